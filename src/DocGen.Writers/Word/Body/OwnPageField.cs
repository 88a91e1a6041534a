using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes the page number in a section, or its page count, as formulas of the page numbers of the whole document (17.16.3). A program that
/// cannot compute fields would print the operands of the formula, so it gets nothing to print (ECMA-376 part 3, 10: alternate content).
/// </summary>
/// <param name="section">The number of the section.</param>
/// <param name="firstPage">The expected first page of the section, used until Word has computed the fields.</param>
internal sealed class OwnPageField(int section, string firstPage)
{
    public static ReadOnlySpan<byte> Begin => "<mc:AlternateContent><mc:Choice Requires=\"w15\">"u8;

    public static ReadOnlySpan<byte> End => "</mc:Choice><mc:Fallback/></mc:AlternateContent>"u8;

    public static bool IsOwn(Inline inline) =>
        inline is PageField { Kind: PageFieldKind.SectionPageNumber or PageFieldKind.SectionPageCount };

    public void Write(RunWriter runs, PageFieldKind kind)
    {
        runs.BeginFormula();
        if (kind == PageFieldKind.SectionPageNumber)
            runs.Field("PAGE"u8, [], default, firstPage);
        else
            runs.Field("PAGEREF"u8, DocumentPages.End(section), default, firstPage);
        runs.Instruction("-"u8);
        runs.Field("PAGEREF"u8, DocumentPages.Whole(section), default, firstPage);
        runs.Instruction("+ 1"u8);
        runs.EndFormula("1");
    }
}
