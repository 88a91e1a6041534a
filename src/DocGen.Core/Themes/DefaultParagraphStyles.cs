using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>The built-in paragraph styles: sizes as a multiple of the body's, so that they follow when a theme changes it.</summary>
internal static class DefaultParagraphStyles
{
    public static ImmutableDictionary<string, ParagraphStyleDefinition> Create(ImmutableDictionary<string, Colour> colours)
    {
        var (text, muted, accent) = (colours["text"], colours["muted"], colours["accent"]);
        var styles = new Dictionary<string, ParagraphStyleDefinition>(StringComparer.Ordinal)
        {
            [StyleNames.Normal] = new()
            {
                Font = "body",
                Size = Length.FromPoints(10.5),
                LineHeight = 1.35,
                Colour = text,
            },
            [StyleNames.BodyText] = new() { SpaceAfter = Points(7) },
            [StyleNames.Title] = new() { BasedOn = StyleNames.HeadingStyle(1) },
            [StyleNames.Subtitle] = new()
            {
                SizeScale = 1.3,
                LineHeight = 1.25,
                Colour = muted,
                SpaceAfter = Points(12),
            },
            [StyleNames.Caption] = new()
            {
                SizeScale = 0.9,
                Bold = true,
                SpaceBefore = Points(10),
                SpaceAfter = Points(4),
                KeepWithNext = true,
            },
            [StyleNames.Header] = new()
            {
                SizeScale = 0.85,
                LineHeight = 1.2,
                Colour = muted,
            },
            [StyleNames.Footer] = new()
            {
                SizeScale = 0.85,
                LineHeight = 1.2,
                Colour = muted,
            },
            [StyleNames.FootnoteText] = new()
            {
                SizeScale = 0.85,
                LineHeight = 1.25,
                SpaceAfter = Points(2),
            },
            [StyleNames.ListBullet] = List(),
            [StyleNames.ListNumber] = List(),
            [StyleNames.Quote] = new()
            {
                BasedOn = StyleNames.BodyText,
                IndentLeft = Points(18),
                Italic = true,
            },
            [StyleNames.TocHeading] = new() { BasedOn = StyleNames.HeadingStyle(2) },
            [StyleNames.Date] = new() { SpaceAfter = Points(14) },
            [StyleNames.Salutation] = new() { SpaceAfter = Points(10) },
            [StyleNames.Closing] = new()
            {
                SpaceBefore = Points(14),
                SpaceAfter = Points(14),
                KeepWithNext = true,
            },
            [StyleNames.Signature] = new() { SpaceAfter = Points(10) },
            [StyleNames.EnvelopeAddress] = new() { LineHeight = 1.25, SpaceAfter = Points(10) },
            [StyleNames.HtmlPreformatted] = new()
            {
                Font = "mono",
                SizeScale = 0.88,
                LineHeight = 1.3,
                SpaceAfter = Points(7),
            },
            [StyleNames.TableText] = new() { SizeScale = 0.9, LineHeight = 1.2 },
            [StyleNames.TableHeader] = new() { BasedOn = StyleNames.TableText, Bold = true },
            [StyleNames.TableNote] = new()
            {
                SizeScale = 0.85,
                LineHeight = 1.25,
                Colour = muted,
                SpaceBefore = Points(3),
                SpaceAfter = Points(3),
            },
            [StyleNames.FigureNote] = new()
            {
                BasedOn = StyleNames.TableNote,
                SpaceBefore = Points(0),
                SpaceAfter = Points(10),
            },

            // A hand needs 8 mm from line to line; text is 10 to 11 pt.
            [StyleNames.FormText] = new()
            {
                BasedOn = StyleNames.BodyText,
                LineHeight = 2.2,
                SpaceAfter = Points(3),
            },
            [StyleNames.CalloutTitle] = new()
            {
                Bold = true,
                SpaceAfter = Points(3),
                KeepWithNext = true,
            },
            [StyleNames.KeyFigureValue] = new()
            {
                Font = "heading",
                SizeScale = 2.1,
                LineHeight = 1.1,
                Bold = true,
                Colour = accent,
                KeepWithNext = true,
            },
            [StyleNames.KeyFigureLabel] = new() { SizeScale = 0.9, LineHeight = 1.25 },
            [StyleNames.LetterheadName] = new()
            {
                Font = "heading",
                SizeScale = 1.3,
                Bold = true,
                Colour = accent,
                SpaceAfter = Points(2),
            },
            [StyleNames.LetterheadText] = new()
            {
                SizeScale = 0.9,
                LineHeight = 1.25,
                Colour = muted,
            },
            [StyleNames.CoverName] = new()
            {
                Font = "heading",
                SizeScale = 1.5,
                LineHeight = 1.25,
                Bold = true,
                Colour = Colour.White,
            },
            [StyleNames.CoverText] = new() { LineHeight = 1.25, Colour = Colour.White },
            [StyleNames.CoverTitle] = new()
            {
                BasedOn = StyleNames.Title,
                SizeScale = 1.7,
                LineHeight = 1.1,
                Colour = Colour.White,
                SpaceAfter = Points(10),
            },
            [StyleNames.CoverSubtitle] = new()
            {
                BasedOn = StyleNames.Subtitle,
                SizeScale = 1.2,
                Colour = Colour.White,
                SpaceAfter = Points(0),
            },
            [StyleNames.CoverDate] = new()
            {
                SizeScale = 1.1,
                Colour = muted,
                SpaceBefore = Points(14),
            },
        };
        Heading(1, 1.9, accent, before: 0, after: 12);
        Heading(2, 1.4, accent, before: 18, after: 5);
        Heading(3, 1.15, text, before: 14, after: 4);
        Heading(4, 1.05, text, before: 12, after: 3);
        Heading(5, 1, text, before: 10, after: 2);
        Heading(6, 1, muted, before: 10, after: 2);
        for (var level = 1; level <= 5; level++)
            styles[StyleNames.TocStyle(level)] = new()
            {
                IndentLeft = Points(12 * (level - 1)),
                SpaceBefore = Points(level == 1 ? 4 : 0),
                SpaceAfter = Points(2),
            };
        return styles.ToImmutableDictionary();

        void Heading(int level, double scale, Colour colour, double before, double after) =>
            styles[StyleNames.HeadingStyle(level)] = new()
            {
                Font = "heading",
                SizeScale = scale,
                LineHeight = 1.2,
                Bold = true,
                Colour = colour,
                SpaceBefore = Points(before),
                SpaceAfter = Points(after),
                KeepWithNext = true,
            };
    }

    private static ParagraphStyleDefinition List() =>
        new()
        {
            IndentLeft = Points(18),
            IndentFirstLine = Points(-14),
            SpaceAfter = Points(3),
        };

    private static Length Points(double points) => Length.FromPoints(points);
}
