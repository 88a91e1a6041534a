using System.Collections.Immutable;
using System.Reflection;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Tests.Themes;

public sealed class ThemeDefaultTests
{
    [Fact]
    public void Every_built_in_style_name_has_a_style()
    {
        var names = typeof(StyleNames)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Concat(Enumerable.Range(1, 6).Select(StyleNames.HeadingStyle))
            .Concat(Enumerable.Range(1, 5).Select(StyleNames.TocStyle));
        var theme = Theme.Default;
        Assert.All(
            names,
            name =>
                Assert.True(
                    theme.ParagraphStyles.ContainsKey(name)
                        || theme.CharacterStyles.ContainsKey(name)
                        || theme.ContainerStyles.ContainsKey(name),
                    $"'{name}' has no default style"
                )
        );
    }

    [Fact]
    public void Every_layout_of_the_manual_is_there()
    {
        foreach (var name in (string[])["letter", "annex", "minutes", "report", "pack"])
            Assert.Equal(name, Theme.Default.Layouts[name].Name);
    }

    [Fact]
    public void Derived_sizes_follow_the_body_size_in_half_points()
    {
        var definition = new ThemeDefinition("large")
        {
            ParagraphStyles = One("Normal", new(ParagraphProperties.Size.Is(Length.FromPoints(12)))),
        };
        var theme = definition.Build();
        Assert.Equal(Length.FromPoints(12), theme.ParagraphStyles[StyleNames.BodyText].Size);
        Assert.Equal(Length.FromPoints(11), theme.ParagraphStyles[StyleNames.TableText].Size);
        Assert.Equal(Length.FromPoints(23), theme.ParagraphStyles[StyleNames.HeadingStyle(1)].Size);
    }

    [Fact]
    public void A_style_takes_what_it_does_not_say_from_its_parent()
    {
        var definition = new ThemeDefinition("x")
        {
            ParagraphStyles = One("Special", new(ParagraphProperties.Italic.Is(true)) { BasedOn = "heading 2" }),
        };
        var special = definition.Build().ParagraphStyles["Special"];
        var heading = Theme.Default.ParagraphStyles["heading 2"];
        Assert.Equal(heading with { Name = "Special", BasedOn = "heading 2", Italic = true }, special);
    }

    [Fact]
    public void An_accent_colour_reaches_headings_and_links()
    {
        var accent = new Colour(1, 2, 3);
        var theme = new ThemeDefinition("x") { Colours = ImmutableDictionary<string, Colour>.Empty.Add("accent", accent) }.Build();
        Assert.Equal(accent, theme.ParagraphStyles["heading 1"].Colour);
        Assert.Equal(accent, theme.CharacterStyles[StyleNames.Hyperlink].Colour);
    }

    private static ImmutableDictionary<string, StyleDefinition<ParagraphStyle>> One(string name, StyleDefinition<ParagraphStyle> style) =>
        ImmutableDictionary<string, StyleDefinition<ParagraphStyle>>.Empty.Add(name, style);
}
