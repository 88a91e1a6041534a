using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Trees;

/// <summary>
/// Steps from left to right with arrows between them, in as many rows as needed; the details of each step are listed below it.
/// </summary>
internal static class ProcessPlan
{
    private const double Narrowest = 84;
    private const double Gap = 20;
    private const double BetweenRows = 30;
    private const double Inner = 4;
    private const double Head = 5;

    public static VectorDrawing Paint(Canvas canvas, DiagramStyle style, ListBlock list, double width)
    {
        var max = Math.Max(1, (int)((width + Gap) / (Narrowest + Gap)));
        var rows = (list.Items.Length + max - 1) / max;
        var columns = (list.Items.Length + rows - 1) / rows;
        var box = (width - (Gap * (columns - 1))) / columns;
        var steps = list.Items.Select(item => new Step(canvas, style, item, box)).ToList();
        var y = 0.0;
        for (var first = 0; first < steps.Count; first += columns)
        {
            var row = steps.Skip(first).Take(columns).ToList();
            var height = row.Max(step => step.Title.Height);
            for (var i = 0; i < row.Count; i++)
                row[i].Place(i * (box + Gap), y, height);
            y = row.Max(step => step.Bottom) + BetweenRows;
        }

        for (var i = 1; i < steps.Count; i++)
            Arrow(
                canvas,
                style.Line,
                steps[i - 1],
                steps[i],
                isNewRow: i % columns == 0,
                rowBottom: i % columns == 0 ? steps.Skip(i - columns).Take(columns).Max(step => step.Bottom) : 0
            );
        foreach (var step in steps)
            step.Paint(canvas);
        return canvas.ToDrawing(width, y - BetweenRows + 1);
    }

    private static void Arrow(Canvas canvas, Stroke stroke, Step from, Step to, bool isNewRow, double rowBottom)
    {
        var fill = new Paint(stroke.Colour);
        if (!isNewRow)
        {
            var y = from.Title.Y + (from.Title.Height / 2);
            var (start, end) = (from.Title.X + from.Title.Width + 2, to.Title.X - 2);
            canvas.Line(start, y, end - Head, y, stroke);
            canvas.Shape(new PathBuilder().Move(end, y).Line(end - Head - 1, y - Head).Line(end - Head - 1, y + Head).Close(), fill, null);
            return;
        }

        // A connector from the end of a row to the beginning of the next.
        var turn = rowBottom + (BetweenRows / 2) - 3;
        var tip = to.Title.Y - 2;
        canvas.Shape(
            new PathBuilder()
                .Move(from.Title.Middle, from.Bottom + 2)
                .Line(from.Title.Middle, turn)
                .Line(to.Title.Middle, turn)
                .Line(to.Title.Middle, tip - Head),
            null,
            stroke
        );
        canvas.Shape(
            new PathBuilder()
                .Move(to.Title.Middle, tip)
                .Line(to.Title.Middle - Head, tip - Head - 1)
                .Line(to.Title.Middle + Head, tip - Head - 1)
                .Close(),
            fill,
            null
        );
    }

    /// <summary>A step and its details.</summary>
    private sealed class Step
    {
        private readonly List<Box> _parts;

        public Step(Canvas canvas, DiagramStyle style, ListItem item, double width)
        {
            Title = new Box(canvas, style[0], item, width);
            _parts = DiagramText.Below(item) is { } below
                ? [.. DiagramText.Items(below).Select(part => new Box(canvas, style.Part, part, width))]
                : [];
        }

        public Box Title { get; }

        public double Bottom { get; private set; }

        public void Place(double x, double y, double height)
        {
            (Title.X, Title.Y, Title.Height) = (x, y, height);
            Bottom = y + height;
            foreach (var part in _parts)
            {
                (part.X, part.Y) = (x, Bottom + Inner);
                Bottom = part.Y + part.Height;
            }
        }

        public void Paint(Canvas canvas)
        {
            Title.Paint(canvas);
            foreach (var part in _parts)
                part.Paint(canvas);
        }
    }
}
