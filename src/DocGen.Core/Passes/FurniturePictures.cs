using System.Collections.Immutable;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>Copies the pictures of headers and footers from the theme to the document.</summary>
internal static class FurniturePictures
{
    /// <summary>The picture that a theme names; its width follows from its height.</summary>
    public static Image Make(FurniturePicture asked, Theme theme)
    {
        // The theme reader has reported a picture that is not available, with its place.
        if (!theme.Pictures.TryGetValue(asked.Name, out var picture))
            throw new ArgumentException($"the theme has no picture '{asked.Name}'", nameof(asked));
        return new Image(picture.Source, PrintableText.Make(asked.AlternativeText)) { Width = asked.WidthOf(picture.Data) };
    }

    /// <summary>Adds the bytes of every picture in headers and footers, including those of sections.</summary>
    public static ImmutableDictionary<string, ImageData> AddTo(
        ImmutableDictionary<string, ImageData> images,
        PageFurniture furniture,
        ImmutableArray<Block> content,
        Theme theme
    )
    {
        if (theme.Pictures.IsEmpty)
            return images;
        var bySource = theme.Pictures.Values.ToDictionary(picture => picture.Source, picture => picture.Data, StringComparer.Ordinal);
        foreach (var page in content.OfType<Section>().Select(section => section.Furniture).Prepend(furniture))
        foreach (var line in (ReadOnlySpan<FurnitureLine>)[page.FirstHeader, page.FirstFooter, page.Header, page.Footer])
        foreach (var image in line.Left.Concat(line.Centre).Concat(line.Right).OfType<Image>())
            if (bySource.TryGetValue(image.Source, out var data))
                images = images.SetItem(image.Source, data);
        return images;
    }
}
