using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

/// <summary>Composite documents as one Word file with sections.</summary>
public sealed class SectionTests
{
    private static readonly Theme Wide = new ThemeDefinition("test")
    {
        Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add(
            "annex",
            new StyleDefinition<LayoutStyle>(LayoutProperties.Page.Is(new(PageProperties.Orientation.Is(PageOrientation.Landscape))))
        ),
    }.Build();

    [Theory]
    [InlineData("letter", "annex")]
    [InlineData("report", "minutes")]
    [InlineData("pack", "report")]
    public void Documents_with_every_node_in_one_are_valid_in_Word(string whole, string document) =>
        Assert.Empty(WordValidation.Validate(Write(Pack(whole, document))));

    [Fact]
    public void Each_document_has_its_own_pages_and_all_its_headers() =>
        Read(
            Pack("letter", "annex"),
            main =>
            {
                var sections = main.Document!.Descendants<W.SectionProperties>().ToList();
                var begun = sections.Where(section => section.GetFirstChild<W.SectionType>() is null).ToList();
                Assert.Equal(3, begun.Count);
                Assert.Null(begun[0].GetFirstChild<W.PageSize>()!.Orient);
                Assert.Equal(W.PageOrientationValues.Landscape, begun[1].GetFirstChild<W.PageSize>()!.Orient!.Value);
                Assert.All(begun.Skip(1), section => Assert.Equal(4, section.Elements<W.HeaderFooterReferenceType>().Count()));
                var ids = sections
                    .SelectMany(section => section.Elements<W.HeaderFooterReferenceType>())
                    .Select(reference => reference.Id!.Value)
                    .ToList();
                Assert.Equal(ids.Count, ids.Distinct().Count());
            }
        );

    [Fact]
    public void Notes_and_tables_are_counted_anew_in_each_document() =>
        Read(
            Pack("letter", "annex"),
            main =>
            {
                var restarts = main.Document!.Descendants<W.SectionProperties>()
                    .Where(section => section.GetFirstChild<W.SectionType>() is null)
                    .Select(section => section.GetFirstChild<W.FootnoteProperties>()?.GetFirstChild<W.NumberingRestart>()?.Val?.Value);
                Assert.Equal([null, W.RestartNumberValues.EachSection, W.RestartNumberValues.EachSection], restarts);
                var sequences = main.Document!.Descendants<W.FieldCode>()
                    .Select(code => code.Text.Trim())
                    .Where(code => code.StartsWith("SEQ Tabel", StringComparison.Ordinal))
                    .ToList();
                Assert.Equal("SEQ Tabel \\* ARABIC", sequences[0]);
                Assert.Contains("SEQ Tabel \\r 1 \\* ARABIC", sequences);
            }
        );

    [Fact]
    public void Own_page_numbers_are_reckoned_and_given_only_to_a_program_that_reckons() =>
        Read(
            Pack("letter", "annex"),
            main =>
            {
                var footers = main
                    .FooterParts.Select(part => part.Footer!.OuterXml)
                    .Where(xml => xml.Contains("_Paper2", StringComparison.Ordinal))
                    .ToList();
                Assert.NotEmpty(footers);
                Assert.All(
                    footers,
                    xml =>
                    {
                        var choice = xml[
                            xml.IndexOf("<mc:Choice", StringComparison.Ordinal)..xml.IndexOf("</mc:Choice>", StringComparison.Ordinal)
                        ];
                        Assert.Contains("PAGEREF _Paper2 ", choice, StringComparison.Ordinal);
                        Assert.Contains("PAGEREF _PaperEnd2 ", choice, StringComparison.Ordinal);
                        Assert.DoesNotContain("_Paper", xml.Replace(choice, "", StringComparison.Ordinal), StringComparison.Ordinal);
                    }
                );
                var names = main.Document!.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Name!.Value).ToList();
                Assert.All((string[])["_Paper1", "_PaperEnd1", "_Paper2", "_PaperEnd2"], name => Assert.Single(names, name));
                Assert.Equal(
                    main.Document!.Descendants<W.BookmarkStart>().Select(bookmark => bookmark.Id!.Value).Order(),
                    main.Document!.Descendants<W.BookmarkEnd>().Select(bookmark => bookmark.Id!.Value).Order()
                );
            }
        );

    [Fact]
    public void A_documents_contents_list_is_of_its_own_headings() =>
        Read(
            Pack("letter", "annex"),
            main =>
            {
                var lists = main.Document!.Descendants<W.FieldCode>()
                    .Select(code => code.Text.Trim())
                    .Where(code => code.StartsWith("TOC", StringComparison.Ordinal))
                    .ToList();
                Assert.Contains(
                    lists,
                    code =>
                        code.StartsWith("TOC \\o \"3-", StringComparison.Ordinal) && code.Contains("\\b _Paper2", StringComparison.Ordinal)
                );
            }
        );

    [Fact]
    public void Headings_of_documents_stand_a_level_deeper_in_the_outline() =>
        Read(
            Pack("letter", "annex"),
            main =>
            {
                var levels = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>()
                    .Where(style => style.StyleName!.Val!.Value!.EndsWith(" in Paper", StringComparison.Ordinal))
                    .ToDictionary(style => style.StyleId!.Value!, style => style.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
                Assert.Equal([1, 2, 3, 4, 5], levels.Values.Order());
                Assert.Contains(main.Document!.Descendants<W.ParagraphStyleId>(), id => levels.GetValueOrDefault(id.Val!.Value!) == 1);
            }
        );

    [Fact]
    public void The_words_of_a_document_in_another_language_say_so() =>
        Read(
            Pack("letter", "annex", Language.English),
            main =>
            {
                var runs = main.Document!.Descendants<W.Run>().Where(run => run.Descendants<W.Text>().Any()).ToList();
                Assert.Contains(runs, run => run.RunProperties?.Languages?.Val?.Value == "en-GB");
                Assert.Contains(runs, run => run.RunProperties?.Languages is null);
            }
        );

    [Fact]
    public void A_document_alone_has_no_styles_for_sections() =>
        Read(
            AllNodes.Make(),
            main =>
                Assert.DoesNotContain(
                    main.StyleDefinitionsPart!.Styles!.Elements<W.Style>(),
                    style => style.StyleName!.Val!.Value!.EndsWith(" in Paper", StringComparison.Ordinal)
                )
        );

    private static Document Pack(string layout, string document, Language? language = null)
    {
        var whole = AllNodes.Make(layout);
        var first = AllNodes.Make(document);
        var second = first with { Info = first.Info with { Id = "andet", Language = language ?? Language.Danish } };
        return whole with { Content = [.. whole.Content, DocumentSection.Of(first), DocumentSection.Of(second)] };
    }

    private static ReadOnlyMemory<byte> Write(Document document) => new DocxWriter().Write(document, Wide, new DiagnosticBag()).Main;

    private static void Read(Document document, Action<MainDocumentPart> check)
    {
        using var stream = new MemoryStream(Write(document).ToArray());
        using var word = WordprocessingDocument.Open(stream, false);
        check(word.MainDocumentPart!);
    }
}
