using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Svg;

namespace DocGen.Pdf.Images;

/// <summary>Writes images as image XObjects (ISO 32000-1, 8.9.5): JPEG unchanged, PNG as samples; SVG as a form XObject.</summary>
/// <param name="source">The path of the picture relative to the project folder.</param>
/// <param name="place">Where the document names it first; the picture itself if that is unknown.</param>
internal sealed class ImageWriter(string source, SourceSpan place, PdfFile file, DiagnosticBag diagnostics)
{
    /// <summary>Writes an image, or an empty one if it cannot be shown, which is reported.</summary>
    public void Write(int id, ImageData data)
    {
        try
        {
            switch (data.MediaType)
            {
                case JpegHeader.MediaType:
                    WriteJpeg(id, data);
                    return;
                case PngHeader.MediaType:
                    WritePng(id, PngImage.Read(data.Bytes));
                    return;
                case "image/svg+xml":
                    SvgForm.Write(id, source, data, file, diagnostics);
                    return;
                default:
                    var message =
                        $"a PDF cannot show '{source}' ({data.MediaType}); its place stays empty, and its alternative text is read aloud";
                    diagnostics.Warning(PdfCodes.UnknownPicture, message, place, "use a PNG, a JPEG or an SVG");
                    break;
            }
        }
        catch (InvalidDataException exception)
        {
            diagnostics.Error(PdfCodes.UnknownPicture, $"'{source}' is damaged: {exception.Message}", place, "save the picture again");
        }
        catch (SvgRefusedException refused)
        {
            diagnostics.Error(
                PdfCodes.UnknownPicture,
                $"'{source}' {refused.Message}",
                new SourceSpan(source, refused.Line, refused.Column),
                "save a simpler picture, or save it as PNG"
            );
        }

        WriteEmpty(id);
    }

    private void WriteJpeg(int id, ImageData data)
    {
        if (JpegHeader.Read(data.Bytes.Span) is not { } jpeg)
            throw new InvalidDataException("it has no frame header");
        if (jpeg.Components == 4)
        {
            diagnostics.Error(
                PdfCodes.UnknownPicture,
                $"'{source}' has CMYK colours, but the PDF uses sRGB (ISO 19005-2, 6.2.4)",
                place,
                "save it as RGB"
            );
            WriteEmpty(id);
            return;
        }

        var entries = Header(jpeg.Width, jpeg.Height, 8, jpeg.Components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8)
            .Raw("/Filter/DCTDecode"u8);
        file.WriteStream(id, entries.Written, data.Bytes.Span, compress: false);
    }

    private void WritePng(int id, PngImage png)
    {
        var entries = png.Palette.IsEmpty
            ? Header(png.Width, png.Height, png.Bits, png.Channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8)
            : Header(png.Width, png.Height, png.Bits, [])
                .Raw("/ColorSpace[/Indexed/DeviceRGB "u8)
                .Int((png.Palette.Length / 3) - 1)
                .Space()
                .Bytes(png.Palette.Span)
                .Raw("]"u8);
        if (png.Alpha is { } alpha)
        {
            var mask = Header(png.Width, png.Height, 8, "/DeviceGray"u8);
            var maskId = file.Reserve();
            file.WriteDeflated(maskId, mask.Written, alpha.Span);
            entries.Raw("/SMask "u8).Ref(maskId);
        }

        file.WriteDeflated(id, entries.Written, png.Samples.Span);
    }

    /// <summary>Writes an image of one white sample.</summary>
    private void WriteEmpty(int id) => file.WriteStream(id, Header(1, 1, 8, "/DeviceGray"u8).Written, [255]);

    private static PdfBuffer Header(int width, int height, int bits, ReadOnlySpan<byte> colourSpace)
    {
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Int(width).Raw("/Height "u8).Int(height).Raw("/BitsPerComponent "u8).Int(bits);
        return colourSpace.IsEmpty ? entries : entries.Raw("/ColorSpace"u8).Raw(colourSpace);
    }
}
