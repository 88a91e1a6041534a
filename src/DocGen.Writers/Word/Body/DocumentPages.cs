using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Marks the beginning and end of the sections of a document with bookmarks. PAGE counts through the whole file, so that page references
/// are correct; the page numbers of a section are computed from it and the pages of these bookmarks (ECMA-376 part 1, 17.16.3 and
/// 17.16.5.45).
/// </summary>
internal sealed class DocumentPages : DocumentWalker
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public DocumentPages(Document document, Work work)
        : base(work) => Visit(document.Content);

    /// <summary>The bookmark around a whole section; the pages before the first section have number 0.</summary>
    public static string Whole(int section) => "_Paper" + section.ToString(CultureInfo.InvariantCulture);

    /// <summary>The bookmark at the end of a section.</summary>
    public static string End(int section) => "_PaperEnd" + section.ToString(CultureInfo.InvariantCulture);

    /// <summary>The page on which a section will begin, according to a contents list.</summary>
    public string LabelOf(Section section) => _labels.GetValueOrDefault(section.Info.Id, "1");

    protected override void Visit(Block block)
    {
        if (block is Contents contents)
            foreach (var entry in contents.Entries)
                if (entry.PageLabel is { } label)
                    _labels.TryAdd(entry.TargetId, label);
        VisitChildren(block);
    }
}
