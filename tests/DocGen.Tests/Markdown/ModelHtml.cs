using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Model;

namespace DocGen.Tests.Markdown;

/// <summary>The model as the HTML of the CommonMark examples, as far as the two can say the same.</summary>
internal sealed class ModelHtml : DocumentVisitor
{
    private readonly StringBuilder _html = new();
    private bool _tight;

    public static string Of(ImmutableArray<Block> blocks)
    {
        var writer = new ModelHtml();
        writer.Visit(blocks);
        return writer._html.ToString();
    }

    protected override void VisitParagraph(Paragraph paragraph)
    {
        if (!_tight)
            _html.Append("<p>");
        Visit(paragraph.Content);
        _html.Append(_tight ? "\n" : "</p>\n");
    }

    protected override void VisitHeading(Heading heading)
    {
        _html.Append($"<h{heading.Level}>");
        Visit(heading.Content);
        _html.Append($"</h{heading.Level}>\n");
    }

    protected override void VisitList(ListBlock list)
    {
        var outer = _tight;
        _tight = list.Tight;
        _html.Append(
            list.Kind == ListKind.Bullet ? "<ul>\n"
            : list.Start == 1 ? "<ol>\n"
            : $"<ol start=\"{list.Start}\">\n"
        );
        foreach (var item in list.Items)
        {
            _html.Append("<li>\n");
            Visit(item.Content);
            _html.Append("</li>\n");
        }

        _html.Append(list.Kind == ListKind.Bullet ? "</ul>\n" : "</ol>\n");
        _tight = outer;
    }

    protected override void VisitContainer(Container container)
    {
        var outer = _tight;
        _tight = false;
        _html.Append("<blockquote>\n");
        Visit(container.Content);
        _html.Append("</blockquote>\n");
        _tight = outer;
    }

    protected override void VisitCodeBlock(CodeBlock code)
    {
        _html.Append(code.Language is { } language ? $"<pre><code class=\"language-{Escape(language)}\">" : "<pre><code>");
        _html.Append(Escape(code.Text)).Append(code.Text.Length == 0 ? "" : "\n").Append("</code></pre>\n");
    }

    protected override void VisitPicture(Picture picture)
    {
        _html.Append(_tight ? "" : "<p>").Append(Tag(picture.Image));
        if (!picture.Caption.IsEmpty)
            _html.Append(" title=\"").Append(Escape(PlainText.Of(picture.Caption))).Append('"');
        _html.Append(_tight ? " />\n" : " /></p>\n");
    }

    protected override void VisitChart(Chart chart) => throw new InvalidOperationException("Markdown has no charts");

    protected override void VisitDiagram(Diagram diagram) => throw new InvalidOperationException("Markdown has no diagrams");

    protected override void VisitBreak(Break @break) => _html.Append("<hr />\n");

    protected override void VisitText(Text text) => _html.Append(Escape(text.Value));

    protected override void VisitSpan(Span span)
    {
        var tag = span.Style switch
        {
            StyleNames.Strong => "strong",
            StyleNames.Emphasis => "em",
            StyleNames.HtmlCode => "code",
            _ => throw new InvalidOperationException(span.Style),
        };
        _html.Append($"<{tag}>");
        Visit(span.Content);
        _html.Append($"</{tag}>");
    }

    protected override void VisitLineBreak(LineBreak lineBreak) => _html.Append("<br />\n");

    protected override void VisitLink(Link link)
    {
        _html.Append("<a href=\"").Append(Escape(link.Target)).Append('"');
        if (link.Title is { } title)
            _html.Append(" title=\"").Append(Escape(title)).Append('"');
        _html.Append('>');
        Visit(link.Content);
        _html.Append("</a>");
    }

    protected override void VisitReference(Reference reference)
    {
        _html.Append("<a href=\"#").Append(Escape(reference.TargetId)).Append("\">");
        Visit(reference.Content);
        _html.Append("</a>");
    }

    protected override void VisitImage(Image image) => _html.Append(Tag(image)).Append(" />");

    protected override void VisitTable(Table table) => throw new InvalidOperationException();

    protected override void VisitSection(Section section) => throw new InvalidOperationException("a section is made of a paper");

    protected override void VisitContents(Contents contents) => throw new InvalidOperationException();

    protected override void VisitFigureValue(FigureValue value) => throw new InvalidOperationException();

    protected override void VisitPageField(PageField field) => throw new InvalidOperationException();

    protected override void VisitDataBar(DataBar bar) => throw new InvalidOperationException("Markdown has no bars");

    protected override void VisitFormField(FormField field) => throw new InvalidOperationException();

    protected override void VisitFootnote(Footnote footnote) => throw new InvalidOperationException();

    private static string Tag(Image image) =>
        $"<img src=\"{Escape(image.Source["templates/images/".Length..])}\" alt=\"{Escape(image.AlternativeText)}\"";

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
