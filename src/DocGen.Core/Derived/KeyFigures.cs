using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>Key figures side by side.</summary>
public sealed record KeyFigures(ImmutableArray<KeyFigure> Figures) : Block, IDerived<Block>
{
    /// <summary>The maximum number per row, at least 1: fewer for long numbers and notes.</summary>
    public int MaxInARow { get; init; } = 4;

    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var figures = map.Map(Figures);
        return figures == Figures ? this : this with { Figures = figures };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        var boxes = ImmutableArray.CreateBuilder<Block>(Figures.Length);
        foreach (var figure in Figures)
            boxes.Add(figure.Lower());
        return
        [
            new Container(ContainerKind.Group, boxes.MoveToImmutable())
            {
                Arrangement = ContainerArrangement.Tracks,
                ColumnCount = Columns(Figures.Length),
                Origin = Origin,
            },
        ];
    }

    /// <summary>The number of columns that makes the rows as even as possible: five figures are arranged as 3 + 2, not 4 + 1.</summary>
    private int Columns(int count)
    {
        var rows = (count + MaxInARow - 1) / MaxInARow;
        return Math.Max(1, (count + rows - 1) / Math.Max(1, rows));
    }
}

/// <summary>A key figure.</summary>
/// <param name="Value">The number as printed.</param>
/// <param name="Label">The text below the number that explains it.</param>
public sealed record KeyFigure(ImmutableArray<Inline> Value, ImmutableArray<Inline> Label) : Node
{
    /// <summary>Printed after the number with a no-break space; empty for none.</summary>
    public ImmutableArray<Inline> Unit { get; init; } = [];

    /// <summary>A line below the label; empty for none.</summary>
    public ImmutableArray<Inline> Note { get; init; } = [];

    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (value, unit, label, note) = (map.Map(Value), map.Map(Unit), map.Map(Label), map.Map(Note));
        return (value, unit, label, note) == (Value, Unit, Label, Note)
            ? this
            : this with
            {
                Value = value,
                Unit = unit,
                Label = label,
                Note = note,
            };
    }

    internal Block Lower()
    {
        var value = Unit.IsEmpty ? Value : [.. Value, new Text("\u00A0") { Origin = Unit[0].Origin }, .. Unit];
        var content = ImmutableArray.CreateBuilder<Block>(3);
        content.Add(
            new Paragraph(value)
            {
                Style = StyleNames.KeyFigureValue,
                KeepWithNext = true,
                Origin = Origin,
            }
        );
        content.Add(
            new Paragraph(Label)
            {
                Style = StyleNames.KeyFigureLabel,
                KeepWithNext = !Note.IsEmpty,
                Origin = Origin,
            }
        );
        if (!Note.IsEmpty)
            content.Add(new Paragraph(Note) { Style = StyleNames.KeyFigureLabel, Origin = Origin });
        return new Container(ContainerKind.Group, content.DrainToImmutable())
        {
            Style = StyleNames.KeyFigure,
            KeepTogether = true,
            Origin = Origin,
        };
    }
}
