using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>A text file of the user, with its lines.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Splits a text into lines at <c>\n</c>.</summary>
    public SourceText(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n')
                starts.Add(i + 1);
        _lineStarts = [.. starts];
    }

    /// <summary>The path relative to the project folder.</summary>
    public string Path { get; }

    /// <summary>All of the file, line ends included.</summary>
    public string Text { get; }

    /// <summary>At least 1: what follows the last line end counts as a line, though empty.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>The text of a line, counted from 1, without its line end.</summary>
    public string GetLine(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The line and column of an offset into <see cref="Text"/>.</summary>
    public SourceSpan GetSpan(int offset, int length = 0)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = Array.BinarySearch(_lineStarts, offset);
        if (line < 0)
            line = ~line - 1;
        return new SourceSpan(Path, line + 1, offset - _lineStarts[line] + 1, length);
    }
}
