using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.Numbering;

/// <summary>The indents of the levels of a list, in twips: each level is indented by the same distance.</summary>
internal readonly record struct ListIndents(int First, int Hanging)
{
    public static ListIndents Of(ParagraphStyle style)
    {
        var hanging = style.IndentFirstLine < Length.Zero ? -style.IndentFirstLine.Twips : 0;
        if (hanging == 0)
            hanging = style.Size.Twips;
        return new ListIndents(Math.Max(style.IndentLeft.Twips, hanging), hanging);
    }

    /// <param name="level">Counted from 0.</param>
    public int Left(int level) => First * (level + 1);
}
