using System.Collections.Frozen;
using System.Text;

namespace DocGen.Tests.Formats;

/// <summary>
/// Reads the files of each format with an independent program: one line per block, with its kind and nesting, its content other than text,
/// and its exact text. Two documents that differ only in their text have lines that differ only in it. A new format needs one entry.
/// </summary>
internal static class FormatShapes
{
    /// <summary>Represents a line break within a block.</summary>
    public const char LineBreak = '\u240A';

    private static readonly FrozenDictionary<string, Func<ReadOnlyMemory<byte>, string>> Readers = new Dictionary<
        string,
        Func<ReadOnlyMemory<byte>, string>
    >(StringComparer.Ordinal)
    {
        ["docx"] = WordShape.Of,
        ["pdf"] = PdfShape.Of,
        ["md"] = file => MarkdownShape.Of(Encoding.UTF8.GetString(file.Span)),
        ["html"] = file => HtmlShape.Of(Encoding.UTF8.GetString(file.Span)),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Knows(string format) => Readers.ContainsKey(format);

    public static string Of(string format, ReadOnlyMemory<byte> file) => Readers[format](file);
}
