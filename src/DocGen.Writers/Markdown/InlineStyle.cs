namespace DocGen.Writers.Markdown;

/// <summary>The style of a character of a paragraph. The order is the nesting of styles that begin and end together.</summary>
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
