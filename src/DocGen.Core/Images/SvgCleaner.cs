using System.Globalization;
using System.Text;
using System.Xml;

namespace DocGen.Core.Images;

/// <summary>
/// Removes from an SVG file what a browser that opens it would run or fetch. A file without such parts stays as it is, byte for byte; the
/// others are written anew from what an XML reader has read of them, each part at its old line and column.
/// </summary>
public sealed class SvgCleaner
{
    private const string W3C = "-//W3C//DTD SVG";

    private readonly StringBuilder _output = new();
    private readonly List<SvgRemoval> _removed = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private bool _isGap;
    private int _line = 1;
    private int _column = 1;

    private SvgCleaner() { }

    /// <summary>Removes the parts of a well-formed SVG file that are not safe.</summary>
    /// <param name="file">A file that <see cref="ImageHeader"/> has accepted.</param>
    /// <param name="removed">The kinds of parts that were removed, each with its first place.</param>
    /// <returns>The same memory if nothing was removed; otherwise a file in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Clean(ReadOnlyMemory<byte> file, out IReadOnlyList<SvgRemoval> removed)
    {
        var cleaner = new SvgCleaner();
        cleaner.ReadDocumentType(file);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
        cleaner.Copy(reader);
        removed = cleaner._removed;
        return removed.Count == 0 ? file : Encoding.UTF8.GetBytes(cleaner._output.ToString());
    }

    /// <summary>
    /// A document type can give elements attributes that stand nowhere in the file. Only that of SVG 1.1 itself, which drawing programs
    /// write and browsers do not read, stays.
    /// </summary>
    private void ReadDocumentType(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Parse,
            XmlResolver = null,
            MaxCharactersFromEntities = 1000,
        };
        using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
        try
        {
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            {
                if (reader.NodeType != XmlNodeType.DocumentType)
                    continue;
                var isPlain = (reader.GetAttribute("PUBLIC") ?? "").StartsWith(W3C, StringComparison.Ordinal) && reader.Value.Length == 0;
                if (!isPlain)
                    Remove("the document type", reader);
                return;
            }
        }
        catch (XmlException)
        {
            // It was well-formed for a reader that skips the document type, so that is where the error is.
            Remove("the document type", reader);
        }
    }

    private void Copy(XmlReader reader)
    {
        for (var more = reader.Read(); more; )
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when SvgSafety.Danger(reader) is { } danger:
                    Remove(danger, reader);
                    reader.Skip();
                    continue;
                case XmlNodeType.Element when reader.LocalName == "style" && !reader.IsEmptyElement:
                    CopyStyle(reader);
                    continue;
                case XmlNodeType.Element:
                    CopyTag(reader);
                    break;
                case XmlNodeType.EndElement:
                    Write($"</{reader.Name}>");
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    WriteText(reader.Value);
                    break;
                case XmlNodeType.ProcessingInstruction when reader.Name != "xpacket":
                    Remove($"the processing instruction '{reader.Name}'", reader);
                    break;
                default:
                    // The XML declaration and comments: what is written anew is UTF-8, which needs none.
                    _isGap = true;
                    break;
            }

            more = reader.Read();
        }
    }

    private void CopyTag(XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        // Where nothing is missing, the white space of the file is there already.
        if (_isGap)
            GoTo(reader, before: 1);
        _isGap = false;
        Write("<" + reader.Name);
        while (reader.MoveToNextAttribute())
        {
            if (SvgSafety.DangerOfAttribute(reader) is { } danger)
            {
                Remove(danger, reader);
                continue;
            }

            var value = reader.Value;
            if (reader is { LocalName: "style", NamespaceURI: "" } && !SvgSafety.IsSafeStyle(value))
            {
                Remove("the reference to another file in 'style'", reader);
                value = SvgSafety.SafeDeclarations(value);
            }

            var end = _output.Length;
            GoTo(reader, before: 0);
            if (_output.Length == end)
                Write(" ");
            Write($"{reader.Name}=\"{Escaped(value, "&<\"\n\r\t")}\"");
        }

        reader.MoveToElement();
        Write(isEmpty ? "/>" : ">");
    }

    /// <summary>Copies a style element, whose text can be in several nodes.</summary>
    private void CopyStyle(XmlReader reader)
    {
        var (line, column) = PlaceOf(reader);
        CopyTag(reader);
        var name = reader.Name;
        var depth = reader.Depth;
        var sheet = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            // Elements have no meaning in a style sheet, but are elements all the same.
            if (reader.NodeType == XmlNodeType.Element)
                Remove("an element within a style sheet", reader);
            else if (reader.Depth == depth + 1 && reader.NodeType != XmlNodeType.EndElement && reader.NodeType != XmlNodeType.Comment)
                sheet.Append(reader.Value);
        }

        var text = sheet.ToString();
        if (!SvgSafety.IsSafeStyle(text))
        {
            Remove("what the style sheet loads from other files", line, column);
            text = SvgSafety.SafeSheet(text);
        }

        WriteText(text);
        Write($"</{name}>");
        reader.Read();
    }

    private void Remove(string what, XmlReader reader)
    {
        var (line, column) = PlaceOf(reader);
        Remove(what, line, column);
    }

    private void Remove(string what, int line, int column)
    {
        _isGap = true;
        if (_index.TryGetValue(what, out var known))
        {
            _removed[known] = _removed[known] with { Count = _removed[known].Count + 1 };
            return;
        }

        _index.Add(what, _removed.Count);
        _removed.Add(new SvgRemoval(what, 1, line, column));
    }

    private static (int Line, int Column) PlaceOf(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        return (Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition - (reader.NodeType == XmlNodeType.Element ? 1 : 0)));
    }

    /// <summary>Writes white space until the place in the file of the name at which the reader stands.</summary>
    /// <param name="before">The characters before the name.</param>
    private void GoTo(XmlReader reader, int before)
    {
        var place = (IXmlLineInfo)reader;
        while (_line < place.LineNumber)
            Write("\n");
        if (_line == place.LineNumber && _column < place.LinePosition - before)
            Write(new string(' ', place.LinePosition - before - _column));
    }

    private void WriteText(string text) => Write(Escaped(text, "&<>\r"));

    /// <summary>Characters that a reader would read as something else (XML 1.0, 2.4, 2.11 and 3.3.3), as references.</summary>
    private static string Escaped(string value, ReadOnlySpan<char> escaped)
    {
        if (!value.AsSpan().ContainsAny(escaped))
            return value;
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (escaped.Contains(c))
                text.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                text.Append(c);
        }

        return text.ToString();
    }

    private void Write(string text)
    {
        _output.Append(text);
        var last = text.LastIndexOf('\n');
        if (last < 0)
        {
            _column += text.Length;
            return;
        }

        _line += text.AsSpan().Count('\n');
        _column = text.Length - last;
    }
}

/// <summary>A kind of part that was removed from an SVG file.</summary>
/// <param name="What">The part, for a sentence: <c>script ('script')</c>.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Line">The line of the first, counted from 1.</param>
/// <param name="Column">Its column.</param>
public readonly record struct SvgRemoval(string What, int Count, int Line, int Column);
