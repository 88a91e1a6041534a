using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Trees;

/// <summary>A box of an organisation chart with all its descendants.</summary>
internal sealed class Subtree
{
    public const double Gap = 10;

    /// <summary>The maximum width of a box.</summary>
    public const double MaxWidth = 132;

    private const double Between = 22;
    private const double Indent = 14;
    private const double HangingGap = 7;

    private readonly Box _box;
    private readonly List<Subtree> _below = [];
    private readonly bool _hangs;

    /// <param name="level">The level, counted from 0.</param>
    /// <param name="width">The width of a leaf box.</param>
    /// <param name="hanging">The level from which children hang.</param>
    /// <param name="endsHang">Whether the children of a box hang if all of them are leaves.</param>
    public Subtree(Canvas canvas, DiagramStyle style, ListItem item, int level, double width, int hanging, bool endsHang)
    {
        if (DiagramText.Below(item) is { } list)
            foreach (var inner in list.Items)
                _below.Add(new Subtree(canvas, style, inner, level + 1, width, hanging, endsHang));
        _hangs = _below.Count > 0 && (level >= hanging || (endsHang && level > 0 && _below.TrueForAll(node => node._below.Count == 0)));
        var inside = _hangs
            ? _below.Max(node => node.Width) + Indent
            : _below.Sum(node => node.Width) + (Gap * Math.Max(0, _below.Count - 1));

        // A parent may be as wide as its children together. No word is broken as long as a box can be widened.
        var min = Math.Min(MaxWidth, Box.MinWidth(canvas, style[level], item));
        _box = new Box(canvas, style[level], item, Math.Max(min, _hangs ? width : Math.Clamp(inside, width, MaxWidth)));
        Width = Math.Max(_box.Width, inside);
    }

    /// <summary>The width of the whole subtree.</summary>
    public double Width { get; }

    /// <summary>Whether a box of the subtree is too narrow for one of its words.</summary>
    public bool BreaksWords => _box.BreaksWords || _below.Exists(node => node.BreaksWords);

    /// <summary>The lower edge of the whole subtree, set by <see cref="Place"/>.</summary>
    public double Bottom { get; private set; }

    public void Place(double left, double top)
    {
        (_box.X, _box.Y) = (_hangs ? left : left + ((Width - _box.Width) / 2), top);
        Bottom = top + _box.Height;
        if (_hangs)
        {
            foreach (var node in _below)
            {
                node.Place(left + Indent, Bottom + HangingGap);
                Bottom = node.Bottom;
            }

            return;
        }

        if (_below.Count == 0)
            return;

        // Boxes beside each other have the same height.
        var (below, height) = (Bottom + Between, _below.Max(node => node._box.Height));
        var x = left + ((Width - _below.Sum(node => node.Width) - (Gap * (_below.Count - 1))) / 2);
        foreach (var node in _below)
        {
            node._box.Height = height;
            node.Place(x, below);
            x += node.Width + Gap;
            Bottom = Math.Max(Bottom, node.Bottom);
        }

        // The box is centred above its children.
        _box.X = ((_below[0]._box.Middle + _below[^1]._box.Middle) / 2) - (_box.Width / 2);
    }

    public void PaintLines(Canvas canvas, Stroke stroke)
    {
        if (_below.Count == 0)
            return;
        var bottom = _box.Y + _box.Height;
        if (_hangs)
        {
            var x = _box.X + (Indent / 2);
            canvas.Line(x, bottom, x, _below[^1]._box.Y + (_below[^1]._box.Height / 2), stroke);
            foreach (var node in _below)
                canvas.Line(x, node._box.Y + (node._box.Height / 2), node._box.X, node._box.Y + (node._box.Height / 2), stroke);
        }
        else
        {
            var middle = bottom + (Between / 2);
            canvas.Line(_box.Middle, bottom, _box.Middle, _below.Count == 1 ? _below[0]._box.Y : middle, stroke);
            if (_below.Count > 1)
            {
                canvas.Line(_below[0]._box.Middle, middle, _below[^1]._box.Middle, middle, stroke);
                foreach (var node in _below)
                    canvas.Line(node._box.Middle, middle, node._box.Middle, node._box.Y, stroke);
            }
        }

        foreach (var node in _below)
            node.PaintLines(canvas, stroke);
    }

    public void PaintBoxes(Canvas canvas)
    {
        _box.Paint(canvas);
        foreach (var node in _below)
            node.PaintBoxes(canvas);
    }
}
