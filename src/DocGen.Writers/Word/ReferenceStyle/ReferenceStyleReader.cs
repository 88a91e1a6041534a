using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>
/// Reads the formatting of a Word file of the organisation: its styles, colours and fonts, its tables, its page, and the content of its
/// headers and footers. The text of the file is ignored.
/// </summary>
public static class ReferenceStyleReader
{
    /// <summary>Reads a .docx file.</summary>
    /// <param name="path">The path relative to the project folder; the pictures of its headers and footers are named after it.</param>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="readPicture">Reads the header of a picture.</param>
    /// <param name="place">The place in the theme that names it; problems are reported there.</param>
    /// <returns>The theme definition, or <see langword="null"/> if an error has been reported.</returns>
    public static ThemeDefinition? Read(
        string path,
        ReadOnlyMemory<byte> file,
        PictureReader readPicture,
        SourceSpan place,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(readPicture);
        ArgumentNullException.ThrowIfNull(diagnostics);
        try
        {
            using var stream = new MemoryStream(file.ToArray(), writable: false);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            var package = new ReferencePackage(zip);
            if (package.Part(package.MainPart) is { } document && package.PartOfMain("styles") is { Root: { } styles })
            {
                if (styles.Name.Namespace != ReferencePackage.W)
                    throw new InvalidDataException("it is saved as 'Strict Open XML Document'");
                var pictures = new ReferencePictures(package, path, readPicture);
                var page = new ReferencePage(package, document, pictures);
                pictures.Report(place, diagnostics);
                var house = new ReferenceStyles(styles, new ReferenceColours(package.PartOfMain("theme")));
                var tables = new ReferenceTables(house, document, package.PartOfMain("settings"));
                return WithTables(Lighten(Make(house, page)), tables.Definition(), place, diagnostics) with { Pictures = pictures.Taken };
            }

            diagnostics.Error(
                ReferenceCodes.NotAWordFile,
                "the reference is not a Word document: it has no styles",
                place,
                "save it in Word as .docx"
            );
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or EndOfStreamException)
        {
            diagnostics.Error(
                ReferenceCodes.NotAWordFile,
                $"the reference cannot be read as a Word document: {exception.Message}",
                place,
                "save it in Word as .docx"
            );
        }

        return null;
    }

    /// <summary>
    /// Adds the table style; without its fills if links and status symbols, which keep their colours, would not be readable on them.
    /// </summary>
    private static ThemeDefinition WithTables(
        ThemeDefinition definition,
        StyleDefinition<TableStyle> table,
        SourceSpan place,
        DiagnosticBag diagnostics
    )
    {
        var whole = definition with { Table = table };
        if (ThemeContrast.Check(whole.Build()).Count <= ThemeContrast.Check(definition.Build()).Count)
            return whole;
        const string message = "the fills of the reference's table style are not used: some text would be hard to read on them";
        diagnostics.Add(
            new Diagnostic(
                ReferenceCodes.TableFills,
                Severity.Info,
                message,
                place,
                Hint: "give its rows light fills, or set 'table: { header-fill: ... }' in the theme"
            )
        );
        var plain = table.Without(
            TableProperties.HeaderFill,
            TableProperties.HeaderText,
            TableProperties.BandFill,
            TableProperties.TotalFill
        );
        return definition with { Table = plain };
    }

    /// <summary>
    /// Lightens the fills that do not come from the file, until its text can be read on them: up to white, which is the page.
    /// </summary>
    private static ThemeDefinition Lighten(ThemeDefinition definition)
    {
        while (true)
        {
            var theme = definition.Build();
            var dark = ThemeContrast.Check(theme).Select(problem => problem.Background).ToHashSet();
            dark.Remove(Colour.White);
            var lighter = theme
                .Colours.Where(colour => colour.Key.EndsWith("-fill", StringComparison.Ordinal) && dark.Contains(colour.Value))
                .ToDictionary(colour => colour.Key, colour => Lighter(colour.Value));
            if (lighter.Count == 0)
                return definition;
            definition = definition with { Colours = definition.Colours.SetItems(lighter) };
        }
    }

    private static Colour Lighter(Colour fill)
    {
        var half = ChartPalette.Mix(fill, Colour.White, 0.5);
        return Math.Min(half.Red, Math.Min(half.Green, half.Blue)) >= 0xFC ? Colour.White : half;
    }

    private static ThemeDefinition Make(ReferenceStyles styles, ReferencePage page)
    {
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
