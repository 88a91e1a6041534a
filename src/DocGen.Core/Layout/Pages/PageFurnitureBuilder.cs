using System.Collections.Immutable;
using DocGen.Core.Layout.Frames;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Tagging;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>Sets the line at the head and at the foot of a page.</summary>
internal sealed class PageFurnitureBuilder(LayoutContext context)
{
    private readonly ItemBuilder _items = context.CreateItemBuilder();

    /// <summary>The header or footer of a page; <see langword="null"/> when nothing is printed there.</summary>
    /// <param name="numbers">What page fields print.</param>
    /// <param name="width">Of the text, in EMU.</param>
    public Frame? Build(FurnitureLine line, string style, Artifact artifact, in PageNumbers numbers, long width)
    {
        if (line.IsEmpty) return null;
        _items.PageFields = numbers;
        var paragraph = context.Theme.ParagraphStyles[style];
        var gap = paragraph.Size.Emu;
        var right = Part(line.Right, paragraph, artifact, width, TextAlignment.Right, out var rightWidth);
        var centre = Part(line.Centre, paragraph, artifact, width, TextAlignment.Centre, out _);
        // A long left part is set on several lines beside the right one.
        var room = line.Centre.IsEmpty ? width - (rightWidth == 0 ? 0 : rightWidth + gap) : width / 3;
        var left = Part(line.Left, paragraph, artifact, Math.Max(width / 3, room), TextAlignment.Left, out _);
        var items = ImmutableArray.CreateBuilder<Placed>();
        var height = 0L;
        foreach (var lines in (ReadOnlySpan<ImmutableArray<TextLine>>)[left, centre, right])
        {
            var y = 0L;
            foreach (var part in lines)
            {
                items.Add(new Placed(Length.Zero, new Length(y), new Group(part.Frame)));
                y += part.Frame.Height.Emu;
            }

            height = Math.Max(height, y);
        }

        return new Frame(new Length(width), new Length(height), items.ToImmutable());
    }

    private ImmutableArray<TextLine> Part(
        ImmutableArray<Inline> content, ParagraphStyle style, Artifact artifact, long width, TextAlignment alignment, out long natural)
    {
        natural = 0;
        if (content.IsEmpty) return [];
        var letters = context.Styles.Of(style, bold: false);
        var items = _items.Build(content, letters, null, artifact, null, width);
        foreach (var item in items) natural += item.Kind == TextItemKind.Division ? 0 : item.Width;
        return context.Paragraphs.Set(items, new LineSettings(letters, width, (long)(style.Size.Emu * style.LineHeight), alignment));
    }
}
