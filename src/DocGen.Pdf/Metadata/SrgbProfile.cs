using System.Buffers.Binary;
using System.Text;

namespace DocGen.Pdf.Metadata;

/// <summary>
/// An sRGB ICC profile (IEC 61966-2-1), built here: a display profile of version 2.1 with three primaries and one tone curve
/// (ICC.1:2001-04, 6.3.2). The primaries are those of sRGB adapted to D50.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;

    // X, Y and Z of the white point (D50) and of the primaries, written as s15Fixed16 numbers.
    private static readonly (double X, double Y, double Z) White = (0.9642, 1.0, 0.8249);
    private static readonly (double X, double Y, double Z) Red = (0.43607, 0.22249, 0.01392);
    private static readonly (double X, double Y, double Z) Green = (0.38515, 0.71687, 0.09708);
    private static readonly (double X, double Y, double Z) Blue = (0.14307, 0.06061, 0.71410);

    /// <summary>The profile's bytes.</summary>
    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(White)),
            ("rXYZ", Xyz(Red)),
            ("gXYZ", Xyz(Green)),
            ("bXYZ", Xyz(Blue)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var profile = new MemoryStream();
        profile.Write(new byte[HeaderLength + 4 + (12 * tags.Length)]);
        var offsets = new Dictionary<byte[], int>();
        foreach (var (_, data) in tags)
        {
            if (offsets.ContainsKey(data))
                continue;
            offsets.Add(data, (int)profile.Length);
            profile.Write(data);
            while (profile.Length % 4 != 0)
                profile.WriteByte(0);
        }

        var bytes = profile.ToArray();
        Header(bytes);
        var table = bytes.AsSpan(HeaderLength);
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = table.Slice(4 + (12 * i), 12);
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offsets[tags[i].Data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
        }

        return bytes;
    }

    private static void Header(Span<byte> bytes)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        bytes[8] = 2;
        bytes[9] = 0x10;
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", bytes[12..]);
        // 2000-01-01 00:00:00, a constant, as the profile does not change.
        BinaryPrimitives.WriteInt16BigEndian(bytes[24..], 2000);
        BinaryPrimitives.WriteInt16BigEndian(bytes[26..], 1);
        BinaryPrimitives.WriteInt16BigEndian(bytes[28..], 1);
        Encoding.ASCII.GetBytes("acsp", bytes[36..]);
        Fixed(bytes[68..], White.X);
        Fixed(bytes[72..], White.Y);
        Fixed(bytes[76..], White.Z);
    }

    private static byte[] Description(string text)
    {
        // textDescriptionType: ASCII, then no Unicode and no Macintosh description (6.5.17).
        var data = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Encoding.ASCII.GetBytes("desc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, data.AsSpan(12));
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[8 + text.Length + 1];
        Encoding.ASCII.GetBytes("text", data);
        Encoding.ASCII.GetBytes(text, data.AsSpan(8));
        return data;
    }

    private static byte[] Xyz((double X, double Y, double Z) value)
    {
        var data = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", data);
        Fixed(data.AsSpan(8), value.X);
        Fixed(data.AsSpan(12), value.Y);
        Fixed(data.AsSpan(16), value.Z);
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static void Fixed(Span<byte> bytes, double value) =>
        BinaryPrimitives.WriteInt32BigEndian(bytes, (int)Math.Round(value * 65536));
}
