using Md = Markdig.Syntax;

namespace DocGen.Frontend.Markdown;

/// <summary>The ids of headings and pictures, and the ids in references.</summary>
internal static class Identifier
{
    /// <summary>Whether an id has only letters, digits and hyphens; otherwise it is reported.</summary>
    public static bool Check(string id, Md.SourceSpan span, ReadingContext context)
    {
        if (id.Length > 0 && id.All(c => char.IsLetterOrDigit(c) || c == '-'))
            return true;
        context.Error(
            MarkdownCodes.InvalidIdentifier,
            span,
            $"'{id}' is not an id",
            "letters, digits and hyphens, for example {#fordeling-2024}"
        );
        return false;
    }
}
