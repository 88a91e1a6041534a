namespace DocGen.Pdf.Images;

/// <summary>Reverses the filters of the rows of a PNG image (clause 9) and combines interlaced passes (clause 8).</summary>
internal static class PngScanlines
{
    // Adam7: the first pixel of each pass, and its steps.
    private static readonly (int X, int Y, int Dx, int Dy)[] Passes =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    public static byte[] Decode(ReadOnlySpan<byte> data, int width, int height, int bits, int channels, bool interlaced)
    {
        var pixelBits = bits * channels;
        if (!interlaced)
            return Unfilter(ref data, width, height, pixelBits);
        var rowBytes = RowBytes(width, pixelBits);
        var image = new byte[rowBytes * height];
        foreach (var (x, y, dx, dy) in Passes)
        {
            var (columns, rows) = ((width - x + dx - 1) / dx, (height - y + dy - 1) / dy);
            if (columns <= 0 || rows <= 0)
                continue;
            var pass = Unfilter(ref data, columns, rows, pixelBits);
            var passBytes = RowBytes(columns, pixelBits);
            for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                Copy(
                    pass,
                    (r * passBytes * 8) + (c * pixelBits),
                    image,
                    ((y + (r * dy)) * rowBytes * 8) + ((x + (c * dx)) * pixelBits),
                    pixelBits
                );
        }

        return image;
    }

    private static int RowBytes(int width, int pixelBits) => ((width * pixelBits) + 7) / 8;

    private static void Copy(byte[] from, int fromBit, byte[] to, int toBit, int bits)
    {
        if (bits >= 8)
        {
            from.AsSpan(fromBit / 8, bits / 8).CopyTo(to.AsSpan(toBit / 8));
            return;
        }

        var value = (from[fromBit / 8] >> (8 - bits - (fromBit % 8))) & ((1 << bits) - 1);
        to[toBit / 8] |= (byte)(value << (8 - bits - (toBit % 8)));
    }

    private static byte[] Unfilter(ref ReadOnlySpan<byte> data, int width, int height, int pixelBits)
    {
        var rowBytes = RowBytes(width, pixelBits);
        var step = Math.Max(1, pixelBits / 8);
        if (data.Length < (long)(rowBytes + 1) * height)
            throw new InvalidDataException("it has fewer rows than its header says");
        var image = new byte[rowBytes * height];
        Span<byte> before = new byte[rowBytes];
        for (var r = 0; r < height; r++)
        {
            var filter = data[0];
            var row = image.AsSpan(r * rowBytes, rowBytes);
            data.Slice(1, rowBytes).CopyTo(row);
            data = data[(rowBytes + 1)..];
            for (var i = 0; i < rowBytes; i++)
            {
                int left = i >= step ? row[i - step] : 0,
                    up = before[i],
                    corner = i >= step ? before[i - step] : 0;
                row[i] += filter switch
                {
                    0 => (byte)0,
                    1 => (byte)left,
                    2 => (byte)up,
                    3 => (byte)((left + up) / 2),
                    4 => (byte)Paeth(left, up, corner),
                    _ => throw new InvalidDataException($"filter {filter} is unknown"),
                };
            }

            before = row;
        }

        return image;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return a <= b && a <= c ? left
            : b <= c ? up
            : corner;
    }
}
