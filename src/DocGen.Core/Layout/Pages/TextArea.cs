using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// The text area of a page. A header that extends below the margin pushes the text down, and a footer that extends above it pushes the text
/// up, as in Word.
/// </summary>
/// <param name="Top">The distance from the upper edge of the page, in EMU.</param>
/// <param name="Height">In EMU.</param>
internal readonly record struct TextArea(long Top, long Height)
{
    /// <summary>The share of the theme's text height that header and footer must leave.</summary>
    private const double MinShare = 1.0 / 3;

    /// <summary>The area between a header and a footer.</summary>
    /// <param name="excess">The height of header and footer that overlaps the text, in EMU; normally 0.</param>
    public static TextArea Of(PageSetup page, Frame? header, Frame? footer, out long excess)
    {
        var set = Math.Max(1, page.TextHeight.Emu);
        var top = Math.Max(page.Top.Emu, header is null ? 0 : page.HeaderDistance.Emu + header.Height.Emu);
        var bottom = Math.Max(page.Bottom.Emu, footer is null ? 0 : page.FooterDistance.Emu + footer.Height.Emu);
        var height = page.Height.Emu - top - bottom;
        var min = Math.Max(1, (long)(set * MinShare));
        excess = Math.Max(0, min - height);
        return new TextArea(top - (excess > 0 ? Math.Min(excess, top - page.Top.Emu) : 0), Math.Max(height, min));
    }
}
