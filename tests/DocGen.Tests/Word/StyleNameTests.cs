using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

/// <summary>
/// Word has a single set of style names, some of them built in; a theme has a separate set for each kind, with any names.
/// </summary>
public sealed class StyleNameTests
{
    public static TheoryData<string> BuiltInStyles => [.. Theme.Default.ParagraphStyles.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BuiltInStyles))]
    public void A_paragraph_may_have_any_style_of_the_theme(string style) =>
        Read(
            Theme.Default,
            [In(style)],
            main =>
            {
                var id = main.Document!.Body!.Elements<W.Paragraph>()
                    .Single(p => p.InnerText == style)
                    .ParagraphProperties!.ParagraphStyleId!.Val!.Value;
                Assert.Single(main.StyleDefinitionsPart!.Styles!.Elements<W.Style>(), s => s.StyleId == id);
            }
        );

    [Fact]
    public void The_first_level_of_a_contents_list_is_the_second_of_Words() =>
        Read(
            Theme.Default,
            [In("toc 1"), In("toc 5")],
            main => Assert.Equal(["toc 2", "toc 6"], main.Document!.Body!.Elements<W.Paragraph>().Take(2).Select(p => NameOf(main, p)))
        );

    [Fact]
    public void Styles_that_Word_would_take_for_one_have_names_of_their_own()
    {
        string[] paragraphs =
        [
            "Heading 1",
            "heading 0",
            "heading 7",
            "heading 1 in Paper",
            "heading x in Paper",
            "toc 0",
            "toc 6",
            "toc 9",
            "TOC 1",
            "Strong",
            "DocGen Table",
            "no list",
            "Picture",
            "Table Text Right",
            "Callout Note",
        ];
        string[] characters = ["Normal", "caption", "Callout Note", "Normal Char"];
        string[] boxes = ["Callout Note", "Quote", "Callout Note Box"];
        var theme = Theme.Default with
        {
            ParagraphStyles = Theme
                .Default.ParagraphStyles.Values.Concat(
                    paragraphs.Select(name =>
                        Theme.Default.ParagraphStyles[StyleNames.BodyText] with
                        {
                            Name = name,
                            BasedOn = StyleNames.BodyText,
                        }
                    )
                )
                .ToImmutableDictionary(s => s.Name, StringComparer.Ordinal),
            CharacterStyles = Theme
                .Default.CharacterStyles.Values.Concat(
                    characters.Select(name => Theme.Default.CharacterStyles[StyleNames.Strong] with { Name = name })
                )
                .ToImmutableDictionary(s => s.Name, StringComparer.Ordinal),
            ContainerStyles = Theme
                .Default.ContainerStyles.Values.Where(s => s.Name != StyleNames.CalloutNote)
                .Concat(boxes.Select(name => Theme.Default.ContainerStyles[StyleNames.CalloutNote] with { Name = name }))
                .ToImmutableDictionary(s => s.Name, StringComparer.Ordinal),
        };
        Block[] content =
        [
            new Heading(1, [new Text("Titel")]),
            .. paragraphs.Select(In),
            .. characters.Select(name => new Paragraph([new Span(name, [new Text(name)])])),
            .. boxes.Select(name => new Container(ContainerKind.Group, [In(StyleNames.BodyText)]) { Style = name }),
        ];
        Read(
            theme,
            content,
            main =>
            {
                var styles = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToList();
                Assert.Distinct(styles.Select(s => s.StyleName!.Val!.Value!), StringComparer.OrdinalIgnoreCase);
                Assert.Distinct(styles.Select(s => s.StyleId!.Value!), StringComparer.OrdinalIgnoreCase);
                Assert.Equal("heading 1", NameOf(main, main.Document!.Body!.Elements<W.Paragraph>().First()));
                Assert.Equal(
                    "Heading 1 Style",
                    NameOf(main, main.Document!.Body!.Elements<W.Paragraph>().Single(p => p.InnerText == "Heading 1"))
                );
            }
        );
    }

    private static Paragraph In(string style) => new([new Text(style)]) { Style = style };

    private static string NameOf(MainDocumentPart main, W.Paragraph paragraph) =>
        main.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
            .Single(s => s.StyleId == paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value)
            .StyleName!.Val!.Value!;

    private static void Read(Theme theme, Block[] content, Action<MainDocumentPart> check)
    {
        var docx = new DocxWriter().Write(AllNodes.Of("report", [.. content]), theme, new DiagnosticBag()).Main;
        Assert.Empty(WordValidation.Validate(docx));
        using var stream = new MemoryStream(docx.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        check(word.MainDocumentPart!);
    }
}
