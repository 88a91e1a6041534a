using DocGen.Core.Figures;
using DocGen.Core.Languages;

namespace DocGen.Tests.Languages;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("1913090", null, "1.913.090")]
    [InlineData("34.6", null, "34,6")]
    [InlineData("34.60", null, "34,60")]
    [InlineData("999", null, "999")]
    [InlineData("1000", null, "1.000")]
    [InlineData("0", null, "0")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "\u22123")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("0.05", 1, "0,1")]
    [InlineData("7", 2, "7,00")]
    [InlineData("999999.995", 2, "1.000.000,00")]
    [InlineData("79228162514264337593543950335", null, "79.228.162.514.264.337.593.543.950.335")]
    [InlineData("0.0000000000000000000000000001", null, "0,0000000000000000000000000001")]
    public void Danish_numbers_have_points_between_thousands_and_a_comma_before_decimals(string value, int? decimals, string expected) =>
        Assert.Equal(
            expected,
            Language.Danish.FormatNumber(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals)
        );

    [Fact]
    public void Each_language_groups_in_its_own_way()
    {
        Assert.Equal("1,913,090.5", Language.English.FormatNumber(1913090.5m));
        Assert.Equal("1\u00A0913\u00A0090,5", Language.Swedish.FormatNumber(1913090.5m));
    }

    [Theory]
    [InlineData("875000", "kr.", null, "875.000\u00A0kr.")]
    [InlineData("3.5", "mio. kr.", 1, "3,5\u00A0mio.\u00A0kr.")]
    [InlineData("1", "kommuner", null, "1\u00A0kommune")]
    [InlineData("29", "kommuner", null, "29\u00A0kommuner")]
    [InlineData("1.0", "timer", 1, "1,0\u00A0timer")]
    [InlineData("-1", "timer", null, "\u22121\u00A0time")]
    [InlineData("0.75", "årsværk", null, "0,75\u00A0årsværk")]
    [InlineData("34.6", "pct.", null, "34,6\u00A0pct.")]
    [InlineData("12", "kr. pr. indbygger", null, "12\u00A0kr. pr.\u00A0indbygger")]
    public void A_figure_is_printed_with_its_unit_and_no_break_between(string value, string unit, int? decimals, string expected) =>
        Assert.Equal(expected, Language.Danish.FormatFigure(Make(value, unit), decimals));

    [Fact]
    public void Units_have_words_in_each_language()
    {
        Assert.Equal("3.5\u00A0million\u00A0DKK", Language.English.FormatFigure(Make("3.5", "mio. kr.")));
        Assert.Equal("1\u00A0municipality", Language.English.FormatFigure(Make("1", "kommuner")));
        Assert.Equal("2\u00A0timmar", Language.Swedish.FormatFigure(Make("2", "timer")));
        Assert.Equal("12\u00A0DKK per\u00A0inhabitant", Language.English.FormatFigure(Make("12", "kr. pr. indbygger")));
    }

    [Theory]
    [InlineData("da", DateStyle.Long, "29.\u00A0november 2023")]
    [InlineData("da", DateStyle.Short, "29.11.2023")]
    [InlineData("da", DateStyle.Weekday, "onsdag den 29.\u00A0november 2023")]
    [InlineData("da", DateStyle.Iso, "2023-11-29")]
    [InlineData("da", DateStyle.Month, "november 2023")]
    [InlineData("en", DateStyle.Long, "29\u00A0November 2023")]
    [InlineData("en", DateStyle.Short, "29/11/2023")]
    [InlineData("en", DateStyle.Weekday, "Wednesday 29\u00A0November 2023")]
    [InlineData("sv", DateStyle.Long, "29\u00A0november 2023")]
    [InlineData("sv", DateStyle.Short, "2023-11-29")]
    [InlineData("sv", DateStyle.Weekday, "onsdagen den 29\u00A0november 2023")]
    public void Dates_are_written_as_the_language_writes_them(string tag, DateStyle style, string expected) =>
        Assert.Equal(expected, Language.Find(tag)!.FormatDate(new DateOnly(2023, 11, 29), style));

    [Fact]
    public void The_week_begins_on_monday_and_ends_on_sunday()
    {
        Assert.StartsWith("mandag", Language.Danish.FormatDate(new DateOnly(2023, 12, 4), DateStyle.Weekday), StringComparison.Ordinal);
        Assert.StartsWith("søndag", Language.Danish.FormatDate(new DateOnly(2023, 12, 3), DateStyle.Weekday), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_has_the_languages_and_before_its_last_item()
    {
        Assert.Equal("", Language.Danish.FormatList([]));
        Assert.Equal("a", Language.Danish.FormatList(["a"]));
        Assert.Equal("a og b", Language.Danish.FormatList(["a", "b"]));
        Assert.Equal("a, b og c", Language.Danish.FormatList(["a", "b", "c"]));
        Assert.Equal("a, b and c", Language.English.FormatList(["a", "b", "c"]));
        Assert.Equal("a, b och c", Language.Swedish.FormatList(["a", "b", "c"]));
    }

    [Fact]
    public void Whole_numbers_to_twenty_have_words()
    {
        Assert.Equal("nul", Language.Danish.FormatWords(0));
        Assert.Equal("fem", Language.Danish.FormatWords(5.0m));
        Assert.Equal("tyve", Language.Danish.FormatWords(20));
        Assert.Equal("21", Language.Danish.FormatWords(21));
        Assert.Equal("2,5", Language.Danish.FormatWords(2.5m));
        Assert.Equal("\u22121", Language.Danish.FormatWords(-1));
        foreach (var language in LanguageSet.BuiltIn.All)
            Assert.Equal(21, language.NumberWords.Count);
    }

    [Theory]
    [InlineData("da", "da-DK")]
    [InlineData("DA-dk", "da-DK")]
    [InlineData("sv", "sv-SE")]
    [InlineData("en", "en-GB")]
    public void A_language_is_found_by_its_tag_or_its_first_part(string tag, string expected) =>
        Assert.Equal(expected, Language.Find(tag)!.Tag);

    [Fact]
    public void An_unknown_language_is_not_found() => Assert.Null(Language.Find("el"));

    private static Figure Make(string value, string unit) =>
        new(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Language.Danish.FindUnit(unit)!, Trace.None);
}
