using System.Globalization;
using DocGen.Core.Figures;
using DocGen.Core.Languages;

namespace DocGen.Tests.Languages;

/// <summary>What each language writes, in rows. A space below is an ordinary one; ~ is U+00A0 and ^ is U+202F.</summary>
public sealed class LanguageTableTests
{
    [Theory]
    [InlineData("nb", "1234567.5", "1~234~567,5")]
    [InlineData("nb", "1234", "1~234")]
    [InlineData("de", "1234567.5", "1.234.567,5")]
    [InlineData("en-US", "1234567.5", "1,234,567.5")]
    [InlineData("en-US", "-0.5", "−0.5")]
    [InlineData("pl", "1234", "1234")]
    [InlineData("pl", "1234.5", "1234,5")]
    [InlineData("pl", "12345", "12~345")]
    [InlineData("pl", "1234567.5", "1~234~567,5")]
    [InlineData("fr", "1234567.5", "1^234^567,5")]
    [InlineData("fr", "1234", "1^234")]
    public void Numbers(string tag, string value, string expected) => Check(expected, Of(tag).FormatNumber(Number(value)));

    [Theory]
    [InlineData("nb", DateStyle.Long, "1.~mars 2024")]
    [InlineData("nb", DateStyle.Short, "01.03.2024")]
    [InlineData("nb", DateStyle.Weekday, "fredag 1.~mars 2024")]
    [InlineData("nb", DateStyle.Month, "mars 2024")]
    [InlineData("de", DateStyle.Long, "1.~März 2024")]
    [InlineData("de", DateStyle.Short, "01.03.2024")]
    [InlineData("de", DateStyle.Weekday, "Freitag, 1.~März 2024")]
    [InlineData("en-US", DateStyle.Long, "March~1, 2024")]
    [InlineData("en-US", DateStyle.Short, "3/1/2024")]
    [InlineData("en-US", DateStyle.Weekday, "Friday, March~1, 2024")]
    [InlineData("en-US", DateStyle.Month, "March 2024")]
    [InlineData("pl", DateStyle.Long, "1~marca 2024")]
    [InlineData("pl", DateStyle.Short, "01.03.2024")]
    [InlineData("pl", DateStyle.Weekday, "piątek, 1~marca 2024")]
    [InlineData("pl", DateStyle.Month, "marzec 2024")]
    [InlineData("fr", DateStyle.Long, "1er~mars 2024")]
    [InlineData("fr", DateStyle.Short, "01/03/2024")]
    [InlineData("fr", DateStyle.Weekday, "vendredi 1er~mars 2024")]
    [InlineData("fr", DateStyle.Iso, "2024-03-01")]
    public void Dates(string tag, DateStyle style, string expected) => Check(expected, Of(tag).FormatDate(new DateOnly(2024, 3, 1), style));

    [Theory]
    [InlineData("da", "0.5 municipality", "0,5~kommuner")]
    [InlineData("nb", "1.0 municipality", "1,0~kommune")]
    [InlineData("nb", "2 municipality", "2~kommuner")]
    [InlineData("de", "1 municipality", "1~Gemeinde")]
    [InlineData("de", "1.0 municipality", "1,0~Gemeinden")]
    [InlineData("en-US", "0 municipality", "0~municipalities")]
    [InlineData("pl", "1 municipality", "1~gmina")]
    [InlineData("pl", "2 municipality", "2~gminy")]
    [InlineData("pl", "5 municipality", "5~gmin")]
    [InlineData("pl", "0 municipality", "0~gmin")]
    [InlineData("pl", "12 municipality", "12~gmin")]
    [InlineData("pl", "21 municipality", "21~gmin")]
    [InlineData("pl", "22 municipality", "22~gminy")]
    [InlineData("pl", "-3 municipality", "−3~gminy")]
    [InlineData("pl", "1.5 municipality", "1,5~gminy")]
    [InlineData("pl", "3 inhabitant", "3~mieszkańców")]
    [InlineData("fr", "0 municipality", "0~commune")]
    [InlineData("fr", "1.5 municipality", "1,5~commune")]
    [InlineData("fr", "2 municipality", "2~communes")]
    [InlineData("en-US", "34.6 percent", "34.6%")]
    [InlineData("pl", "34.6 percent", "34,6%")]
    [InlineData("de", "34.6 percent", "34,6~%")]
    [InlineData("nb", "34.6 percent", "34,6~prosent")]
    public void Plurals(string tag, string figure, string expected) => Check(expected, Of(tag).FormatFigure(Read(figure)));

    [Theory]
    [InlineData("pl", "12 PLN per inhabitant", "12~zł na~mieszkańca")]
    [InlineData("pl", "12.50 PLN per municipality", "12,50~zł na~gminę")]
    [InlineData("pl", "3 hour per person", "3~godziny na~osobę")]
    [InlineData("de", "12 EUR per patient", "12~€ pro~Patienten")]
    [InlineData("en-US", "-12 USD per inhabitant", "−$12 per~resident")]
    [InlineData("fr", "12 EUR per inhabitant", "12~€ par~habitant")]
    [InlineData("nb", "12 NOK per inhabitant", "12~kr per~innbygger")]
    public void What_stands_after_per_has_its_case(string tag, string figure, string expected) =>
        Check(expected, Of(tag).FormatFigure(Read(figure)));

    [Theory]
    [InlineData("da", "875000 DKK", "875.000~kr.")]
    [InlineData("da", "3.5 million DKK", "3,5~mio.~kr.")]
    [InlineData("da", "875 thousand DKK", "875~t.kr.")]
    [InlineData("da", "875000 SEK", "875.000~SEK")]
    [InlineData("da", "3.5 million SEK", "3,5~mio.~SEK")]
    [InlineData("sv", "875000 SEK", "875~000~kr")]
    [InlineData("sv", "875 thousand SEK", "875~tkr")]
    [InlineData("sv", "3.5 million SEK", "3,5~mnkr")]
    [InlineData("sv", "1.2 billion SEK", "1,2~mdkr")]
    [InlineData("sv", "875000 DKK", "875~000~DKK")]
    [InlineData("sv", "3.5 million DKK", "3,5~miljoner~DKK")]
    [InlineData("sv", "1 million DKK", "1~miljon~DKK")]
    [InlineData("nb", "3.5 million NOK", "3,5~mill.~kr")]
    [InlineData("nb", "3.5 million SEK", "3,5~mill.~SEK")]
    [InlineData("de", "1234.50 EUR", "1.234,50~€")]
    [InlineData("de", "3.5 billion EUR", "3,5~Mrd.~€")]
    [InlineData("en", "3.5 million DKK", "3.5~million~DKK")]
    [InlineData("en", "3.5 million GBP", "£3.5~million")]
    [InlineData("en-US", "1234.50 USD", "$1,234.50")]
    [InlineData("en-US", "-1234.50 USD", "−$1,234.50")]
    [InlineData("en-US", "3.5 million USD", "$3.5~million")]
    [InlineData("en-US", "3.5 million DKK", "DKK~3.5~million")]
    [InlineData("en-US", "-3.5 million DKK", "−DKK~3.5~million")]
    [InlineData("pl", "1234.50 PLN", "1234,50~zł")]
    [InlineData("pl", "12345.50 PLN", "12~345,50~zł")]
    [InlineData("pl", "3.5 million PLN", "3,5~mln~zł")]
    [InlineData("fr", "1234.50 EUR", "1^234,50~€")]
    [InlineData("fr", "3.5 million EUR", "3,5~M€")]
    [InlineData("fr", "1.5 million DKK", "1,5~million~de~DKK")]
    [InlineData("fr", "3.5 million DKK", "3,5~millions~de~DKK")]
    public void Money(string tag, string figure, string expected) => Check(expected, Of(tag).FormatFigure(Read(figure)));

    [Theory]
    [InlineData("nb", "a, b og c")]
    [InlineData("de", "a, b und c")]
    [InlineData("en-US", "a, b, and c")]
    [InlineData("en", "a, b and c")]
    [InlineData("pl", "a, b i c")]
    [InlineData("fr", "a, b et c")]
    public void Lists(string tag, string expected)
    {
        Assert.Equal(expected, Of(tag).FormatList(["a", "b", "c"]));
        Assert.DoesNotContain(",", Of(tag).FormatList(["a", "b"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb", "Alta", "Bø", "Zoo", "Ærfugl", "Østfold", "Åmot", "Aasen")]
    [InlineData("de", "Arzt", "Ärzte", "Ast", "Maß", "Masse", "Müller", "Mulm", "Ofen", "Öl", "Zug")]
    [InlineData("en-US", "Éclair", "Edam", "Zoo")]
    [InlineData("pl", "Adam", "Ątek", "Baca", "Cena", "Ćma", "Lublin", "Łódź", "Mama", "Okno", "Ósemka", "Para", "Zamek", "Źrebak", "Żaba")]
    [InlineData("fr", "cœur", "coffre", "cote", "coté", "côte", "côté", "Éric", "Zoé")]
    public void Order(string tag, params string[] expected) => Assert.Equal(expected, expected.Reverse().Order(Of(tag).Alphabet.Collation));

    [Fact]
    public void Letters_with_combining_marks_are_those_of_the_alphabet() =>
        Assert.Equal(
            ["Lato", "Łata", "Zab", "Z\u0307aba"],
            new[] { "Z\u0307aba", "Zab", "Łata", "Lato" }.Order(Of("pl").Alphabet.Collation)
        );

    [Theory]
    [InlineData("da", "ja", "»ja«")]
    [InlineData("nb", "ja", "«ja»")]
    [InlineData("sv", "ja", "”ja”")]
    [InlineData("de", "ja", "„ja“")]
    [InlineData("de", "Er sagte „ja“.", "„Er sagte ‚ja‘.“")]
    [InlineData("en-US", "yes", "“yes”")]
    [InlineData("en-US", "“Yes” is short", "“‘Yes’ is short”")]
    [InlineData("pl", "tak", "„tak”")]
    [InlineData("fr", "oui", "«~oui~»")]
    public void Quotations(string tag, string text, string expected) => Check(expected, Of(tag).Quotes.Around(text));

    [Theory]
    [InlineData("fr", "Total : 5 ; vrai ? « oui » ! 5 %", "Total~: 5^; vrai^? «~oui~»^! 5~%")]
    [InlineData("fr", "Total: 10:30", "Total: 10:30")]
    [InlineData("de", "Summe : 5", "Summe : 5")]
    public void Spaces_at_punctuation_marks(string tag, string text, string expected) => Check(expected, Of(tag).Punctuation.Space(text));

    [Theory]
    [InlineData("nb", "kommunestyremøtene", "kom-mune-styre-mø-tene")]
    [InlineData("nb", "Antwerpen", "Ant-wer-pen")]
    [InlineData("de", "Donaudampfschifffahrt", "Do-nau-dampf-schiff-fahrt")]
    [InlineData("de", "Straßenbahnen", "Stra-ßen-bah-nen")]
    [InlineData("en-US", "hyphenation", "hy-phen-ation")]
    [InlineData("en-US", "associate", "as-so-ciate")]
    [InlineData("en", "however", "how-ever")]
    [InlineData("pl", "mieszkańców", "miesz-kań-ców")]
    [InlineData("fr", "administration", "ad-mi-nis-tra-tion")]
    [InlineData("fr", "coopération", "co-opé-ra-tion")]
    public void Divisions(string tag, string word, string expected)
    {
        var divided = word;
        foreach (var place in Of(tag).Hyphenator.Divide(word).ToArray().Reverse())
            divided = divided.Insert(place, "-");
        Assert.Equal(expected, divided);
    }

    [Theory]
    [InlineData("nb", "nb-NO")]
    [InlineData("no", "nb-NO")]
    [InlineData("NB-no", "nb-NO")]
    [InlineData("de", "de-DE")]
    [InlineData("en", "en-GB")]
    [InlineData("en-GB", "en-GB")]
    [InlineData("en-US", "en-US")]
    [InlineData("pl", "pl-PL")]
    [InlineData("fr", "fr-FR")]
    public void Tags(string tag, string expected) => Assert.Equal(expected, Of(tag).Tag);

    [Theory]
    [InlineData("el")]
    [InlineData("en-AU")]
    [InlineData("d")]
    [InlineData("")]
    public void A_document_has_a_language_that_is_there_or_none(string tag) => Assert.Null(Language.Find(tag));

    [Theory]
    [InlineData("de-AT", "de-DE")]
    [InlineData("en-AU", "en-GB")]
    [InlineData("zh-Hant-TW", null)]
    public void Words_of_a_region_follow_the_rules_of_their_language(string tag, string? expected) =>
        Assert.Equal(expected, LanguageSet.BuiltIn.Lookup(tag)?.Tag);

    public static TheoryData<string> AllTags => [.. LanguageSet.BuiltIn.All.Select(language => language.Tag)];

    [Theory]
    [MemberData(nameof(AllTags))]
    public void Everything_is_there(string tag)
    {
        var language = Of(tag);
        Assert.Equal(21, language.NumberWords.Distinct().Count());
        Assert.Equal(12, language.Dates.MonthNames.Distinct().Count());
        Assert.Equal(12, language.Dates.StandaloneMonthNames.Distinct().Count());
        Assert.Equal(7, language.Dates.WeekdayNames.Distinct().Count());
        Assert.NotEmpty(language.VagueLinks);
        Assert.Contains(language.Money.Currency, language.Money.Signs.Keys);
        Assert.Contains(language.Money.Currency, Units.Currencies);
        foreach (var word in typeof(FixedWords).GetProperties())
            Assert.False(string.IsNullOrWhiteSpace((string)word.GetValue(language.Words)!), word.Name);
        var categories = Enumerable.Range(0, 200).Select(n => language.Plural(new PluralOperands(n, 0))).Distinct().ToList();
        foreach (var unit in Units.All)
        {
            Assert.NotEmpty(language.FormatUnit(unit));
            Assert.NotNull(language.FindUnit(language.FormatUnit(unit).Replace('\u00A0', ' ')));
        }

        // A noun of a language that tells few from many has a form for each.
        foreach (var forms in typeof(UnitWords).GetProperties().Select(property => property.GetValue(language.Units)).OfType<UnitForms>())
            if (forms.One is not null && categories.Contains(PluralCategory.Few))
                Assert.True(forms.Few is not null && forms.Many is not null, forms.Other);
    }

    [Theory]
    [InlineData("sv", "kr", "SEK")]
    [InlineData("sv", "mnkr", "million SEK")]
    [InlineData("nb", "kr", "NOK")]
    [InlineData("da", "kr.", "DKK")]
    [InlineData("da", "1.000 kr.", "thousand DKK")]
    [InlineData("en-US", "$", "USD")]
    [InlineData("de", "kr.", "DKK")]
    [InlineData("de", "pct.", "percent")]
    [InlineData("en", "timer", "hour")]
    [InlineData("pl", "million SEK", "million SEK")]
    [InlineData("pl", "zł na gminę", "PLN per municipality")]
    [InlineData("da", "mio. SEK", "million SEK")]
    public void A_unit_is_called_as_its_language_or_every_language_calls_it(string tag, string name, string expected) =>
        Assert.Equal(expected, new UnitNames(LanguageSet.BuiltIn, Of(tag)).Find(name)?.Name);

    [Fact]
    public void A_name_of_two_units_is_refused_and_both_are_named()
    {
        var names = new UnitNames(LanguageSet.BuiltIn, Of("de"));
        Assert.Null(names.Find("kr"));
        Assert.Equal("write NOK (so nb-NO takes 'kr') or SEK (so sv-SE takes 'kr')", names.Hint("kr"));
        Assert.Equal("did you mean 'Gemeinde'?", names.Hint("Gemeindn"));
        Assert.Null(names.Find("Gemeindn"));
    }

    [Fact]
    public void Currencies_are_not_added_to_each_other()
    {
        Assert.False(Figure.TryAdd(Read("1 DKK"), Read("1 SEK"), out _, out var problem));
        Assert.Equal("cannot add SEK to DKK", problem.Message);
        Assert.False(Read("1 DKK").TryConvert(Units.Find("million SEK")!, out _, out _));
    }

    [Theory]
    [InlineData("$3.5 million", "$", "3.5", " million")]
    [InlineData("−$12", "$", "12", "")]
    [InlineData("−12,5 kr.", "", "12,5", " kr.")]
    [InlineData("kr.", "", "", "kr.")]
    public void A_printed_number_is_taken_apart(string text, string before, string number, string after) =>
        Assert.Equal(new PrintedNumber(before, number, after), PrintedNumber.Of(text));

    private static Language Of(string tag) => Language.Find(tag)!;

    private static decimal Number(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    private static Figure Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return new Figure(Number(text[..space]), Units.Find(text[(space + 1)..])!, Trace.None);
    }

    private static void Check(string expected, string actual) =>
        Assert.Equal(expected, actual.Replace('\u00A0', '~').Replace('\u202F', '^'));
}
