using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Tests.Markdown;

/// <summary>The model as the HTML of the CommonMark examples, as far as the two can say the same.</summary>
internal sealed class ModelHtml : BlockVisitor
{
    private readonly StringBuilder _html = new();
    private readonly Words _words;
    private bool _tight;

    private ModelHtml()
        : base(Work.Uninterrupted) => _words = new Words(_html);

    public static string Of(ImmutableArray<Block> blocks)
    {
        var writer = new ModelHtml();
        writer.Visit(blocks);
        return writer._html.ToString();
    }

    protected internal override void VisitParagraph(Paragraph paragraph)
    {
        if (!_tight)
            _html.Append("<p>");
        _words.Visit(paragraph.Content);
        _html.Append(_tight ? "\n" : "</p>\n");
    }

    protected internal override void VisitHeading(Heading heading)
    {
        _html.Append($"<h{heading.Level}>");
        _words.Visit(heading.Content);
        _html.Append($"</h{heading.Level}>\n");
    }

    protected internal override void VisitList(ListBlock list)
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

    protected internal override void VisitContainer(Container container)
    {
        var outer = _tight;
        _tight = false;
        _html.Append("<blockquote>\n");
        Visit(container.Content);
        _html.Append("</blockquote>\n");
        _tight = outer;
    }

    protected internal override void VisitCodeBlock(CodeBlock code)
    {
        _html.Append(code.Language is { } language ? $"<pre><code class=\"language-{Escape(language)}\">" : "<pre><code>");
        _html.Append(Escape(code.Text)).Append(code.Text.Length == 0 ? "" : "\n").Append("</code></pre>\n");
    }

    protected internal override void VisitPicture(Picture picture)
    {
        _html.Append(_tight ? "" : "<p>").Append(Tag(picture.Image));
        if (!picture.Caption.IsEmpty)
            _html.Append(" title=\"").Append(Escape(PlainText.Of(picture.Caption))).Append('"');
        _html.Append(_tight ? " />\n" : " /></p>\n");
    }

    protected internal override void VisitChart(Chart chart) => throw new InvalidOperationException("Markdown has no charts");

    protected internal override void VisitDiagram(Diagram diagram) => throw new InvalidOperationException("Markdown has no diagrams");

    protected internal override void VisitBreak(Break @break) => _html.Append("<hr />\n");

    protected internal override void VisitTable(Table table) => throw new InvalidOperationException();

    protected internal override void VisitSection(Section section) =>
        throw new InvalidOperationException("a section is made of a document");

    protected internal override void VisitContents(Contents contents) => throw new InvalidOperationException();

    private static string Tag(Image image) =>
        $"<img src=\"{Escape(image.Source["templates/images/".Length..])}\" alt=\"{Escape(image.AlternativeText)}\"";

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    private sealed class Words(StringBuilder html) : InlineVisitor(Work.Uninterrupted)
    {
        protected internal override void VisitText(Text text) => html.Append(Escape(text.Value));

        protected internal override void VisitSpan(Span span)
        {
            var tag = span.Style switch
            {
                StyleNames.Strong => "strong",
                StyleNames.Emphasis => "em",
                StyleNames.HtmlCode => "code",
                _ => throw new InvalidOperationException(span.Style),
            };
            html.Append($"<{tag}>");
            Visit(span.Content);
            html.Append($"</{tag}>");
        }

        protected internal override void VisitLineBreak(LineBreak lineBreak) => html.Append("<br />\n");

        protected internal override void VisitLink(Link link)
        {
            html.Append("<a href=\"").Append(Escape(link.Target)).Append('"');
            if (link.Title is { } title)
                html.Append(" title=\"").Append(Escape(title)).Append('"');
            html.Append('>');
            Visit(link.Content);
            html.Append("</a>");
        }

        protected internal override void VisitReference(Reference reference)
        {
            html.Append("<a href=\"#").Append(Escape(reference.TargetId)).Append("\">");
            Visit(reference.Content);
            html.Append("</a>");
        }

        protected internal override void VisitImage(Image image) => html.Append(Tag(image)).Append(" />");

        protected internal override void VisitFigureValue(FigureValue value) => throw new InvalidOperationException();

        protected internal override void VisitPageField(PageField field) => throw new InvalidOperationException();

        protected internal override void VisitDataBar(DataBar bar) => throw new InvalidOperationException("Markdown has no bars");

        protected internal override void VisitFormField(FormField field) => throw new InvalidOperationException();

        protected internal override void VisitFootnote(Footnote footnote) => throw new InvalidOperationException();
    }
}
