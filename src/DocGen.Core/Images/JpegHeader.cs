using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>
/// The header of a JPEG: its frame header (ITU-T T.81, annex B), with the resolution of its JFIF segment (ITU-T T.871) and the orientation
/// of its Exif segment.
/// </summary>
/// <param name="Width">The width as stored, before <see cref="Orientation"/>.</param>
/// <param name="Height">The height as stored.</param>
/// <param name="Components">1 for greyscale, 3 for colour, 4 for CMYK.</param>
/// <param name="Dpi">The resolution in pixels per inch; 96 if the file has none.</param>
/// <param name="Orientation">The transformation of the pixels before they are shown.</param>
public readonly record struct JpegHeader(int Width, int Height, int Components, double Dpi, ImageOrientation Orientation)
{
    /// <summary>As RFC 2046, 4.2 names it; <c>image/jpg</c> is no media type.</summary>
    public const string MediaType = "image/jpeg";

    /// <returns><see langword="null"/> if the file is not a JPEG, or damaged.</returns>
    public static JpegHeader? Read(ReadOnlySpan<byte> file) => Read(file, out _);

    /// <param name="problem">Why a JPEG is refused, to follow its name; <see langword="null"/> if it is not a JPEG.</param>
    internal static JpegHeader? Read(ReadOnlySpan<byte> file, out string? problem)
    {
        problem = null;
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return null;
        problem = "is a damaged JPEG: it has no whole frame header";
        var dpi = ImageHeader.DefaultDpi;
        ImageOrientation? orientation = null;
        for (var rest = file[2..]; rest.Length >= 4; )
        {
            if (rest[0] != 0xFF)
                return null;
            var marker = rest[1];
            if (marker == 0xFF)
            {
                // B.1.1.2: a marker may be preceded by fill bytes.
                rest = rest[1..];
                continue;
            }

            if (StandsAlone(marker))
            {
                rest = rest[2..];
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 2 || length + 2 > rest.Length)
                return null;
            var data = rest.Slice(4, length - 2);
            if (IsFrame(marker))
                return ReadFrame(marker, data, dpi, orientation ?? default, out problem);
            if (marker == 0xE0)
                dpi = ReadDensity(data) ?? dpi;
            if (marker == 0xE1)
                orientation ??= ExifOrientation.Read(data);
            rest = rest[(length + 2)..];
        }

        return null;
    }

    /// <summary>Table B.1: TEM and RST0 to RST7 have no segment after them.</summary>
    private static bool StandsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD7);

    /// <summary>Table B.1: SOF0 to SOF15, except for DHT, JPG and DAC in between.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static JpegHeader? ReadFrame(
        byte marker,
        ReadOnlySpan<byte> data,
        double dpi,
        ImageOrientation orientation,
        out string? problem
    )
    {
        problem = "is a damaged JPEG: it has no whole frame header";
        if (data.Length < 6)
            return null;
        var height = BinaryPrimitives.ReadUInt16BigEndian(data[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(data[3..]);
        var components = data[5];
        if (width == 0 || height == 0)
            problem = "is a damaged JPEG: it has no size";
        // Table B.1: SOF0 to SOF2. The lossless and arithmetic kinds, and 12 bits, are shown by no browser and no PDF reader.
        else if (marker > 0xC2 || data[0] != 8 || components is not (1 or 3 or 4))
            problem = "is a JPEG of a kind that browsers and PDF readers do not show";
        else
            problem = RasterLimits.Problem(width, height, components * 8);
        return problem is null ? new JpegHeader(width, height, components, dpi, orientation) : null;
    }

    /// <summary>T.871, 10.1: unit 1 is dots per inch, 2 dots per centimetre, 0 only an aspect ratio.</summary>
    private static double? ReadDensity(ReadOnlySpan<byte> data)
    {
        if (data.Length < 12 || !data.StartsWith("JFIF\0"u8))
            return null;
        var density = BinaryPrimitives.ReadUInt16BigEndian(data[8..]);
        return (data[7], density) switch
        {
            (_, 0) => null,
            (1, _) => density,
            (2, _) => Math.Round(density * 2.54, 2, MidpointRounding.AwayFromZero),
            _ => null,
        };
    }
}
