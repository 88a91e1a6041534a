using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Lines;

/// <summary>Positions the items of a line. Adjacent items with the same style and mark become one run.</summary>
internal sealed class LineComposer
{
    private readonly ImmutableArray<Placed>.Builder _placed = ImmutableArray.CreateBuilder<Placed>();
    private readonly List<Flow> _notes = [];
    private readonly StringBuilder _text = new();

    public TextLine Compose(List<TextItem> paragraph, in BrokenLine line, in LineSettings settings, bool isFirst)
    {
        _placed.Clear();
        _notes.Clear();
        var items = (ReadOnlySpan<TextItem>)CollectionsMarshal.AsSpan(paragraph);
        var baseline = Baseline(items, line, settings, out var lineHeight);
        var (x, wordSpacing) = Align(line, settings, isFirst);
        for (var i = line.Start; i < line.End; )
        {
            if (items[i].Kind == TextItemKind.Picture)
            {
                var height = items[i].Height;
                LinkArea(items[i], x, baseline - height, items[i].Width, height);
                _placed.Add(new Placed(new Length(x), new Length(baseline - height), items[i].Drawn!));
                x += items[i++].Width;
            }
            else if (items[i].Kind == TextItemKind.Division)
            {
                i++;
            }
            else
            {
                var end = EndOfRun(items, i, line.End);
                x = Run(items, i, end, x, baseline, wordSpacing, end == line.End ? line : default);
                i = end;
            }
        }

        var frame = new Frame(new Length(settings.Width), new Length(lineHeight), _placed.ToImmutable());
        return new TextLine(frame, _notes.Count == 0 ? [] : [.. _notes], x, baseline);
    }

    /// <summary>The height of a line is that of the paragraph, with equal leading above and below, unless a picture needs more.</summary>
    private static long Baseline(ReadOnlySpan<TextItem> items, in BrokenLine line, in LineSettings settings, out long height)
    {
        var extent = settings.Style.Extent;
        var baseline = ((settings.LineHeight - extent.Ascent.Emu - extent.Descent.Emu) / 2) + extent.Ascent.Emu;
        height = settings.LineHeight;
        var tallest = baseline;
        for (var i = line.Start; i < line.End; i++)
            tallest = Math.Max(tallest, items[i].Height);
        height += tallest - baseline;
        return tallest;
    }

    private static (long X, double WordSpacing) Align(in BrokenLine line, in LineSettings settings, bool isFirst)
    {
        var indent = isFirst ? settings.FirstIndent : 0;
        var slack = settings.Width - indent - line.Width;
        return settings.Alignment switch
        {
            TextAlignment.Right => (indent + Math.Max(0, slack - Math.Max(0, Math.Min(settings.RightInset, slack))), 0),
            TextAlignment.Centre => (indent + Math.Max(0, slack / 2), 0),
            TextAlignment.Justified when line.Spaces > 0 && (!line.IsLast || slack < 0) => (indent, (double)slack / line.Spaces),
            TextAlignment.Left or TextAlignment.Justified => (indent, 0),
            _ => throw new UnreachableException(),
        };
    }

    private static int EndOfRun(ReadOnlySpan<TextItem> items, int start, int end)
    {
        ref readonly var first = ref items[start];
        var i = start + 1;
        for (; i < end; i++)
        {
            ref readonly var item = ref items[i];
            if (item.Kind == TextItemKind.Division)
                continue;
            if (item.Kind == TextItemKind.Picture || item.Style != first.Style || item.Mark != first.Mark || item.Link != first.Link)
                break;
        }

        return i;
    }

    private long Run(ReadOnlySpan<TextItem> items, int start, int end, long x, long baseline, double wordSpacing, in BrokenLine ending)
    {
        ref readonly var first = ref items[start];
        var (width, spaces) = (0L, 0);
        _text.Clear();
        for (var i = start; i < end; i++)
        {
            ref readonly var item = ref items[i];
            if (item.Kind == TextItemKind.Division)
                continue;
            _text.Append(item.Value);
            width += item.Width;
            spaces += item.Value.Count(' ') + item.Value.Count('\u00A0');
            if (item.Note is { } note)
                AddNote(note, x + width, baseline);
        }

        if (ending.Hyphen)
        {
            _text.Append('\u00AD');
            width += first.Style.HyphenWidth;
        }
        else if (_text.Length > 0 && _text[^1] == '\u00AD')
        {
            width += first.Style.HyphenWidth;
        }

        if (_text.Length == 0)
            return x;
        if (ending.PartsWords)
            _text.Append(' ');
        var spacing = (long)Math.Round(wordSpacing);
        width += (long)Math.Round(wordSpacing * spaces);
        Draw(first, TextOf(items, start, end), x, baseline, width, spacing);
        return x + width;
    }

    /// <summary>The text of the run; a substring of the author's text if possible.</summary>
    private string TextOf(ReadOnlySpan<TextItem> items, int start, int end)
    {
        ref readonly var first = ref items[start];
        return first.Start == 0 && first.Length == first.Text.Length && _text.Length == first.Length && end == start + 1
            ? first.Text
            : _text.ToString();
    }

    private void Draw(in TextItem item, string text, long x, long baseline, long width, long spacing)
    {
        var style = item.Style;
        var extent = style.Extent;
        baseline -= style.Rise;
        if (style.Fill is { } fill)
            Box(x, baseline - extent.Ascent.Emu, width, extent.Ascent.Emu + extent.Descent.Emu, fill);
        LinkArea(item, x, baseline - extent.Ascent.Emu, width, extent.Ascent.Emu + extent.Descent.Emu);
        _placed.Add(
            new Placed(
                new Length(x),
                new Length(baseline),
                new TextRun(text, style.Text, item.Mark) { WordSpacing = new Length(spacing), Origin = item.Origin }
            )
        );
        var thickness = extent.UnderlineThickness.Emu;
        if (style.Underline)
            Box(x, baseline - extent.UnderlinePosition.Emu - (thickness / 2), width, thickness, style.Text.Colour);
        if (style.Strikethrough)
            Box(x, baseline - (extent.XHeight.Emu / 2) - (thickness / 2), width, thickness, style.Text.Colour);
    }

    private void Box(long x, long y, long width, long height, Colour colour) =>
        _placed.Add(
            new Placed(
                new Length(x),
                new Length(y),
                new Rectangle(new Length(width), new Length(height), new Paint(colour), null, Artifact.Layout)
            )
        );

    private void LinkArea(in TextItem item, long x, long y, long width, long height)
    {
        if (item.Link is not { } link)
            return;
        _placed.Add(
            new Placed(
                new Length(x),
                new Length(y),
                new LinkArea(new Length(width), new Length(height), link.Target, link.Contents, link.Element)
            )
        );
    }

    private void AddNote(Flow note, long x, long baseline)
    {
        _notes.Add(note);
        if (note is NoteFlow { Id: var name })
            _placed.Add(new Placed(new Length(x), new Length(baseline), new Destination(name.Mark)));
    }
}
