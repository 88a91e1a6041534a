using System.Globalization;
using System.Xml;

namespace DocGen.Core.Images;

/// <summary>SVG 2: the size of the root element (8.2 and 8.6).</summary>
internal static class SvgHeader
{
    public const string MediaType = "image/svg+xml";

    private const string Namespace = "http://www.w3.org/2000/svg";

    public static ImageHeader? Read(ReadOnlyMemory<byte> file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
                return null;
            var box = ViewBox(reader.GetAttribute("viewBox"));
            var width = Pixels(reader.GetAttribute("width"));
            var height = Pixels(reader.GetAttribute("height"));
            if (box is { } size)
            {
                // 8.6: a missing dimension follows from the other and the aspect ratio of the view box.
                (width, height) = (width, height) switch
                {
                    (null, null) => (size.Width, size.Height),
                    ({ } w, null) => (w, w * size.Height / size.Width),
                    (null, { } h) => (h * size.Width / size.Height, h),
                    _ => (width, height),
                };
            }

            if (width is not { } x || height is not { } y)
                return null;
            while (reader.Read())
            {
                // Read to the end: browsers do not show a picture that is not well-formed.
            }

            return x is < 1 or > 100_000 || y is < 1 or > 100_000
                ? null
                : new ImageHeader(MediaType, (int)Math.Round(x), (int)Math.Round(y), ImageHeader.DefaultDpi);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static (double Width, double Height)? ViewBox(string? text)
    {
        var parts = text?.Split((char[])[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return parts is [_, _, var width, var height] && Number(width) is { } w and > 0 && Number(height) is { } h and > 0 ? (w, h) : null;
    }

    /// <summary>A length in CSS pixels; <see langword="null"/> for a percentage.</summary>
    private static double? Pixels(string? text)
    {
        if (text is null || text.EndsWith('%'))
            return null;
        var digits = text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        return CssUnits.PixelsIn(text.AsSpan(digits.Length)) * Number(digits.ToString());
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
