using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;

namespace DocGen.Core.Model;

/// <summary>How a chart shows its figures.</summary>
public enum ChartKind
{
    /// <summary>Bars that lie, one category below the other: for names.</summary>
    Bar,

    /// <summary>Bars that stand, one category beside the other: for points in time.</summary>
    Column,

    /// <summary>Lying bars whose parts are the series.</summary>
    StackedBar,

    /// <summary>Standing bars whose parts are the series.</summary>
    StackedColumn,

    /// <summary>A line a series, over categories in order.</summary>
    Line,

    /// <summary>A ring whose parts are the categories of the only series.</summary>
    Doughnut,
}

/// <summary>Figures to be seen. Each series has a value for each category, in their order.</summary>
/// <param name="Kind">How they are shown.</param>
/// <param name="Categories">At least one.</param>
/// <param name="Series">At least one; exactly one for a doughnut.</param>
public sealed record Chart(ChartKind Kind, ImmutableArray<ChartCategory> Categories, ImmutableArray<ChartSeries> Series) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitChart(this);

    public string? Id { get; init; }

    /// <summary>The caption without its number; empty when there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>The printed label, for example <c>Figur 1</c>, set by the numbering pass when there is a caption.</summary>
    public string? Label { get; init; }

    /// <summary>What the categories are, the header of their column in the table of data; empty for none.</summary>
    public string CategoryTitle { get; init; } = "";

    /// <summary>What the chart shows, in a sentence or two; made from the data by a pass when its author says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>The height asked for; <see langword="null"/> for what suits the data.</summary>
    public Length? Height { get; init; }

    /// <summary>The chart as lines and areas; <see langword="null"/> until it is drawn.</summary>
    public VectorDrawing? Drawing { get; init; }
}

/// <summary>What is counted: a name, a year.</summary>
/// <param name="Name">Final text.</param>
public sealed record ChartCategory(string Name) : Node
{
    /// <summary>Whether the reader is to look here first.</summary>
    public bool IsHighlighted { get; init; }
}

/// <summary>The figures of one kind.</summary>
/// <param name="Title">Final text; empty only for the only series.</param>
/// <param name="Points">One for each category.</param>
public sealed record ChartSeries(string Title, ImmutableArray<ChartPoint> Points) : Node;

/// <summary>A figure in a chart.</summary>
/// <param name="Value">As printed; empty when there is none.</param>
/// <param name="Figure">The exact value; <see langword="null"/> when there is none.</param>
public sealed record ChartPoint(string Value, Figure? Figure) : Node;
