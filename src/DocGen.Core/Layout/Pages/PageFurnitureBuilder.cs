using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>Sets the headers and footers of pages.</summary>
internal sealed class PageFurnitureBuilder(LayoutContext context)
{
    private readonly ItemBuilder _items = context.CreateItemBuilder();

    /// <summary>The header or footer of a page; <see langword="null"/> if it is empty.</summary>
    /// <param name="numbers">The values of page fields.</param>
    /// <param name="width">The width of the text, in EMU.</param>
    public Frame? Build(FurnitureLine line, string style, Artifact artifact, in PageNumbers numbers, long width)
    {
        if (line.IsEmpty)
            return null;
        _items.PageFields = numbers;
        var paragraph = context.Theme.ParagraphStyles[style];
        var gap = paragraph.Size.Emu;
        // Beside a picture on the left, the right part is wrapped.
        var pictures = WidthOfPictures(line.Left);
        var beside = pictures == 0 ? width : Math.Max(width / 3, width - pictures - gap);
        var right = Part(line.Right, paragraph, artifact, beside, TextAlignment.Right, out var rightWidth);
        var centre = Part(line.Centre, paragraph, artifact, width, TextAlignment.Centre, out _);
        // A long left part is wrapped beside the right one.
        var room = line.Centre.IsEmpty ? width - (rightWidth == 0 ? 0 : rightWidth + gap) : width / 3;
        var left = Part(line.Left, paragraph, artifact, Math.Max(width / 3, room), TextAlignment.Left, out _);
        var items = ImmutableArray.CreateBuilder<Placed>();
        var height = 0L;

        // The parts share a baseline, as in Word: beside a picture, it is the line at its bottom.
        var baseline = Math.Max(Baseline(left), Math.Max(Baseline(centre), Baseline(right)));
        foreach (var lines in (ReadOnlySpan<ImmutableArray<TextLine>>)[left, centre, right])
        {
            var x = lines == right ? width - beside : 0;
            var y = baseline - Baseline(lines);
            foreach (var part in lines)
            {
                items.Add(new Placed(new Length(x), new Length(y), new Group(part.Frame)));
                y += part.Frame.Height.Emu;
            }

            if (!lines.IsEmpty)
                height = Math.Max(height, y);
        }

        return new Frame(new Length(width), new Length(height), items.ToImmutable());
    }

    private static long WidthOfPictures(ImmutableArray<Inline> part)
    {
        var width = 0L;
        foreach (var inline in part)
            if (inline is Image { Width: { } asked })
                width += asked.Emu;
        return width;
    }

    /// <summary>The baseline of the first line, measured from its top.</summary>
    private static long Baseline(ImmutableArray<TextLine> lines) => lines.IsEmpty ? 0 : lines[0].Baseline;

    private ImmutableArray<TextLine> Part(
        ImmutableArray<Inline> content,
        ParagraphStyle style,
        Artifact artifact,
        long width,
        TextAlignment alignment,
        out long natural
    )
    {
        natural = 0;
        if (content.IsEmpty)
            return [];
        var letters = context.Styles.Of(style, bold: false);
        var items = _items.Build(content, letters, null, artifact, null, width);
        foreach (var item in items)
            natural += item.Kind == TextItemKind.Division ? 0 : item.Width;
        return context.Paragraphs.Set(items, new LineSettings(letters, width, (long)(style.Size.Emu * style.LineHeight), alignment));
    }
}
