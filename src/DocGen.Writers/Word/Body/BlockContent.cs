namespace DocGen.Writers.Word.Body;

/// <summary>
/// The block-level content of the body, a cell or a note while it is written (ECMA-376 part 1, A.1: EG_BlockLevelElts): what a block leaves
/// behind for the next.
/// </summary>
/// <param name="next">What the next paragraph takes with it.</param>
internal sealed class BlockContent(NextParagraph next, bool isBody = false)
{
    public bool IsBody => isBody;

    /// <summary>What the next paragraph takes with it, in this content or in a cell within.</summary>
    public NextParagraph Next => next;

    /// <summary>Whether what was written last is a table (or nothing), after which Word wants a paragraph.</summary>
    public bool WantsParagraph { get; set; } = true;

    /// <summary>Space that the next paragraph owes to what is above it, in twips.</summary>
    public int SpaceBefore { get; set; }

    /// <summary>Where the properties of the paragraph end that is being written.</summary>
    public int PropertiesEnd { get; set; }

    /// <summary>Where the properties of the last paragraph end, so that it can be made the last of a section; -1 after a table.</summary>
    public int SectionPoint { get; set; } = -1;

    /// <summary>What follows stands off from what is above it by this much at least.</summary>
    public void Owe(int space) => SpaceBefore = Math.Max(SpaceBefore, space);

    /// <summary>What follows has nothing above it.</summary>
    public void Restart() => (WantsParagraph, SpaceBefore) = (true, 0);
}

/// <summary>What waits for the next paragraph of a part, whatever cell it stands in.</summary>
internal sealed class NextParagraph
{
    /// <summary>It begins a page.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>It begins with the footnote's own mark.</summary>
    public bool HasFootnoteMark { get; set; }

    /// <summary>The bookmark that is to point to it.</summary>
    public string? Bookmark { get; set; }
}
