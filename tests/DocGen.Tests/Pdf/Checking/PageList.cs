namespace DocGen.Tests.Pdf.Checking;

/// <summary>A page as the structure sees it.</summary>
/// <param name="Id">Its object.</param>
/// <param name="Number">From 1.</param>
/// <param name="Key">Its key in the parent tree (StructParents).</param>
/// <param name="Marks">The identifiers of its marked content, in the order of painting.</param>
/// <param name="Annotations">Its annotations.</param>
internal sealed record CheckedPage(int Id, int Number, int Key, List<int> Marks, IReadOnlyList<int> Annotations);

/// <summary>Reads the pages (ISO 32000-1, 7.7.3).</summary>
internal static class PageList
{
    public static List<CheckedPage> Read(WrittenFile file, PdfDictionary catalog)
    {
        var tree = catalog.Reference("Pages") ?? throw new BrokenPdfException("the catalog has no pages");
        var kids = file.Dictionary(tree).Items("Kids");
        if (file.Dictionary(tree).Int("Count") != kids.Count)
            throw new BrokenPdfException(
                $"the page tree says that it has {file.Dictionary(tree).Int("Count")} pages, and has {kids.Count}"
            );
        var pages = new List<CheckedPage>(kids.Count);
        foreach (var kid in kids)
            pages.Add(Read(file, tree, (kid as PdfReference)?.Id ?? 0, pages.Count + 1));
        return pages;
    }

    private static CheckedPage Read(WrittenFile file, int tree, int id, int number)
    {
        var page = file.Dictionary(id);
        if (page.Name("Type") != "Page" || page.Reference("Parent") != tree)
            throw new BrokenPdfException($"page {number}, object {id}, is no page of the page tree");
        var contents = page.Reference("Contents") ?? throw new BrokenPdfException($"page {number} has no content");
        var key = page.Int("StructParents") ?? throw new BrokenPdfException($"page {number} has no place in the parent tree");
        var marks = ContentMarks.Read(file.Stream(contents), $"page {number}");
        if (marks.Count != marks.Distinct().Count())
            throw new BrokenPdfException($"page {number} has an identifier of marked content twice");
        return new CheckedPage(
            id,
            number,
            key,
            marks,
            [.. page.Items("Annots").Select(annotation => (annotation as PdfReference)?.Id ?? 0)]
        );
    }
}
