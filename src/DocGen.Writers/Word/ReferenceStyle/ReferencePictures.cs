using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>Extracts the pictures of the headers and footers of a Word file; reports why a picture cannot be used.</summary>
/// <param name="path">The path of the Word file, relative to the project folder.</param>
/// <param name="read">Reads the header of a picture.</param>
internal sealed class ReferencePictures(ReferencePackage package, string path, PictureReader read)
{
    // A higher picture is not a letterhead but covers the page.
    private static readonly Length Highest = Length.FromMillimetres(80);

    private readonly Dictionary<string, ThemePicture> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<(string Message, string Hint)> _problems = [];

    /// <summary>The extracted pictures, by their name in tokens.</summary>
    public ImmutableDictionary<string, ThemePicture> Taken =>
        _byPart.ToImmutableDictionary(entry => _names[entry.Key], entry => entry.Value, StringComparer.Ordinal);

    public void Report(SourceSpan place, DiagnosticBag diagnostics)
    {
        foreach (var (message, hint) in _problems)
            diagnostics.Add(new Diagnostic(ReferenceCodes.PictureInHeader, Severity.Info, message, place, Hint: hint));
    }

    /// <summary>The token for a picture.</summary>
    /// <param name="part">The part of the header or footer.</param>
    /// <returns><see langword="null"/> if the picture cannot be used.</returns>
    public string? Take(ReferenceDrawing drawing, string part)
    {
        if (drawing.IsNoPicture)
            return Refuse(drawing.Name, "it is a drawing, not a picture", "insert it as a PNG picture");
        if (drawing.Obstacle is { } obstacle)
            return Refuse(drawing.Name, obstacle, "edit the picture file itself, and insert that");
        if (drawing.Embedded is not { } id || package.Target(part, id) is not { } target || package.Bytes(target) is not { } bytes)
            return Refuse(drawing.Name, "it is not in the file", "insert it instead of linking to it");
        if (read(bytes, out var problem) is not { MediaType: "image/png" or "image/jpeg" } data)
            return Refuse(
                drawing.Name,
                $"'{target[(target.LastIndexOf('/') + 1)..]}' {problem ?? "is neither PNG nor JPEG"}",
                "insert it as PNG"
            );

        // The size shown by Word, without distortion.
        var height = Math.Min(drawing.Height.Emu, (long)((double)drawing.Width.Emu * data.PixelHeight / data.PixelWidth));
        if (height <= 0 || height > Highest.Emu)
        {
            var reason = string.Create(
                CultureInfo.InvariantCulture,
                $"it is {new Length(height).Millimetres:0} mm high, but a header or footer takes at most {Highest.Millimetres:0} mm"
            );
            return Refuse(drawing.Name, reason, "give it a smaller height");
        }

        if (!_byPart.ContainsKey(target))
        {
            // No file beside the theme can have such a name. Its last segment becomes the file name in web pages.
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"/picture-{_byPart.Count + 1}{(data.MediaType == "image/png" ? ".png" : ".jpeg")}"
            );
            _names.Add(target, name);
            _byPart.Add(target, new ThemePicture(path + name, data));
        }

        return new FurniturePicture(_names[target], new Length(height), drawing.AlternativeText).ToToken();
    }

    /// <summary>Reports once that a picture cannot be used.</summary>
    public string? Refuse(string name, string reason, string hint)
    {
        var problem = ($"the picture '{name}' of the reference's headers and footers is not used: {reason}", hint);
        if (!_problems.Contains(problem))
            _problems.Add(problem);
        return null;
    }
}
