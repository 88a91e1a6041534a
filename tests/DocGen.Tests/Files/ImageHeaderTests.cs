using DocGen.Core.Drawing;
using DocGen.Core.Images;

namespace DocGen.Tests.Files;

/// <summary>What is read of a picture before its pixels, and how large it is shown.</summary>
public sealed class ImageHeaderTests
{
    [Fact]
    public void Fill_bytes_and_markers_without_a_segment_are_passed_over()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xFF, 0x01, 0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0];
        Assert.Equal(new JpegHeader(3, 2, 1, 96, default), JpegHeader.Read(jpeg));
        Assert.Equal(new ImageHeader("image/jpeg", 3, 2, 96), ImageHeader.Read(jpeg));
    }

    [Theory]
    [InlineData(null, null, 72, 36)]
    [InlineData(null, 50, 50, 25)]
    [InlineData(30, 50, 30, 15)]
    [InlineData(100, 50, 50, 25)]
    public void A_picture_has_the_width_asked_for_or_its_own_and_never_more_than_there_is(int? asked, int? room, int width, int height)
    {
        var data = new ImageData("image/png", default, 96, 48, 96);
        var size = ImageSize.Of(data, Points(asked), Points(room));
        Assert.Equal((width, height), (size.Width.Points, size.Height.Points));
        Assert.Equal(5, size.NotHigherThan(Length.FromPoints(5)).Height.Points);
    }

    private static Length? Points(int? points) => points is { } value ? Length.FromPoints(value) : null;
}
