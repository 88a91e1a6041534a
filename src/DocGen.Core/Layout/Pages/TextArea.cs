using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// Where the text of a page stands. A header that reaches below the margin pushes the text down, and a footer that reaches above it pushes
/// it
/// up, as in Word.
/// </summary>
/// <param name="Top">From the page's upper edge, in EMU.</param>
/// <param name="Height">In EMU.</param>
internal readonly record struct TextArea(long Top, long Height)
{
    /// <summary>Of the text's height as the theme sets it; header and footer may not leave less.</summary>
    private const double MinShare = 1.0 / 3;

    /// <summary>The area between a header and a footer.</summary>
    /// <param name="excess">How much of header and footer stands in the text nevertheless, in EMU; 0 as a rule.</param>
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
