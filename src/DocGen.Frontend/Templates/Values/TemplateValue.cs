using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;

namespace DocGen.Frontend.Templates.Values;

/// <summary>
/// A template value for custom functions: null, text, a figure, a date, a boolean, a list or a map. Text, figures, dates and booleans are
/// converted implicitly: <c>return "text";</c>.
/// </summary>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructors' names are the alternates.")]
public readonly struct TemplateValue : IEquatable<TemplateValue>
{
    internal TemplateValue(object? raw) => Raw = raw;

    /// <summary>The null value.</summary>
    public static TemplateValue Nothing => default;

    internal object? Raw { get; }

    /// <summary>Whether it is null.</summary>
    public bool IsNothing => Raw is null;

    /// <summary>The place in the data from which it was read, if any.</summary>
    public SourceSpan? Source => Value.SourceOf(Raw);

    /// <summary>The items of a list.</summary>
    /// <exception cref="InvalidOperationException">The value is not a list.</exception>
    public ImmutableArray<TemplateValue> Items =>
        Raw is ListValue list
            ? [.. list.Select(item => new TemplateValue(item))]
            : throw new InvalidOperationException($"{Value.Describe(Raw)} has no items");

    /// <summary>The keys of a map, in order.</summary>
    /// <exception cref="InvalidOperationException">The value is not a map.</exception>
    public ImmutableArray<string> Keys =>
        Raw is MapValue map ? [.. map.Keys] : throw new InvalidOperationException($"{Value.Describe(Raw)} has no keys");

    /// <summary>A member of a map; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">The value is not a map.</exception>
    public TemplateValue this[string key] =>
        Raw is MapValue map
            ? new TemplateValue(map.TryGet(key, out var value) ? value : null)
            : throw new InvalidOperationException($"{Value.Describe(Raw)} has no member '{key}'");

    /// <summary>A list.</summary>
    public static TemplateValue List(IEnumerable<TemplateValue> items) => new(new ArrayValue([.. items.Select(item => item.Raw)]));

    /// <summary>A map; keys keep their order.</summary>
    public static TemplateValue Map(IEnumerable<KeyValuePair<string, TemplateValue>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var map = new ObjectValue();
        foreach (var (key, value) in members)
            map.Set(key, value.Raw);
        return new TemplateValue(map);
    }

    /// <summary>A formatted figure: text with the figure behind it.</summary>
    public static TemplateValue Formatted(string text, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(figure);
        return new TemplateValue(new FormattedFigure(text, figure));
    }

    /// <summary>Blocks, such as a table; the call must then be in a paragraph of its own.</summary>
    public static TemplateValue Blocks(ImmutableArray<Block> blocks) => new(new BlocksValue(blocks));

    /// <summary>Gets the text, if it is text.</summary>
    public bool TryText([NotNullWhen(true)] out string? text) => Value.TryText(Raw, out text);

    /// <summary>Gets the figure, if it is a figure.</summary>
    public bool TryFigure([NotNullWhen(true)] out Figure? figure)
    {
        figure = Raw as Figure ?? (Raw as FormattedFigure)?.Figure;
        return figure is not null;
    }

    /// <summary>Gets the date, if it is a date.</summary>
    public bool TryDate(out DateOnly date) => Value.TryDate(Raw, out date);

    /// <summary>Gets the boolean, if it is a boolean.</summary>
    public bool TryBoolean(out bool value)
    {
        value = Raw is true;
        return Raw is bool;
    }

    /// <summary>Text; nothing for <see langword="null"/>.</summary>
    public static implicit operator TemplateValue(string? text) => new(text);

    /// <summary>A figure, which templates format and calculate with; nothing for <see langword="null"/>.</summary>
    public static implicit operator TemplateValue(Figure? figure) => new(figure);

    /// <summary>A date, which templates format in the language of the document.</summary>
    public static implicit operator TemplateValue(DateOnly date) => new(date);

    /// <summary>A truth value, for the conditions of templates.</summary>
    public static implicit operator TemplateValue(bool value) => new(Value.Of(value));

    /// <summary>As <see cref="Equals(TemplateValue)"/>.</summary>
    public static bool operator ==(TemplateValue left, TemplateValue right) => left.Equals(right);

    /// <summary>The opposite of <see cref="Equals(TemplateValue)"/>.</summary>
    public static bool operator !=(TemplateValue left, TemplateValue right) => !left.Equals(right);

    /// <summary>Whether both are nothing, equal text, figures, dates or truth values, or the same list or map.</summary>
    public bool Equals(TemplateValue other) => Equals(Raw, other.Raw);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemplateValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Raw?.GetHashCode() ?? 0;

    /// <summary>A description for messages: <c>a number in kr.</c>.</summary>
    public override string ToString() => Value.Describe(Raw);
}
