using DocGen.Tests.Pdf;

namespace DocGen.Tests.Formats;

/// <summary>A PDF along its structure tree. Where lines end is layout's, so spaces and what is never seen do not count.</summary>
internal static class PdfShape
{
    public static string Of(ReadOnlyMemory<byte> file) => string.Join('\n', PdfStructureText.Read(file.ToArray()).Lines());

    /// <summary>What counts of a shape.</summary>
    public static string Essence(string shape) => string.Concat(shape.Where(c => c == '\n' || !(char.IsWhiteSpace(c) || IsInvisible(c))));

    private static bool IsInvisible(char c) =>
        c is FormatShapes.LineBreak or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\uFEFF' or '\uFE0F';
}
