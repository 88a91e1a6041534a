using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>Loads the pictures of a document. It runs before pages are counted, because the sizes of pictures matter.</summary>
/// <param name="files">The files of the project.</param>
/// <param name="folder">The folder of pictures.</param>
/// <param name="maxBytes">The maximum size of a picture.</param>
internal sealed class ImageLoader(ISourceFiles files, string folder, long maxBytes) : IPass
{
    private const string SvgMediaType = "image/svg+xml";

    /// <summary>Returns the document with the bytes of its pictures; pictures that are not available are reported.</summary>
    public Document Run(Document document, PassContext context)
    {
        var used = ImageCollector.Collect(document, context.Work);
        if (used.Count == 0)
            return document;
        var images = document.Images.ToBuilder();
        foreach (var image in used)
        {
            context.Work.Step();
            if (Load(image, context.Diagnostics) is { } data)
                images[image.Source] = data;
        }

        return document with
        {
            Images = images.ToImmutable(),
        };
    }

    private ImageData? Load(Image image, DiagnosticBag diagnostics)
    {
        if (files.GetLength(image.Source) is not { } length)
        {
            diagnostics.Error(
                ImageCodes.Missing,
                $"there is no picture '{image.Source}'",
                image.Origin,
                NearFile.Hint(image.Source, files.List(folder)) ?? $"pictures are taken from {folder}/"
            );
            return null;
        }

        if (length > maxBytes)
        {
            var size = string.Create(
                CultureInfo.InvariantCulture,
                $"{length / 1048576.0:0.#} MB, more than the {maxBytes >> 20} MB allowed"
            );
            diagnostics.Error(
                ImageCodes.TooLarge,
                $"the picture '{image.Source}' is {size}",
                image.Origin,
                "make it smaller, or raise limits.image_megabytes in docgen.yaml"
            );
            return null;
        }

        if (SourceReader.TryReadBytes(files, image.Source, diagnostics, image.Origin?.Template) is not { } bytes)
            return null;
        if (ImageHeader.Describe(bytes, out var problem) is { } data)
            return data.MediaType == SvgMediaType ? Clean(image.Source, data, diagnostics) : data;
        diagnostics.Error(
            ImageCodes.Unreadable,
            $"'{image.Source}' {problem ?? "is not a PNG, JPEG or SVG picture"}",
            image.Origin,
            "save it again as PNG, JPEG or SVG"
        );
        return null;
    }

    /// <summary>
    /// A picture is copied to folders that others open in a browser, which runs and fetches what is in an SVG file.
    /// </summary>
    private static ImageData Clean(string source, ImageData data, DiagnosticBag diagnostics)
    {
        var bytes = SvgCleaner.Clean(data.Bytes, out var removed);
        foreach (var (what, count, line, column) in removed)
        {
            var times = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", {count} times");
            diagnostics.Warning(
                ImageCodes.Unsafe,
                $"a browser would run or fetch a part of the picture: {what}{times}; it is not copied",
                new SourceSpan(source, line, column),
                "save the picture without it, with everything that it shows in the file"
            );
        }

        return data with
        {
            Bytes = bytes,
        };
    }
}
