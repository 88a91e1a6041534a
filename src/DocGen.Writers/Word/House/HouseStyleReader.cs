using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocGen.Core.Diagnostics;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.House;

/// <summary>
/// Takes the look of a Word file that the house has made: its styles, colours and fonts, its page, and what stands in its headers and footers.
/// The text of the file is not looked at.
/// </summary>
public static class HouseStyleReader
{
    /// <summary>Reads a .docx file.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="place">Where the theme names it; problems are reported there.</param>
    /// <returns>What a theme can say of it, or <see langword="null"/> when an error has been reported.</returns>
    public static ThemeDefinition? Read(ReadOnlyMemory<byte> file, SourceSpan place, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var package = new HousePackage(zip);
            if (package.Part("word/styles.xml") is { Root: { } styles } && package.Part("word/document.xml") is { } document)
                return Make(new HouseStyles(styles, new HouseColours(package.Part("word/theme/theme1.xml"))), new HousePage(package, document), place, diagnostics);
            diagnostics.Error(ReferenceCodes.NotAWordFile, "the reference is not a Word document: it has no styles", place, "save it in Word as .docx");
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or EndOfStreamException)
        {
            diagnostics.Error(ReferenceCodes.NotAWordFile, $"the reference cannot be read as a Word document: {exception.Message}", place, "save it in Word as .docx");
        }

        return null;
    }

    private static ThemeDefinition Make(HouseStyles styles, HousePage page, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (page.HasPictures)
            diagnostics.Add(new Diagnostic(ReferenceCodes.PictureInHeader, Severity.Info, "the pictures in the reference's headers and footers are not taken, only their text", place));
        var paragraphs = styles.Paragraphs();
        return new ThemeDefinition("reference")
        {
            Fonts = styles.Fonts(),
            Colours = styles.Colours(),
            ParagraphStyles = paragraphs,
            CharacterStyles = styles.Characters(),
            Page = page.Setup,
            Layouts = ThemeDefaults.LayoutNames.ToImmutableDictionary(name => name, _ => page.Layout),
        };
    }
}
