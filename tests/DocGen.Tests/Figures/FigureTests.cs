using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;

namespace DocGen.Tests.Figures;

public sealed class FigureTests
{
    private static readonly Gen<decimal> Amount = Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Select(n => n / 100m);

    private delegate bool Operation(Figure a, Figure b, out Figure? result, out FigureProblem? problem);

    [Theory]
    [InlineData("10 kr.", "+", "5 kr.", "15 kr.")]
    [InlineData("1.5 mio. kr.", "+", "250000 kr.", "1.75 mio. kr.")]
    [InlineData("250000 kr.", "+", "1.5 mio. kr.", "1750000 kr.")]
    [InlineData("0", "+", "5 kr.", "5 kr.")]
    [InlineData("5 kr.", "+", "0", "5 kr.")]
    [InlineData("1.50 kr.", "+", "1.50 kr.", "3.00 kr.")]
    [InlineData("1 timer", "-", "20 minutter", "0.6666666666666666666666666667 timer")]
    [InlineData("60 minutter", "+", "1 timer", "120 minutter")]
    [InlineData("2", "*", "5 kr.", "10 kr.")]
    [InlineData("5 kr.", "*", "2", "10 kr.")]
    [InlineData("500 kr.", "*", "10 pct.", "50 kr.")]
    [InlineData("10 pct.", "*", "500 kr.", "50 kr.")]
    [InlineData("50 pct.", "*", "50 pct.", "25 pct.")]
    [InlineData("1000", "*", "34.6 pct.", "346")]
    [InlineData("12 kr. pr. indbygger", "*", "100 indbyggere", "1200 kr.")]
    [InlineData("90 minutter", "*", "400 kr. pr. time", "600 kr.")]
    [InlineData("10 kr.", "/", "4 kr.", "2.5")]
    [InlineData("1 mio. kr.", "/", "250000 kr.", "4")]
    [InlineData("1 timer", "/", "20 minutter", "3")]
    [InlineData("10 kr.", "/", "4", "2.5 kr.")]
    [InlineData("50 kr.", "/", "10 pct.", "500 kr.")]
    [InlineData("1200 kr.", "/", "100 indbyggere", "12 kr. per indbyggere")]
    [InlineData("7 dage", "%", "4", "3 dage")]
    [InlineData("7", "%", "4", "3")]
    [InlineData("10 kr.", "*", "5 kr.", "50 kr. times kr.")]
    [InlineData("10 kr. pr. indbygger", "/", "5 timer", "2 kr. per indbygger per timer")]
    [InlineData("100 kr.", "/", "10 kr. pr. indbygger", "10 indbygger")]
    public void Arithmetic_keeps_value_and_unit(string a, string sign, string b, string expected)
    {
        Assert.True(Do(sign)(Read(a), Read(b), out var result, out var problem), problem?.Message);
        Assert.Equal(expected, result!.ToString());
    }

    [Theory]
    [InlineData("1000 kr.", "300 indbyggere", "600 indbyggere", "500 kr.")]
    [InlineData("1000 kr.", "300 indbyggere", "2 mio. kr.", "0.15 indbyggere")]
    [InlineData("1 mio. kr.", "3 kr.", "2 kr.", "1.5 mio. kr.")]
    [InlineData("2 mio. kr.", "30 minutter", "1 timer", "1 mio. kr.")]
    [InlineData("6 kr.", "4 indbyggere", "2 timer", "12 kr. times indbyggere per timer")]
    public void A_product_without_a_unit_is_a_step_to_a_quotient_that_has_one(string a, string b, string c, string expected)
    {
        Assert.True(Figure.TryMultiply(Read(a), Read(b), out var product, out _));
        Assert.True(product.Unit.IsCompound);
        Assert.True(Figure.TryDivide(product, Read(c), out var quotient, out _));
        Assert.Equal(expected, quotient.ToString());
    }

    [Fact]
    public void Values_without_a_unit_are_not_added()
    {
        Assert.True(Figure.TryMultiply(Read("2 kr."), Read("3 indbyggere"), out var product, out _));
        Assert.True(Figure.TryMultiply(Read("3 indbyggere"), Read("2 kr."), out var other, out _));
        Assert.Equal(product.Unit, other.Unit);
        Assert.False(Figure.TryAdd(product, other, out _, out var problem));
        Assert.Equal("cannot add indbyggere times kr. to kr. times indbyggere", problem.Message);
        Assert.True(Figure.TryCompare(product, other, out var order, out _));
        Assert.Equal(0, order);
        Assert.True(Figure.TryDivide(product, other, out var ratio, out _));
        Assert.Equal("1", ratio.ToString());
    }

    [Theory]
    [InlineData("10 kr.", "+", "5 pct.", "DG7001", "cannot add pct. to kr.")]
    [InlineData("10 kr.", "-", "5 indbyggere", "DG7001", "cannot subtract indbyggere from kr.")]
    [InlineData("10 kr.", "+", "5", "DG7001", "cannot add a bare number to kr.")]
    [InlineData("10 pct.", "+", "5 procentpoint", "DG7001", "cannot add procentpoint to pct.")]
    [InlineData("10 kr.", "%", "5 pct.", "DG7001", "cannot take the remainder of kr. divided by pct.")]
    [InlineData("10 kr.", "/", "0", "DG7003", "cannot divide kr. by zero")]
    [InlineData("10", "%", "0", "DG7003", "cannot divide a bare number by zero")]
    [InlineData("79228162514264337593543950335", "+", "1", "DG7004", "the result has more than 28 digits")]
    [InlineData("79228162514264337593543950335", "*", "2", "DG7004", "the result has more than 28 digits")]
    [InlineData("79228162514264337593543950335", "/", "0.1", "DG7004", "the result has more than 28 digits")]
    public void What_has_no_meaning_is_a_problem_with_a_sentence(string a, string sign, string b, string code, string message)
    {
        Assert.False(Do(sign)(Read(a), Read(b), out var result, out var problem));
        Assert.Null(result);
        Assert.Equal((code, message), (problem!.Code.Value, problem.Message));
    }

    [Theory]
    [InlineData("1 mio. kr.", "1000000 kr.", 0)]
    [InlineData("1 mio. kr.", "999999 kr.", 1)]
    [InlineData("5 kr.", "0", 1)]
    [InlineData("100 indbyggere", "101", -1)]
    public void Comparison_looks_through_the_scale(string a, string b, int expected)
    {
        Assert.True(Figure.TryCompare(Read(a), Read(b), out var result, out _));
        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("5 kr.", "5", "cannot compare kr. with a bare number", "give the bare number a unit: | unit \"kr.\"")]
    [InlineData("5 kr.", "5 pct.", "cannot compare kr. with pct.", null)]
    public void Unlike_things_do_not_compare(string a, string b, string message, string? hint)
    {
        Assert.False(Figure.TryCompare(Read(a), Read(b), out _, out var problem));
        Assert.Equal((FigureCodes.UnitsDiffer, message, hint), (problem.Code, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("1.005", 2, "1.01")]
    [InlineData("0.4", 0, "0")]
    public void Rounding_is_half_away_from_zero(string value, int decimals, string expected) =>
        Assert.Equal(expected, Read(value).Round(decimals).ToString());

    [Theory]
    [InlineData("875000 kr.", "t.kr.", "875 t.kr.")]
    [InlineData("0.346", "pct.", "34.6 pct.")]
    [InlineData("34.6 pct.", "", "0.346")]
    public void A_figure_converts_within_its_dimension(string value, string unit, string expected)
    {
        Assert.True(Read(value).TryConvert(unit.Length == 0 ? Unit.None : Language.Danish.FindUnit(unit)!, out var result, out _));
        Assert.Equal(expected, result.ToString());
    }

    [Fact]
    public void A_figure_does_not_convert_to_another_dimension()
    {
        Assert.False(Read("1 kr.").TryConvert(Language.Danish.FindUnit("pct.")!, out _, out var problem));
        Assert.Equal("cannot write kr. in pct.", problem.Message);
    }

    [Fact]
    public void A_computed_figure_knows_the_places_it_rests_on_each_once()
    {
        var a = new Figure(1, Kroner, new ReadTrace(new SourceSpan("data/a.yaml", 1, 1)));
        var b = new Figure(2, Kroner, new ReadTrace(new SourceSpan("data/a.yaml", 2, 1)));
        Assert.True(Figure.TrySum([a, b, a], out var sum, out _));
        Assert.Equal(4, sum.Value);
        Assert.Equal([1, 2], sum.Round(1).Negate().Trace.Sources().Select(source => source.Line));
    }

    [Fact]
    public void A_figure_doubled_ninety_times_is_traced_at_once()
    {
        var figure = new Figure(1, Unit.None, new ReadTrace(new SourceSpan("data/a.yaml", 1, 1)));
        for (var i = 0; i < 90; i++)
            Assert.True(Figure.TryAdd(figure, figure, out figure, out _));
        Assert.Single(figure.Trace.Sources());
    }

    [Fact]
    public void Sums_and_differences_are_exact() =>
        Gen.Select(Amount, Amount)
            .Sample(
                (a, b) =>
                {
                    Figure.TryAdd(Kr(a), Kr(b), out var sum, out _);
                    Figure.TrySubtract(sum!, Kr(b), out var back, out _);
                    return back!.Value == a && back.Unit == Kroner;
                }
            );

    [Fact]
    public void Converting_there_and_back_is_exact() =>
        Gen.Select(Amount, OneOf(Units.Money("DKK", 1_000), Units.Money("DKK", 1_000_000), Units.Money("DKK", 1_000_000_000)))
            .Sample(
                (a, unit) =>
                {
                    Kr(a).TryConvert(unit, out var there, out _);
                    return there!.TryConvert(Kroner, out var back, out _) && back.Value == a;
                }
            );

    [Fact]
    public void No_pair_of_figures_makes_an_exception()
    {
        var any = Gen.Select(
            Gen.Decimal,
            OneOf([Unit.None, .. Units.All, Units.Find("DKK per inhabitant")!]),
            (value, unit) => new Figure(value, unit, Trace.None)
        );
        Gen.Select(any, any, OneOf("+", "-", "*", "/", "%"))
            .Sample(
                (a, b, sign) =>
                {
                    var done = Do(sign)(a, b, out var result, out var problem);
                    Figure.TryCompare(a, b, out _, out _);
                    return done == (result is not null) && done == (problem is null);
                }
            );
    }

    private static Unit Kroner => Units.Money("DKK", 1);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Figure Kr(decimal value) => new(value, Kroner, Trace.None);

    private static Figure Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var value = decimal.Parse(space < 0 ? text : text[..space], System.Globalization.CultureInfo.InvariantCulture);
        return new Figure(value, space < 0 ? Unit.None : Language.Danish.FindUnit(text[(space + 1)..])!, Trace.None);
    }

    private static Operation Do(string sign) =>
        sign switch
        {
            "+" => Figure.TryAdd,
            "-" => Figure.TrySubtract,
            "*" => Figure.TryMultiply,
            "/" => Figure.TryDivide,
            _ => Figure.TryRemainder,
        };
}
