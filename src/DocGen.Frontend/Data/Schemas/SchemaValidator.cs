using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Validates data against a schema, reports every violation at its place in the YAML, and gives numbers the units of the schema.
/// </summary>
internal sealed class SchemaValidator
{
    private const int LeastSteps = 60_000_000;
    private const int StepsPerValue = 400;
    private const int StepsPerSchema = 40;

    /// <summary>Validation recurses: this deep it fits the smallest stack of a thread.</summary>
    private const int DeepestNesting = 500;

    private readonly Dictionary<(SchemaNode Schema, DataNode Data, string? Name), Outcome> _known = new(new ByReference());
    private readonly Dictionary<DataList, (DataNode First, DataNode Second)?> _repeated = new(ReferenceEqualityComparer.Instance);
    private readonly CheckAllowance _allowance;
    private readonly bool _isTyped;
    private readonly Work _work;
    private Violations _violations = new();
    private int _depth;

    private SchemaValidator(CheckAllowance allowance, bool isTyped, Work work)
    {
        _allowance = allowance;
        _isTyped = isTyped;
        _work = work;
    }

    /// <summary>Validates a value and returns it with units.</summary>
    /// <param name="node">The data.</param>
    /// <param name="schema">The schema of the data.</param>
    /// <param name="diagnostics">Receives the violations.</param>
    /// <param name="isTyped">Whether somebody has typed the numbers, so that thousands may have been meant by a point.</param>
    /// <param name="work">The work that it is a part of.</param>
    public static DataNode Validate(DataNode node, SchemaNode schema, DiagnosticBag diagnostics, bool isTyped, Work work)
    {
        var allowance = new CheckAllowance(LeastSteps + StepsPerValue * DataEquality.Size(node));
        var validator = new SchemaValidator(allowance, isTyped, work);
        var result = validator.Value(node, schema, null);
        if (allowance.IsSpent)
            diagnostics.Error(
                SchemaCodes.TooMuchWork,
                "it takes too much work to compare the data with their schema",
                node.Source,
                "let the schema have fewer alternatives, shorter patterns, and fewer schemas that apply each other"
            );
        else
            validator._violations.Report(diagnostics);
        return result;
    }

    /// <summary>The whole data, a value in a map, or an item of a list.</summary>
    /// <param name="name">The key of the value, for messages; <see langword="null"/> at the top level and in lists.</param>
    private DataNode Value(DataNode node, SchemaNode schema, string? name)
    {
        var places = _violations.Places;
        var result = Apply(node, schema, name);
        // A number with three decimals is ambiguous only if the schema allows both readings.
        if (
            _isTyped
            && node is DataFigure { Figure: var figure } typed
            && _violations.Places == places
            && GroupedNumber.TryReread(figure.Value, out var thousands)
            && !Try(typed with { Figure = figure with { Value = thousands } }, schema, name).Violations.HasErrors
        )
            _violations.Add(
                schema,
                SchemaCodes.Grouped,
                "",
                node.Source,
                () =>
                    (
                        $"{Subject(name)} is {DataWords.Number(figure.Value)}, a number with three decimals, and looks like "
                            + DataWords.Number(decimal.Truncate(thousands)),
                        GroupedNumber.HintFor(thousands)
                    )
            );
        return result;
    }

    /// <summary>What a schema says of a value, without reporting it.</summary>
    private Outcome Try(DataNode node, SchemaNode schema, string? name)
    {
        var outer = _violations;
        _violations = new Violations();
        var outcome = new Outcome(Apply(node, schema, name), _violations);
        _violations = outer;
        return outcome;
    }

    private DataNode Apply(DataNode node, SchemaNode schema, string? name)
    {
        _work.Step();
        _allowance.Spend(_depth < DeepestNesting ? StepsPerSchema : long.MaxValue);
        if (_allowance.IsSpent)
            return node;
        schema = schema.Target;
        _depth++;
        if (schema.IsCompound)
        {
            // Alternatives within alternatives meet the same value and schema again and again.
            if (!_known.TryGetValue((schema, node, name), out var known))
            {
                var outer = _violations;
                _violations = new Violations();
                known = new Outcome(Check(node, schema, name), _violations);
                _violations = outer;
                _known.Add((schema, node, name), known);
            }

            _violations.AddRange(known.Violations);
            _allowance.Spend(known.Violations.Places);
            node = known.Node;
        }
        else
            node = Check(node, schema, name);

        _depth--;
        return node;
    }

    private DataNode Check(DataNode node, SchemaNode schema, string? name)
    {
        if (schema.IsNever)
        {
            Report(schema, SchemaCodes.NotAllowed, "", node, () => ($"{Subject(name)} is not allowed here", "remove it"));
            return node;
        }

        if (schema.IsCompound)
            node = Combine(node, schema, name);
        if (schema.Types != SchemaTypes.None && (schema.Types & DataWords.TypesOf(node)) == 0)
        {
            ReportType(node, schema, schema.Types, name);
            return node;
        }

        CheckValues(node, schema, schema.Values, name);
        CheckValues(node, schema, schema.Constant, name);
        return node switch
        {
            DataMap map => CheckMap(map, schema, name),
            DataList list => CheckList(list, schema, name),
            DataFigure figure => CheckNumber(figure, schema, name),
            DataText or DataDate => CheckText(node, DataEquality.TextOf(node)!, schema, name),
            DataBoolean or DataNull => node,
            _ => throw new UnreachableException(),
        };
    }

    private DataNode Combine(DataNode node, SchemaNode schema, string? name)
    {
        foreach (var each in schema.AllOf)
            node = Apply(node, each, name);
        if (!schema.AnyOf.IsEmpty)
            node = CheckAlternatives(node, schema, schema.AnyOf, name, isOnlyOne: false);
        if (!schema.OneOf.IsEmpty)
            node = CheckAlternatives(node, schema, schema.OneOf, name, isOnlyOne: true);
        if (schema.Not is { } not && !Try(node, not, name).Violations.HasErrors)
            Report(
                schema,
                SchemaCodes.NotAllowed,
                "not",
                node,
                () => ($"{Quoted(node, name)} is not allowed{For(node, name)}", not.Target.Description ?? schema.Description)
            );
        if (schema.If is { } condition)
        {
            var outcome = Try(node, condition, name);
            if (!outcome.Violations.HasErrors)
                node = Accept(outcome);
            if ((outcome.Violations.HasErrors ? schema.Else : schema.Then) is { } consequence)
                node = Apply(node, consequence, name);
        }

        foreach (var (key, needed) in schema.KeyDependents)
            if (node is DataMap map && map[key] is not null)
                node = Apply(node, needed, name);
        return node;
    }

    private DataNode CheckAlternatives(
        DataNode node,
        SchemaNode schema,
        ImmutableArray<SchemaNode> alternatives,
        string? name,
        bool isOnlyOne
    )
    {
        Outcome? match = null;
        var matchAt = 0;
        Outcome? closest = null;
        var types = SchemaTypes.None;
        var isOfNoType = true;
        for (var i = 0; i < alternatives.Length; i++)
        {
            var target = alternatives[i].Target;
            var outcome = Try(node, alternatives[i], name);
            if (!outcome.Violations.HasErrors)
            {
                if (!isOnlyOne)
                    return Accept(outcome);
                if (match is not null)
                {
                    var (first, second) = (matchAt + 1, i + 1);
                    Report(
                        schema,
                        SchemaCodes.NotAllowed,
                        "oneOf",
                        node,
                        () =>
                            (
                                $"{Subject(name)} fits more than one alternative of its schema: number {first} and number {second}",
                                schema.Description ?? "only one may fit: leave out what belongs to the other"
                            )
                    );
                    return node;
                }

                (match, matchAt) = (outcome, i);
            }

            // The alternative of the right type gives the most useful message, and among these the one with the fewest.
            types |= target.Types;
            var isOfType = target.Types == SchemaTypes.None || (target.Types & DataWords.TypesOf(node)) != 0;
            if (isOfType && (isOfNoType || outcome.Violations.Count < closest!.Violations.Count))
                closest = outcome;
            isOfNoType &= !isOfType;
        }

        if (match is not null)
            return Accept(match);
        if (isOfNoType)
            ReportType(node, schema, types, name);
        else
            _violations.AddRange(closest!.Violations);
        return node;
    }

    /// <summary>Takes over what was tried, with the questions that it has.</summary>
    private DataNode Accept(Outcome outcome)
    {
        _violations.AddRange(outcome.Violations);
        return outcome.Node;
    }

    private void CheckValues(DataNode node, SchemaNode schema, AllowedValues? allowed, string? name)
    {
        if (allowed is null)
            return;
        if (node is DataMap or DataList)
            _allowance.Spend(allowed.CollectionSize);
        if (!allowed.Contains(node))
            Report(
                schema,
                SchemaCodes.NotAllowed,
                "enum",
                node,
                () => ($"{Quoted(node, name)} is not allowed{For(node, name)}", ValueHints.ForValue(node, allowed))
            );
    }

    private DataNode CheckMap(DataMap map, SchemaNode schema, string? name)
    {
        CheckKeys(map, schema, name);
        _allowance.Spend((long)map.Entries.Length * (1 + schema.PatternProperties.Length));
        ImmutableArray<DataEntry>.Builder? entries = null;
        for (var i = 0; i < map.Entries.Length && !_allowance.IsSpent; i++)
        {
            var entry = map.Entries[i];
            var value = CheckEntry(map, entry, schema);
            if (!ReferenceEquals(value, entry.Value))
                (entries ??= map.Entries.ToBuilder())[i] = entry with { Value = value };
        }

        return entries is null ? map : new DataMap(map.Source, entries.MoveToImmutable());
    }

    private DataNode CheckEntry(DataMap map, DataEntry entry, SchemaNode schema)
    {
        if (schema.KeyNames is { } names)
            Apply(new DataText(entry.KeySource, entry.Key), names, $"key {entry.Key}");
        var value = entry.Value;
        var isKnown = false;
        if (schema.Properties.TryGetValue(entry.Key, out var property))
        {
            value = Value(value, property, entry.Key);
            isKnown = true;
        }

        foreach (var (pattern, rule) in schema.PatternProperties)
        {
            if (!pattern.IsMatch(entry.Key, _allowance))
                continue;
            value = Value(value, rule, entry.Key);
            isKnown = true;
        }

        if (isKnown || schema.OtherKeys is not { } others)
            return value;
        if (!others.Target.IsNever)
            return Value(value, others, entry.Key);
        _violations.Add(
            schema,
            SchemaCodes.UnknownKey,
            entry.Key,
            entry.KeySource,
            () =>
                schema.Properties.FirstOrDefault(known => known.Value.FormerNames.Contains(entry.Key)).Key is { } name
                    ? ($"the key '{entry.Key}' is now '{name}'", $"write '{name}:'")
                    : ($"'{DataWords.Shortened(entry.Key)}' is not a known key", ValueHints.ForUnknownKey(entry.Key, map, schema))
        );
        return value;
    }

    private void CheckKeys(DataMap map, SchemaNode schema, string? name)
    {
        _allowance.Spend(schema.Required.Length + schema.NeededKeys.Length);
        foreach (var required in schema.Required)
            if (map[required] is null && !IsFormer(required))
                ReportMissing(map, schema, required, name, "");
        foreach (var (key, needed) in schema.NeededKeys)
        {
            if (map[key] is null)
                continue;
            _allowance.Spend(needed.Length);
            foreach (var required in needed)
                if (map[required] is null)
                    ReportMissing(map, schema, required, name, $", which '{key}' needs");
        }

        var count = map.Entries.Length;
        if (count < schema.MinimumKeys)
            ReportSize("minProperties", $"{Subject(name)} needs at least {Counted(schema.MinimumKeys.Value, "key")}, but has {count}");
        if (count > schema.MaximumKeys)
            ReportSize("maxProperties", $"{Subject(name)} may have at most {Counted(schema.MaximumKeys.Value, "key")}, but has {count}");

        // Under a former name it is reported as a key.
        bool IsFormer(string key) =>
            schema.Properties.GetValueOrDefault(key) is { } property && property.FormerNames.Any(former => map[former] is not null);

        void ReportSize(string keyword, string message) =>
            Report(schema, SchemaCodes.BadSize, keyword, map, () => (message, schema.Description));
    }

    private DataList CheckList(DataList list, SchemaNode schema, string? name)
    {
        var count = list.Items.Length;
        if (count < schema.MinimumItems)
            ReportSize("minItems", $"{Subject(name)} needs at least {Counted(schema.MinimumItems.Value, "item")}, but has {count}");
        if (count > schema.MaximumItems)
            ReportSize("maxItems", $"{Subject(name)} may have at most {Counted(schema.MaximumItems.Value, "item")}, but has {count}");
        if (schema.UniqueItems && Repeated(list) is var (first, second))
            Report(
                schema,
                SchemaCodes.BadSize,
                "uniqueItems",
                second,
                () => ($"{Subject(name)} has an item twice", $"the same item is at {first.Source}")
            );
        if (schema.Contains is { } wanted && list.Items.All(item => Try(item, wanted, null).Violations.HasErrors))
            ReportSize("contains", $"no item of {Subject(name)} is as its schema asks", wanted.Target.Description);
        if (schema.Items is null && schema.FirstItems.IsEmpty)
            return list;
        ImmutableArray<DataNode>.Builder? items = null;
        for (var i = 0; i < list.Items.Length && !_allowance.IsSpent; i++)
        {
            if ((i < schema.FirstItems.Length ? schema.FirstItems[i] : schema.Items) is not { } rule)
                break;
            var item = Value(list.Items[i], rule, null);
            if (!ReferenceEquals(item, list.Items[i]))
                (items ??= list.Items.ToBuilder())[i] = item;
        }

        return items is null ? list : list with { Items = items.MoveToImmutable() };

        void ReportSize(string keyword, string message, string? hint = null) =>
            Report(schema, SchemaCodes.BadSize, keyword, list, () => (message, hint ?? schema.Description));
    }

    /// <summary>The first item that an earlier one equals; looked for once in each list.</summary>
    private (DataNode First, DataNode Second)? Repeated(DataList list)
    {
        if (_repeated.TryGetValue(list, out var known))
            return known;
        (DataNode, DataNode)? found = null;
        var seen = new HashSet<DataNode>(DataEquality.Instance);
        foreach (var item in list.Items)
        {
            if (seen.TryGetValue(item, out var earlier))
            {
                found = (earlier, item);
                break;
            }

            seen.Add(item);
        }

        _repeated.Add(list, found);
        return found;
    }

    private DataFigure CheckNumber(DataFigure node, SchemaNode schema, string? name)
    {
        var value = node.Figure.Value;
        if (schema is { Minimum: { } min, Maximum: { } max } && (value < min || value > max))
            Wrong("minimum", $"must be {DataWords.Number(min)} to {DataWords.Number(max)}, but is {DataWords.Number(value)}");
        else if (value < schema.Minimum)
            Wrong("minimum", $"must be at least {DataWords.Number(schema.Minimum.Value)}");
        else if (value > schema.Maximum)
            Wrong("maximum", $"must be at most {DataWords.Number(schema.Maximum.Value)}");
        if (value <= schema.ExclusiveMinimum)
            Wrong("exclusiveMinimum", $"must be more than {DataWords.Number(schema.ExclusiveMinimum.Value)}");
        if (value >= schema.ExclusiveMaximum)
            Wrong("exclusiveMaximum", $"must be less than {DataWords.Number(schema.ExclusiveMaximum.Value)}");
        if (schema.MultipleOf is { } step && !IsMultiple(value, step))
            Wrong("multipleOf", $"must be a multiple of {DataWords.Number(step)}, but is {DataWords.Number(value)}");
        return schema.Unit is { } unit && unit != node.Figure.Unit ? node with { Figure = node.Figure with { Unit = unit } } : node;

        void Wrong(string keyword, string predicate) =>
            Report(schema, SchemaCodes.OutOfRange, keyword, node, () => ($"{Subject(name)} {predicate}", schema.Description));
    }

    /// <summary>Exact: both numbers as whole numbers of the smaller one's last decimal.</summary>
    private static bool IsMultiple(decimal value, decimal step)
    {
        var scale = Math.Max(value.Scale, step.Scale);
        return Scaled(value) % Scaled(step) == 0;

        BigInteger Scaled(decimal number)
        {
            Span<int> bits = stackalloc int[4];
            decimal.GetBits(number, bits);
            var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
            return digits * BigInteger.Pow(10, scale - number.Scale);
        }
    }

    private DataNode CheckText(DataNode node, string text, SchemaNode schema, string? name)
    {
        if (schema.IsDate && !TextFormat.IsDate(text))
            Wrong("format", $"'{DataWords.Shortened(text)}' is not a date", "write a calendar date such as 2024-03-11");
        if (schema.Format is { } format && !format.IsMatch(text, _allowance))
            Wrong("format", $"'{DataWords.Shortened(text)}' is not {format.Noun}", $"write for example {format.Example}");
        if (schema.MinimumLength is not null || schema.MaximumLength is not null)
        {
            _allowance.Spend(text.Length);
            // Code points, as JSON Schema has it (draft-07, validation 6.3.1).
            var length = text.EnumerateRunes().Count();
            if (length < schema.MinimumLength)
                Wrong(
                    "minLength",
                    length == 0
                        ? $"{Subject(name)} must not be empty"
                        : $"{Subject(name)} must not be shorter than {Counted(schema.MinimumLength.Value, "character")}",
                    schema.Description
                );
            if (length > schema.MaximumLength)
                Wrong(
                    "maxLength",
                    $"{Subject(name)} must not be longer than {Counted(schema.MaximumLength.Value, "character")}",
                    schema.Description
                );
        }

        if (schema.Pattern is { } pattern && !pattern.IsMatch(text, _allowance))
            Wrong(
                "pattern",
                $"'{DataWords.Shortened(text)}' does not have the form of {Subject(name)}",
                schema.Description ?? $"it must match {pattern}"
            );
        return schema.IsDate && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? node as DataDate ?? new DataDate(node.Source, date)
            : node;

        void Wrong(string keyword, string message, string? hint) =>
            Report(schema, SchemaCodes.BadText, keyword, node, () => (message, hint));
    }

    private void ReportType(DataNode node, SchemaNode schema, SchemaTypes types, string? name) =>
        Report(
            schema,
            SchemaCodes.WrongType,
            "type",
            node,
            () =>
                (
                    $"{Subject(name)} must be {DataWords.Describe(types)}, but is {DataWords.Describe(node)}",
                    ValueHints.ForType(node, types, schema.Description)
                )
        );

    private void ReportMissing(DataMap map, SchemaNode schema, string key, string? name, string why)
    {
        var property = schema.Properties.GetValueOrDefault(key);
        Report(
            schema,
            SchemaCodes.MissingKey,
            key,
            map,
            () =>
                (
                    $"the key '{key}' is missing{(name is null ? "" : $" in '{name}'")}{why}",
                    property?.Description ?? property?.Target.Description ?? $"add '{key}:'"
                )
        );
    }

    private void Report(
        SchemaNode schema,
        DiagnosticCode code,
        string keyword,
        DataNode node,
        Func<(string Message, string? Hint)> describe
    ) => _violations.Add(schema, code, keyword, node.Source, describe);

    private static string Subject(string? name) => name is null ? "the value" : $"'{DataWords.Shortened(name)}'";

    /// <summary>A scalar as it is; a map or list by its name.</summary>
    private static string Quoted(DataNode node, string? name) =>
        node is DataMap or DataList ? Subject(name) : $"'{DataWords.Shortened(DataWords.Scalar(node))}'";

    private static string For(DataNode node, string? name) => node is DataMap or DataList ? "" : $" for {Subject(name)}";

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>What a schema made of a value.</summary>
    private sealed record Outcome(DataNode Node, Violations Violations);

    /// <summary>The same schema and the same value, not an equal one.</summary>
    private sealed class ByReference : IEqualityComparer<(SchemaNode Schema, DataNode Data, string? Name)>
    {
        public bool Equals((SchemaNode Schema, DataNode Data, string? Name) x, (SchemaNode Schema, DataNode Data, string? Name) y) =>
            ReferenceEquals(x.Schema, y.Schema) && ReferenceEquals(x.Data, y.Data) && x.Name == y.Name;

        public int GetHashCode((SchemaNode Schema, DataNode Data, string? Name) key) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(key.Schema), RuntimeHelpers.GetHashCode(key.Data));
    }
}
