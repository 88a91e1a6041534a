using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using P = DocGen.Core.Themes.ParagraphProperties;

namespace DocGen.Core.Themes;

/// <summary>
/// The built-in paragraph styles: font sizes are multiples of the body size, so that they follow it if a theme changes it.
/// </summary>
internal static class DefaultParagraphStyles
{
    /// <summary>The source of all properties of <see cref="StyleNames.Normal"/> that a theme does not set.</summary>
    public static ParagraphStyle Root(ImmutableDictionary<string, Colour> colours) =>
        new()
        {
            Name = StyleNames.Normal,
            Font = "body",
            Size = Length.FromPoints(10.5),
            LineHeight = 1.35,
            Colour = colours["text"],
        };

    public static ImmutableDictionary<string, StyleDefinition<ParagraphStyle>> Create(ImmutableDictionary<string, Colour> colours)
    {
        var (text, muted, accent) = (colours["text"], colours["muted"], colours["accent"]);
        var styles = new Dictionary<string, StyleDefinition<ParagraphStyle>>(StringComparer.Ordinal)
        {
            [StyleNames.Normal] = new(),
            [StyleNames.BodyText] = new(P.SpaceAfter.Is(Points(7))),
            [StyleNames.Title] = new() { BasedOn = StyleNames.HeadingStyle(1) },
            [StyleNames.Subtitle] = new(
                P.Size.Is(FontSize.Times(1.3)),
                P.LineHeight.Is(1.25),
                P.Colour.Is(muted),
                P.SpaceAfter.Is(Points(12))
            ),
            [StyleNames.Caption] = new(
                P.Size.Is(FontSize.Times(0.9)),
                P.Bold.Is(true),
                P.SpaceBefore.Is(Points(10)),
                P.SpaceAfter.Is(Points(4)),
                P.KeepWithNext.Is(true)
            ),
            [StyleNames.Header] = new(P.Size.Is(FontSize.Times(0.85)), P.LineHeight.Is(1.2), P.Colour.Is(muted)),
            [StyleNames.Footer] = new(P.Size.Is(FontSize.Times(0.85)), P.LineHeight.Is(1.2), P.Colour.Is(muted)),
            [StyleNames.FootnoteText] = new(P.Size.Is(FontSize.Times(0.85)), P.LineHeight.Is(1.25), P.SpaceAfter.Is(Points(2))),
            [StyleNames.ListBullet] = List(),
            [StyleNames.ListNumber] = List(),
            [StyleNames.Quote] = new(P.IndentLeft.Is(Points(18)), P.Italic.Is(true)) { BasedOn = StyleNames.BodyText },
            [StyleNames.TocHeading] = new() { BasedOn = StyleNames.HeadingStyle(2) },
            [StyleNames.Date] = new(P.SpaceAfter.Is(Points(14))),
            [StyleNames.Salutation] = new(P.SpaceAfter.Is(Points(10))),
            [StyleNames.Closing] = new(P.SpaceBefore.Is(Points(14)), P.SpaceAfter.Is(Points(14)), P.KeepWithNext.Is(true)),
            [StyleNames.Signature] = new(P.SpaceAfter.Is(Points(10))),
            [StyleNames.EnvelopeAddress] = new(P.LineHeight.Is(1.25), P.SpaceAfter.Is(Points(10))),
            [StyleNames.HtmlPreformatted] = new(
                P.Font.Is("mono"),
                P.Size.Is(FontSize.Times(0.88)),
                P.LineHeight.Is(1.3),
                P.SpaceAfter.Is(Points(7))
            ),
            [StyleNames.TableText] = new(P.Size.Is(FontSize.Times(0.9)), P.LineHeight.Is(1.2)),
            [StyleNames.TableHeader] = new(P.Bold.Is(true)) { BasedOn = StyleNames.TableText },
            [StyleNames.TableNote] = new(
                P.Size.Is(FontSize.Times(0.85)),
                P.LineHeight.Is(1.25),
                P.Colour.Is(muted),
                P.SpaceBefore.Is(Points(3)),
                P.SpaceAfter.Is(Points(3))
            ),
            [StyleNames.FigureNote] = new(P.SpaceBefore.Is(Points(0)), P.SpaceAfter.Is(Points(10))) { BasedOn = StyleNames.TableNote },

            // Handwriting needs 8 mm between lines; text is 10 to 11 pt.
            [StyleNames.FormText] = new(P.LineHeight.Is(2.2), P.SpaceAfter.Is(Points(3))) { BasedOn = StyleNames.BodyText },
            [StyleNames.CalloutTitle] = new(P.Bold.Is(true), P.SpaceAfter.Is(Points(3)), P.KeepWithNext.Is(true)),
            [StyleNames.KeyFigureValue] = new(
                P.Font.Is("heading"),
                P.Size.Is(FontSize.Times(2.1)),
                P.LineHeight.Is(1.1),
                P.Bold.Is(true),
                P.Colour.Is(accent),
                P.KeepWithNext.Is(true)
            ),
            [StyleNames.KeyFigureLabel] = new(P.Size.Is(FontSize.Times(0.9)), P.LineHeight.Is(1.25)),
            [StyleNames.LetterheadName] = new(
                P.Font.Is("heading"),
                P.Size.Is(FontSize.Times(1.3)),
                P.Bold.Is(true),
                P.Colour.Is(accent),
                P.SpaceAfter.Is(Points(2))
            ),
            [StyleNames.LetterheadText] = new(P.Size.Is(FontSize.Times(0.9)), P.LineHeight.Is(1.25), P.Colour.Is(muted)),
            [StyleNames.CoverName] = new(
                P.Font.Is("heading"),
                P.Size.Is(FontSize.Times(1.5)),
                P.LineHeight.Is(1.25),
                P.Bold.Is(true),
                P.Colour.Is(Colour.White)
            ),
            [StyleNames.CoverText] = new(P.LineHeight.Is(1.25), P.Colour.Is(Colour.White)),
            [StyleNames.CoverTitle] = new(
                P.Size.Is(FontSize.Times(1.7)),
                P.LineHeight.Is(1.1),
                P.Colour.Is(Colour.White),
                P.SpaceAfter.Is(Points(10))
            )
            {
                BasedOn = StyleNames.Title,
            },
            [StyleNames.CoverSubtitle] = new(P.Size.Is(FontSize.Times(1.2)), P.Colour.Is(Colour.White), P.SpaceAfter.Is(Points(0)))
            {
                BasedOn = StyleNames.Subtitle,
            },
            [StyleNames.CoverDate] = new(P.Size.Is(FontSize.Times(1.1)), P.Colour.Is(muted), P.SpaceBefore.Is(Points(14))),
        };
        Heading(1, 1.9, accent, before: 0, after: 12);
        Heading(2, 1.4, accent, before: 18, after: 5);
        Heading(3, 1.15, text, before: 14, after: 4);
        Heading(4, 1.05, text, before: 12, after: 3);
        Heading(5, 1, text, before: 10, after: 2);
        Heading(6, 1, muted, before: 10, after: 2);
        for (var level = 1; level <= 5; level++)
            styles[StyleNames.TocStyle(level)] = new(
                P.IndentLeft.Is(Points(12 * (level - 1))),
                P.SpaceBefore.Is(Points(level == 1 ? 4 : 0)),
                P.SpaceAfter.Is(Points(2))
            );
        return styles.ToImmutableDictionary();

        void Heading(int level, double scale, Colour colour, double before, double after) =>
            styles[StyleNames.HeadingStyle(level)] = new(
                P.Font.Is("heading"),
                P.Size.Is(FontSize.Times(scale)),
                P.LineHeight.Is(1.2),
                P.Bold.Is(true),
                P.Colour.Is(colour),
                P.SpaceBefore.Is(Points(before)),
                P.SpaceAfter.Is(Points(after)),
                P.KeepWithNext.Is(true)
            );
    }

    private static StyleDefinition<ParagraphStyle> List() =>
        new(P.IndentLeft.Is(Points(18)), P.IndentFirstLine.Is(Points(-14)), P.SpaceAfter.Is(Points(3)));

    private static Length Points(double points) => Length.FromPoints(points);
}
