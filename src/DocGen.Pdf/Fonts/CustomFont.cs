using System.Collections.Immutable;
using System.Text;

namespace DocGen.Pdf.Fonts;

/// <summary>
/// A font that does not come with DocGen: one TrueType file, one weight, upright or italic. A theme names its family. It is kept for the
/// life of the process.
/// </summary>
public sealed class CustomFont
{
    private CustomFont(FontFile file) => File = file;

    /// <summary>The family's name, as a theme writes it.</summary>
    public string Family => File.Family;

    /// <summary>From 100 to 900; 400 is regular, 700 bold.</summary>
    public int Weight => File.Tables.Weight;

    /// <summary>Whether its letters lean.</summary>
    public bool IsItalic => File.Tables.IsItalic;

    internal FontFile File { get; }

    /// <summary>Loads a font file.</summary>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to take instead.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CustomFont Load(string path) => Load(System.IO.File.ReadAllBytes(path), Path.GetFileName(path));

    /// <summary>Loads a font from a stream, from where it stands to its end.</summary>
    /// <param name="stream">Is read, and not closed.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to take instead.</exception>
    public static async Task<CustomFont> LoadAsync(Stream stream, string name = "font", CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return Load(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name);
    }

    /// <summary>Takes the bytes of a font file.</summary>
    /// <param name="file">Are copied.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why and what to take instead.</exception>
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

    /// <summary>The characters of a text that the font lacks, each once, by number. Spaces and line ends are not looked at.</summary>
    /// <remarks>Those are printed in the fonts that come with DocGen, and a build reports them (DG6404).</remarks>
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
