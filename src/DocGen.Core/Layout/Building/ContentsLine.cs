using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// A line of a contents list: text, dot leaders, and the page number at the right edge. Page numbers are known only after pages have been
/// filled with these lines, so this is the only mutable flow: it changes between one filling of all pages and the next.
/// </summary>
internal sealed class ContentsLine : Flow
{
    /// <summary>The distance of the dots, and the minimum space around them, in multiples of the font size.</summary>
    private const double DotPitch = 0.55;
    private const double Gap = 0.6;

    private readonly LayoutContext _context;
    private readonly ContentsEntry _entry;
    private readonly RunStyle _letters;
    private readonly long _lineHeight;
    private readonly long _width;
    private readonly LinkScope _link;
    private readonly List<TextItem> _items;
    private string _label;
    private MarkedContent? _labelMark;
    private LinesFlow _lines;

    /// <param name="context">The layout state of the document.</param>
    /// <param name="entry">The entry; initially the page number in the model is printed.</param>
    /// <param name="style">The paragraph style.</param>
    /// <param name="letters">The text style.</param>
    /// <param name="link">Its structure element.</param>
    /// <param name="width">The width of the line, in EMU.</param>
    public ContentsLine(
        LayoutContext context,
        ContentsEntry entry,
        ParagraphStyle style,
        RunStyle letters,
        StructureElement link,
        long width
    )
    {
        (_context, _entry, _letters, _width) = (context, entry, letters, width);
        _lineHeight = (long)(style.Size.Emu * style.LineHeight);
        var number = entry.Number is { } printed ? printed + " " : "";
        _items = context.CreateItemBuilder().Build(number, entry.Content, letters, link, null, entry.Origin, width);
        _link = new LinkScope(new LinkTarget(null, entry.TargetId), number + PlainText.Of(entry.Content), link);
        _label = entry.PageLabel ?? "";
        _lines = Set();
    }

    public override Origin? OriginOfFirst => _entry.Origin;

    /// <summary>Changes the page number if there is a new one.</summary>
    /// <param name="labels">The page numbers of headings, by id.</param>
    public void Relabel(IReadOnlyDictionary<string, string> labels)
    {
        if (!labels.TryGetValue(_entry.TargetId, out var label) || label == _label)
            return;
        _label = label;
        _lines = Set();
    }

    public override ContentWidth Needs => new ItemWidths(_context.Metrics, divided: false).Of(_items).Plus(_width - Room);

    public override Outcome Fill(in Room room) => _lines.Fill(room);

    private long LabelWidth => _context.Metrics.Measure(_label, _letters.Text.Face).Emu;

    /// <summary>The width available to the text, less the page number and the minimum of dots.</summary>
    private long Room => Math.Max(1, _width - LabelWidth - (_letters.Text.Face.Size * (2 * Gap)).Emu);

    private LinesFlow Set()
    {
        var lines = _context.Paragraphs.Set(_items, new LineSettings(_letters, Room, _lineHeight, TextAlignment.Left));
        var drawn = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var frame = lines[i].Frame;
            var placed = frame.Items.ToBuilder();
            placed.Add(
                new Placed(
                    Length.Zero,
                    Length.Zero,
                    new LinkArea(new Length(_width), frame.Height, _link.Target, _link.Contents + " " + _label, _link.Element)
                )
            );
            if (i == lines.Length - 1 && _label.Length > 0)
                AddLabel(placed, lines[i], LabelWidth);
            drawn.Add(lines[i] with { Frame = new Frame(new Length(_width), frame.Height, placed.ToImmutable()) });
        }

        return new LinesFlow(drawn.MoveToImmutable()) { KeepLines = true };
    }

    private void AddLabel(ImmutableArray<Placed>.Builder placed, TextLine line, long labelWidth)
    {
        var size = _letters.Text.Face.Size;
        var dotWidth = _context.Metrics.Measure(".", _letters.Text.Face).Emu;
        var (pitch, gap) = ((size * DotPitch).Emu, (size * Gap).Emu);
        // Dots are on a grid from the right edge, so that they align vertically.
        var last = (labelWidth + gap + pitch - 1) / pitch;
        var first = (_width - line.End - gap) / pitch;
        if (first >= last)
        {
            var dots = string.Create(
                (int)((first - last) * 2) + 1,
                0,
                static (text, _) =>
                {
                    for (var i = 0; i < text.Length; i++)
                        text[i] = i % 2 == 0 ? '.' : ' ';
                }
            );
            var run = new TextRun(dots, _letters.Text, Artifact.Layout)
            {
                WordSpacing = new Length(pitch - dotWidth - _letters.SpaceWidth),
            };
            placed.Add(new Placed(new Length(_width - (first * pitch)), new Length(line.Baseline), run));
        }

        // The space separates the number from the text for screen readers.
        _labelMark ??= _link.Element.Add(new MarkedContent());
        placed.Add(
            new Placed(
                new Length(_width - labelWidth - _letters.SpaceWidth),
                new Length(line.Baseline),
                new TextRun(" " + _label, _letters.Text, _labelMark)
            )
        );
    }
}
