using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Reads pages, and headers and footers.</summary>
internal static class LayoutReader
{
    public static LayoutDefinition Layout(DataMap map, ThemePictures pictures, DiagnosticBag problems)
    {
        var first = map["first-page"] as DataMap;
        return new LayoutDefinition
        {
            Page = map["page"] is DataMap page ? Page(page) : null,
            Header = Furniture(map, "header", pictures, problems),
            Footer = Furniture(map, "footer", pictures, problems),
            FirstHeader = first is null ? null : Furniture(first, "header", pictures, problems),
            FirstFooter = first is null ? null : Furniture(first, "footer", pictures, problems),
            NumberedHeadings = map.Flag("numbered-headings"),
        };
    }

    public static PageDefinition Page(DataMap map)
    {
        // ISO 216; Letter is ANSI/ASME Y14.1 size A.
        var (width, height) = map.Text("size") switch
        {
            "A4" => (Millimetres(210), Millimetres(297)),
            "A3" => (Millimetres(297), Millimetres(420)),
            "A5" => (Millimetres(148), Millimetres(210)),
            "Letter" => (Millimetres(215.9), Millimetres(279.4)),
            _ => (map.Length("width"), map.Length("height")),
        };
        var margins = map["margins"] as DataMap;
        return new PageDefinition
        {
            Width = width,
            Height = height,
            Landscape = map.Text("orientation") switch
            {
                "landscape" => true,
                "portrait" => false,
                _ => null,
            },
            Top = margins?.Length("top"),
            Right = margins?.Length("right"),
            Bottom = margins?.Length("bottom"),
            Left = margins?.Length("left"),
            HeaderDistance = map.Length("header-distance"),
            FooterDistance = map.Length("footer-distance"),
        };
    }

    private static Length? Millimetres(double value) => Length.FromMillimetres(value);

    private static FurnitureTemplate? Furniture(DataMap map, string key, ThemePictures pictures, DiagnosticBag problems)
    {
        if (map[key] is not DataMap parts)
            return null;
        return new FurnitureTemplate(
            Part(parts, "left", pictures, problems),
            Part(parts, "centre", pictures, problems),
            Part(parts, "right", pictures, problems)
        );
    }

    private static string Part(DataMap map, string key, ThemePictures pictures, DiagnosticBag problems)
    {
        if (map[key] is not DataText text)
            return "";
        if (FurnitureText.TryParse(text.Value, out var pieces, out var problem, out var token))
        {
            foreach (var piece in pieces)
                if (piece.Picture is { } picture)
                    pictures.Take(picture, text.Source);
            return text.Value;
        }

        var hint =
            token is null ? null
            : DidYouMean.Find(token, FurnitureText.Tokens) is { } near ? $"did you mean '{{{near}}}'?"
            : "the tokens are " + string.Join(", ", FurnitureText.Tokens.Select(known => $"{{{known}}}"));
        problems.Error(ThemeCodes.BadFurniture, problem, text.Source, hint);
        return "";
    }
}
