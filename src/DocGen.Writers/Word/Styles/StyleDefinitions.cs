using System.Collections.Frozen;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.Styles;

/// <summary>The styles of a theme with their ids in Word, and the additional styles that Word requires.</summary>
internal sealed class StyleDefinitions
{
    private readonly FrozenDictionary<string, StyleEntry> _paragraphs;
    private readonly FrozenDictionary<string, CharacterEntry> _characters;

    public StyleDefinitions(Theme theme)
    {
        var ids = new StyleIds();
        var names = new WordNames();
        var paragraphs = new Dictionary<string, StyleEntry>(StringComparer.Ordinal);

        // Word identifies its built-in styles by name, so they get their names before a style that differs only in case.
        var styles = InOrder(theme.ParagraphStyles, s => s.Name).ToList();
        var builtIn = styles.Where(s => StylePlace.Of(s.Name).BuiltIn).ToDictionary(s => s.Name, Entry, StringComparer.Ordinal);
        foreach (var style in styles)
            paragraphs.Add(style.Name, builtIn.GetValueOrDefault(style.Name) ?? Entry(style));
        AddCells();
        Add(
            Paragraph(StyleNames.BodyText) with
            {
                Name = WordStyles.ListContinue,
                BasedOn = StyleNames.BodyText,
                IndentLeft = Paragraph(StyleNames.ListBullet).IndentLeft,
            }
        );
        Add(Paragraph(StyleNames.BodyText) with { Name = WordStyles.HorizontalLine, BasedOn = StyleNames.Normal });
        Add(
            Paragraph(StyleNames.BodyText) with
            {
                Name = WordStyles.Picture,
                BasedOn = StyleNames.Normal,
                SpaceBefore = Paragraph(StyleNames.Caption).SpaceBefore,
            }
        );
        var caption = Paragraph(StyleNames.Caption);
        Add(
            caption with
            {
                Name = WordStyles.PictureCaption,
                BasedOn = StyleNames.Caption,
                KeepWithNext = false,
                SpaceBefore = Length.Zero,
                SpaceAfter = caption.SpaceBefore,
            }
        );
        Add(Paragraph(StyleNames.Normal) with { Name = WordStyles.TableSeparator, BasedOn = StyleNames.Normal });
        Paragraphs = [.. paragraphs.Values];
        SectionHeadings =
        [
            .. Enumerable
                .Range(1, 5)
                .Select(level => Paragraph(StyleNames.HeadingStyle(level)))
                .Select(InSection)
                .Where(s => !paragraphs.ContainsKey(s.Name))
                .Select(Entry),
        ];
        foreach (var entry in SectionHeadings)
            paragraphs.Add(entry.Style.Name, entry);
        Characters =
        [
            .. InOrder(theme.CharacterStyles, s => s.Name).Select(s => new CharacterEntry(ids.Make(s.Name), names.Make(s.Name, "Char"), s)),
        ];
        DataTableId = ids.Make(WordStyles.DataTable);
        LayoutTableId = ids.Make(WordStyles.LayoutTable);
        Boxes = InOrder(theme.ContainerStyles, s => s.Name)
            .Where(HasInk)
            .Select(s => new BoxEntry(ids.Make(s.Name), names.Make(s.Name, "Box"), s))
            .ToFrozenDictionary(b => b.Style.Name, StringComparer.Ordinal);
        _paragraphs = paragraphs.ToFrozenDictionary(StringComparer.Ordinal);
        _characters = Characters.ToFrozenDictionary(c => c.Style.Name, StringComparer.Ordinal);

        ParagraphStyle Paragraph(string name) => paragraphs[name].Style;

        static ParagraphStyle InSection(ParagraphStyle style) =>
            style with
            {
                Name = WordStyles.SectionHeading(style.Name),
                BasedOn = style.Name,
            };

        StyleEntry Entry(ParagraphStyle style)
        {
            var name = names.Make(WordNames.OfContentsLevel(style.Name), "Style");
            return new StyleEntry(ids.Make(name), name, style);
        }

        // A theme can redefine the additional styles.
        void Add(ParagraphStyle style)
        {
            if (!paragraphs.ContainsKey(style.Name))
                paragraphs.Add(style.Name, Entry(style));
        }

        void AddCells()
        {
            var total = Paragraph(StyleNames.TableText) with { Name = WordStyles.TableTotal, BasedOn = StyleNames.TableText, Bold = true };
            Add(total);
            var header = paragraphs[StyleNames.TableHeader];
            if (header.Style.Colour == Paragraph(StyleNames.Normal).Colour)
                paragraphs[StyleNames.TableHeader] = header with { Style = header.Style with { Colour = theme.Table.HeaderText } };
            foreach (var name in WordStyles.Cells)
            {
                Add(
                    Paragraph(name) with
                    {
                        Name = WordStyles.Aligned(name, ColumnAlignment.Right),
                        BasedOn = name,
                        Alignment = TextAlignment.Right,
                    }
                );
                Add(
                    Paragraph(name) with
                    {
                        Name = WordStyles.Aligned(name, ColumnAlignment.Centre),
                        BasedOn = name,
                        Alignment = TextAlignment.Centre,
                    }
                );
            }
        }
    }

    /// <summary>The paragraph styles, ordered by name.</summary>
    public IReadOnlyList<StyleEntry> Paragraphs { get; }

    /// <summary>The headings of documents within a composite document; empty for other files.</summary>
    public IReadOnlyList<StyleEntry> SectionHeadings { get; }

    public IReadOnlyList<CharacterEntry> Characters { get; }

    /// <summary>The container styles that draw a box, as table styles.</summary>
    public FrozenDictionary<string, BoxEntry> Boxes { get; }

    public string DataTableId { get; }

    public string LayoutTableId { get; }

    /// <exception cref="InvalidOperationException">There is no such style: a pass has missed it.</exception>
    public StyleEntry Paragraph(string name) =>
        _paragraphs.TryGetValue(name, out var entry)
            ? entry
            : throw new InvalidOperationException($"the theme has no paragraph style '{name}'");

    /// <exception cref="InvalidOperationException">There is no such style: a pass has missed it.</exception>
    public CharacterEntry Character(string name) =>
        _characters.TryGetValue(name, out var entry)
            ? entry
            : throw new InvalidOperationException($"the theme has no character style '{name}'");

    private static bool HasInk(ContainerStyle style) => style.Fill is not null || style.Bar is not null || style.Border is not null;

    private static IEnumerable<T> InOrder<T>(IReadOnlyDictionary<string, T> styles, Func<T, string> name) =>
        styles.Values.OrderBy(name, StringComparer.Ordinal);
}

/// <summary>A container style as a table style.</summary>
/// <param name="Id">w:styleId.</param>
/// <param name="Name">w:name; differs from the name of the container style if another style has that already.</param>
/// <param name="Style">The box.</param>
internal sealed record BoxEntry(string Id, string Name, ContainerStyle Style);
