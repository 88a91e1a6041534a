using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// What a schema finds wrong with a value and all within it. The same rule broken in many rows is one message with their number.
/// </summary>
internal sealed class Violations
{
    private const int ShownPerRule = 3;
    private const int ShownPerCode = 20;
    private const int ShownLines = 12;

    // In the order in which they were found.
    private readonly OrderedDictionary<(SchemaNode Rule, DiagnosticCode Code, string Keyword), Broken> _rules = [];

    /// <summary>Whether the value is not as the schema has it. A question about a number alone says nothing of that.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many rules are broken.</summary>
    public int Count => _rules.Count;

    /// <summary>How many places have been added.</summary>
    public int Places { get; private set; }

    /// <summary>Adds a place at which a rule is broken; one that is there already counts once.</summary>
    /// <param name="rule">The schema with the rule.</param>
    /// <param name="keyword">What of the schema is broken, with the key that is missing or too many.</param>
    /// <param name="describe">The message and the hint; asked for only if they are printed.</param>
    public void Add(SchemaNode rule, DiagnosticCode code, string keyword, SourceSpan place, Func<(string Message, string? Hint)> describe)
    {
        var key = (rule, code, keyword);
        if (!_rules.TryGetValue(key, out var broken))
            _rules.Add(key, broken = new Broken());
        HasErrors |= code != SchemaCodes.Grouped;
        if (!broken.Places.Add(place))
            return;
        Places++;
        if (broken.Shown.Count < ShownPerRule)
            broken.Shown.Add((place, describe));
    }

    /// <summary>Adds all of another value or schema.</summary>
    public void AddRange(Violations others)
    {
        HasErrors |= others.HasErrors;
        foreach (var (key, other) in others._rules)
        {
            if (!_rules.TryGetValue(key, out var broken))
                _rules.Add(key, broken = new Broken());
            Places -= broken.Places.Count;
            foreach (var (place, describe) in other.Shown)
                if (broken.Places.Add(place) && broken.Shown.Count < ShownPerRule)
                    broken.Shown.Add((place, describe));
            broken.Places.UnionWith(other.Places);
            Places += broken.Places.Count;
        }
    }

    /// <summary>
    /// Reports them in the order of the data; of those with the same code the first ones, and how many there are besides.
    /// </summary>
    public void Report(DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        foreach (var ofCode in _rules.GroupBy(rule => rule.Key.Code, rule => rule.Value))
        {
            foreach (var broken in ofCode.Take(ShownPerCode))
            {
                if (broken.Places.Count > ShownPerRule)
                    Describe(ofCode.Key, broken.Shown[0], Others(broken.Places));
                else
                    foreach (var shown in broken.Shown)
                        Describe(ofCode.Key, shown, "");
            }

            var rest = ofCode.Skip(ShownPerCode).SelectMany(broken => broken.Places).ToList();
            if (rest.Count > 0)
                Describe(ofCode.Key, (rest[0], () => ("there are more errors of this kind: this", "mend the others first")), Others(rest));
        }

        diagnostics.AddRange(
            found.OrderBy(diagnostic => diagnostic.Location!.Value.Line).ThenBy(diagnostic => diagnostic.Location!.Value.Column)
        );

        void Describe(DiagnosticCode code, (SourceSpan Place, Func<(string Message, string? Hint)> Describe) shown, string others)
        {
            var (message, hint) = shown.Describe();
            found.Add(new Diagnostic(code, Severity.Error, message + others, shown.Place, Hint: hint));
        }
    }

    private static string Others(IReadOnlyCollection<SourceSpan> places)
    {
        var count = (places.Count - 1).ToString("N0", CultureInfo.InvariantCulture);
        var lines = places.Skip(1).Select(place => place.Line).Where(line => line > 0).Distinct().Order().Take(ShownLines + 1).ToList();
        var list = string.Join(", ", lines.Take(ShownLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines switch
        {
            _ when places.Count == 1 => "",
            [] => $", and so in {count} other places",
            [var line] when line == places.First().Line => $", and so in {count} other places on this line",
            _ => $", and so in {count} other places: line {list}{(lines.Count > ShownLines ? " …" : "")}",
        };
    }

    private sealed class Broken
    {
        /// <summary>All of them, in the order of the data.</summary>
        public HashSet<SourceSpan> Places { get; } = [];

        /// <summary>The first few.</summary>
        public List<(SourceSpan Place, Func<(string Message, string? Hint)> Describe)> Shown { get; } = [];
    }
}
