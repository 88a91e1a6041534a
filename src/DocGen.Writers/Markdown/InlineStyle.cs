namespace DocGen.Writers.Markdown;

/// <summary>How a character of a paragraph is marked up. The order is the order of nesting where two begin and end together.</summary>
[Flags]
internal enum InlineStyle : byte
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Strikethrough = 4,
    Superscript = 8,
    Subscript = 16,
    Code = 32,
}
