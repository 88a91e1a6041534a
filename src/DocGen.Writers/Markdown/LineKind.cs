namespace DocGen.Writers.Markdown;

/// <summary>What a line of inlines is part of.</summary>
internal enum LineKind
{
    /// <summary>A paragraph: it may have line breaks, and what begins a line may begin a block.</summary>
    Paragraph,

    /// <summary>An ATX heading (CommonMark 4.2), on one line.</summary>
    Heading,

    /// <summary>A table cell (GFM 4.10), on one line, with pipes escaped.</summary>
    Cell,
}
