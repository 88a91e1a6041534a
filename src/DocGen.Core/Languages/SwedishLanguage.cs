using System.Globalization;

namespace DocGen.Core.Languages;

/// <summary>Swedish (Myndigheternas skrivregler). Kroner are named DKK, for "kr" would be read as Swedish ones.</summary>
internal static class SwedishLanguage
{
    public static Language Create() =>
        new(Write, "per")
        {
            Tag = "sv-SE",
            DecimalSeparator = ',',
            GroupSeparator = NumberFormat.NoBreakSpace,
            MonthNames =
            [
                "januari",
                "februari",
                "mars",
                "april",
                "maj",
                "juni",
                "juli",
                "augusti",
                "september",
                "oktober",
                "november",
                "december",
            ],
            WeekdayNames = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
            NumberWords =
            [
                "noll",
                "en",
                "två",
                "tre",
                "fyra",
                "fem",
                "sex",
                "sju",
                "åtta",
                "nio",
                "tio",
                "elva",
                "tolv",
                "tretton",
                "fjorton",
                "femton",
                "sexton",
                "sjutton",
                "arton",
                "nitton",
                "tjugo",
            ],
            Collation = new Collation(AlphabetRules.Swedish),
            UnitWords = Units,
            Words = new FixedWords
            {
                Page = "Sida",
                PageOf = "av",
                Table = "Tabell",
                Figure = "Figur",
                Annex = "Bilaga",
                Contents = "Innehåll",
                Total = "Totalt",
                Item = "Punkt",
                And = "och",
                Note = "Observera",
                Important = "Viktigt",
                Warning = "Varning",
                StatusGood = "Enligt plan",
                StatusWatch = "Bevakas",
                StatusBad = "Kritiskt",
                StatusNeutral = "Ej bedömt",
                Footnotes = "Noter",
                SkipToContent = "Gå till innehållet",
                BackToText = "Tillbaka till texten",
                BarChart = "Liggande stapeldiagram",
                ColumnChart = "Stapeldiagram",
                StackedBarChart = "Staplat liggande stapeldiagram",
                StackedColumnChart = "Staplat stapeldiagram",
                LineChart = "Linjediagram",
                DoughnutChart = "Ringdiagram",
                ChartSeries = "Serier",
                ChartCategories = "Kategorier",
                ChartHighest = "Högst",
                ChartLowest = "Lägst",
                ChartData = "Figurens tal",
                OrganisationChart = "Organisationsschema",
                ProcessPlan = "Processplan",
                DiagramList = "Figuren som lista",
                SourceData = "Data som dokumentet bygger på",
                AllDocuments = "Alla handlingar",
                OtherDocuments = "Övriga handlingar",
                LanguageName = "svenska",
            },
        };

    private static Dictionary<string, UnitWords> Units =>
        new(StringComparer.Ordinal)
        {
            ["kr."] = new("DKK", "DKK"),
            ["t.kr."] = new("tusen DKK", "tusen DKK"),
            ["mio. kr."] = new("miljon DKK", "miljoner DKK"),
            ["mia. kr."] = new("miljard DKK", "miljarder DKK"),
            ["pct."] = new("procent", "procent"),
            ["procentpoint"] = new("procentenhet", "procentenheter"),
            ["timer"] = new("timme", "timmar"),
            ["minutter"] = new("minut", "minuter"),
            ["dage"] = new("dag", "dagar"),
            ["uger"] = new("vecka", "veckor"),
            ["måneder"] = new("månad", "månader"),
            ["årsværk"] = new("årsarbetskraft", "årsarbetskrafter"),
            ["stk."] = new("st.", "st."),
            ["indbyggere"] = new("invånare", "invånare"),
            ["borgere"] = new("medborgare", "medborgare"),
            ["deltagere"] = new("deltagare", "deltagare"),
            ["medlemmer"] = new("medlem", "medlemmar"),
            ["kommuner"] = new("kommun", "kommuner"),
            ["virksomheder"] = new("företag", "företag"),
            ["skoler"] = new("skola", "skolor"),
            ["klasser"] = new("klass", "klasser"),
            ["møder"] = new("möte", "möten"),
            ["sager"] = new("ärende", "ärenden"),
            ["ansøgninger"] = new("ansökan", "ansökningar"),
            ["besøg"] = new("besök", "besök"),
            ["forløb"] = new("förlopp", "förlopp"),
            ["boliger"] = new("bostad", "bostäder"),
            ["køretøjer"] = new("fordon", "fordon"),
            ["arbejdspladser"] = new("arbetsplats", "arbetsplatser"),
        };

    private static string Write(Language language, DateOnly date, DateStyle style)
    {
        if (style == DateStyle.Short)
            return language.FormatDate(date, DateStyle.Iso);
        var day = date.Day.ToString(CultureInfo.InvariantCulture) + NumberFormat.NoBreakSpace + language.FormatDate(date, DateStyle.Month);
        return style == DateStyle.Weekday ? language.Weekday(date) + "en den " + day : day;
    }
}
