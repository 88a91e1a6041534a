using System.IO.Compression;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.ReferenceStyle;
using DocumentFormat.OpenXml.Packaging;
using static System.StringComparison;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

/// <summary>A theme that takes its styles from a Word file.</summary>
public sealed class ReferenceStyleTests
{
    private static readonly string Reference = Path.Combine(Repository.Root, "templates", "themes", "house.docx");
    private static readonly SourceSpan Place = new("templates/themes/a.yaml", 3, 12);

    [Fact]
    public void Styles_colours_fonts_and_page_are_those_of_the_file()
    {
        var theme = Read(File.ReadAllBytes(Reference)).Build();
        var (normal, heading, third) = (
            theme.ParagraphStyles["Normal"],
            theme.ParagraphStyles["heading 1"],
            theme.ParagraphStyles["heading 3"]
        );
        Assert.Equal(("Cambria", 11.0, "262626"), (theme.Fonts[normal.Font].Family, normal.Size.Points, normal.Colour.Hex));
        Assert.Equal(
            ("Calibri", 22.0, "7A1F3D", true, true),
            (theme.Fonts[heading.Font].Family, heading.Size.Points, heading.Colour.Hex, heading.Bold, heading.KeepWithNext)
        );

        // Heading 3 is based on heading 2: bold and font from there, size and colour its own.
        Assert.Equal(("Calibri", 11.5, "262626", true), (theme.Fonts[third.Font].Family, third.Size.Points, third.Colour.Hex, third.Bold));
        Assert.Equal(Length.FromPoints(7), theme.ParagraphStyles[StyleNames.BodyText].SpaceAfter);
        Assert.Equal(Length.Zero, theme.ParagraphStyles[StyleNames.TableText].SpaceAfter);
        Assert.Equal(Length.FromPoints(-17), theme.ParagraphStyles[StyleNames.ListBullet].IndentFirstLine);
        Assert.True(theme.ParagraphStyles["Faktatekst"].Italic);
        Assert.Equal("7A1F3D", theme.Colours["accent"].Hex);
        Assert.Equal(1701, theme.Layouts["letter"].Page.Left.Twips);
        Assert.Empty(ThemeContrast.Check(theme));
    }

    [Fact]
    public void The_file_is_one_that_Word_opens() => Assert.Empty(WordValidation.Validate(File.ReadAllBytes(Reference)));

    [Fact]
    public void Headers_and_footers_keep_their_parts_and_their_fields()
    {
        var layout = Read(File.ReadAllBytes(Reference)).Build().Layouts["annex"];
        Assert.Equal(new FurnitureTemplate("Nordstrand Kommune", "", "{title}"), layout.Header);
        Assert.Equal(
            new FurnitureTemplate("{picture /picture-1.png 14 mm}\u00A0\u00A0\u00A0\u00A0Nordstrand Kommune", "", "Økonomi og Analyse"),
            layout.FirstHeader
        );
        Assert.Equal(new FurnitureTemplate("Rådhustorvet 1, 4990 Nordstrand", "", "Side {page} af {pages}"), layout.Footer);
    }

    [Theory]
    [InlineData("letter", "mayors-letter-business-support")]
    [InlineData("annex", "telehjerter-funding")]
    public void The_same_document_is_printed_in_another_house_s_style(string layout, string id)
    {
        using var folder = Copy(id);
        var bag = new DiagnosticBag();
        var compilation = DocGenProject.Open(folder.Path).Compile(id, bag);
        Assert.DoesNotContain(bag, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(layout, compilation.Document!.Info.Layout);
        foreach (var writer in BuiltInWriters.All)
        {
            var written = writer.Write(compilation.Document, compilation.Theme!, bag);
            if (writer.Format == "html")
                Assert.Contains(
                    "font-family:\"Cambria\"",
                    Encoding.UTF8.GetString(written.Main.Span).Replace("Cambria,", "\"Cambria\",", StringComparison.Ordinal),
                    StringComparison.Ordinal
                );
            if (writer.Format != "docx")
                continue;
            Assert.Empty(WordValidation.Validate(written.Main));
            using var stream = new MemoryStream(written.Main.ToArray());
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            var heading = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
                .Single(style => style.StyleName!.Val == "heading 1");
            Assert.Equal("7A1F3D", heading.StyleRunProperties!.Color!.Val!.Value);
            Assert.Single(word.MainDocumentPart.HeaderParts, part => part.ImageParts.Any());
            Assert.Contains(
                word.MainDocumentPart.HeaderParts,
                part => part.Header!.InnerText.Contains("Nordstrand Kommune", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void What_the_theme_says_itself_goes_before_the_file()
    {
        using var folder = Copy(
            "telehjerter-funding",
            "paragraph-styles:\n  heading 1: { size: 30 pt }\ncolours: { accent: \"#123456\" }\n"
        );
        var theme = DocGenProject.Open(folder.Path).Compile("telehjerter-funding", []).Theme!;
        Assert.Equal((30.0, "7A1F3D"), (theme.ParagraphStyles["heading 1"].Size.Points, theme.ParagraphStyles["heading 1"].Colour.Hex));
        Assert.Equal("123456", theme.Colours["accent"].Hex);
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData("")]
    public void What_is_no_Word_file_is_said_at_the_place_that_names_it(string content)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ReferenceStyleReader.Read("house.docx", Encoding.UTF8.GetBytes(content), ImageHeader.Describe, Place, bag));
        var diagnostic = Assert.Single(bag);
        Assert.Equal(("DG4120", Place), (diagnostic.Code.ToString(), diagnostic.Location!.Value));
    }

    [Fact]
    public void Hostile_files_are_refused()
    {
        Assert.Equal(
            "DG4120",
            Refused(Zip(("word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), ("word/document.xml", "<a/>")))
        );
        Assert.Equal("DG4120", Refused(Zip(("word/other.xml", "<a/>"))));
        Assert.Equal("DG4120", Refused(Zip(("word/styles.xml", "<a"), ("word/document.xml", "<a/>"))));
    }

    [Fact]
    public void Styles_that_are_based_on_themselves_do_not_hang()
    {
        const string styles = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:styleId="A"><w:name w:val="Normal"/><w:basedOn w:val="B"/></w:style>
            <w:style w:type="paragraph" w:styleId="B"><w:name w:val="Title"/><w:basedOn w:val="A"/><w:rPr><w:sz w:val="x"/></w:rPr></w:style>
            </w:styles>
            """;
        Assert.NotNull(Read(Zip(("word/styles.xml", styles), ("word/document.xml", "<a/>"))).Build());
    }

    [Fact]
    public void The_text_is_found_by_the_relationships_of_the_package()
    {
        var definition = Read(
            Package(
                ("_rels/.rels", Relationships(("officeDocument", "/text/main.xml"))),
                ("text/looks.xml", Styles(Style("Normal", "243f60"))),
                ("text/_rels/main.xml.rels", Relationships(("styles", "looks.xml"))),
                ("text/main.xml", "<a/>")
            )
        );
        Assert.Equal("243F60", definition.Build().ParagraphStyles[StyleNames.Normal].Colour.Hex);
    }

    [Fact]
    public void A_strict_file_is_refused_by_name()
    {
        var bag = new DiagnosticBag();
        var strict = Styles("").Replace(ReferencePackage.W.NamespaceName, "http://purl.oclc.org/ooxml/wordprocessingml/main", Ordinal);
        var file = Zip(("word/styles.xml", strict), ("word/document.xml", "<a/>"));
        Assert.Null(ReferenceStyleReader.Read("house.docx", file, ImageHeader.Describe, Place, bag));
        Assert.Contains("Strict Open XML Document", Assert.Single(bag).Message, Ordinal);
    }

    [Fact]
    public void A_part_that_nests_without_end_is_refused() =>
        Assert.Equal(
            "DG4120",
            Refused(Zip(("word/styles.xml", string.Concat(Enumerable.Repeat("<a>", 100_000))), ("word/document.xml", "<a/>")))
        );

    // 767676 can just be read on white, and on no fill: those of callouts, tables and traffic lights become lighter.
    [Theory]
    [InlineData("767676")]
    [InlineData("6A6A6A")]
    public void Fills_that_are_not_of_the_file_become_so_light_that_its_text_can_be_read(string ink)
    {
        var theme = Read(Zip(("word/styles.xml", Styles(Style("Normal", ink))), ("word/document.xml", "<a/>"))).Build();
        Assert.Equal(ink, theme.ParagraphStyles[StyleNames.BodyText].Colour.Hex);
        Assert.Empty(ThemeContrast.Check(theme));
    }

    [Fact]
    public void Text_of_the_file_that_is_hard_to_read_is_a_warning_with_the_line_for_the_theme()
    {
        var styles = Styles(
            Style("Subtitle", "A0A0A0") + Style("Faktaboks", "B0B0B0", isOwn: true) + Style("Unused", "C0C0C0", isOwn: true)
        );
        Assert.Equal(
            [
                "templates/a.sbn.md(10,1): DG4020 write in the theme: paragraph-styles: { Faktaboks: { colour: \"#727272\" } }",
                "templates/themes/house.yaml(2,12): DG4111 write in this file: paragraph-styles: { Subtitle: { colour: \"#707070\" } }",
            ],
            Warnings(styles, "")
        );
        Assert.Equal([], Warnings(styles, "paragraph-styles: { Faktaboks: { colour: \"#727272\" }, Subtitle: { colour: \"#707070\" } }\n"));

        static IEnumerable<string> Warnings(string styles, string own)
        {
            var source = new DocumentSource(
                "a",
                "---\nid: a\ntitle: T\nlayout: annex\ntheme: house\n---\n# T\n\n:::block{style=\"Faktaboks\"}\nTekst.\n:::\n"
            )
                .WithFile("templates/themes/house.yaml", "name: House\nreference: house.docx\n" + own)
                .WithFile("templates/themes/house.docx", Zip(("word/styles.xml", styles), ("word/document.xml", "<a/>")));
            var result = DocGenEngine.Default.Render(source);
            Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics));
            return result.Diagnostics.Select(diagnostic => $"{diagnostic.Location}: {diagnostic.Code} {diagnostic.Hint}");
        }
    }

    private static string Styles(string styles) => $"<w:styles xmlns:w=\"{ReferencePackage.W}\">{styles}</w:styles>";

    private static string Style(string name, string colour, bool isOwn = false) =>
        $"<w:style w:type=\"paragraph\" w:styleId=\"{name}\"{(isOwn ? " w:customStyle=\"1\"" : "")}><w:name w:val=\"{name}\"/>"
        + $"<w:rPr><w:color w:val=\"{colour}\"/></w:rPr></w:style>";

    private static string Relationships(params (string Kind, string Target)[] all) =>
        "<Relationships>"
        + string.Concat(
            all.Select(
                (one, i) =>
                    $"<Relationship Id=\"r{i}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{one.Kind}\" "
                    + $"Target=\"{one.Target}\"/>"
            )
        )
        + "</Relationships>";

    private static ThemeDefinition Read(byte[] file)
    {
        var bag = new DiagnosticBag();
        var definition = ReferenceStyleReader.Read("house.docx", file, ImageHeader.Describe, Place, bag);
        Assert.Empty(bag);
        return definition!;
    }

    private static string Refused(byte[] file)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ReferenceStyleReader.Read("house.docx", file, ImageHeader.Describe, Place, bag));
        return Assert.Single(bag).Code.ToString();
    }

    /// <summary>A package whose text refers to its styles, as Word writes it.</summary>
    private static byte[] Zip(params (string Name, string Content)[] parts) =>
        Package([.. parts, ("word/_rels/document.xml.rels", Relationships(("styles", "styles.xml")))]);

    private static byte[] Package(params (string Name, string Content)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The pack's own template and data, with a theme that has a reference and nothing else.</summary>
    private static TemporaryFolder Copy(string id, string theme = "")
    {
        var folder = new TemporaryFolder();
        foreach (var source in new[] { "data", "templates/_partials", "templates/images" })
        {
            var root = Path.Combine(Repository.Root, source);
            if (!Directory.Exists(root))
                continue;
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.Path, source, Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        folder.Write("docgen.yaml", "name: Prøve\ndefaults: { theme: nordstrand }\n");
        folder.Write($"templates/{id}.sbn.md", File.ReadAllText(Path.Combine(Repository.Root, "templates", id + ".sbn.md")));
        folder.Write("templates/themes/nordstrand.yaml", "name: Nordstrand\nreference: house.docx\n" + theme);
        File.Copy(Reference, Path.Combine(folder.Path, "templates", "themes", "house.docx"));
        return folder;
    }
}
