using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Svg;

namespace DocGen.Samples.CustomFormat;

/// <summary>A picture in the publication.</summary>
/// <param name="Path">From the folder of the package document.</param>
/// <param name="MediaType">For example <c>image/png</c>.</param>
/// <param name="Bytes">The file.</param>
internal sealed record EpubPicture(string Path, string MediaType, ReadOnlyMemory<byte> Bytes);

/// <summary>The pictures of a document in the order in which they are first shown, each once.</summary>
internal sealed class EpubPictures(Document document)
{
    private readonly Dictionary<string, EpubPicture> _bySource = new(StringComparer.Ordinal);
    private readonly List<EpubPicture> _all = [];

    public IReadOnlyList<EpubPicture> All => _all;

    /// <summary>The path to a picture of the document.</summary>
    public string PathOf(Image image)
    {
        if (_bySource.TryGetValue(image.Source, out var known))
            return known.Path;
        var data = document.Images[image.Source];
        var extension = data.MediaType switch
        {
            "image/png" => "png",
            "image/jpeg" => "jpg",
            "image/svg+xml" => "svg",
            var other => throw new InvalidOperationException($"'{image.Source}' is a picture of type {other}"),
        };
        var picture = Add(extension, data.MediaType, data.Bytes);
        _bySource.Add(image.Source, picture);
        return picture.Path;
    }

    /// <summary>Adds a drawing as SVG.</summary>
    /// <param name="drawing">Of a chart or a diagram.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="language">The language of its text.</param>
    /// <returns>The path to it.</returns>
    public string Add(VectorDrawing? drawing, string title, string language) =>
        drawing is null
            ? throw new InvalidOperationException("charts and diagrams are drawn before they are written")
            : Add("svg", "image/svg+xml", SvgDrawing.ToFile(drawing, title, language)).Path;

    private EpubPicture Add(string extension, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"images/{_all.Count + 1}.{extension}");
        var picture = new EpubPicture(path, mediaType, bytes);
        _all.Add(picture);
        return picture;
    }
}
