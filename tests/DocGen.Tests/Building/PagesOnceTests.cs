using DocGen.Building;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Tests.Layout;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Building;

/// <summary>A document with contents is laid out for their page numbers, and these pages are the ones that are printed.</summary>
public sealed class PagesOnceTests
{
    [Fact]
    public void The_pages_of_the_contents_are_those_that_another_layout_would_make()
    {
        var chapters = Enumerable
            .Range(1, 12)
            .SelectMany(i =>
                (IEnumerable<Block>)
                    [
                        Drafts.Heading(2, $"Område {i}", $"o{i}"),
                        .. Enumerable.Range(0, 12).Select(_ => Drafts.Paragraph(new string('x', 300))),
                    ]
            );
        var document = Drafts.Of([Drafts.Heading(1, "Rapport"), new Contents(2), .. chapters]);
        var metrics = ApproximateFontMetrics.Instance;
        var prepared = DocumentPipeline.Run(document, Theme.Default, metrics, []);
        Assert.NotNull(prepared.LaidOut);
        Assert.Same(metrics, prepared.LaidOut.Metrics);
        Assert.Equal(FrameDump.Of(DocumentLayout.Run(prepared.Document, Theme.Default, metrics, [])), FrameDump.Of(prepared.LaidOut.Pages));
        var numbers = ((Contents)prepared.Document.Content[1]).Entries.Select(entry => entry.PageLabel).ToList();
        Assert.Equal("1", numbers[0]);
        Assert.True(int.Parse(numbers[^1]!, System.Globalization.CultureInfo.InvariantCulture) > 2);
    }

    [Fact]
    public void What_does_not_fit_is_reported_once_and_only_when_it_is_printed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Test\n");
        folder.Write(
            "templates/images/b.svg",
            """<svg xmlns="http://www.w3.org/2000/svg" width="150mm" height="450mm"><rect width="100" height="300"/></svg>"""
        );
        folder.Write(
            "templates/a.sbn.md",
            """
            ---
            id: a
            title: Rapport
            layout: report
            date: 2024-03-11
            ---
            # Rapport

            ::contents

            ## Første

            Høj: ![en bro](b.svg)

            ## Anden
            """
        );
        foreach (var (format, times) in new[] { ("pdf", 1), ("docx", 0) })
        {
            var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { Formats = [format] });
            Assert.True(result.Succeeded);
            Assert.Equal(times, result.Diagnostics.Count(diagnostic => diagnostic.Code.Value == "DG5002"));
        }
    }
}
