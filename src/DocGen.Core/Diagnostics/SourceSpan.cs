namespace DocGen.Core.Diagnostics;

/// <summary>A stretch of a text file that the user wrote, or a value of an object that a program gave.</summary>
/// <param name="File">
/// Path relative to the project folder, with forward slashes; of an object's value its name and a JSON pointer (RFC 6901), for example
/// <c>order#/lines/3/price</c>.
/// </param>
/// <param name="Line">First line, counted from 1; 0 for a value of an object.</param>
/// <param name="Column">First column, counted from 1 in UTF-16 code units; 0 for a value of an object.</param>
/// <param name="Length">Number of code units on the first line to underline; 0 when unknown.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <summary>The place of a value in an object that a program gave.</summary>
    /// <param name="name">What the object is called.</param>
    /// <param name="pointer">A JSON pointer; empty for the object itself.</param>
    public static SourceSpan OfValue(string name, string pointer) => new($"{name}#{pointer}", 0, 0);

    /// <summary>The position in MSBuild form, <c>file(line,column)</c>; of an object's value its name and pointer.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Column})";
}
