using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// Removes lines that contain only tags that print nothing (the rule of Mustache for standalone tags): the spaces around the tags and the
/// line break after them are removed from the raw text. A tag can span several lines.
/// </summary>
internal static class StandaloneLines
{
    public static void Remove(string text, int bodyOffset, List<TemplateTag> blocks, List<ScriptRawStatement> rawTexts)
    {
        var cuts = new List<(int Start, int End)>();
        for (var first = 0; first < blocks.Count; first++)
        {
            var lineStart = SkipBlanksBack(text, blocks[first].Start, bodyOffset);
            if (lineStart > bodyOffset && text[lineStart - 1] != '\n')
                continue;
            var last = first;
            var controls = !blocks[first].Prints;
            var lineEnd = SkipBlanks(text, blocks[last].End);
            while (last + 1 < blocks.Count && blocks[last + 1].Start == lineEnd)
            {
                last++;
                controls &= !blocks[last].Prints;
                lineEnd = SkipBlanks(text, blocks[last].End);
            }

            if (controls && LineBreak(text, lineEnd, out var next))
            {
                cuts.Add((lineStart, blocks[first].Start));
                for (var i = first; i < last; i++)
                    cuts.Add((blocks[i].End, blocks[i + 1].Start));
                cuts.Add((blocks[last].End, next));
            }

            first = last;
        }

        foreach (var raw in rawTexts)
            Trim(raw, cuts);
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static int SkipBlanksBack(string text, int at, int floor)
    {
        while (at > floor && text[at - 1] is ' ' or '\t')
            at--;
        return at;
    }

    private static bool LineBreak(string text, int at, out int next)
    {
        next = at;
        if (at == text.Length)
            return true;
        if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
            next = at + 2;
        else if (text[at] == '\n')
            next = at + 1;
        return next > at;
    }

    /// <summary>A raw text is between two tags, so only its beginning or its end can be removed.</summary>
    private static void Trim(ScriptRawStatement raw, List<(int Start, int End)> cuts)
    {
        var (start, end) = (raw.Text.Index, raw.Text.Index + raw.Text.Length);
        var (low, high) = (0, cuts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cuts[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        for (var i = low; i < cuts.Count && cuts[i].Start < end; i++)
        {
            if (cuts[i].Start <= start)
                start = Math.Max(start, cuts[i].End);
            else
                end = Math.Min(end, cuts[i].Start);
        }

        raw.Text = end > start ? new ScriptStringSlice(raw.Text.FullText, start, end - start) : ScriptStringSlice.Empty;
    }
}
