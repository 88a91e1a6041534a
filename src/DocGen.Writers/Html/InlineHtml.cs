using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>Writes inlines as elements, and collects the footnotes for the end of the page.</summary>
internal sealed class InlineHtml(
    CharBuffer output,
    Document document,
    Theme theme,
    ImageAssets images,
    DiagnosticBag diagnostics,
    Work work
) : InlineVisitor(work)
{
    private readonly List<Footnote> _footnotes = [];
    private bool _inLink;

    /// <summary>The prefix of note numbers in ids: each section has its own numbering.</summary>
    public string NotePrefix { get; set; } = "";

    /// <summary>Footnotes whose reference marks have been written, but not their text.</summary>
    public List<Footnote> Footnotes => _footnotes;

    public static int NumberOf(Footnote footnote, int ordinal) => footnote.Number > 0 ? footnote.Number : ordinal;

    protected override void VisitText(Text text) => output.AppendText(text.Value);

    protected override void VisitFigureValue(FigureValue value) => output.AppendText(value.Value);

    protected override void VisitLineBreak(LineBreak lineBreak) => output.Append("<br>");

    // Page numbers exist in print only: see PageRules.
    protected override void VisitPageField(PageField field) { }

    /// <summary>The blank is a graphic: a screen reader reads its label and not a row of underscores.</summary>
    protected override void VisitFormField(FormField field)
    {
        // For a choice, a screen reader also reads the answers.
        output.Append(field.Type == FormFieldType.Choice ? "<span role=\"group\"" : "<span role=\"img\"");
        output.AppendAttribute("aria-label", field.Label);
        output.Append('>');
        Visit(field.Content);
        output.Append("</span>");
    }

    protected override void VisitSpan(Span span)
    {
        var element = span.Style switch
        {
            StyleNames.Strong => "strong",
            StyleNames.Emphasis => "em",
            StyleNames.HtmlCode => "code",
            StyleNames.Superscript => "sup",
            StyleNames.Subscript => "sub",
            StyleNames.Strikethrough => "s",
            _ => "span",
        };
        var hasClass = element == "span" && span.Style.Length > 0;
        if (element == "span" && !hasClass && span.Lang is null)
        {
            Visit(span.Content);
            return;
        }

        output.Append('<');
        output.Append(element);
        if (hasClass)
            output.AppendAttribute("class", ClassNames.Of(span.Style));
        if (span.Lang is not null)
            output.AppendAttribute("lang", span.Lang);
        output.Append('>');
        Visit(span.Content);
        output.Append("</");
        output.Append(element);
        output.Append('>');
    }

    protected override void VisitLink(Link link)
    {
        var isSafe = WebAddress.IsSafe(link.Target);
        if (!isSafe)
        {
            const string hint = "use https, http, mailto, tel or a relative path";
            diagnostics.Warning(
                HtmlCodes.UnsafeLink,
                $"'{link.Target}' is not an address to link to; only its text is written",
                link.Origin,
                hint
            );
        }

        if (!isSafe || _inLink)
        {
            Visit(link.Content);
            return;
        }

        output.Append("<a");
        output.AppendAddress("href", link.Target);
        if (!string.IsNullOrEmpty(link.Title))
            output.AppendAttribute("title", link.Title);
        if (link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            output.Append(" rel=\"external\"");
        output.Append('>');
        if (link.Content.IsEmpty)
            output.AppendText(link.Target);
        EndLink(link.Content);
    }

    protected override void VisitReference(Reference reference)
    {
        if (_inLink)
        {
            Visit(reference.Content);
            return;
        }

        output.Append("<a");
        output.AppendAddress("href", "#" + reference.TargetId);
        output.Append('>');
        EndLink(reference.Content);
    }

    protected override void VisitImage(Image image)
    {
        if (images.Find(image) is not { } data)
        {
            diagnostics.Error(HtmlCodes.MissingPicture, $"there is no picture '{image.Source}'", image.Origin ?? document.Info.Origin);
            output.AppendText(image.AlternativeText);
            return;
        }

        var size = ImageSize.Of(data, image.Width, room: null);
        var (width, height) = (size.Width.Points * 96 / 72, size.Height.Points * 96 / 72);
        output.Append("<img");
        output.AppendAddress("src", images.PathOf(image, data));
        output.AppendAttribute("alt", image.AlternativeText);
        if (width >= 0.5 && height >= 0.5)
        {
            output.AppendAttribute("width", Pixels(width));
            output.AppendAttribute("height", Pixels(height));
        }

        output.Append('>');
    }

    protected override void VisitDataBar(DataBar bar)
    {
        output.Append("<span class=\"data-bar\" style=\"width:");
        output.Append(Math.Round(bar.Width.Points / theme.ParagraphStyles[StyleNames.TableText].Size.Points, 2));
        output.Append("em\"></span>");
    }

    protected override void VisitFootnote(Footnote footnote)
    {
        _footnotes.Add(footnote);
        var number = NumberOf(footnote, _footnotes.Count);
        output.Append("<sup class=\"noteref\"");
        output.AppendAttribute("id", FormattableString.Invariant($"noteref:{NotePrefix}{number}"));
        output.Append('>');
        if (!_inLink)
        {
            output.Append("<a");
            output.AppendAddress("href", FormattableString.Invariant($"#note:{NotePrefix}{number}"));
            output.Append(" role=\"doc-noteref\">");
        }

        output.Append(number);
        output.Append(_inLink ? "</sup>" : "</a></sup>");
    }

    private static int Pixels(double value) => (int)Math.Clamp(Math.Round(value, MidpointRounding.AwayFromZero), 1, 100_000);

    private void EndLink(ImmutableArray<Inline> content)
    {
        _inLink = true;
        Visit(content);
        _inLink = false;
        output.Append("</a>");
    }
}
