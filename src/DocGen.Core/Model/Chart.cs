using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;

namespace DocGen.Core.Model;

/// <summary>The type of a chart.</summary>
public enum ChartKind
{
    /// <summary>Horizontal bars, one category below the other: for names.</summary>
    Bar,

    /// <summary>Vertical bars, one category beside the other: for points in time.</summary>
    Column,

    /// <summary>Horizontal bars whose parts are the series.</summary>
    StackedBar,

    /// <summary>Vertical bars whose parts are the series.</summary>
    StackedColumn,

    /// <summary>One line per series, over ordered categories.</summary>
    Line,

    /// <summary>A ring whose parts are the categories of a single series.</summary>
    Doughnut,
}

/// <summary>A chart of figures. Each series has a value for each category, in the order of the categories.</summary>
/// <param name="Kind">The type of chart.</param>
/// <param name="Categories">At least one.</param>
/// <param name="Series">At least one; exactly one for a doughnut.</param>
public sealed record Chart(ChartKind Kind, ImmutableArray<ChartCategory> Categories, ImmutableArray<ChartSeries> Series) : CaptionedBlock
{
    /// <inheritdoc/>
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

    /// <summary>The base of an id: beside Markdown a drawing is a separate file named after its id.</summary>
    protected internal override string WordsForId() => Caption.IsEmpty ? "chart" : PlainText.Of(Caption);

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitChart(this);

    /// <summary>The kind of the categories, used as the header of their column in the data table; empty for none.</summary>
    public string CategoryTitle { get; init; } = "";

    /// <summary>A description of the chart in a sentence or two; a pass makes it from the data if the author has not written one.</summary>
    public string? Description { get; init; }

    /// <summary>The requested height; <see langword="null"/> for a height that suits the data.</summary>
    public Length? Height { get; init; }

    /// <summary>The drawing of the chart; <see langword="null"/> until it is drawn.</summary>
    public VectorDrawing? Drawing { get; init; }
}

/// <summary>A category of a chart: a name, a year.</summary>
/// <param name="Name">The name, as final text.</param>
public sealed record ChartCategory(string Name) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var name = map.MapText(Name);
        return name == Name ? this : this with { Name = name };
    }

    /// <summary>Whether the category is emphasised.</summary>
    public bool IsHighlighted { get; init; }
}

/// <summary>A series of a chart.</summary>
/// <param name="Title">The title, as final text; empty only for a single series.</param>
/// <param name="Points">One point per category.</param>
public sealed record ChartSeries(string Title, ImmutableArray<ChartPoint> Points) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (title, points) = (map.MapText(Title), map.Map(Points));
        return (title, points) == (Title, Points) ? this : this with { Title = title, Points = points };
    }
}

/// <summary>A figure in a chart.</summary>
/// <param name="Value">The printed value; empty if there is none.</param>
/// <param name="Figure">The exact value; <see langword="null"/> if there is none.</param>
public sealed record ChartPoint(string Value, Figure? Figure) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }
}
