using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Lines;

/// <summary>The values of the page fields in a header or footer.</summary>
/// <param name="Page">The page number in the document, counted from 1.</param>
/// <param name="Pages">The number of pages of the document.</param>
/// <param name="SectionPage">The page number in the section, counted from 1.</param>
/// <param name="SectionPages">The number of pages of the section.</param>
internal readonly record struct PageNumbers(int Page, int Pages, int SectionPage, int SectionPages)
{
    public string Of(PageFieldKind kind)
    {
        var number = kind switch
        {
            PageFieldKind.PageNumber => Page,
            PageFieldKind.PageCount => Pages,
            PageFieldKind.SectionPageNumber => SectionPage,
            PageFieldKind.SectionPageCount => SectionPages,
            _ => throw new UnreachableException(),
        };
        return number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture);
    }
}
