using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DocGen.Core.Themes;

/// <summary>
/// One property of a kind of style. It is declared once, with its name in theme files, its allowed values, its meaning, and the field of
/// the resolved style that it sets. Theme reading, inheritance, the schema of themes and the tables of the documentation are derived from
/// it.
/// </summary>
/// <typeparam name="TStyle">The resolved style: an immutable record.</typeparam>
public abstract class PropertyOf<TStyle>
{
    private protected PropertyOf(string name, PropertyKind kind, string description) =>
        (Name, Kind, Description) = (name, kind, description);

    /// <summary>The key in a theme file.</summary>
    public string Name { get; }

    /// <summary>The allowed values.</summary>
    public PropertyKind Kind { get; }

    /// <summary>The meaning, as a sentence.</summary>
    public string Description { get; }

    /// <summary>The nested map that contains the key; <see langword="null"/> if it is directly in the style.</summary>
    public PropertyGroup? Group { get; init; }

    /// <summary>The value in a theme; <see langword="null"/> if there is none, or if it is invalid and has been reported.</summary>
    internal abstract StyleSetting<TStyle>? Read(IPropertyReader reader);
}

/// <summary>A property with typed values.</summary>
/// <typeparam name="TStyle">The resolved style: an immutable record.</typeparam>
/// <typeparam name="TValue">The type of its values.</typeparam>
/// <param name="set">Returns the style with the value.</param>
public sealed class StyleProperty<TStyle, TValue>(string name, KindOf<TValue> kind, string description, Func<TStyle, TValue, TStyle> set)
    : PropertyOf<TStyle>(name, kind, description)
{
    /// <summary>The property with a value.</summary>
    public StyleSetting<TStyle> Is(TValue value) => new TypedSetting<TStyle, TValue>(this, value);

    internal TStyle Set(TStyle style, TValue value) => set(style, value);

    internal override StyleSetting<TStyle>? Read(IPropertyReader reader)
    {
        var place = Group is null ? reader : reader.Within(Group.Name);
        return place is not null && kind.TryRead(place, Name, out var value) ? Is(value) : null;
    }
}

/// <summary>A nested map of a theme file that contains some properties of a style, such as the margins of a page.</summary>
public sealed record PropertyGroup(string Name, string Description);

/// <summary>All properties of a kind of style, in the order in which they are documented.</summary>
public sealed class StyleProperties<TStyle>(params ImmutableArray<PropertyOf<TStyle>> all)
{
    /// <summary>In the order in which the values of a theme are applied.</summary>
    public ImmutableArray<PropertyOf<TStyle>> All => all;

    /// <summary>
    /// The meaning of the key <c>based-on</c>, as a sentence; <see langword="null"/> for a kind of style without inheritance.
    /// </summary>
    public string? BasedOn { get; init; }

    /// <summary>Reads the definition of a style from a theme.</summary>
    public StyleDefinition<TStyle> Read(IPropertyReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var settings = new StyleSetting<TStyle>?[all.Length];
        for (var i = 0; i < settings.Length; i++)
            settings[i] = all[i].Read(reader);
        return new StyleDefinition<TStyle>(settings) { BasedOn = BasedOn is null ? null : reader.Text("based-on") };
    }
}

/// <summary>A property and its value.</summary>
public abstract record StyleSetting<TStyle>
{
    private protected StyleSetting(PropertyOf<TStyle> property) => Property = property;

    /// <summary>What is set, among the properties of its kind of style.</summary>
    public PropertyOf<TStyle> Property { get; }

    internal abstract TStyle ApplyTo(TStyle style);
}

internal sealed record TypedSetting<TStyle, TValue>(StyleProperty<TStyle, TValue> Of, TValue Value) : StyleSetting<TStyle>(Of)
{
    internal override TStyle ApplyTo(TStyle style) => Of.Set(style, Value);
}

/// <summary>A style as written in a theme: some properties, each at most once. All others are inherited.</summary>
public sealed record StyleDefinition<TStyle>
{
    /// <param name="settings">The settings in the order in which they are applied; <see langword="null"/> entries are ignored.</param>
    public StyleDefinition(params ReadOnlySpan<StyleSetting<TStyle>?> settings)
    {
        var said = ImmutableArray.CreateBuilder<StyleSetting<TStyle>>(settings.Length);
        foreach (var setting in settings)
            if (setting is not null)
                said.Add(setting);
        Settings = said.DrainToImmutable();
    }

    /// <summary>The style from which the other properties are inherited.</summary>
    public string? BasedOn { get; init; }

    /// <summary>What the definition itself says, in the order in which it is applied.</summary>
    public ImmutableArray<StyleSetting<TStyle>> Settings { get; private init; }

    /// <summary>This definition, supplemented by another definition of the same style.</summary>
    public StyleDefinition<TStyle> Over(StyleDefinition<TStyle> below)
    {
        ArgumentNullException.ThrowIfNull(below);
        var merged = ImmutableArray.CreateBuilder<StyleSetting<TStyle>>(below.Settings.Length + Settings.Length);
        foreach (var other in below.Settings)
            if (Find(other.Property) is null)
                merged.Add(other);
        merged.AddRange(Settings);
        return this with { BasedOn = BasedOn ?? below.BasedOn, Settings = merged.DrainToImmutable() };
    }

    /// <summary>This definition restricted to some of its properties.</summary>
    public StyleDefinition<TStyle> Only(params ImmutableArray<PropertyOf<TStyle>> properties) =>
        this with
        {
            Settings = Settings.RemoveAll(setting => !properties.Contains(setting.Property)),
        };

    /// <summary>This definition without some of its properties.</summary>
    public StyleDefinition<TStyle> Without(params ImmutableArray<PropertyOf<TStyle>> properties) =>
        this with
        {
            Settings = Settings.RemoveAll(setting => properties.Contains(setting.Property)),
        };

    /// <summary>
    /// The style with the settings of this definition; all other properties as in <paramref name="style"/>, the parent or the default.
    /// </summary>
    public TStyle ApplyTo(TStyle style)
    {
        foreach (var setting in Settings)
            style = setting.ApplyTo(style);
        return style;
    }

    /// <summary>Whether the same settings come in the same order.</summary>
    public bool Equals(StyleDefinition<TStyle>? other) =>
        other is not null && BasedOn == other.BasedOn && Settings.SequenceEqual(other.Settings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(BasedOn, Settings.Length);

    /// <summary>Gets the value that the definition itself sets; <see langword="false"/> if the property is inherited.</summary>
    public bool TryGet<TValue>(StyleProperty<TStyle, TValue> property, [MaybeNullWhen(false)] out TValue value)
    {
        var setting = (TypedSetting<TStyle, TValue>?)Find(property);
        value = setting is null ? default : setting.Value;
        return setting is not null;
    }

    private StyleSetting<TStyle>? Find(PropertyOf<TStyle> property)
    {
        foreach (var setting in Settings)
            if (ReferenceEquals(setting.Property, property))
                return setting;
        return null;
    }
}

/// <summary>Settings from values that may be missing.</summary>
public static class StylePropertyExtensions
{
    /// <summary>A setting of a property, or <see langword="null"/> if there is no value.</summary>
    public static StyleSetting<TStyle>? Is<TStyle, TValue>(this StyleProperty<TStyle, TValue> property, TValue? value)
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(property);
        return value is { } given ? property.Is(given) : null;
    }
}
