namespace DocGen.Core.Diagnostics;

/// <summary>A range of text in a file of the user, or a value of an object supplied by a program.</summary>
/// <param name="File">The path relative to the project folder, with forward slashes; for a value of an object its name and a JSON pointer
/// (RFC 6901), for example <c>order#/lines/3/price</c>.</param>
/// <param name="Line">The first line, counted from 1; 0 for a value of an object.</param>
/// <param name="Column">The first column, counted from 1 in UTF-16 code units; 0 for a value of an object.</param>
/// <param name="Length">The number of code units to underline on the first line; 0 if unknown.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <summary>The place of a value in an object supplied by a program.</summary>
    /// <param name="name">The name of the object.</param>
    /// <param name="pointer">A JSON pointer; empty for the object itself.</param>
    public static SourceSpan OfValue(string name, string pointer) => new($"{name}#{pointer}", 0, 0);

    /// <summary>The position in MSBuild format, <c>file(line,column)</c>; for a value of an object its name and pointer.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
