using System.Globalization;

namespace DocGen.Core.Languages;

/// <summary>British English. Danish kroner are DKK after the number, as the other units are.</summary>
internal static class EnglishLanguage
{
    public static Language Create() =>
        new(Write, "per")
        {
            Tag = "en-GB",
            DecimalSeparator = '.',
            GroupSeparator = ',',
            MonthNames =
            [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ],
            WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            NumberWords =
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty",
            ],
            Collation = new Collation(AlphabetRules.English),
            UnitWords = Units,
            Words = new FixedWords
            {
                Page = "Page",
                PageOf = "of",
                Table = "Table",
                Figure = "Figure",
                Annex = "Annex",
                Contents = "Contents",
                Total = "Total",
                Item = "Item",
                And = "and",
                Note = "Note",
                Important = "Important",
                Warning = "Warning",
                StatusGood = "On track",
                StatusWatch = "Watch",
                StatusBad = "Critical",
                StatusNeutral = "Not rated",
                Footnotes = "Notes",
                SkipToContent = "Skip to content",
                BackToText = "Back to the text",
                BarChart = "Bar chart",
                ColumnChart = "Column chart",
                StackedBarChart = "Stacked bar chart",
                StackedColumnChart = "Stacked column chart",
                LineChart = "Line chart",
                DoughnutChart = "Doughnut chart",
                ChartSeries = "Series",
                ChartCategories = "Categories",
                ChartHighest = "Highest",
                ChartLowest = "Lowest",
                ChartData = "The figures behind the chart",
                OrganisationChart = "Organisation chart",
                ProcessPlan = "Process plan",
                DiagramList = "The figure as a list",
                SourceData = "Data that the paper is made from",
                AllDocuments = "All papers",
                OtherDocuments = "Other papers",
                LanguageName = "English",
            },
        };

    private static Dictionary<string, UnitWords> Units =>
        new(StringComparer.Ordinal)
        {
            ["kr."] = new("DKK", "DKK"),
            ["t.kr."] = new("thousand DKK", "thousand DKK"),
            ["mio. kr."] = new("million DKK", "million DKK"),
            ["mia. kr."] = new("billion DKK", "billion DKK"),
            ["pct."] = new("per cent", "per cent"),
            ["procentpoint"] = new("percentage point", "percentage points"),
            ["timer"] = new("hour", "hours"),
            ["minutter"] = new("minute", "minutes"),
            ["dage"] = new("day", "days"),
            ["uger"] = new("week", "weeks"),
            ["måneder"] = new("month", "months"),
            ["år"] = new("year", "years"),
            ["årsværk"] = new("full-time equivalent", "full-time equivalents"),
            ["kilometer"] = new("kilometre", "kilometres"),
            ["meter"] = new("metre", "metres"),
            ["ton"] = new("tonne", "tonnes"),
            ["stk."] = new("pc.", "pcs."),
            ["indbyggere"] = new("inhabitant", "inhabitants"),
            ["personer"] = new("person", "persons"),
            ["borgere"] = new("citizen", "citizens"),
            ["patienter"] = new("patient", "patients"),
            ["elever"] = new("pupil", "pupils"),
            ["deltagere"] = new("participant", "participants"),
            ["medlemmer"] = new("member", "members"),
            ["kommuner"] = new("municipality", "municipalities"),
            ["regioner"] = new("region", "regions"),
            ["virksomheder"] = new("company", "companies"),
            ["skoler"] = new("school", "schools"),
            ["klasser"] = new("class", "classes"),
            ["institutioner"] = new("institution", "institutions"),
            ["projekter"] = new("project", "projects"),
            ["møder"] = new("meeting", "meetings"),
            ["sager"] = new("case", "cases"),
            ["ansøgninger"] = new("application", "applications"),
            ["besøg"] = new("visit", "visits"),
            ["forløb"] = new("course", "courses"),
            ["boliger"] = new("dwelling", "dwellings"),
            ["køretøjer"] = new("vehicle", "vehicles"),
            ["arbejdspladser"] = new("workplace", "workplaces"),
        };

    private static string Write(Language language, DateOnly date, DateStyle style)
    {
        if (style == DateStyle.Short)
            return date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
        var day = date.Day.ToString(CultureInfo.InvariantCulture) + NumberFormat.NoBreakSpace + language.FormatDate(date, DateStyle.Month);
        return style == DateStyle.Weekday ? language.Weekday(date) + " " + day : day;
    }
}
