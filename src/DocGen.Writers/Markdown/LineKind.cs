namespace DocGen.Writers.Markdown;

/// <summary>The kind of block that a line of inlines belongs to.</summary>
internal enum LineKind
{
    /// <summary>A paragraph: it can have line breaks, and the start of a line could begin another block.</summary>
    Paragraph,

    /// <summary>An ATX heading (CommonMark 4.2), on one line.</summary>
    Heading,

    /// <summary>A table cell (GFM 4.10), on one line, with pipes escaped.</summary>
    Cell,
}
