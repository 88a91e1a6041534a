using System.Collections.Frozen;
using System.Text;

namespace DocGen.Tests.Formats;

/// <summary>
/// How each format's files are read back by a program of others: a line each block, its kind and nesting, what stands in it that is not
/// text, and its text exactly. Two documents that differ in their words only have the same lines but for the words. A new format needs one
/// entry.
/// </summary>
internal static class FormatShapes
{
    /// <summary>Stands for a line break within a block.</summary>
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
