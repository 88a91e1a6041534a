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
public sealed record Chart(ChartKind Kind, ImmutableArray<ChartCategory> Categories, ImmutableArray<ChartSeries> Series) : CaptionedBlock
{
    public override Node MapChildren(ChildMapper map)
    {
        var (caption, categories, series, categoryTitle, description) = (
            map.Map(Caption),
            map.Map(Categories),
            map.Map(Series),
            map.MapText(CategoryTitle),
            map.MapOptionalText(Description)
        );
        return (caption, categories, series, categoryTitle, description) == (Caption, Categories, Series, CategoryTitle, Description)
            ? this
            : this with
            {
                Caption = caption,
                Categories = categories,
                Series = series,
                CategoryTitle = categoryTitle,
                Description = description,
            };
    }

    /// <summary>What is drawn is a file of its own beside Markdown, and is named after its id.</summary>
    protected internal override string WordsForId() => Caption.IsEmpty ? "chart" : PlainText.Of(Caption);

    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitChart(this);

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
    public override Node MapChildren(ChildMapper map)
    {
        var name = map.MapText(Name);
        return name == Name ? this : this with { Name = name };
    }

    /// <summary>Whether the reader is to look here first.</summary>
    public bool IsHighlighted { get; init; }
}

/// <summary>The figures of one kind.</summary>
/// <param name="Title">Final text; empty only for the only series.</param>
/// <param name="Points">One for each category.</param>
public sealed record ChartSeries(string Title, ImmutableArray<ChartPoint> Points) : Node
{
    public override Node MapChildren(ChildMapper map)
    {
        var (title, points) = (map.MapText(Title), map.Map(Points));
        return (title, points) == (Title, Points) ? this : this with { Title = title, Points = points };
    }
}

/// <summary>A figure in a chart.</summary>
/// <param name="Value">As printed; empty when there is none.</param>
/// <param name="Figure">The exact value; <see langword="null"/> when there is none.</param>
public sealed record ChartPoint(string Value, Figure? Figure) : Node
{
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }
}
