using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>
/// A map of a theme file from which property values are read. Each method returns <see langword="null"/> if the key is missing, or if its
/// value is invalid, which is then reported at its place.
/// </summary>
public interface IPropertyReader
{
    /// <summary>A text: what choices and <c>based-on</c> are read as.</summary>
    string? Text(string name);

    /// <summary>True or false.</summary>
    bool? Flag(string name);

    /// <summary>A number; the schema has checked its bounds.</summary>
    double? Number(string name);

    /// <summary>A length with its unit, such as <c>4 pt</c> or <c>2.5 cm</c>; one outside the bounds is reported.</summary>
    Length? Length(string name, Length min, Length max);

    /// <summary>A name of <see cref="Theme.Colours"/>, or <c>#RRGGBB</c>.</summary>
    Colour? Colour(string name);

    /// <summary>A key of <see cref="Theme.Fonts"/>.</summary>
    string? Font(string name);

    /// <summary>The three parts of a header or footer; a part that is left out is empty.</summary>
    FurnitureTemplate? Furniture(string name);

    /// <summary>The map of a key.</summary>
    IPropertyReader? Within(string name);
}

/// <summary>The type and bounds of property values.</summary>
public abstract class PropertyKind
{
    private protected PropertyKind() { }
}

/// <summary>The type and bounds of property values with a CLR type.</summary>
public abstract class KindOf<TValue> : PropertyKind
{
    private protected KindOf() { }

    internal abstract bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out TValue value);

    private protected static bool Take<T>(T? read, out T value)
        where T : struct
    {
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    private protected static bool Take<T>(T? read, [MaybeNullWhen(false)] out T value)
        where T : class
    {
        value = read;
        return read is not null;
    }
}

/// <summary>True or false.</summary>
internal sealed class FlagKind : KindOf<bool>
{
    public static readonly FlagKind Instance = new();

    internal override bool TryRead(IPropertyReader reader, string name, out bool value) => Take(reader.Flag(name), out value);
}

/// <summary>A number within bounds.</summary>
internal sealed class NumberKind(double min, double max) : KindOf<double>
{
    public double Min => min;

    public double Max => max;

    internal override bool TryRead(IPropertyReader reader, string name, out double value) => Take(reader.Number(name), out value);
}

/// <summary>A value that is a length within bounds.</summary>
public abstract class MeasureKind<TValue>(Length min, Length max) : KindOf<TValue>, IMeasureKind
{
    /// <inheritdoc/>
    public Length Min => min;

    /// <inheritdoc/>
    public Length Max => max;

    internal override bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out TValue value)
    {
        var read = reader.Length(name, min, max);
        value = read is { } length ? Of(length) : default;
        return read is not null;
    }

    private protected abstract TValue Of(Length length);
}

/// <summary>The bounds of a length.</summary>
public interface IMeasureKind
{
    /// <summary>The least that is taken, itself included.</summary>
    Length Min { get; }

    /// <summary>The greatest that is taken, itself included.</summary>
    Length Max { get; }
}

/// <summary>A length within bounds.</summary>
public sealed class LengthKind(Length min, Length max) : MeasureKind<Length>(min, max)
{
    /// <summary>Space within or beside text. Word allows at most 22 inches (ECMA-376 part 1, 17.18.81).</summary>
    public static readonly LengthKind Room = new(Length.Zero, Length.FromPoints(1584));

    /// <summary>An indent from a margin, positive or negative.</summary>
    public static readonly LengthKind Indent = new(Length.FromPoints(-1584), Length.FromPoints(1584));

    /// <summary>The width of a rule; the maximum in Word is 12 pt (ECMA-376 part 1, 17.18.23).</summary>
    public static readonly LengthKind Line = new(Length.Zero, Length.FromPoints(12));

    /// <summary>The width or height of a sheet.</summary>
    public static readonly LengthKind Side = new(Length.FromPoints(36), Length.FromPoints(1584));

    private protected override Length Of(Length length) => length;
}

/// <summary>A font size.</summary>
internal sealed class FontSizeKind() : MeasureKind<FontSize>(Length.FromPoints(1), Length.FromPoints(1638))
{
    private protected override FontSize Of(Length length) => length;
}

/// <summary>A font size: a length, or a multiple of the size of the parent style.</summary>
public readonly record struct FontSize
{
    private readonly Length _length;
    private readonly double _scale;

    private FontSize(Length length, double scale) => (_length, _scale) = (length, scale);

    /// <summary>A multiple of the parent's size: 1.5 is half as large again.</summary>
    public static FontSize Times(double scale) => new(Length.Zero, scale);

    /// <summary>A size that does not depend on the parent.</summary>
    public static FontSize FromLength(Length length) => new(length, 0);

    /// <summary>As <see cref="FromLength"/>.</summary>
    public static implicit operator FontSize(Length length) => FromLength(length);

    /// <summary>
    /// The size in a style whose parent has the given size. Word has font sizes in half points (ST_HpsMeasure), so relative sizes are
    /// rounded to these for all formats.
    /// </summary>
    public Length Within(Length parent) =>
        _scale switch
        {
            0 => _length,
            1 => parent,
            _ => Length.FromPoints(Math.Round(parent.Points * _scale * 2, MidpointRounding.AwayFromZero) / 2),
        };
}

/// <summary>One of a set of words.</summary>
internal sealed class ChoiceKind<TValue>(params ImmutableArray<(string Word, TValue Value)> choices) : KindOf<TValue>, IChoiceKind
    where TValue : notnull
{
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    internal override bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out TValue value)
    {
        var text = reader.Text(name);
        foreach (var choice in choices)
        {
            value = choice.Value;
            if (choice.Word == text)
                return true;
        }

        value = default;
        return false;
    }
}

/// <summary>The words that are allowed as a value.</summary>
internal interface IChoiceKind
{
    IEnumerable<string> Words { get; }
}

/// <summary>A colour.</summary>
internal sealed class ColourKind : KindOf<Colour>
{
    public static readonly ColourKind Instance = new();

    internal override bool TryRead(IPropertyReader reader, string name, out Colour value) => Take(reader.Colour(name), out value);
}

/// <summary>A key of <see cref="Theme.Fonts"/>.</summary>
internal sealed class FontKind : KindOf<string>
{
    public static readonly FontKind Instance = new();

    internal override bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out string value) =>
        Take(reader.Font(name), out value);
}

/// <summary>The parts of a header or footer.</summary>
internal sealed class FurnitureKind : KindOf<FurnitureTemplate>
{
    public static readonly FurnitureKind Instance = new();

    internal override bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out FurnitureTemplate value) =>
        Take(reader.Furniture(name), out value);
}

/// <summary>A page in a style of another kind.</summary>
internal sealed class PageKind : KindOf<StyleDefinition<PageSetup>>
{
    public static readonly PageKind Instance = new();

    internal override bool TryRead(IPropertyReader reader, string name, [MaybeNullWhen(false)] out StyleDefinition<PageSetup> value) =>
        Take(reader.Within(name) is { } page ? PageProperties.All.Read(page) : null, out value);
}
