namespace DocGen.Frontend.Templates.Parsing;

/// <summary>A tag <c>{{ … }}</c> of a template, with its braces.</summary>
/// <param name="Start">The offset of the first brace.</param>
/// <param name="End">The offset after the last brace.</param>
internal sealed record TemplateTag(int Start, int End)
{
    /// <summary>Whether it contains a statement that prints.</summary>
    public bool Prints { get; set; }

    /// <summary>The tag that contains an offset.</summary>
    public static TemplateTag? At(List<TemplateTag> blocks, int offset)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].End <= offset)
                low = middle + 1;
            else if (blocks[middle].Start > offset)
                high = middle - 1;
            else
                return blocks[middle];
        }

        return null;
    }
}
