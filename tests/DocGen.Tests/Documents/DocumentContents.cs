using System.Text.RegularExpressions;

namespace DocGen.Tests.Documents;

/// <summary>The figures, dates, addresses and names in a generated document.</summary>
internal sealed class DocumentContents
{
    private readonly string _raw;
    private readonly string _text;
    private readonly string _digits;
    private readonly HashSet<string> _numbers;
    private readonly List<(int Day, int Month, int Year)> _dates;

    public DocumentContents(DocumentReading reading)
    {
        _raw = reading.Raw;
        _text = SourceRules.Plain(reading.Text);
        _digits = _text.Replace(" ", "", StringComparison.Ordinal);
        _dates = [.. SourceRules.Dates(_text).Select(SourceRules.Date)];
        _numbers = [.. SourceRules.NumberShape().Matches(_text).Select(match => SourceRules.Number(match.Value))];
        _numbers.UnionWith(SourceNames.Word().Matches(_text).Select(word => SourceRules.NumberInWords(word.Value)).OfType<string>());
    }

    public bool Has(SourceToken token) =>
        token.Kind switch
        {
            SourceTokenKind.Address => _text.Contains(token.Text, StringComparison.Ordinal)
                || _raw.Contains(token.Text, StringComparison.Ordinal),
            SourceTokenKind.Phone => _digits.Contains(token.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal),
            SourceTokenKind.Date => SourceRules.Dates(token.Text).Select(SourceRules.Date).All(HasDate),
            SourceTokenKind.Number => _numbers.Contains(SourceRules.Number(token.Text)),
            _ => Name(token.Text).IsMatch(_text),
        };

    private bool HasDate((int Day, int Month, int Year) date) =>
        _dates.Exists(other => other.Day == date.Day && other.Month == date.Month && (date.Year == 0 || other.Year == date.Year));

    /// <summary>The name with or without the genitive's s, its hyphens there or not.</summary>
    private static Regex Name(string name)
    {
        var stem = name.Length > 3 && name[^1] == 's' ? name[..^1].TrimEnd('\'') : name;
        var pattern = Regex.Escape(stem).Replace(@"\ ", @"\s+", StringComparison.Ordinal).Replace("-", "-?", StringComparison.Ordinal);
        // A heading in capitals may be set in lower case.
        var options = name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsLower) ? RegexOptions.IgnoreCase : RegexOptions.None;
        return new Regex($@"(?<![\p{{L}}\d]){pattern}(?:'?s)?(?![\p{{L}}\d])", RegexOptions.CultureInvariant | options);
    }
}
