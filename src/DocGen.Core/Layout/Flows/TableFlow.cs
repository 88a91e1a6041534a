using System.Collections.Immutable;
using DocGen.Core.Layout.Frames;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Flows;

/// <summary>
/// A table from one of its rows on: its caption, its header rows (again on every page), groups of rows, its notes. A row is divided only
/// when it is higher than a page.
/// </summary>
internal sealed class TableFlow : Flow
{
    private readonly TableBody _body;
    private readonly Flow? _caption;
    private readonly Flow? _notes;
    private readonly int _group;
    private readonly LooseRow? _loose;
    private readonly bool _begun;

    public TableFlow(TableBody body, Flow? caption, Flow? notes)
        : this(body, caption, notes, 0, null, begun: false)
    {
    }

    private TableFlow(TableBody body, Flow? caption, Flow? notes, int group, LooseRow? loose, bool begun) =>
        (_body, _caption, _notes, _group, _loose, _begun) = (body, caption, notes, group, loose, begun);

    public override Outcome Fill(in Room room)
    {
        var part = new Part(_body.Grid.Width);
        if (!AddHead(part, room)) return Moves.On;
        if (_loose is not null) return FillLoose(part, room, _group, _loose);
        var group = _group;
        for (; group < _body.Groups.Length; group++)
        {
            var piece = _body.GroupPiece(group);
            if (part.Height + piece.Height > room.Height) break;
            part.Add(piece);
        }

        if (group == _body.Groups.Length) return AddNotes(part, room, group);
        group = BackTo(group);
        if (group == _group)
        {
            if (room.Surrender < Surrender.Rows) return Moves.On;
            return FillLoose(part, room, group, LooseRow.First(_body, _body.Groups[group].Start));
        }

        return new Splits(Upto(group).Piece, From(group));
    }

    /// <summary>The caption and the header rows; false when they leave no room for a row.</summary>
    private bool AddHead(Part part, in Room room)
    {
        if (_caption is not null)
        {
            if (_caption.Fill(Room.Endless) is Fits caption) part.Add(caption.Piece);
            part.Space(_caption.SpaceAfter);
        }

        if (_body.Grid.HeaderRowCount > 0) part.Add(_begun ? new Piece(_body.RepeatedHeader, []) : _body.Header);
        return part.Height < room.Height || room.Surrender == Surrender.Margins;
    }

    /// <summary>Where to break when a group does not fit: not right before a total, if there is a row to take along.</summary>
    private int BackTo(int group)
    {
        var back = group;
        while (back > _group && _body.Clings(back)) back--;
        return back > _group ? back : group;
    }

    private Outcome AddNotes(Part part, in Room room, int group)
    {
        if (_notes is null) return new Fits(part.Piece);
        var outcome = _notes.Fill(new Room(room.Height - part.Height - _notes.SpaceBefore, Surrender.Nothing));
        if (outcome is Fits fits)
        {
            part.Space(_notes.SpaceBefore);
            part.Add(fits.Piece);
            return new Fits(part.Piece);
        }

        // The notes take the last row along, so that they do not stand alone on a page.
        var back = BackTo(group - 1);
        if (back > _group && back < group) return new Splits(Upto(back).Piece, From(back));
        return new Splits(part.Piece, _notes);
    }

    private Part Upto(int group)
    {
        var part = new Part(_body.Grid.Width);
        AddHead(part, Room.Endless);
        for (var g = _group; g < group; g++) part.Add(_body.GroupPiece(g));
        return part;
    }

    private TableFlow From(int group, LooseRow? loose = null) =>
        new(_body, null, _notes, group, loose, begun: true) { SpaceAfter = SpaceAfter, KeepWithNext = KeepWithNext, Origin = Origin };

    /// <summary>Row by row, and cell by cell within them: a group that is higher than a page.</summary>
    private Outcome FillLoose(Part part, in Room room, int group, LooseRow row)
    {
        var end = _body.Groups[group].End;
        // A page that begins with the rest of a row has it at its top; what was given up stays given up for that row.
        var surrender = row.IsBegun && room.Surrender < Surrender.Rows ? Surrender.Rows : room.Surrender;
        for (var placed = false; row.Index < end; placed = true)
        {
            var height = room.Height - part.Height - _body.RowEdges;
            if (row.Fill(height, placed ? Surrender.Nothing : surrender, _body) is not { } filled)
                return placed ? new Splits(part.Piece, From(group, row)) : Moves.On;
            part.Add(filled.Piece);
            if (filled.Left is { } rest) return new Splits(part.Piece, From(group, rest));
            if (row.Index + 1 == end) break;
            row = LooseRow.First(_body, row.Index + 1);
        }

        // What comes after the divided group begins afresh below it.
        if (group + 1 < _body.Groups.Length)
        {
            var next = group + 1;
            for (; next < _body.Groups.Length && part.Height + _body.GroupPiece(next).Height <= room.Height; next++) part.Add(_body.GroupPiece(next));
            if (next < _body.Groups.Length) return new Splits(part.Piece, From(next));
        }

        if (_notes is null) return new Fits(part.Piece);
        if (_notes.Fill(new Room(room.Height - part.Height - _notes.SpaceBefore, Surrender.Nothing)) is not Fits notes) return new Splits(part.Piece, _notes);
        part.Space(_notes.SpaceBefore);
        part.Add(notes.Piece);
        return new Fits(part.Piece);
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
            if (!piece.Notes.IsEmpty) _notes = _notes.AddRange(piece.Notes);
        }

        public void Space(long height) => Height += height;
    }
}
