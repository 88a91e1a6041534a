using System.Collections.Frozen;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// A format of JSON Schema (draft-07, validation 7.3). All of them are checked; <c>date</c> is not among them, as it makes a date.
/// </summary>
/// <param name="Name">As in the schema.</param>
/// <param name="Noun">What a text of this format is, with its article.</param>
/// <param name="Example">A text that is right.</param>
internal sealed record TextFormat(string Name, string Noun, string Example)
{
    // RFC 3986, appendix A, and RFC 3987, 2.2.
    private const string Escaped = "%[0-9A-Fa-f]{2}";
    private const string Unreserved = "A-Za-z0-9\\-._~";
    private const string Delimiters = "!$&'()*+,;=";
    private const string International =
        "\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}\\u{30000}-\\u{3FFFD}"
        + "\\u{40000}-\\u{4FFFD}"
        + "\\u{50000}-\\u{5FFFD}\\u{60000}-\\u{6FFFD}\\u{70000}-\\u{7FFFD}\\u{80000}-\\u{8FFFD}\\u{90000}-\\u{9FFFD}\\u{A0000}-\\u{AFFFD}"
        + "\\u{B0000}-\\u{BFFFD}\\u{C0000}-\\u{CFFFD}\\u{D0000}-\\u{DFFFD}\\u{E1000}-\\u{EFFFD}";
    private const string Private = "\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}";
    private const int MinutesOfDay = 24 * 60;

    private const string Octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const string Ipv4 = $"{Octet}(\\.{Octet}){{3}}";
    private const string Group = "[0-9A-Fa-f]{1,4}";
    private const string Tail = $"({Group}:{Group}|{Ipv4})";
    private const string Ipv6 =
        $"(({Group}:){{6}}{Tail}|::({Group}:){{5}}{Tail}|({Group})?::({Group}:){{4}}{Tail}|(({Group}:)?{Group})?::({Group}:){{3}}{Tail}"
        + $"|(({Group}:){{0,2}}{Group})?::({Group}:){{2}}{Tail}|(({Group}:){{0,3}}{Group})?::{Group}:{Tail}"
        + $"|(({Group}:){{0,4}}{Group})?::{Tail}"
        + $"|(({Group}:){{0,5}}{Group})?::{Group}|(({Group}:){{0,6}}{Group})?::)";

    // RFC 5321, 4.1.2, and RFC 6531, 3.3.
    private const string Atom = "A-Za-z0-9!#$%&'*+\\-/=?^_`{|}~";

    private const string Scheme = "[A-Za-z][A-Za-z0-9+\\-.]*";

    // RFC 6901, 3.
    private const string Pointer = "(/([^~/]|~[01])*)*";

    // RFC 3339, 5.6.
    private const string Time = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([zZ]|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])";

    private static readonly FrozenDictionary<string, TextFormat> Known = new TextFormat[]
    {
        new("date-time", "a date with a time and its zone", "2024-03-11T14:30:00+01:00")
        {
            Pattern = Of($"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}[tT]{Time}"),
            IsMore = text => IsDate(text[..10]) && IsTime(text[11..]),
        },
        new("time", "a time with its zone", "14:30:00+01:00") { Pattern = Of(Time), IsMore = IsTime },
        new("email", "an e-mail address", "navn@example.org") { Pattern = Of(Email("")) },
        new("idn-email", "an e-mail address", "navn@example.org") { Pattern = Of(Email("\\u{80}-\\u{10FFFF}")) },
        new("ipv4", "an IPv4 address", "192.0.2.1") { Pattern = Of(Ipv4) },
        new("ipv6", "an IPv6 address", "2001:db8::1") { Pattern = Of(Ipv6) },
        new("uri", "an address with its scheme", "https://example.org/side") { Pattern = Of(Uri("", "")) },
        new("uri-reference", "an address", "side/1") { Pattern = Of(UriReference("", "")) },
        new("iri", "an address with its scheme", "https://example.org/side") { Pattern = Of(Uri(International, Private)) },
        new("iri-reference", "an address", "side/1") { Pattern = Of(UriReference(International, Private)) },
        new("uri-template", "a template of an address", "https://example.org/{name}") { Pattern = Of(UriTemplate()) },
        new("json-pointer", "a JSON pointer", "/rows/0") { Pattern = Of(Pointer) },
        new("relative-json-pointer", "a relative JSON pointer", "1/name") { Pattern = Of($"(0|[1-9][0-9]*)(#|{Pointer})") },
        new("regex", "a regular expression of ECMAScript", "^[a-z]+$")
        {
            IsMore = text => Schemas.Pattern.Compile(text, out var problem) is not null || !problem!.IsSyntax,
        },
    }.ToFrozenDictionary(format => format.Name, StringComparer.Ordinal);

    /// <summary>The names of all formats.</summary>
    public static IEnumerable<string> Names => Known.Keys.Append("date").Order(StringComparer.Ordinal);

    // Compiled when a schema first asks for it.
    private Lazy<Pattern>? Pattern { get; init; }

    private Func<string, bool> IsMore { get; init; } = _ => true;

    /// <summary>The format of a name, or <see langword="null"/>.</summary>
    public static TextFormat? Find(string name) => Known.GetValueOrDefault(name);

    /// <summary>Whether a text is of this format.</summary>
    public bool IsMatch(string text, CheckAllowance allowance)
    {
        allowance.Spend(text.Length);
        return Pattern?.Value.IsMatch(text, allowance) != false && (allowance.IsSpent || IsMore(text));
    }

    /// <summary>Whether a text is a calendar date, <c>2024-03-11</c>.</summary>
    public static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>A leap second is only at the end of a day of universal time (RFC 3339, 5.7).</summary>
    private static bool IsTime(string text)
    {
        if (text[6..8] != "60")
            return true;
        var minutes = Minutes(text[..5]);
        if (text[^1] is not ('z' or 'Z'))
            minutes -= (text[^6] == '-' ? -1 : 1) * Minutes(text[^5..]);
        return (minutes + 2 * MinutesOfDay) % MinutesOfDay == MinutesOfDay - 1;

        static int Minutes(string clock) =>
            60 * int.Parse(clock[..2], CultureInfo.InvariantCulture) + int.Parse(clock[3..], CultureInfo.InvariantCulture);
    }

    private static Lazy<Pattern> Of(string grammar) =>
        new(() =>
            Schemas.Pattern.Compile($"^({grammar})$", out var problem)
            ?? throw new InvalidOperationException($"the pattern of a format {problem?.Message}: {grammar}")
        );

    private static string Email(string more) =>
        $"([{Atom}{more}]+(\\.[{Atom}{more}]+)*|\"([ !#-\\[\\]-~{more}]|\\\\[ -~])*\")"
        + $"@({Label(more)}(\\.{Label(more)})*|\\[({Ipv4}|IPv6:{Ipv6})\\])";

    private static string Label(string more) => $"[A-Za-z0-9{more}]([A-Za-z0-9\\-{more}]*[A-Za-z0-9{more}])?";

    private static string Uri(string more, string inQuery) =>
        $"{Scheme}:({Authority(more)}{Segments(more)}|/({Segment(more)}+{Segments(more)})?|{Segment(more)}+{Segments(more)}|)"
        + End(more, inQuery);

    private static string UriReference(string more, string inQuery) =>
        $"{Uri(more, inQuery)}|({Authority(more)}{Segments(more)}|/({Segment(more)}+{Segments(more)})?"
        + $"|([{Unreserved}{Delimiters}@{more}]|{Escaped})+{Segments(more)}|){End(more, inQuery)}";

    private static string Authority(string more) =>
        $"//(([{Unreserved}{Delimiters}:{more}]|{Escaped})*@)?"
        + $"(\\[({Ipv6}|[vV][0-9A-Fa-f]+\\.[{Unreserved}{Delimiters}:]+)\\]|([{Unreserved}{Delimiters}{more}]|{Escaped})*)(:[0-9]*)?";

    private static string Segment(string more) => $"([{Unreserved}{Delimiters}:@{more}]|{Escaped})";

    private static string Segments(string more) => $"(/{Segment(more)}*)*";

    private static string End(string more, string inQuery) =>
        $"(\\?([{Unreserved}{Delimiters}:@/?{more}{inQuery}]|{Escaped})*)?(#([{Unreserved}{Delimiters}:@/?{more}]|{Escaped})*)?";

    /// <summary>RFC 6570, 2.</summary>
    private static string UriTemplate()
    {
        const string Variable = $"([A-Za-z0-9_]|{Escaped})(\\.?([A-Za-z0-9_]|{Escaped}))*(:[1-9][0-9]{{0,3}}|\\*)?";
        return $"([!#$&'()*+,\\-./0-9:;=?@A-Z\\[\\]_a-z~{International}{Private}]|{Escaped}"
            + $"|\\{{[+#./;?&=,!@|]?{Variable}(,{Variable})*\\}})*";
    }
}
