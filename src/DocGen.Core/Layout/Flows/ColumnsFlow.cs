using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>
/// Running text in balanced columns of minimum height. A page break in it ends the page, not the column: the content before it is balanced,
/// and the content after it begins in the first column of the next page.
/// </summary>
internal sealed class ColumnsFlow(Flow content, int count, long columnWidth, long gap) : Flow
{
    /// <summary>The precision with which columns are balanced: a fifth of a point.</summary>
    private const long Precision = 2540;

    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override ContentWidth Needs => content.Needs.Times(count).Plus((count - 1) * gap);

    public override Outcome Fill(in Room room)
    {
        if (TryFill(room.Height, room.Surrender) is not { } full)
            return Moves.On;
        if (!full.IsWhole)
            return new Splits(Draw(full.Columns), Continue(full.Rest!));
        var tallest = full.Columns.Max(piece => piece.Height);
        var (low, high) = (tallest / count, tallest);
        if (TryFill(low, Surrender.Nothing) is { IsWhole: true } lowest)
            return Done(lowest);
        while (high - low > Precision)
        {
            var middle = low + ((high - low) / 2);
            if (TryFill(middle, Surrender.Nothing) is { IsWhole: true } balanced)
                (full, high) = (balanced, Math.Min(middle, balanced.Columns.Max(piece => piece.Height)));
            else
                low = middle;
        }

        return Done(full);
    }

    private Outcome Done(Filled filled) =>
        filled.Rest is { } rest ? new Splits(Draw(filled.Columns), Continue(rest)) { EndsPage = true } : new Fits(Draw(filled.Columns));

    private ColumnsFlow Continue(Flow rest) =>
        new(rest, count, columnWidth, gap)
        {
            SpaceAfter = SpaceAfter,
            KeepWithNext = KeepWithNext,
            Origin = Origin,
        };

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
                    if (splits.EndsPage)
                        return new Filled(columns, rest) { EndsPage = true };
                    break;
                case Moves:
                    return columns.Count == 0 ? null : new Filled(columns, rest);
                default:
                    throw new UnreachableException();
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

        return new Piece(
            new Frame(new Length((count * columnWidth) + ((count - 1) * gap)), new Length(height), items.ToImmutable()),
            notes
        );
    }

    private sealed record Filled(List<Piece> Columns, Flow? Rest)
    {
        public bool EndsPage { get; init; }

        /// <summary>Whether all content for this page has been placed.</summary>
        public bool IsWhole => Rest is null || EndsPage;
    }
}
