using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>What the layout of one document shares.</summary>
internal sealed class LayoutContext(Document document, Theme theme, IFontMetrics metrics)
{
    private static readonly Flow NoNote = new StackFlow([], 0);

    private readonly HashSet<Origin?> _overflowing = [];
    private readonly DiagnosticBag _furniture = [];
    private DiagnosticBag _overflows = [];

    public Document Document { get; } = document;

    public Theme Theme { get; } = theme;

    public IFontMetrics Metrics { get; } = metrics;

    public RunStyles Styles { get; } = new(theme, metrics);

    public ParagraphLayout Paragraphs { get; } = new(metrics);

    /// <summary>Of the text of a page, in EMU; of the lowest when they differ.</summary>
    public long TextHeight { get; set; } = theme.LayoutOf(document.Info).Page.TextHeight.Emu;

    /// <summary>Tells the footnotes of a section from those of others; empty outside sections.</summary>
    public string Scope { get; init; } = "";

    public ItemBuilder CreateItemBuilder(Func<Footnote, StructureElement?, Flow>? makeNote = null) =>
        new(Styles, Metrics, Document.Images, Document.Info) { MakeNote = makeNote, Scope = Scope };

    /// <summary>One whose items are only measured: the footnotes of their marks are not built.</summary>
    public ItemBuilder CreateMeasuringItemBuilder() => CreateItemBuilder(static (_, _) => NoNote);

    public ParagraphStyle StyleOf(string name) =>
        Theme.ParagraphStyles.GetValueOrDefault(name) ?? Theme.ParagraphStyles[StyleNames.BodyText];

    /// <summary>Says that something is placed though it does not fit; once for each place, however often it is tried.</summary>
    public void ReportOverflow(Origin? origin, long excess)
    {
        if (!_overflowing.Add(origin))
            return;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"this does not fit on a page: {new Length(excess).Millimetres:0.#} mm stand below its text"
        );
        _overflows.Warning(LayoutCodes.DoesNotFit, message, origin, "make it smaller, or divide it");
    }

    /// <summary>Forgets what did not fit: the pages are filled anew.</summary>
    public void ForgetOverflows()
    {
        _overflowing.Clear();
        _overflows = [];
    }

    /// <summary>Says that header and footer leave too little room; once.</summary>
    public void ReportFurniture(long excess)
    {
        if (_furniture.Count > 0)
            return;
        var layout = Theme.LayoutOf(Document.Info).Name;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"header and footer of layout '{layout}' leave less than a third of the page: {new Length(excess).Millimetres:0.#} mm of "
                + $"them stand in the text"
        );
        _furniture.Warning(LayoutCodes.HighFurniture, message, Document.Info.Origin, "shorten what the theme prints there, or the title");
    }

    /// <summary>All that there is to say of the pages as they are now.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _furniture.Concat(_overflows);
}
