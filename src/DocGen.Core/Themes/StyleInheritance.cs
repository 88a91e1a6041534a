using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>Resolves <c>based-on</c>: each style complete, with everything from its parents.</summary>
internal static class StyleInheritance
{
    public static ImmutableDictionary<string, ParagraphStyle> Resolve(ImmutableDictionary<string, ParagraphStyleDefinition> definitions)
    {
        var done = new Dictionary<string, ParagraphStyle>(StringComparer.Ordinal);
        foreach (var name in definitions.Keys)
            Resolve(name, 0);
        return done.ToImmutableDictionary();

        ParagraphStyle Resolve(string name, int depth)
        {
            if (done.TryGetValue(name, out var style))
                return style;
            GuardCircle(name, depth, definitions.Count);
            var own = definitions[name];
            var parentName = own.BasedOn ?? (name == StyleNames.Normal ? null : StyleNames.Normal);
            style = parentName is null ? Root(own) : Inherit(name, own, Resolve(parentName, depth + 1));
            return done[name] = style;
        }
    }

    public static ImmutableDictionary<string, CharacterStyle> Resolve(ImmutableDictionary<string, CharacterStyleDefinition> definitions)
    {
        return definitions.ToImmutableDictionary(
            e => e.Key,
            e =>
            {
                var full = Complete(e.Value, 0);
                return new CharacterStyle
                {
                    Name = e.Key,
                    Font = full.Font,
                    Bold = full.Bold,
                    Italic = full.Italic,
                    Underline = full.Underline ?? false,
                    Strikethrough = full.Strikethrough ?? false,
                    Position = full.Position ?? VerticalPosition.Baseline,
                    Colour = full.Colour,
                    Fill = full.Fill,
                };
            }
        );

        CharacterStyleDefinition Complete(CharacterStyleDefinition own, int depth)
        {
            if (own.BasedOn is not { } parent)
                return own;
            GuardCircle(parent, depth, definitions.Count);
            return own.Over(Complete(definitions[parent], depth + 1));
        }
    }

    public static ImmutableDictionary<string, ContainerStyle> Resolve(ImmutableDictionary<string, ContainerStyleDefinition> definitions)
    {
        return definitions.ToImmutableDictionary(
            e => e.Key,
            e =>
            {
                var full = Complete(e.Value, 0);
                return new ContainerStyle
                {
                    Name = e.Key,
                    Fill = full.Fill,
                    Bar = full.Bar,
                    BarWidth = full.BarWidth ?? Length.FromPoints(3),
                    Border = full.Border,
                    BorderWidth = full.BorderWidth ?? Length.FromPoints(0.5),
                    Padding = full.Padding ?? Length.Zero,
                    SpaceBefore = full.SpaceBefore ?? Length.Zero,
                    SpaceAfter = full.SpaceAfter ?? Length.Zero,
                };
            }
        );

        ContainerStyleDefinition Complete(ContainerStyleDefinition own, int depth)
        {
            if (own.BasedOn is not { } parent)
                return own;
            GuardCircle(parent, depth, definitions.Count);
            return own.Over(Complete(definitions[parent], depth + 1));
        }
    }

    private static void GuardCircle(string name, int depth, int count)
    {
        if (depth > count)
            throw new InvalidOperationException($"style '{name}' is based on itself");
    }

    private static ParagraphStyle Root(ParagraphStyleDefinition own) =>
        new()
        {
            Name = StyleNames.Normal,
            Font = own.Font!,
            Size = own.Size!.Value,
            LineHeight = own.LineHeight!.Value,
            SpaceBefore = own.SpaceBefore ?? Length.Zero,
            SpaceAfter = own.SpaceAfter ?? Length.Zero,
            IndentLeft = own.IndentLeft ?? Length.Zero,
            IndentFirstLine = own.IndentFirstLine ?? Length.Zero,
            Bold = own.Bold ?? false,
            Italic = own.Italic ?? false,
            SmallCaps = own.SmallCaps ?? false,
            Colour = own.Colour!.Value,
            Alignment = own.Alignment ?? TextAlignment.Left,
            KeepWithNext = own.KeepWithNext ?? false,
        };

    private static ParagraphStyle Inherit(string name, ParagraphStyleDefinition own, ParagraphStyle parent) =>
        parent with
        {
            Name = name,
            BasedOn = parent.Name,
            Font = own.Font ?? parent.Font,
            Size = own.Size ?? HalfPoints(parent.Size, own.SizeScale ?? 1),
            LineHeight = own.LineHeight ?? parent.LineHeight,
            SpaceBefore = own.SpaceBefore ?? parent.SpaceBefore,
            SpaceAfter = own.SpaceAfter ?? parent.SpaceAfter,
            IndentLeft = own.IndentLeft ?? parent.IndentLeft,
            IndentFirstLine = own.IndentFirstLine ?? parent.IndentFirstLine,
            Bold = own.Bold ?? parent.Bold,
            Italic = own.Italic ?? parent.Italic,
            SmallCaps = own.SmallCaps ?? parent.SmallCaps,
            Colour = own.Colour ?? parent.Colour,
            Alignment = own.Alignment ?? parent.Alignment,
            KeepWithNext = own.KeepWithNext ?? parent.KeepWithNext,
        };

    // Word knows sizes in half points (ST_HpsMeasure); a derived size is one that every format can say.
    private static Length HalfPoints(Length size, double scale) =>
        scale == 1 ? size : Length.FromPoints(Math.Round(size.Points * scale * 2, MidpointRounding.AwayFromZero) / 2);
}
