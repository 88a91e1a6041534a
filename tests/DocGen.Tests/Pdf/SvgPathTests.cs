using System.Text;
using CsCheck;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Svg;

namespace DocGen.Tests.Pdf;

/// <summary>Path data, shapes, transformations and colours of SVG as PDF has them.</summary>
public sealed class SvgPathTests
{
    [Theory]
    [InlineData("M1 2L3,4 5-6", "1 2 m 3 4 l 5 -6 l")]
    [InlineData("m1 2 3 4 5 6", "1 2 m 4 6 l 9 12 l")]
    [InlineData("M1.5.5H4v-1.e1Z", "1.5 0.5 m 4 0.5 l 4 -9.5 l h")]
    [InlineData("M10 10h5zl1 1", "10 10 m 15 10 l h 10 10 m 11 11 l")]
    [InlineData("M0 0C1 1 2 1 3 0S5-1 6 0", "0 0 m 1 1 2 1 3 0 c 4 -1 5 -1 6 0 c")]
    [InlineData("M0 0s1 1 2 0", "0 0 m 0 0 1 1 2 0 c")]
    [InlineData("M0 0Q3 3 6 0T12 0", "0 0 m 2 2 4 2 6 0 c 8 -2 10 -2 12 0 c")]
    [InlineData("M0 0q3 3 6 0H1t2 2", "0 0 m 2 2 4 2 6 0 c 1 0 l 1 0 1.667 0.667 3 2 c")]
    [InlineData("M-1 0A1 1 0 011 0", "-1 0 m -1 -0.552 -0.552 -1 0 -1 c 0.552 -1 1 -0.552 1 0 c")]
    [InlineData("M-1 0a1 1 0 00 2 0", "-1 0 m -1 0.552 -0.552 1 0 1 c 0.552 1 1 0.552 1 0 c")]
    [InlineData("M0 0A.5.5 0 1 1 4 0", "0 0 m 0 -1.105 0.895 -2 2 -2 c 3.105 -2 4 -1.105 4 0 c")]
    [InlineData("M0 0A0 5 0 0 1 4 0", "0 0 m 4 0 l")]
    public void Path_data_is_read(string data, string operators) =>
        Assert.Equal(operators, Traced(data, out var whole) + (whole ? "" : " ?"));

    [Theory]
    [InlineData("M0 0L5 5L6", "0 0 m 5 5 l")]
    [InlineData("L5 5", "")]
    [InlineData("M0 0 L1 1 X 2 2", "0 0 m 1 1 l")]
    [InlineData("M0 0 L1e400 1", "0 0 m")]
    [InlineData("M0 0 A1 1 0 2 0 4 4", "0 0 m")]
    public void What_comes_before_an_error_is_drawn(string data, string operators)
    {
        Assert.Equal(operators, Traced(data, out var whole));
        Assert.False(whole);
    }

    [Theory]
    [InlineData("translate(10)", 11, 2)]
    [InlineData("translate(10, 20) scale(2)", 12, 24)]
    [InlineData("matrix(1 2 3 4 5 6)", 12, 16)]
    [InlineData("rotate(90)", -2, 1)]
    [InlineData("rotate(180 1 1)", 1, 0)]
    [InlineData("scale(2,-1)translate(1)", 4, -2)]
    [InlineData("skewX(45)", 3, 2)]
    [InlineData("skewY(45)", 1, 3)]
    [InlineData("rotate(.25turn) translateX(50%)", -2, 101)]
    [InlineData("TRANSLATE(1em, -2px), scaleY(2)", 17, 2)]
    [InlineData("skew(0, 50grad)", 1, 3)]
    public void Transformations_are_done_from_right_to_left(string text, double x, double y)
    {
        var (foundX, foundY) = SvgTransform.Parse(text, new SvgLengths(200, 100))!.Value.Of(1, 2);
        Assert.Equal(x, foundX, 9);
        Assert.Equal(y, foundY, 9);
    }

    [Theory]
    [InlineData("rotate(1,2)")]
    [InlineData("turn(1)")]
    [InlineData("scale(2")]
    [InlineData("rotate(1px)")]
    [InlineData("translate3d(1px,2px,3px)")]
    [InlineData("scale(1 2 3 4 5 6 7 8)")]
    public void What_is_no_transformation_is_none(string text) => Assert.Null(SvgTransform.Parse(text, new SvgLengths(200, 100)));

    [Theory]
    [InlineData("#0b4f6c", "0B4F6C", 1)]
    [InlineData("#F80", "FF8800", 1)]
    [InlineData("#ff000080", "FF0000", 0.502)]
    [InlineData(" RebeccaPurple ", "663399", 1)]
    [InlineData("rgb(255, 0, 10)", "FF000A", 1)]
    [InlineData("rgb(100%,50%,0%)", "FF8000", 1)]
    [InlineData("rgba(1,2,3,.5)", "010203", 0.5)]
    [InlineData("rgb(1 2 3 / 25%)", "010203", 0.25)]
    [InlineData("transparent", "000000", 0)]
    [InlineData("#0f08", "00FF00", 0.533)]
    [InlineData("RGB(10 20 30)", "0A141E", 1)]
    [InlineData("hsl(120, 100%, 25%)", "008000", 1)]
    [InlineData("hsla(210 50% 50% / 25%)", "4080BF", 0.25)]
    [InlineData("hsl(-.25turn 100% 50%)", "8000FF", 1)]
    [InlineData("hwb(120 20% 40%)", "339933", 1)]
    [InlineData("hwb(0 75% 75%)", "808080", 1)]
    public void Colours_are_those_of_CSS(string text, string hex, double alpha)
    {
        var colour = SvgColour.Parse(text)!.Value;
        Assert.Equal(hex, colour.Colour.Hex);
        Assert.Equal(alpha, colour.Alpha, 3);
    }

    [Theory]
    [InlineData("reddish")]
    [InlineData("#12345")]
    [InlineData("rgb(1,2)")]
    [InlineData("rgb(1,2,3) x")]
    [InlineData("hsl(1px, 2%, 3%)")]
    [InlineData("lab(50% 40 59.5)")]
    [InlineData("url(#a)")]
    public void What_is_no_colour_is_none(string text) => Assert.Null(SvgColour.Parse(text));

    [Theory]
    [InlineData("", 0, 0, 200, 100)]
    [InlineData("xMinYMin", 0, 0, 100, 100)]
    [InlineData("xMaxYMax meet", 100, 0, 200, 100)]
    [InlineData("none", 0, 0, 200, 100)]
    [InlineData("xMidYMid slice", 0, -50, 200, 150)]
    public void A_view_box_is_fitted(string aspect, double left, double top, double right, double bottom)
    {
        var element = new SvgElement("svg", 1, 1, null)
        {
            Attributes = { ["viewBox"] = aspect.Length == 0 ? "5 5 20 10" : "5 5 10 10", ["preserveAspectRatio"] = aspect },
        };
        var (matrix, lengths) = SvgViewBox.Fit(element, 200, 100);
        Assert.Equal((left, top), matrix.Of(5, 5));
        Assert.Equal((right, bottom), matrix.Of(5 + lengths.Width, 15));
    }

    [Fact]
    public void Nothing_that_stands_in_an_attribute_makes_reading_fail()
    {
        var parts = Gen.Int[0, 17]
            .Select(i =>
                ((string[])["M", "l", "A", "q", "t", "z", "1", "-.5", "1e9", "1e-9", "0", " ", ",", "(", ")", "rotate", "%", "#f"])[i]
            );
        parts
            .Array[0, 20]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    Traced("M0 0" + text, out _);
                    _ = SvgTransform.Parse(text, new SvgLengths(200, 100));
                    _ = SvgColour.Parse(text);
                    _ = SvgColour.Parse("rgb" + text + ")");
                    _ = SvgPaint.Parse("url(#" + text, SvgPaint.Black);
                    _ = new SvgLengths(1, 1).Across(text);
                },
                iter: 20_000
            );
    }

    private static string Traced(string data, out bool whole)
    {
        var content = new PdfBuffer();
        whole = SvgPathData.Trace(data, new SvgPath(content, SvgMatrix.Identity, new SvgElement("path", 1, 1, null), new SvgBudget()));
        return Encoding.ASCII.GetString(content.Written).Trim();
    }
}
