using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>Writes hatching as tiling patterns (ISO 32000-1, 8.7.3).</summary>
internal static class PatternWriter
{
    /// <summary>The side of a tile in points.</summary>
    private const int Tile = 4;

    public static void Write(int id, Paint paint, PdfFile file)
    {
        var content = new PdfBuffer();
        if (paint.Background is { } background)
            Colours.Write(content, background).Raw(" rg 0 0 4 4 re f\n"u8);
        if (paint.Hatch == Hatch.Dots)
            Colours.Write(content, paint.Colour).Raw(" rg 0.5 0.5 1.2 1.2 re 2.5 2.5 1.2 1.2 re f\n"u8);
        else
            Colours.Write(content, paint.Colour).Raw(" RG 1 w 2 J\n"u8).Raw(Lines(paint.Hatch)).Raw(" S\n"u8);
        var entries = new PdfBuffer();
        entries
            .Raw("/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 "u8)
            .Int(Tile)
            .Space()
            .Int(Tile)
            .Raw("]/XStep "u8)
            .Int(Tile)
            .Raw("/YStep "u8)
            .Int(Tile)
            .Raw("/Resources<<>>"u8);
        file.WriteStream(id, entries.Written, content.Written);
    }

    // Diagonals extend beyond the tile, so that its corners are filled by the neighbouring tiles.
    private static ReadOnlySpan<byte> Lines(Hatch hatch) =>
        hatch switch
        {
            Hatch.UpwardDiagonal => "0 0 m 4 4 l -1 3 m 1 5 l 3 -1 m 5 1 l"u8,
            Hatch.DownwardDiagonal => "0 4 m 4 0 l -1 1 m 1 -1 l 3 5 m 5 3 l"u8,
            Hatch.Horizontal => "0 2 m 4 2 l"u8,
            Hatch.Vertical => "2 0 m 2 4 l"u8,
            Hatch.DiagonalCross => "0 0 m 4 4 l 0 4 m 4 0 l"u8,
            Hatch.Solid or Hatch.Dots => throw new InvalidOperationException($"{hatch} has no lines"),
            _ => throw new UnreachableException(),
        };
}
