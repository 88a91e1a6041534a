using DocGen.Core.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace DocGen.Tests.Engine;

/// <summary>Documents from memory.</summary>
public sealed class RenderTests
{
    [Fact]
    public async Task An_object_becomes_a_tagged_PDF()
    {
        var engine = new DocGenEngine();
        using var stream = new MemoryStream();
        var result = await engine.RenderAsync(Orders.Source(), "pdf", stream);
        Assert.Empty(result.Diagnostics);
        using var pdf = PdfDocument.Open(stream.ToArray());
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        Assert.Contains("Ordre A-17", text, StringComparison.Ordinal);
        Assert.Contains("Bestilt 11. marts 2024. Fragt: 49,5 kr.", text, StringComparison.Ordinal);
        Assert.Contains("Kontorstol: 4 stole à 1.299,50 kr.", text, StringComparison.Ordinal);
        Assert.Contains("Taburet: 1 stol à 1,50 kr.", text, StringComparison.Ordinal);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        Assert.True(catalog.ContainsKey(NameToken.Create("StructTreeRoot")));
        Assert.True(catalog.ContainsKey(NameToken.Create("MarkInfo")));
    }

    [Fact]
    public void Every_format_that_is_asked_for_is_made_with_its_name_and_media_type()
    {
        var result = DocGenEngine.Default.Render(Orders.Source());
        Assert.Equal(["order.docx", "order.pdf", "order.md", "order.html"], result.Files.Select(file => file.Name));
        Assert.Equal("application/pdf", result["pdf"].MediaType);
        var some = DocGenEngine.Default.Render(Orders.Source(), ["html", "md"]);
        Assert.Equal(["md", "html"], some.Files.Select(file => file.Format));
    }

    [Fact]
    public void A_format_that_fails_leaves_the_others()
    {
        var source = new DocumentSource("a", "---\nid: a\ntitle: T\nlayout: annex\n---\n# T\n\nअ\n");
        var result = DocGenEngine.Default.Render(source);
        Assert.False(result.Succeeded);
        Assert.Equal("DG6401", Assert.Single(result.Diagnostics).Code.Value);
        Assert.Equal(["docx", "md", "html"], result.Files.Select(file => file.Format));
        Assert.Throws<InvalidOperationException>(() => result["pdf"]);
    }

    [Fact]
    public void An_unknown_format_is_told()
    {
        var result = DocGenEngine.Default.Render(Orders.Source(), ["pdv"]);
        Assert.Empty(result.Files);
        Assert.Equal(
            "docgen: error DG8021: there is no format 'pdv'\n   hint: did you mean 'pdf'?",
            Assert.Single(result.Diagnostics).ToString()
        );
        Assert.Contains("DG8021", Assert.Throws<InvalidOperationException>(() => result["pdf"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_an_object_is_told_at_its_JSON_pointer()
    {
        var template = Orders.Template.Replace("line.price | kr 2", "line.price | pct", StringComparison.Ordinal);
        var result = DocGenEngine.Default.Render(Orders.Source(template), ["md"]);
        Assert.Empty(result.Files);
        var first = result.Diagnostics[0];
        Assert.Equal(SourceSpan.OfValue("order", "/lines/0/price"), first.Data);
        Assert.Equal(
            """
            templates/order.sbn.md(12,51): error DG2005: a number in kr. is not a share (in 2 rows, of which this is the first)
               12 | - {{ line.item }}: {{ line.count | amount }} à {{ line.price | pct }}
                  |                                                   ^^^^^^^^^^
               data: order#/lines/0/price
               hint: divide it by the whole first
            """,
            first.ToString()
        );
    }
}
