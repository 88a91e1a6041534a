using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Finds units typed beside a printed value that has its unit already: <c>{{ x | kr }} kr.</c></summary>
internal sealed class RepeatedUnits
{
    private const int Longest = 60;
    private const string Space = "&nbsp;";

    private readonly ExpandedMarkdown _expanded;
    private readonly Language _language;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<SourceSpan> _reported = [];
    private readonly ILookup<char, (string Word, Unit Unit)> _words;

    private RepeatedUnits(ExpandedMarkdown expanded, UnitNames units, DiagnosticBag bag)
    {
        (_expanded, _language, _bag) = (expanded, units.Language, bag);
        _words = WordsOf(units).Where(word => word.Word.Length > 0).ToLookup(word => char.ToLowerInvariant(word.Word[0]));
    }

    /// <summary>Reports each place of the template once.</summary>
    public static void Report(ExpandedMarkdown expanded, UnitNames units, DiagnosticBag bag)
    {
        if (expanded.Values.Any(value => value is PrintedFigure))
            new RepeatedUnits(expanded, units, bag).Find();
    }

    private static IEnumerable<(string Word, Unit Unit)> WordsOf(UnitNames units)
    {
        foreach (var word in units.Words)
            if (units.Language.FindUnit(word) is { } unit)
                yield return (word, unit);
        foreach (var (currency, sign) in units.Language.Money.Signs)
            yield return (sign, Units.Money(currency, 1));
        foreach (var currency in Units.Currencies)
            yield return (currency, Units.Money(currency, 1));
    }

    private void Find()
    {
        var text = _expanded.Text;
        for (var at = text.IndexOf(Placeholder.Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Placeholder.Start, at + 1))
        {
            var length = Placeholder.TryRead(text.AsSpan(at), out var index);
            if (length == 0 || _expanded.Values[index] is not PrintedFigure printed || PrintedUnit(printed) is not { } unit)
                continue;
            if (After(at + length, unit) is { } after)
                Report(printed, after.Start, after.Length, "follows");
            else if (unit.Currency is not null && Before(at, unit) is { } before)
                Report(printed, before.Start, before.Length, "stands before");
        }
    }

    /// <summary>The unit that is printed with a figure; <see langword="null"/> if only the number is.</summary>
    private Unit? PrintedUnit(PrintedFigure printed)
    {
        var words = PrintedNumber.Of(printed.Value) is { Number.Length: > 0 } parts ? parts.Unit : "";
        if (words.Length == 0)
            return null;
        var unit = _language.FindUnit(words.Replace('\u00A0', ' ').Replace('\u202F', ' ')) ?? printed.Figure.Unit;
        return unit.IsNone ? null : unit;
    }

    private (int Start, int Length)? After(int end, Unit unit)
    {
        var text = _expanded.Text;
        var at = SkipSpace(end);
        if (unit.Denominator is not { } below)
            return WordAt(at, unit.Dimension);
        var per = _language.Units.Per;
        if (string.CompareOrdinal(text, at, per, 0, per.Length) != 0)
            return null;
        return WordAt(SkipSpace(at + per.Length), below.Dimension) is { } word ? (at, word.Start + word.Length - at) : null;
    }

    /// <summary>A unit word before the value, unless it belongs to a number of its own: <c>100 kr. {{ … }}</c>.</summary>
    private (int Start, int Length)? Before(int start, Unit unit)
    {
        var text = _expanded.Text;
        var end = start;
        while (end > 0 && (IsSpace(text[end - 1]) || text[end - 1] is '*' or '_'))
            end--;
        foreach (var (word, other) in _words.SelectMany(words => words))
        {
            if (other.Dimension != unit.Dimension || word.Length > end)
                continue;
            var at = end - word.Length;
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetter(word[0]))
                continue;
            var before = at;
            while (before > 0 && IsSpace(text[before - 1]))
                before--;
            if (before == 0 || !(char.IsDigit(text[before - 1]) || text[before - 1] == Placeholder.End))
                return (at, word.Length);
        }

        return null;
    }

    /// <summary>The longest word at an offset for a unit of a dimension.</summary>
    private (int Start, int Length)? WordAt(int at, string dimension)
    {
        var text = _expanded.Text;
        if (at >= text.Length)
            return null;
        var window = text.Substring(at, Math.Min(Longest, text.Length - at)).Replace('\u00A0', ' ');
        var longest = 0;
        foreach (var (word, unit) in _words[char.ToLowerInvariant(window[0])])
        {
            if (unit.Dimension != dimension)
                continue;
            // The full stop of an abbreviation is often left out.
            foreach (var form in new[] { word, word.TrimEnd('.') })
                if (
                    form.Length > longest
                    && window.StartsWith(form, StringComparison.OrdinalIgnoreCase)
                    && !(form.Length < window.Length && char.IsLetterOrDigit(form[^1]) && char.IsLetterOrDigit(window[form.Length]))
                )
                    longest = form.Length;
        }

        return longest == 0 ? null : (at, longest);
    }

    /// <summary>Skips spaces, at most one line break, and the marks of emphasis that ends or begins.</summary>
    private int SkipSpace(int at)
    {
        var text = _expanded.Text;
        var lineBreaks = 0;
        while (at < text.Length)
        {
            if (IsSpace(text[at]) || text[at] is '*' or '_' or '\r')
                at++;
            else if (text[at] == '\n' && lineBreaks++ == 0)
                at++;
            else if (string.CompareOrdinal(text, at, Space, 0, Space.Length) == 0)
                at += Space.Length;
            else
                break;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\u202F';

    private void Report(PrintedFigure printed, int start, int length, string where)
    {
        var place = _expanded.Map.Find(start, length).Template;
        if (!_reported.Add(place))
            return;
        var word = _expanded.Text.Substring(start, length);
        var value = printed.Value.Replace('\u00A0', ' ').Replace('\u202F', ' ');
        var filter = printed.Figure.Unit.Dimension == Units.Ratio ? "share" : "number";
        _bag.Warning(
            TemplateCodes.RepeatedUnit,
            $"the unit is printed twice: '{word}' {where} a value that is printed as '{value}'",
            place,
            $"delete '{word}', or print the value without its unit: | {filter}"
        );
    }
}
