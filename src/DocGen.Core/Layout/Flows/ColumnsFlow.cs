using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Frames;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Flows;

/// <summary>Running text in columns of the same height, as low as they can be.</summary>
internal sealed class ColumnsFlow(Flow content, int count, long columnWidth, long gap) : Flow
{
    /// <summary>To within which height columns are balanced: a fifth of a point.</summary>
    private const long Precision = 2540;

    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override Outcome Fill(in Room room)
    {
        if (TryFill(room.Height, room.Surrender) is not { } full) return Moves.On;
        if (full.Rest is not null) return new Splits(Draw(full.Columns), Continue(full.Rest));
        var tallest = full.Columns.Max(piece => piece.Height);
        var (low, high) = (tallest / count, tallest);
        if (TryFill(low, Surrender.Nothing) is { Rest: null } lowest) return new Fits(Draw(lowest.Columns));
        while (high - low > Precision)
        {
            var middle = low + ((high - low) / 2);
            if (TryFill(middle, Surrender.Nothing) is { Rest: null } balanced) (full, high) = (balanced, Math.Min(middle, balanced.Columns.Max(piece => piece.Height)));
            else low = middle;
        }

        return new Fits(Draw(full.Columns));
    }

    private ColumnsFlow Continue(Flow rest) => new(rest, count, columnWidth, gap) { SpaceAfter = SpaceAfter, KeepWithNext = KeepWithNext, Origin = Origin };

    private Filled? TryFill(long height, Surrender surrender)
    {
        var columns = new List<Piece>(count);
        Flow? rest = content;
        while (columns.Count < count && rest is not null)
        {
            switch (rest.Fill(new Room(height, surrender)))
            {
                case Fits fits:
                    columns.Add(fits.Piece);
                    rest = null;
                    break;
                case Splits splits:
                    columns.Add(splits.Piece);
                    rest = splits.Rest;
                    break;
                default:
                    return columns.Count == 0 ? null : new Filled(columns, rest);
            }
        }

        return new Filled(columns, rest);
    }

    private Piece Draw(List<Piece> columns)
    {
        var items = ImmutableArray.CreateBuilder<Placed>(columns.Count);
        var notes = ImmutableArray<Flow>.Empty;
        var height = 0L;
        for (var i = 0; i < columns.Count; i++)
        {
            items.Add(new Placed(new Length(i * (columnWidth + gap)), Length.Zero, new Group(columns[i].Frame)));
            height = Math.Max(height, columns[i].Height);
            notes = notes.AddRange(columns[i].Notes);
        }

        return new Piece(new Frame(new Length((count * columnWidth) + ((count - 1) * gap)), new Length(height), items.ToImmutable()), notes);
    }

    private sealed record Filled(List<Piece> Columns, Flow? Rest);
}
