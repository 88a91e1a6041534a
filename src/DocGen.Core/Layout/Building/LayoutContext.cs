using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>The shared state of the layout of one document.</summary>
internal sealed class LayoutContext(Document document, Theme theme, IFontMetrics metrics, Work work)
{
    private static readonly Flow NoNote = new StackFlow([], 0);

    private readonly HashSet<Origin?> _overflowing = [];
    private readonly DiagnosticBag _furniture = [];
    private DiagnosticBag _overflows = [];

    // Adjacent paragraphs mostly have the same style, and built-in names are the same instance.
    private (string? Name, ParagraphStyle? Style) _last;

    public Document Document { get; } = document;

    public Theme Theme { get; } = theme;

    public IFontMetrics Metrics { get; } = metrics;

    /// <summary>The work that the layout is a part of.</summary>
    public Work Work { get; } = work;

    public RunStyles Styles { get; } = new(theme, metrics);

    public ParagraphLayout Paragraphs { get; } = new(metrics);

    /// <summary>The minimum height of the text area of a page, in EMU.</summary>
    public long TextHeight { get; set; } = theme.LayoutOf(document.Info).Page.TextHeight.Emu;

    /// <summary>The prefix that distinguishes the footnotes of a section from those of others; empty outside sections.</summary>
    public string Scope { get; init; } = "";

    public ItemBuilder CreateItemBuilder(Func<Footnote, StructureElement?, Flow>? makeNote = null) =>
        new(Styles, Metrics, Document.Images, Document.Info, Work) { MakeNote = makeNote, Scope = Scope };

    /// <summary>A builder for measuring only: footnotes are not built.</summary>
    public ItemBuilder CreateMeasuringItemBuilder() => CreateItemBuilder(static (_, _) => NoNote);

    public ParagraphStyle StyleOf(string name)
    {
        if (!ReferenceEquals(name, _last.Name))
            _last = (name, Theme.ParagraphStyles.GetValueOrDefault(name) ?? Theme.ParagraphStyles[StyleNames.BodyText]);
        return _last.Style!;
    }

    /// <summary>Reports content that is placed although it does not fit; once per place, however often the layout is repeated.</summary>
    public void ReportOverflow(Origin? origin, long excess)
    {
        if (!_overflowing.Add(origin))
            return;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"this does not fit on a page: {new Length(excess).Millimetres:0.#} mm of it reach below the text area"
        );
        _overflows.Warning(LayoutCodes.DoesNotFit, message, origin, "make it smaller, or divide it");
    }

    /// <summary>Discards the overflow diagnostics before pages are filled again.</summary>
    public void ForgetOverflows()
    {
        _overflowing.Clear();
        _overflows = [];
    }

    /// <summary>Reports, once, that header and footer leave too little space.</summary>
    public void ReportFurniture(long excess)
    {
        if (_furniture.Count > 0)
            return;
        var layout = Theme.LayoutOf(Document.Info).Name;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"the header and footer of layout '{layout}' leave less than a third of the page: {new Length(excess).Millimetres:0.#} mm of "
                + $"them overlap the text"
        );
        _furniture.Warning(LayoutCodes.HighFurniture, message, Document.Info.Origin, "shorten what the theme prints there, or the title");
    }

    /// <summary>All diagnostics of the current pages.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _furniture.Concat(_overflows);
}
