using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Parts;

/// <summary>
/// Data shared by all documents of a theme: its style definitions, and the compressed parts that do not depend on the text.
/// </summary>
internal sealed class WordTheme
{
    private static readonly ConditionalWeakTable<Theme, WordTheme> Cache = [];

    private readonly ConcurrentDictionary<PartKey, FixedParts> _parts = new();

    private WordTheme(Theme theme)
    {
        Theme = theme;
        Styles = new StyleDefinitions(theme);
        Fonts = new Fonts(theme);
    }

    public Theme Theme { get; }

    public StyleDefinitions Styles { get; }

    public Fonts Fonts { get; }

    public static WordTheme Of(Theme theme) => Cache.GetValue(theme, t => new WordTheme(t));

    /// <summary>The parts for one layout and language.</summary>
    public FixedParts Parts(Document document, LayoutStyle layout, HeadingNumbers headings)
    {
        var (language, hasSections) = (document.Info.Language, document.Content.Any(block => block is Section));
        return _parts.GetOrAdd(
            new PartKey(layout.Name, language.Tag, headings, hasSections),
            _ => Make(language, layout, headings, hasSections)
        );
    }

    private FixedParts Make(Language language, LayoutStyle layout, HeadingNumbers headings, bool hasSections) =>
        new(
            StylesPart.Make(
                Theme,
                Styles,
                language,
                new StyleSurroundings(layout.Page.TextWidth.Twips, headings.InStyles, Theme.Table.Rule, hasSections)
            ),
            new NumberingPart(Theme, Styles, headings),
            SettingsPart.Make(language),
            FontTablePart.Make(Fonts),
            ThemePart.Make(Theme, Fonts)
        );

    private readonly record struct PartKey(string Layout, string Language, HeadingNumbers Headings, bool HasSections);
}

/// <summary>Parts that are the same in many files.</summary>
internal sealed record FixedParts(PackedPart Styles, NumberingPart Numbering, PackedPart Settings, PackedPart FontTable, PackedPart Theme);
