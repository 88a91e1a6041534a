using System.Globalization;

namespace DocGen.Core.Languages;

/// <summary>Danish: Retskrivningsordbogen, and the state's habit of pct., t.kr., mio. kr.</summary>
internal static class DanishLanguage
{
    public static Language Create() =>
        new(Write, "pr.")
        {
            Tag = "da-DK",
            DecimalSeparator = ',',
            GroupSeparator = '.',
            MonthNames =
            [
                "januar",
                "februar",
                "marts",
                "april",
                "maj",
                "juni",
                "juli",
                "august",
                "september",
                "oktober",
                "november",
                "december",
            ],
            WeekdayNames = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
            NumberWords =
            [
                "nul",
                "en",
                "to",
                "tre",
                "fire",
                "fem",
                "seks",
                "syv",
                "otte",
                "ni",
                "ti",
                "elleve",
                "tolv",
                "tretten",
                "fjorten",
                "femten",
                "seksten",
                "sytten",
                "atten",
                "nitten",
                "tyve",
            ],
            Collation = new Collation(AlphabetRules.Danish),
            Words = new FixedWords
            {
                Page = "Side",
                PageOf = "af",
                Table = "Tabel",
                Figure = "Figur",
                Annex = "Bilag",
                Contents = "Indhold",
                Total = "I alt",
                Item = "Punkt",
                And = "og",
                Note = "Bemærk",
                Important = "Vigtigt",
                Warning = "Advarsel",
                StatusGood = "På sporet",
                StatusWatch = "Følges",
                StatusBad = "Kritisk",
                StatusNeutral = "Ikke vurderet",
                Footnotes = "Noter",
                SkipToContent = "Gå til indhold",
                BackToText = "Tilbage til teksten",
                BarChart = "Liggende søjlediagram",
                ColumnChart = "Søjlediagram",
                StackedBarChart = "Stablet liggende søjlediagram",
                StackedColumnChart = "Stablet søjlediagram",
                LineChart = "Kurvediagram",
                DoughnutChart = "Ringdiagram",
                ChartSeries = "Serier",
                ChartCategories = "Kategorier",
                ChartHighest = "Højest",
                ChartLowest = "Lavest",
                ChartData = "Figurens tal",
                OrganisationChart = "Organisationsdiagram",
                ProcessPlan = "Procesplan",
                DiagramList = "Figuren som liste",
                SourceData = "Data, som papiret er lavet af",
                AllDocuments = "Alle papirer",
                OtherDocuments = "Øvrige papirer",
                LanguageName = "dansk",
            },
        };

    private static string Write(Language language, DateOnly date, DateStyle style)
    {
        if (style == DateStyle.Short)
            return date.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture);
        var day =
            date.Day.ToString(CultureInfo.InvariantCulture) + "." + NumberFormat.NoBreakSpace + language.FormatDate(date, DateStyle.Month);
        return style == DateStyle.Weekday ? language.Weekday(date) + " den " + day : day;
    }
}
