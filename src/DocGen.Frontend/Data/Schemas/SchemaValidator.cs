using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Validates data against a schema, reports every violation at its place in the YAML, and gives numbers the units of the schema.
/// </summary>
/// <param name="diagnostics">Receives the violations.</param>
/// <param name="isTyped">Whether somebody has typed the numbers, so that thousands may have been meant by a point.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class SchemaValidator(DiagnosticBag diagnostics, bool isTyped, CancellationToken cancellation)
{
    /// <summary>Validates a value and returns it with units.</summary>
    /// <param name="node">The data.</param>
    /// <param name="schema">The schema of the data.</param>
    /// <param name="name">The key of the data, for messages; <see langword="null"/> at the top level and in lists.</param>
    public DataNode Apply(DataNode node, SchemaNode schema, string? name)
    {
        cancellation.ThrowIfCancellationRequested();
        schema = schema.Target;
        if (!schema.AnyOf.IsEmpty)
            node = ApplyAny(node, schema, name);
        if (schema.Types != SchemaTypes.None && (schema.Types & TypesOf(node)) == 0)
        {
            var expected = string.Join(
                " or ",
                Enum.GetValues<SchemaTypes>().Where(type => type != 0 && schema.Types.HasFlag(type)).Select(Describe)
            );
            Report(
                SchemaCodes.WrongType,
                $"{Subject(name)} must be {expected}, but is {Describe(node)}",
                node,
                QuoteHint(node, schema) ?? NumberHint(node, schema) ?? schema.Description
            );
            return node;
        }

        CheckValues(node, schema, name);
        return node switch
        {
            DataMap map => ApplyMap(map, schema, name),
            DataList list => ApplyList(list, schema, name),
            DataFigure figure => ApplyNumber(figure, schema, name),
            DataText text => ApplyText(text, schema, name),
            DataDate date when schema.Pattern is not null => ApplyText(new DataText(date.Source, Iso(date)), schema, name),
            DataDate or DataBoolean or DataNull => node,
            _ => throw new UnreachableException(),
        };
    }

    private DataNode ApplyAny(DataNode node, SchemaNode schema, string? name)
    {
        DiagnosticBag? first = null;
        foreach (var alternative in schema.AnyOf)
        {
            var bag = new DiagnosticBag();
            var applied = new SchemaValidator(bag, isTyped, cancellation).Apply(node, alternative, name);
            if (!bag.HasErrors)
                return applied;

            // The alternative of the right type gives the most useful message.
            if (first is null || (alternative.Target.Types & TypesOf(node)) != 0)
                first = bag;
        }

        if (first is not null)
            diagnostics.AddRange(first);
        return node;
    }

    private void CheckValues(DataNode node, SchemaNode schema, string? name)
    {
        if (schema.Values.IsEmpty || node is DataMap or DataList)
            return;
        var text = Scalar(node);
        if (schema.Values.Contains(text, StringComparer.Ordinal))
            return;
        var hint = DidYouMean.Hint(text, schema.Values);
        // A word of two or three letters is close to too many others, so all are listed.
        if (hint is null || text.Length <= 3)
            hint =
                (hint is null ? "" : hint + " If not, ")
                + (schema.Values is [var only] ? $"write {only}, or leave it out" : $"write one of {string.Join(", ", schema.Values)}");
        Report(SchemaCodes.NotAllowed, $"'{text}' is not allowed for {Subject(name)}", node, hint);
    }

    private DataMap ApplyMap(DataMap map, SchemaNode schema, string? name)
    {
        foreach (var required in schema.Required)
        {
            var isDeclared = schema.Properties.TryGetValue(required, out var missing);
            // Under a former name it is reported below.
            if (map[required] is not null || (isDeclared && missing!.FormerNames.Any(former => map[former] is not null)))
                continue;
            var description = missing?.Target.Description;
            Report(
                SchemaCodes.MissingKey,
                $"the key '{required}' is missing{(name is null ? "" : $" in '{name}'")}",
                map,
                description ?? $"add '{required}:'"
            );
        }

        if (map.Entries.Length < schema.MinimumKeys)
            Report(SchemaCodes.BadSize, $"{Subject(name)} needs at least {schema.MinimumKeys} keys", map, schema.Description);
        var entries = map.Entries.ToBuilder();
        var changed = false;
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (schema.KeyNames is { } names)
                Apply(new DataText(entry.KeySource, entry.Key), names, $"key {entry.Key}");
            var known = schema.Properties.TryGetValue(entry.Key, out var property) ? property : schema.OtherKeys;
            if (known is null)
            {
                if (schema.AllowsOtherKeys)
                    continue;
                ReportUnknownKey(map, entry, schema);
                continue;
            }

            var value = Apply(entry.Value, known, entry.Key);
            if (ReferenceEquals(value, entry.Value))
                continue;
            entries[i] = entry with { Value = value };
            changed = true;
        }

        return changed ? new DataMap(map.Source, entries.MoveToImmutable()) : map;
    }

    private void ReportUnknownKey(DataMap map, DataEntry entry, SchemaNode schema)
    {
        if (schema.Properties.FirstOrDefault(property => property.Value.FormerNames.Contains(entry.Key)).Key is { } name)
        {
            diagnostics.Error(SchemaCodes.UnknownKey, $"the key '{entry.Key}' is now '{name}'", entry.KeySource, $"write '{name}:'");
            return;
        }

        var candidates = schema.Properties.Keys.Where(key => map[key] is null).Order(StringComparer.Ordinal).ToList();
        var hint =
            DidYouMean.Hint(entry.Key, candidates)
            ?? $"the keys are {string.Join(", ", schema.Properties.Keys.Order(StringComparer.Ordinal))}";
        diagnostics.Error(SchemaCodes.UnknownKey, $"'{entry.Key}' is not a known key", entry.KeySource, hint);
    }

    private DataList ApplyList(DataList list, SchemaNode schema, string? name)
    {
        if (list.Items.Length < schema.MinimumItems)
            Report(
                SchemaCodes.BadSize,
                $"{Subject(name)} needs at least {schema.MinimumItems} items, but has {list.Items.Length}",
                list,
                schema.Description
            );
        if (list.Items.Length > schema.MaximumItems)
            Report(
                SchemaCodes.BadSize,
                $"{Subject(name)} may have at most {schema.MaximumItems} items, but has {list.Items.Length}",
                list,
                schema.Description
            );
        if (schema.UniqueItems)
            CheckUnique(list, name);
        if (schema.Items is not { } itemSchema)
            return list;
        ImmutableArray<DataNode>.Builder? items = null;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = Apply(list.Items[i], itemSchema, null);
            if (!ReferenceEquals(item, list.Items[i]))
                (items ??= list.Items.ToBuilder())[i] = item;
        }

        return items is null ? list : list with { Items = items.MoveToImmutable() };
    }

    private void CheckUnique(DataList list, string? name)
    {
        var seen = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            // Compares by structure, ignoring source positions, through the canonical text of the value.
            var text = Canonical(item);
            if (seen.TryGetValue(text, out var earlier))
                Report(SchemaCodes.BadSize, $"{Subject(name)} has an item twice", item, $"the same item is at {earlier.Source}");
            else
                seen.Add(text, item);
        }
    }

    private DataFigure ApplyNumber(DataFigure node, SchemaNode schema, string? name)
    {
        var value = node.Figure.Value;
        if (schema is { Minimum: { } min, Maximum: { } max } && (value < min || value > max))
            Report(
                SchemaCodes.OutOfRange,
                $"{Subject(name)} must be {Number(min)} to {Number(max)}, but is {Number(value)}",
                node,
                schema.Description
            );
        else if (value < schema.Minimum)
            Report(SchemaCodes.OutOfRange, $"{Subject(name)} must be at least {Number(schema.Minimum.Value)}", node, schema.Description);
        else if (value > schema.Maximum)
            Report(SchemaCodes.OutOfRange, $"{Subject(name)} must be at most {Number(schema.Maximum.Value)}", node, schema.Description);
        if (value <= schema.ExclusiveMinimum)
            Report(
                SchemaCodes.OutOfRange,
                $"{Subject(name)} must be more than {Number(schema.ExclusiveMinimum.Value)}",
                node,
                schema.Description
            );
        if (value >= schema.ExclusiveMaximum)
            Report(
                SchemaCodes.OutOfRange,
                $"{Subject(name)} must be less than {Number(schema.ExclusiveMaximum.Value)}",
                node,
                schema.Description
            );
        // The number is ambiguous only if the schema allows both readings.
        if (
            isTyped
            && GroupedNumber.TryReread(value, out var thousands)
            && !(
                thousands > schema.Maximum
                || thousands >= schema.ExclusiveMaximum
                || thousands < schema.Minimum
                || thousands <= schema.ExclusiveMinimum
            )
        )
            Report(
                SchemaCodes.Grouped,
                $"{Subject(name)} is {Number(value)}, a number with three decimals, and looks like {Number(decimal.Truncate(thousands))}",
                node,
                GroupedNumber.HintFor(thousands)
            );
        return schema.Unit is { } unit ? node with { Figure = node.Figure with { Unit = unit } } : node;
    }

    private DataNode ApplyText(DataText node, SchemaNode schema, string? name)
    {
        if (schema.IsDate)
        {
            if (DateOnly.TryParseExact(node.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return new DataDate(node.Source, date);
            Report(SchemaCodes.BadText, $"'{node.Value}' is not a date", node, "write a calendar date such as 2024-03-11");
        }

        var length = new StringInfo(node.Value).LengthInTextElements;
        if (length < schema.MinimumLength)
            Report(
                SchemaCodes.BadText,
                $"{Subject(name)} must not be {(length == 0 ? "empty" : $"shorter than {schema.MinimumLength} characters")}",
                node,
                schema.Description
            );
        if (length > schema.MaximumLength)
            Report(
                SchemaCodes.BadText,
                $"{Subject(name)} must not be longer than {schema.MaximumLength} characters",
                node,
                schema.Description
            );
        if (schema.Pattern is { } pattern && !pattern.IsMatch(node.Value))
            Report(
                SchemaCodes.BadText,
                $"'{node.Value}' does not have the form of {Subject(name)}",
                node,
                schema.Description ?? $"it must match {pattern}"
            );
        return node;
    }

    private void Report(DiagnosticCode code, string message, DataNode node, string? hint) =>
        diagnostics.Error(code, message, node.Source, hint);

    private static string Subject(string? name) => name is null ? "the value" : $"'{name}'";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Iso(DataDate date) => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? QuoteHint(DataNode node, SchemaNode schema) =>
        schema.Types.HasFlag(SchemaTypes.String) && node is DataFigure or DataBoolean or DataNull
            ? $"put it in quotation marks: \"{Scalar(node)}\""
            : null;

    private static string? NumberHint(DataNode node, SchemaNode schema) =>
        (schema.Types & (SchemaTypes.Number | SchemaTypes.Integer)) != 0
        && node is DataText text
        && GroupedNumber.HintFor(text.Value) is { } hint
            ? schema.Description is { } description
                ? $"{hint}: {description}"
                : hint
            : null;

    private static SchemaTypes TypesOf(DataNode node) =>
        node switch
        {
            DataMap => SchemaTypes.Object,
            DataList => SchemaTypes.Array,
            DataFigure figure => decimal.IsInteger(figure.Figure.Value) ? SchemaTypes.Integer | SchemaTypes.Number : SchemaTypes.Number,
            DataBoolean => SchemaTypes.Boolean,
            DataNull => SchemaTypes.Null,
            DataText or DataDate => SchemaTypes.String,
            _ => throw new UnreachableException(),
        };

    private static string Describe(SchemaTypes type) =>
        type switch
        {
            SchemaTypes.Object => "a map",
            SchemaTypes.Array => "a list",
            SchemaTypes.String => "text",
            SchemaTypes.Number => "a number",
            SchemaTypes.Integer => "a whole number",
            SchemaTypes.Boolean => "true or false",
            SchemaTypes.Null => "empty",
            _ => throw new UnreachableException($"{type} is not one type"),
        };

    private static string Describe(DataNode node) =>
        node switch
        {
            DataMap => "a map",
            DataList => "a list",
            DataNull => "empty",
            DataDate => $"the date {Scalar(node)}",
            DataText text => $"the text '{text.Value}'",
            DataFigure => $"the number {Scalar(node)}",
            DataBoolean => Scalar(node),
            _ => throw new UnreachableException(),
        };

    private static string Scalar(DataNode node) =>
        node switch
        {
            DataText text => text.Value,
            DataFigure figure => Number(figure.Figure.Value),
            DataDate date => Iso(date),
            DataBoolean boolean => boolean.Value ? "true" : "false",
            DataNull => "null",
            _ => throw new UnreachableException($"{node.GetType().Name} is no scalar"),
        };

    private static string Canonical(DataNode node) =>
        node switch
        {
            DataMap map => $"{{{string.Join(',', map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(Canonical))}}}",
            DataList list => $"[{string.Join(',', list.Items.Select(Canonical))}]",
            DataFigure or DataText or DataDate or DataBoolean or DataNull => $"{TypesOf(node)}:{Scalar(node).Length}:{Scalar(node)}",
            _ => throw new UnreachableException(),
        };

    private static string Canonical(DataEntry entry) => $"{entry.Key.Length}:{entry.Key}={Canonical(entry.Value)}";
}
