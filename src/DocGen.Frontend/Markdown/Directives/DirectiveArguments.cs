using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The checked attributes of a directive. Invalid ones have been reported and are left out.</summary>
public sealed class DirectiveArguments
{
    private readonly Dictionary<string, RawAttribute> _valid = new(StringComparer.Ordinal);
    private readonly DirectiveHead _head;
    private readonly ReadingContext _context;

    private DirectiveArguments(DirectiveHead head, Origin origin, ReadingContext context) =>
        (_head, Origin, _context) = (head, origin, context);

    /// <summary>The place of the directive.</summary>
    public Origin Origin { get; }

    /// <summary>Whether the attribute is present, possibly empty.</summary>
    public bool Has(string name) => _valid.ContainsKey(name);

    /// <summary>The value as one line of text, or <see langword="null"/>.</summary>
    public string? Text(string name) => _valid.TryGetValue(name, out var raw) ? PrintedValues.Plain(raw.Value, _context) : null;

    /// <summary>The value as text with its figures; empty if the attribute is absent.</summary>
    public ImmutableArray<Inline> Inlines(string name)
    {
        if (!_valid.TryGetValue(name, out var raw))
            return [];
        var builder = new InlineBuilder();
        builder.Append(raw.Value, raw.ValueOffset, PrintedBreaks.Space, _context);
        return builder.Build();
    }

    /// <summary>The value as a number, or the default.</summary>
    public int Integer(string name, int @default) =>
        Text(name) is { } text ? int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : @default;

    /// <summary>The value as a member of an enumeration, written in lower case, or the default.</summary>
    public T Choice<T>(string name, T @default)
        where T : struct, Enum => Text(name) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : @default;

    /// <summary>Reports an error in the content.</summary>
    public void ReportContent(Origin? at, string message, string? hint = null) =>
        _context.Error(MarkdownCodes.InvalidDirectiveContent, at ?? Origin, message, hint);

    /// <summary>Reads and checks the attributes.</summary>
    /// <returns>The arguments, or <see langword="null"/> if a required one is missing or invalid.</returns>
    internal static DirectiveArguments? Read(Directive directive, DirectiveHead head, Origin origin, ReadingContext context)
    {
        var arguments = new DirectiveArguments(head, origin, context);
        if (head.Problem is { } problem)
            context.Error(MarkdownCodes.InvalidDirective, problem.Offset, problem.Length, problem.Message, problem.Hint);
        foreach (var raw in head.Attributes)
            arguments.Take(directive, raw);
        var isComplete = true;
        foreach (var spec in directive.Attributes)
        {
            if (!spec.IsRequired || arguments.Has(spec.Name))
                continue;
            isComplete = false;
            if (head.Problem is null && head.Attributes.TrueForAll(raw => raw.Key != spec.Name))
                context.Error(
                    MarkdownCodes.MissingAttribute,
                    head.Start,
                    head.Length,
                    $"the directive '{head.Name}' needs the attribute '{spec.Name}'"
                );
        }

        return isComplete ? arguments : null;
    }

    private void Take(Directive directive, RawAttribute raw)
    {
        if (directive.Attributes.FirstOrDefault(spec => spec.Name == raw.Key) is not { } spec)
        {
            var names = directive.Attributes.Select(known => known.Name).ToList();
            var hint = DidYouMean.Hint(raw.Key, names) ?? (names.Count == 0 ? "it takes none" : "it takes " + string.Join(", ", names));
            _context.Error(
                MarkdownCodes.UnknownAttribute,
                raw.KeyOffset,
                raw.Key.Length,
                $"the directive '{_head.Name}' has no attribute '{raw.Key}'",
                hint
            );
            return;
        }

        if (_head.Attributes.First(other => other.Key == raw.Key) != raw)
        {
            _context.Error(MarkdownCodes.RepeatedAttribute, raw.KeyOffset, raw.Key.Length, $"the attribute '{raw.Key}' is given twice");
            return;
        }

        _context.StrayBraces.Check(raw.Value, raw.ValueOffset);
        var value = PrintedValues.Plain(raw.Value, _context);
        if (spec.Check(value, out var advice) is { } wrong)
            _context.Error(
                MarkdownCodes.InvalidAttributeValue,
                raw.ValueOffset,
                raw.Value.Length,
                $"the attribute '{raw.Key}' {wrong}",
                advice
            );
        else
            _valid.Add(raw.Key, raw);
    }
}
