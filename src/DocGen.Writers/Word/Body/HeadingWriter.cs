using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes headings: with the automatic number of their style if Word counts as the model does, otherwise with the number of the model as
/// text.
/// </summary>
internal sealed class HeadingWriter(WordContext context, HeadingNumbers numbers)
{
    private readonly HeadingCounter _counter = new(numbers);

    public void Write(Heading heading, Place place)
    {
        var paragraphs = context.Paragraphs;
        var entry = StyleOf(heading, place.Section, out var outlineLevel);
        var agrees = _counter.Agrees(heading);
        var format = new ParagraphFormat { IsUnnumbered = numbers.InStyles && !agrees && heading.Level > 1, OutlineLevel = outlineLevel };
        paragraphs.Begin(entry, heading.Content, place, format);
        var contents = paragraphs.BeginBookmark(context.Targets.ContentsBookmark(heading.Id), place);
        var bookmark = paragraphs.BeginBookmark(context.Targets.Bookmark(heading.Id), place);
        if (heading.Number is { } number && !agrees)
        {
            place.Runs.Text(number);
            place.Runs.Text(" ");
        }

        context.Write(heading.Content, place);
        ParagraphWriter.EndBookmark(bookmark, place);
        ParagraphWriter.EndBookmark(contents, place);
        ParagraphWriter.End(place);
    }

    /// <param name="outlineLevel">The outline level, if that of the style differs.</param>
    private StyleEntry StyleOf(Heading heading, WordSection section, out int? outlineLevel)
    {
        outlineLevel = null;
        if (section.Number == 0)
            return context.Style(heading.StyleName);
        if (heading.Level > 1 && heading.StyleName == StyleNames.HeadingStyle(heading.Level - 1))
            return context.Style(WordStyles.SectionHeading(heading.StyleName));
        if (heading.StyleName != StyleNames.HeadingStyle(heading.Level))
            outlineLevel = heading.Level;
        return context.Style(heading.StyleName);
    }
}
