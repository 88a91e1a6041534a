namespace DocGen.Writers.Word.Body;

/// <summary>
/// The block-level content of the body, a cell or a note under construction (ECMA-376 part 1, A.1: EG_BlockLevelElts): the state that a
/// block passes on to the next.
/// </summary>
/// <param name="next">The pending properties of the next paragraph.</param>
internal sealed class BlockContent(NextParagraph next, bool isBody = false)
{
    public bool IsBody => isBody;

    /// <summary>The pending properties of the next paragraph, in this content or in a nested cell.</summary>
    public NextParagraph Next => next;

    /// <summary>Whether the content is empty or ends with a table, after which Word requires a paragraph.</summary>
    public bool WantsParagraph { get; set; } = true;

    /// <summary>The pending space before the next paragraph, in twips.</summary>
    public int SpaceBefore { get; set; }

    /// <summary>The position at the end of the properties of the current paragraph.</summary>
    public int PropertiesEnd { get; set; }

    /// <summary>
    /// The position at the end of the properties of the last paragraph, at which a section can be ended; -1 after a table.
    /// </summary>
    public int SectionPoint { get; set; } = -1;

    /// <summary>Requires at least this much space before the next paragraph.</summary>
    public void Owe(int space) => SpaceBefore = Math.Max(SpaceBefore, space);

    /// <summary>Resets the state to that at the start of content.</summary>
    public void Restart() => (WantsParagraph, SpaceBefore) = (true, 0);
}

/// <summary>The pending properties of the next paragraph of a part, in whatever cell it is.</summary>
internal sealed class NextParagraph
{
    /// <summary>Whether it begins a page.</summary>
    public bool BeginsPage { get; set; }

    /// <summary>Whether it begins with the footnote reference mark.</summary>
    public bool HasFootnoteMark { get; set; }

    /// <summary>The bookmark that must be placed in it.</summary>
    public string? Bookmark { get; set; }
}
