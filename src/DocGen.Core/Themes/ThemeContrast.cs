using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>Text with insufficient contrast to its background.</summary>
/// <param name="Section">The section of the theme that sets the text colour, for example <c>paragraph-styles</c>.</param>
/// <param name="Style">The name of the style, or the key.</param>
/// <param name="Where">The background, for example <c>the page</c>.</param>
/// <param name="Ratio">The actual contrast ratio, 1 to 21.</param>
/// <param name="Required">The required contrast ratio: 4.5, or 3 for large text.</param>
public sealed record ContrastProblem(
    string Section,
    string Style,
    string Where,
    Colour Text,
    Colour Background,
    double Ratio,
    double Required
)
{
    /// <summary>The nearest colour with enough contrast: darker than the text on a light background, lighter on a dark one.</summary>
    public Colour Readable()
    {
        var end = Background.ContrastWith(Colour.Black) >= Background.ContrastWith(Colour.White) ? Colour.Black : Colour.White;
        for (var share = 0.05; share < 1; share += 0.05)
            if (ChartPalette.Mix(Text, end, share) is var mixed && mixed.ContrastWith(Background) >= Required)
                return mixed;
        return end;
    }
}

/// <summary>Compares every text colour with every background on which it can appear (WCAG 2.2, 1.4.3, level AA).</summary>
public static class ThemeContrast
{
    private const double Normal = 4.5;
    private const double Large = 3;

    // Styles of body text, which can be in any container.
    private static readonly string[] Running =
    [
        StyleNames.Normal,
        StyleNames.BodyText,
        StyleNames.ListBullet,
        StyleNames.ListNumber,
        StyleNames.Quote,
        StyleNames.CalloutTitle,
        StyleNames.KeyFigureValue,
        StyleNames.KeyFigureLabel,
        StyleNames.LetterheadName,
        StyleNames.LetterheadText,
    ];

    // Styles that occur only in the panel of a cover; no others occur there.
    private static readonly string[] OnPanel =
    [
        StyleNames.CoverName,
        StyleNames.CoverText,
        StyleNames.CoverTitle,
        StyleNames.CoverSubtitle,
    ];

    /// <summary>The problem of a paragraph style on the page; <see langword="null"/> if it can be read.</summary>
    public static ContrastProblem? OnPage(ParagraphStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var (ratio, required) = (style.Colour.ContrastWith(Colour.White), RequiredOf(style));
        return ratio < required
            ? new ContrastProblem("paragraph-styles", style.Name, "the page", style.Colour, Colour.White, ratio, required)
            : null;
    }

    // Large is 18 pt, or 14 pt bold (WCAG 2.2, definition of large scale).
    private static double RequiredOf(ParagraphStyle style) =>
        style.Size.Points >= 18 || (style.Bold && style.Size.Points >= 14) ? Large : Normal;

    /// <summary>The problems, in the order of the style names; each pair of colours once.</summary>
    public static IReadOnlyList<ContrastProblem> Check(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var check = new Checker(theme);
        check.Paragraphs();
        check.Tables();
        check.Containers();
        check.Characters();
        return check.Problems;
    }

    private sealed class Checker(Theme theme)
    {
        private readonly HashSet<(Colour, Colour, double)> _seen = [];

        public List<ContrastProblem> Problems { get; } = [];

        public void Paragraphs()
        {
            foreach (var style in theme.ParagraphStyles.Values.OrderBy(style => style.Name, StringComparer.Ordinal))
                if (style.Name != StyleNames.TableHeader && Array.IndexOf(OnPanel, style.Name) < 0)
                    Compare(style, Colour.White, "the page");
        }

        public void Tables()
        {
            Compare(theme.ParagraphStyles[StyleNames.TableHeader], theme.Table.HeaderFill, "the fill of header rows");
            var text = theme.ParagraphStyles[StyleNames.TableText];
            Compare(text, theme.Table.TotalFill, "the fill of total rows");
            if (theme.Table.BandFill is { } band)
                Compare(text, band, "the bands of tables");
        }

        public void Containers()
        {
            var panel = theme.ContainerStyles[StyleNames.CoverPanel].Fill;
            foreach (var name in OnPanel)
                Compare(
                    theme.ParagraphStyles[name],
                    panel ?? Colour.White,
                    panel is null ? "the page" : $"the fill of '{StyleNames.CoverPanel}'"
                );
            foreach (var container in theme.ContainerStyles.Values.OrderBy(style => style.Name, StringComparer.Ordinal))
            {
                if (container.Name == StyleNames.CoverPanel)
                    continue;
                if (container.Fill is not { } fill)
                    continue;
                foreach (var name in Running)
                    if (BelongsIn(name, container.Name))
                        Compare(theme.ParagraphStyles[name], fill, $"the fill of '{container.Name}'");
            }
        }

        public void Characters()
        {
            var body = theme.ParagraphStyles[StyleNames.BodyText];
            foreach (var style in theme.CharacterStyles.Values.OrderBy(style => style.Name, StringComparer.Ordinal))
            {
                if (style.Fill is { } fill)
                {
                    Add("character-styles", style.Name, "its own fill", style.Colour ?? body.Colour, fill, Normal);
                    continue;
                }

                if (style.Colour is not { } colour)
                    continue;
                Add("character-styles", style.Name, "the page", colour, Colour.White, Normal);
                Add("character-styles", style.Name, "the fill of header rows", colour, theme.Table.HeaderFill, Normal);
                Add("character-styles", style.Name, "the fill of total rows", colour, theme.Table.TotalFill, Normal);
                if (theme.Table.BandFill is { } band)
                    Add("character-styles", style.Name, "the bands of tables", colour, band, Normal);
                foreach (var container in theme.ContainerStyles.Values.OrderBy(c => c.Name, StringComparer.Ordinal))
                    if (container.Name != StyleNames.CoverPanel && container.Fill is { } behind)
                        Add("character-styles", style.Name, $"the fill of '{container.Name}'", colour, behind, Normal);
            }
        }

        private static bool BelongsIn(string paragraph, string container)
        {
            if (paragraph.StartsWith("Callout", StringComparison.Ordinal))
                return container.StartsWith("Callout", StringComparison.Ordinal);
            if (paragraph.StartsWith("Key Figure", StringComparison.Ordinal))
                return container == StyleNames.KeyFigure;
            return !paragraph.StartsWith("Letterhead", StringComparison.Ordinal) || container == StyleNames.LetterheadBox;
        }

        private void Compare(ParagraphStyle style, Colour background, string where) =>
            Add("paragraph-styles", style.Name, where, style.Colour, background, RequiredOf(style));

        private void Add(string section, string style, string where, Colour text, Colour background, double required)
        {
            var ratio = text.ContrastWith(background);
            if (ratio < required && _seen.Add((text, background, required)))
                Problems.Add(new ContrastProblem(section, style, where, text, background, ratio, required));
        }
    }
}
