using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocGen.Building;
using DocGen.Core.Images;
using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests.Building;

/// <summary>Photos are shown in every format with the orientation of the camera, which is in their Exif segment.</summary>
public sealed class PictureOrientationTests(PictureOrientationTests.Photographs photographs)
    : IClassFixture<PictureOrientationTests.Photographs>
{
    /// <summary>48 by 32 pixels, at 96 to the inch: what the sensor has.</summary>
    private const string Jpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAgADADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUHBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAXAQADAQAAAAAAAAAAAAAAAAAEBQYH/8QAHREBAAEDBQAAAAAAAAAAAAAAAAQGQ4JBQoHBwv/aAAwDAQACEQMRAD8A58AmaSIS6hLGk72PpKVNay6AFilVwBjxYNvYg28ZE1MIO7gAGD3/2Q==";

    /// <summary>Exif 2.32, 4.6.4 A: which side the first row of pixels, and which the first column, is to be seen on.</summary>
    public static TheoryData<int, string, string> Orientations { get; } =
        new()
        {
            { 1, "top", "left" },
            { 2, "top", "right" },
            { 3, "bottom", "right" },
            { 4, "bottom", "left" },
            { 5, "left", "top" },
            { 6, "right", "top" },
            { 7, "right", "bottom" },
            { 8, "left", "bottom" },
        };

    [Theory]
    [MemberData(nameof(Orientations))]
    public void A_PDF_places_it_turned(int value, string row, string column)
    {
        var n = photographs.Matrices[value - 1];

        // The first row of pixels is the upper side of the unit square, the first column its left side (ISO 32000-1, 8.9.5.1).
        (double X, double Y) Shown(double x, double y) => ((n[0] * x) + (n[2] * y) + n[4], (n[1] * x) + (n[3] * y) + n[5]);
        (double X, double Y)[] corners = [Shown(0, 0), Shown(1, 0), Shown(0, 1), Shown(1, 1)];
        var (left, right, bottom, top) = (
            corners.Min(at => at.X),
            corners.Max(at => at.X),
            corners.Min(at => at.Y),
            corners.Max(at => at.Y)
        );
        string Side((double X, double Y) at) =>
            Math.Abs(at.X - left) < 0.01 ? "left"
            : Math.Abs(at.X - right) < 0.01 ? "right"
            : Math.Abs(at.Y - top) < 0.01 ? "top"
            : Math.Abs(at.Y - bottom) < 0.01 ? "bottom"
            : "nowhere";
        Assert.Equal((row, column), (Side(Shown(0.5, 1)), Side(Shown(0, 0.5))));
        Assert.Equal(value <= 4 ? (36, 24) : (24, 36), (Math.Round(right - left, 2), Math.Round(top - bottom, 2)));

        // All stand at the left margin, below each other.
        Assert.Equal(photographs.Matrices[0][4], left, 0.01);
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public void Word_turns_it_after_it_is_mirrored(int value, string row, string column)
    {
        var drawing = photographs.Drawings[value - 1];
        var xfrm = drawing.Descendants().Single(element => element.Name.LocalName == "xfrm");
        var (isMirrored, turns) = (xfrm.Attribute("flipH") is not null, (int?)xfrm.Attribute("rot") / 5400000 ?? 0);
        string Side(params string[] clockwise) => clockwise[turns];
        Assert.Equal(row, Side("top", "right", "bottom", "left"));
        Assert.Equal(column, isMirrored ? Side("right", "bottom", "left", "top") : Side("left", "top", "right", "bottom"));

        // Of the pixels as they are: Word makes room for what is turned.
        var extents = drawing
            .Descendants()
            .Where(element => element.Name.LocalName is "extent" or "ext" && element.Attribute("cx") is not null);
        Assert.Equal(
            ["457200 304800", "457200 304800"],
            extents.Select(extent => $"{extent.Attribute("cx")!.Value} {extent.Attribute("cy")!.Value}")
        );
    }

    [Theory]
    [MemberData(nameof(Orientations))]
    public void A_browser_turns_the_file_itself_and_is_told_the_size_that_comes_of_it(int value, string row, string column)
    {
        Assert.NotEqual(row, column);
        var image = photographs.Html[value - 1];
        Assert.Contains(value <= 4 ? "width=\"48\" height=\"32\"" : "width=\"32\" height=\"48\"", image, StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_stay_as_they_came()
    {
        foreach (var value in Enumerable.Range(1, 8))
            Assert.Contains(photographs.PdfStreams, stream => stream.AsSpan().SequenceEqual(Photograph(value)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(ushort.MaxValue)]
    public void A_value_without_a_meaning_is_none(int value) => Assert.Equal("48x32 0 False", Described(Photograph(value)));

    [Fact]
    public void The_tag_is_a_short_integer() => Assert.Equal("48x32 0 False", Described(Photograph(6, type: 4)));

    [Fact]
    public void Both_byte_orders_are_read() =>
        Assert.Equal(
            ["32x48 1 False", "32x48 1 False"],
            [Described(Photograph(6, isLittle: false)), Described(Photograph(6, isLittle: true))]
        );

    [Theory]
    [InlineData(0u)]
    [InlineData(25u)]
    [InlineData(1000u)]
    [InlineData(0x7FFFFFFFu)]
    [InlineData(uint.MaxValue)]
    public void A_directory_that_is_not_there_is_none(uint offset) =>
        Assert.Equal("48x32 0 False", Described(Photograph(6, offset: offset)));

    /// <summary>Whatever a segment says, the picture is one, upright or turned.</summary>
    [Fact]
    public void No_byte_of_the_segment_can_break_it()
    {
        var whole = Photograph(6);
        for (var at = 6; at < 6 + 32; at++)
        {
            foreach (var bad in (ReadOnlySpan<byte>)[0, 1, 0x7F, 0xFF])
            {
                var file = whole.ToArray();
                file[at] = bad;
                Assert.Matches("^(48x32|32x48) ", Described(file));
            }
        }

        for (var length = 2; length <= 34; length++)
        {
            byte[] cut = [.. whole[..4], 0, (byte)length, .. whole[6..(4 + length)], .. Convert.FromBase64String(Jpeg)[2..]];
            Assert.Matches("^(48x32|32x48) ", Described(cut));
        }
    }

    private static string Described(byte[] file)
    {
        var header = ImageHeader.Read(file)!;
        return $"{header.Width}x{header.Height} {header.Orientation.QuarterTurns} {header.Orientation.IsMirrored}";
    }

    /// <summary>The picture with an Exif segment of one tag, in the one or the other byte order.</summary>
    private static byte[] Photograph(int value, bool? isLittle = null, ushort type = 3, uint offset = 8)
    {
        var little = isLittle ?? int.IsOddInteger(value);
        var tiff = new byte[8 + 2 + 12 + 4];
        (little ? "II*\0"u8 : "MM\0*"u8).CopyTo(tiff);
        Write32(4, offset);
        Write16(8, 1);
        Write16(10, 0x0112);
        Write16(12, type);
        Write32(14, 1);
        Write16(18, (ushort)value);
        var file = Convert.FromBase64String(Jpeg);
        return [.. file[..2], 0xFF, 0xE1, 0, (byte)(2 + 6 + tiff.Length), .. "Exif\0\0"u8, .. tiff, .. file[2..]];

        void Write16(int at, ushort number)
        {
            if (little)
                BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(at), number);
            else
                BinaryPrimitives.WriteUInt16BigEndian(tiff.AsSpan(at), number);
        }

        void Write32(int at, uint number)
        {
            if (little)
                BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(at), number);
            else
                BinaryPrimitives.WriteUInt32BigEndian(tiff.AsSpan(at), number);
        }
    }

    /// <summary>A document with a photo of each orientation, in every format.</summary>
    public sealed class Photographs
    {
        public Photographs()
        {
            using var folder = new TemporaryFolder();
            folder.Write("docgen.yaml", "name: Case\n");
            Directory.CreateDirectory(Path.Combine(folder.Path, "templates", "images"));
            var body = new StringBuilder("---\nid: a\ntitle: A\nlayout: annex\nformats: [pdf, docx, html]\n---\n# A\n");
            for (var value = 1; value <= 8; value++)
            {
                body.Append(CultureInfo.InvariantCulture, $"\n![Billede {value}]({value}.jpg)\n");
                File.WriteAllBytes(Path.Combine(folder.Path, "templates", "images", $"{value}.jpg"), Photograph(value));
            }

            folder.Write("templates/a.sbn.md", body.ToString());
            var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = false });
            Assert.Empty(result.Diagnostics);

            var output = Path.Combine(folder.Path, "output", "a");
            var pdf = WrittenFile.Read(File.ReadAllBytes(output + ".pdf"));
            var page = Assert.Single(pdf.Objects.Values.OfType<PdfDictionary>(), value => value.Name("Type") == "Page");
            var content = Encoding.Latin1.GetString(pdf.Stream(page.Reference("Contents")!.Value));
            Matrices =
            [
                .. Regex
                    .Matches(content, @"q ([-\d. ]+) cm ?/I\d+ Do Q")
                    .Select(match =>
                        match.Groups[1].Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()
                    ),
            ];
            PdfStreams =
            [
                .. pdf
                    .Objects.Where(value => value.Value is PdfDictionary dictionary && dictionary.Name("Subtype") == "Image")
                    .Select(value => pdf.Stream(value.Key)),
            ];

            using var zip = ZipFile.OpenRead(output + ".docx");
            using var part = zip.GetEntry("word/document.xml")!.Open();
            Drawings = [.. XDocument.Load(part).Descendants().Where(element => element.Name.LocalName == "drawing")];
            Html = [.. Regex.Matches(File.ReadAllText(output + ".html"), "<img[^>]*>").Select(match => match.Value)];
            Assert.Equal((8, 8, 8), (Matrices.Count, Drawings.Count, Html.Count));
        }

        /// <summary>What a PDF places the pictures by, in reading order.</summary>
        public IReadOnlyList<double[]> Matrices { get; }

        public IReadOnlyList<byte[]> PdfStreams { get; }

        public IReadOnlyList<XElement> Drawings { get; }

        public IReadOnlyList<string> Html { get; }
    }
}
