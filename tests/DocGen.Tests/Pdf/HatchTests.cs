using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Charts;
using Group = DocGen.Core.Drawing.Group;

namespace DocGen.Tests.Pdf;

/// <summary>Hatched areas: tiling patterns that join without a seam, one for each paint.</summary>
public sealed class HatchTests
{
    private const double Tile = 4;

    private static readonly Colour Red = new(255, 0, 0);

    public static TheoryData<Hatch> Lined => [.. Enum.GetValues<Hatch>().Where(hatch => hatch is not (Hatch.Solid or Hatch.Dots))];

    [Theory]
    [MemberData(nameof(Lined))]
    public void Lines_go_on_in_the_next_tile(Hatch hatch)
    {
        var lines = LinesOf(TileOf(new Paint(Red) { Hatch = hatch }));
        Assert.NotEmpty(lines);
        var (inked, all) = (0, 0);
        for (var x = 0.0625; x < Tile; x += 0.125)
        {
            for (var y = 0.0625; y < Tile; y += 0.125)
            {
                // What a plane full of tiles would paint here, its neighbours not cut off at their edges.
                var expected = false;
                for (var i = -1; i <= 1; i++)
                for (var j = -1; j <= 1; j++)
                    expected |= lines.Exists(line => Covers(line, x + (Tile * i), y + (Tile * j)));
                var painted = lines.Exists(line => Covers(line, x, y));
                Assert.True(expected == painted, string.Create(CultureInfo.InvariantCulture, $"{hatch} has a seam at {x}, {y}"));
                inked += painted ? 1 : 0;
                all++;
            }
        }

        Assert.InRange(inked / (double)all, 0.2, 0.8);
    }

    [Fact]
    public void Dots_stay_within_their_tile()
    {
        var dots = Regex
            .Matches(TileOf(new Paint(Red) { Hatch = Hatch.Dots }), @"(\S+) (\S+) (\S+) (\S+) re")
            .Select(dot => Enumerable.Range(1, 4).Select(i => Number(dot.Groups[i].Value)).ToArray())
            .ToList();
        Assert.Equal(2, dots.Count);
        Assert.All(dots, dot => Assert.True(dot[0] > 0 && dot[1] > 0 && dot[0] + dot[2] < Tile && dot[1] + dot[3] < Tile));
    }

    [Fact]
    public void What_shows_between_the_lines_is_painted_first_and_only_when_asked()
    {
        Assert.StartsWith(
            "1 1 1 rg 0 0 4 4 re f\n1 0 0 RG 1 w 2 J\n",
            TileOf(new Paint(Red) { Hatch = Hatch.Vertical, Background = Colour.White }),
            StringComparison.Ordinal
        );
        Assert.StartsWith("1 0 0 RG 1 w 2 J\n", TileOf(new Paint(Red) { Hatch = Hatch.Vertical }), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_paints_share_a_pattern_and_a_colour_is_set_again_after_one()
    {
        var solid = new Paint(Red);
        var page = new PaintedPage(mark =>
            [
                Area(solid, mark),
                Area(solid with { Hatch = Hatch.Horizontal }, mark),
                Area(solid with { Hatch = Hatch.Horizontal }, mark),
                Area(solid with { Hatch = Hatch.Vertical }, mark),
                Area(solid, mark),
                Area(solid, mark),
            ]
        );
        var set = Regex.Matches(page.Content, @"(1 0 0 rg|/Pattern cs/P\d scn|re f)\n?").Select(match => match.Groups[1].Value);
        Assert.Equal(
            "1 0 0 rg|re f|/Pattern cs/P1 scn|re f|/Pattern cs/P1 scn|re f|/Pattern cs/P2 scn|re f|1 0 0 rg|re f|re f",
            string.Join('|', set)
        );
        Assert.Equal(["P1", "P2"], page.Resources("Pattern"));
    }

    [Theory]
    [InlineData(ChartKind.StackedColumn)]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Doughnut)]
    public void The_parts_of_a_chart_are_told_apart_without_colour(ChartKind kind)
    {
        var drawing = SampleCharts.Draw(SampleCharts.Of(kind), FontSet.BuiltIn).Drawing!;
        var hatched = Items(drawing.Frame)
            .Select(item =>
                item switch
                {
                    Shape shape => shape.Fill,
                    Rectangle rectangle => rectangle.Fill,
                    _ => null,
                }
            )
            .Where(paint => paint is { Hatch: not Hatch.Solid })
            .Distinct()
            .ToList();
        Assert.NotEmpty(hatched);
        var page = new PaintedPage(mark => [new Group(Owned(drawing.Frame, mark))]);
        var tiles = page.Resources("Pattern").Select(name => page.Stream(page.Resource("Pattern", name).Id)).ToList();
        Assert.Equal(hatched.Count, tiles.Count);
        Assert.Equal(tiles.Count, tiles.Select(tile => Regex.Replace(tile, @"[\d.]+ [\d.]+ [\d.]+ (rg|RG)", "")).Distinct().Count());
        Assert.All(page.Resources("Pattern"), name => Assert.Contains($"/Pattern cs/{name} scn", page.Content, StringComparison.Ordinal));
    }

    private static Rectangle Area(Paint paint, MarkedContent mark) => new(Length.FromPoints(50), Length.FromPoints(10), paint, null, mark);

    private static string TileOf(Paint paint)
    {
        var page = new PaintedPage(mark => [Area(paint, mark)]);
        var (dictionary, id) = page.Resource("Pattern", "P1");
        Assert.Equal(
            (1, 1, 4, 4),
            (dictionary.Int("PatternType"), dictionary.Int("PaintType"), dictionary.Int("XStep"), dictionary.Int("YStep"))
        );
        return page.Stream(id);
    }

    private static List<(double X1, double Y1, double X2, double Y2)> LinesOf(string tile) =>
        [
            .. Regex
                .Matches(tile, @"(\S+) (\S+) m (\S+) (\S+) l")
                .Select(line =>
                    (Number(line.Groups[1].Value), Number(line.Groups[2].Value), Number(line.Groups[3].Value), Number(line.Groups[4].Value))
                ),
        ];

    /// <summary>Whether a line of one point with projecting caps (8.4.3.3) covers a place.</summary>
    private static bool Covers((double X1, double Y1, double X2, double Y2) line, double x, double y)
    {
        var (dx, dy) = (line.X2 - line.X1, line.Y2 - line.Y1);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var along = (((x - line.X1) * dx) + ((y - line.Y1) * dy)) / length;
        var beside = Math.Abs(((x - line.X1) * dy) - ((y - line.Y1) * dx)) / length;
        return beside <= 0.5 && along >= -0.5 && along <= length + 0.5;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<FrameItem> Items(Frame frame) =>
        frame.Items.SelectMany(placed => placed.Item is Group group ? Items(group.Frame) : [placed.Item]);

    /// <summary>The frame with all that belongs to a drawing belonging to a mark.</summary>
    private static Frame Owned(Frame frame, MarkedContent mark) =>
        frame with
        {
            Items =
            [
                .. frame.Items.Select(placed =>
                    placed with
                    {
                        Item = placed.Item switch
                        {
                            Group group => new Group(Owned(group.Frame, mark)),
                            TextRun run => run with { Mark = mark },
                            Shape shape => shape with { Mark = mark },
                            Rectangle rectangle => rectangle with { Mark = mark },
                            var other => other,
                        },
                    }
                ),
            ],
        };
}
