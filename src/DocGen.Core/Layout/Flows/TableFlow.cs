using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>
/// A table from one of its rows on: its caption, its header rows (repeated on every page), groups of rows, its notes. A row is divided only
/// if it is higher than a page.
/// </summary>
internal sealed class TableFlow : Flow
{
    private readonly TableBody _body;
    private readonly Flow? _caption;
    private readonly StackFlow? _notes;
    private readonly int _group;
    private readonly LooseRow? _loose;

    public TableFlow(TableBody body, Flow? caption, StackFlow? notes)
        : this(body, caption, notes, 0, null) { }

    private TableFlow(TableBody body, Flow? caption, StackFlow? notes, int group, LooseRow? loose) =>
        (_body, _caption, _notes, _group, _loose) = (body, caption, notes, group, loose);

    /// <summary>The first group before which a page can end: header rows are not left alone.</summary>
    private int FirstBreak => _group == 0 ? _body.HeaderGroups : _group;

    public override ContentWidth Needs => new(0, _body.Grid.Width.Emu, _body.Grid.Width.Emu);

    public override Outcome Fill(in Room room)
    {
        var part = Head(room);
        if (_loose is not null)
            return FillLoose(part, room, _group, _loose);
        var group = _group;
        for (; group < _body.Groups.Length; group++)
        {
            var piece = _body.GroupPiece(group);
            if (part.Height + piece.Height > room.Height)
                break;
            part.Add(piece);
        }

        if (group == _body.Groups.Length)
            return AddNotes(part, room, group);
        if (group > FirstBreak)
        {
            // Not directly before a total, if a row can be moved along with it.
            var back = BackFrom(group);
            return back > FirstBreak && back < group ? new Splits(Upto(back, room).Piece, From(back)) : new Splits(part.Piece, From(group));
        }

        return room.Surrender < Surrender.Rows ? Moves.On : FillLoose(part, room, group, LooseRow.First(_body, _body.Groups[group].Start));
    }

    /// <summary>The caption, or the repeated header rows unless they would take most of the page.</summary>
    private Part Head(in Room room)
    {
        var part = new Part(_body.Grid.Width);
        if (_caption?.Fill(Room.Endless) is Fits caption)
        {
            part.Add(caption.Piece);
            part.Space(_caption.SpaceAfter);
        }

        if (_group > 0 && _body.RepeatedHeader is { } header && header.Height.Emu <= room.Height / 2)
            part.Add(new Piece(header, []));
        return part;
    }

    private int BackFrom(int group)
    {
        while (group > FirstBreak && _body.Clings(group))
            group--;
        return group;
    }

    private Outcome AddNotes(Part part, in Room room, int group)
    {
        if (_notes is null)
            return new Fits(part.Piece);
        var outcome = _notes.Fill(new Room(room.Height - part.Height - _notes.SpaceBefore, Surrender.Nothing));
        if (outcome is not Fits && group > FirstBreak)
        {
            // The notes take the last row along, or all of a small table, so that they are not alone on a page.
            var back = BackFrom(group - 1);
            if (back > FirstBreak)
                return new Splits(Upto(back, room).Piece, From(back));
            if (_group == 0 && room.Surrender < Surrender.Widows)
                return Moves.On;
        }

        if (outcome is Moves)
            return new Splits(part.Piece, _notes);
        part.Space(_notes.SpaceBefore);
        part.Add(outcome is Splits splits ? splits.Piece : ((Fits)outcome).Piece);
        return outcome is Splits { Rest: var rest } ? new Splits(part.Piece, rest) : new Fits(part.Piece);
    }

    private Part Upto(int group, in Room room)
    {
        var part = Head(room);
        for (var g = _group; g < group; g++)
            part.Add(_body.GroupPiece(g));
        return part;
    }

    private TableFlow From(int group, LooseRow? loose = null) =>
        new(_body, null, _notes, group, loose)
        {
            SpaceAfter = SpaceAfter,
            KeepWithNext = KeepWithNext,
            Origin = Origin,
        };

    /// <summary>Places a group that is higher than a page row by row, and cell by cell within rows.</summary>
    private Outcome FillLoose(Part part, in Room room, int group, LooseRow row)
    {
        var end = _body.Groups[group].End;
        // If a page begins with the remainder of a row, it is at the top; the constraints given up for the row remain given up.
        var surrender = (row.IsBegun && room.Surrender < Surrender.Rows) || group > _group ? Surrender.Rows : room.Surrender;
        for (var placed = group > _group; row.Index < end; (placed, surrender) = (true, Surrender.Nothing))
        {
            if (row.Fill(room.Height - part.Height - _body.RowEdges, surrender, _body) is not { } filled)
                return placed ? new Splits(part.Piece, From(group, row)) : Moves.On;
            part.Add(filled.Piece);
            if (filled.Left is { } rest)
                return new Splits(part.Piece, From(group, rest));
            if (row.Index + 1 == end)
                break;
            row = LooseRow.First(_body, row.Index + 1);
        }

        // The rows after the divided group start below it.
        var next = group + 1;
        for (; next < _body.Groups.Length && part.Height + _body.GroupPiece(next).Height <= room.Height; next++)
            part.Add(_body.GroupPiece(next));
        return next < _body.Groups.Length ? new Splits(part.Piece, From(next)) : AddNotes(part, room, FirstBreak);
    }

    private sealed class Part(Length width)
    {
        private readonly ImmutableArray<Placed>.Builder _items = ImmutableArray.CreateBuilder<Placed>();
        private ImmutableArray<Flow> _notes = [];

        public long Height { get; private set; }

        public Piece Piece => new(new Frame(width, new Length(Height), _items.ToImmutable()), _notes);

        public void Add(in Piece piece)
        {
            _items.Add(new Placed(Length.Zero, new Length(Height), new Group(piece.Frame)));
            Height += piece.Height;
            if (!piece.Notes.IsEmpty)
                _notes = _notes.AddRange(piece.Notes);
        }

        public void Space(long height) => Height += height;
    }
}
