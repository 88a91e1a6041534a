using System.Globalization;
using System.Xml;

namespace DocGen.Core.Images;

/// <summary>SVG 2: the size of the root element (8.2 and 8.6).</summary>
internal static class SvgHeader
{
    public const string MediaType = "image/svg+xml";

    private const string Namespace = "http://www.w3.org/2000/svg";

    private const int MaxSide = 100_000;

    /// <summary>White space and byte order marks, in UTF-16 with a zero byte.</summary>
    private static ReadOnlySpan<byte> BeforeTags => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <param name="problem">Why an SVG picture is refused, to follow its name; <see langword="null"/> if it is not one.</param>
    public static ImageHeader? Read(ReadOnlyMemory<byte> file, out string? problem)
    {
        problem = null;

        if (!file.Span.TrimStart(BeforeTags).StartsWith("<"u8))
            return null;
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
            {
                problem = "is an SVG picture without a size: its root has neither a width and height in absolute units nor a viewBox";
                return null;
            }

            while (reader.Read())
            {
                // Read to the end: browsers do not show a picture that is not well-formed.
            }

            if (x is < 1 or > MaxSide || y is < 1 or > MaxSide)
                problem = string.Create(
                    CultureInfo.InvariantCulture,
                    $"is an SVG picture of {x:0.##} x {y:0.##} pixels; a picture has 1 to {MaxSide} on a side"
                );
            return problem is not null ? null : new ImageHeader(MediaType, (int)Math.Round(x), (int)Math.Round(y), ImageHeader.DefaultDpi);
        }
        catch (XmlException exception)
        {
            problem = $"is not well-formed XML: {exception.Message.TrimEnd('.')}";
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
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
