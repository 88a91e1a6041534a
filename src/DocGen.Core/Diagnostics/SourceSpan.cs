namespace DocGen.Core.Diagnostics;

/// <summary>A stretch of a text file that the user wrote.</summary>
/// <param name="File">Path relative to the project folder, with forward slashes.</param>
/// <param name="Line">First line, counted from 1.</param>
/// <param name="Column">First column, counted from 1 in UTF-16 code units.</param>
/// <param name="Length">Number of code units on the first line to underline; 0 when unknown.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 0)
{
    /// <summary>The position in MSBuild form: <c>file(line,column)</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column})";
}
