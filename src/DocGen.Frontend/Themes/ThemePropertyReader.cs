using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Reads property values from a map of a theme, and reports invalid ones.</summary>
internal sealed class ThemePropertyReader(DataMap map, Palette palette, ThemePictures pictures, DiagnosticBag problems) : IPropertyReader
{
    public string? Text(string name) => map.Text(name);

    public bool? Flag(string name) => (map[name] as DataBoolean)?.Value;

    public double? Number(string name) => map[name] is DataFigure figure ? (double)figure.Figure.Value : null;

    public Length? Length(string name, Length min, Length max)
    {
        if (map[name] is not DataText text)
            return null;
        if (Core.Drawing.Length.TryParse(text.Value, out var length) && length >= min && length <= max)
            return length;
        var message = $"'{name}' must be {min} to {max}, but is {text.Value}";
        problems.Error(ThemeCodes.OutOfRange, message, text.Source, $"give a length from {min} to {max}");
        return null;
    }

    public Colour? Colour(string name) => palette.ColourAt(map, name);

    public string? Font(string name) => palette.FontAt(map, name);

    public FurnitureTemplate? Furniture(string name) =>
        map[name] is DataMap parts ? new FurnitureTemplate(Part(parts, "left"), Part(parts, "centre"), Part(parts, "right")) : null;

    public IPropertyReader? Within(string name) =>
        map[name] is DataMap inner ? new ThemePropertyReader(inner, palette, pictures, problems) : null;

    private string Part(DataMap parts, string key)
    {
        if (parts[key] is not DataText text)
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
