using System.Collections.Immutable;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;

namespace DocGen.Tests.Layout;

/// <summary>What widths a paragraph needs.</summary>
internal static class CellWidth
{
    public static ContentWidth Of(ImmutableArray<Inline> content, string style, LayoutContext context)
    {
        var letters = context.Styles.Of(context.StyleOf(style), bold: false);
        var items = context.CreateMeasuringItemBuilder().Build(content, letters, null, null, null, long.MaxValue);
        return new ItemWidths(context.Metrics, divided: false).Of(items);
    }
}
