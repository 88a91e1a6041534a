using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Lines;

/// <summary>The numbers that a header or footer prints.</summary>
/// <param name="Page">Of the page in the document, from 1.</param>
/// <param name="Pages">Of the document.</param>
/// <param name="SectionPage">Of the page in its section, from 1.</param>
/// <param name="SectionPages">Of the section.</param>
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
