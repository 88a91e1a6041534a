namespace DocGen.Frontend.Templates.Functions;

/// <summary>What to write instead of functions of Scriban that are not available here.</summary>
internal static class Unavailable
{
    private const string Clock = "there is no clock in a template; the document's own date is document.date";
    private const string Chance = "there is no chance in a template: the same data give the same document";
    private const string Dates = "write | date, or | date \"short\", \"weekday\", \"iso\" or \"month\"";
    private const string Times = "a date has no time of day; there are date.add_days, date.add_months and date.add_years";
    private const string Numbers =
        "numbers are written in the document's language by filters: | number 1, | amount 1, | pct 1, | share 1, | kr, | money, | text";

    private const string Codes = "compute it before, and put it into the data";
    private const string Markup = "what a template prints is text, never markup, so that nothing needs to be escaped";
    private const string Files = "put the value into a file of data/";

    /// <summary>What filters there are.</summary>
    public const string Filters =
        "filters are number, amount, money, kr, pct, share, round, text, date, list, sorted, sum, count and others: see docs/templates.md";

    /// <summary>The hint for a name of Scriban's; <see langword="null"/> if it is not one.</summary>
    /// <param name="name">The name, with its namespace; a namespace alone ends with the dot.</param>
    public static string? HintFor(string name) =>
        name switch
        {
            "date.now" or "date.today" => Clock,
            "date.to_string" or "date.parse_to_string" or "date.format" => Dates,
            "date.add_hours" or "date.add_minutes" or "date.add_seconds" or "date.add_milliseconds" => Times,
            "math.format" or "object.format" => Numbers,
            "math.random" or "math.uuid" => Chance,
            "object.eval" or "object.eval_template" => "write the code where its text is to be, or in a partial: include 'name'",
            "object.to_json" or "object.from_json" or "object.kind" => Files,
            "string.literal" or "string.escape" => "to print a text in quotation marks of the language, write | quoted",
            "string.handleize" or "string.base64_encode" or "string.base64_decode" => Codes,
            "include_join" => "write a loop with include in it",
            "html." => Markup,
            "timespan." => "the difference of two dates is a number of days: d - document.date",
            "kroner" or "krone" or "kronor" or "dkk" or "nok" or "sek" => "write | kr",
            "euro" or "eur" or "usd" or "dollar" or "currency" => "write | money",
            "procent" or "percent" or "prosent" or "prozent" => "write | pct",
            "format" or "tal" or "tall" or "zahl" or "nummer" => "write | number",
            "dato" or "datum" => "write | date",
            "antal" or "antall" or "size" or "length" => "write | count",
            "join" => "write | list, or | array.join \", \"",
            "map" => "write | array.map \"name\"",
            "upcase" or "downcase" or "capitalize" or "replace" or "split" or "truncate" => $"write | string.{name}",
            _ when name.StartsWith("string.md5", StringComparison.Ordinal) => Codes,
            _ when name.StartsWith("string.sha", StringComparison.Ordinal) => Codes,
            _ when name.StartsWith("string.hmac", StringComparison.Ordinal) => Codes,
            _ => null,
        };
}
