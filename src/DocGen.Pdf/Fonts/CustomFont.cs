using System.Collections.Immutable;
using System.Text;

namespace DocGen.Pdf.Fonts;

/// <summary>
/// A custom font: one TrueType file with one weight, upright or italic. Themes refer to its family. It is kept for the life of the process.
/// </summary>
public sealed class CustomFont
{
    private CustomFont(FontFile file) => File = file;

    /// <summary>The name of the family, as written in themes.</summary>
    public string Family => File.Family;

    /// <summary>The weight, from 100 to 900; 400 is regular, 700 bold.</summary>
    public int Weight => File.Tables.Weight;

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic => File.Tables.IsItalic;

    internal FontFile File { get; }

    /// <summary>Loads a font file.</summary>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to use instead.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CustomFont Load(string path) => Load(System.IO.File.ReadAllBytes(path), Path.GetFileName(path));

    /// <summary>Loads a font from a stream, from its current position to its end.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <param name="name">The name in messages.</param>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to use instead.</exception>
    public static async Task<CustomFont> LoadAsync(Stream stream, string name = "font", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return Load(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>Loads a font from the bytes of a file.</summary>
    /// <param name="file">The bytes, which are copied.</param>
    /// <param name="name">The name in messages.</param>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to use instead.</exception>
    public static CustomFont Load(ReadOnlySpan<byte> file, string name = "font")
    {
        try
        {
            return new CustomFont(FontFile.LoadCustom(name, file));
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"{name}: {problem.Message}", problem);
        }
    }

    /// <summary>The distinct characters of a text that the font lacks, by code point. Spaces and line ends are ignored.</summary>
    /// <remarks>These characters are printed in the bundled fonts, and a build reports them (DG6404).</remarks>
    public ImmutableArray<Rune> FindMissing(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.EnumerateRunes()
                .Where(rune => !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && !(rune.IsBmp && Invisible.Is((char)rune.Value)))
                .Where(rune => !File.Has((uint)rune.Value))
                .Distinct()
                .OrderBy(rune => rune.Value),
        ];
    }
}
