using DocGen.Core.Cancellation;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word.Parts;

/// <summary>
/// word/footnotes.xml (ECMA-376 part 1, 17.11): two separators, then the notes. Every file has it, so that notes can be added in Word.
/// </summary>
internal static class FootnotesPart
{
    /// <summary>The part of a document without notes.</summary>
    public static readonly PackedPart Empty = MakeEmpty();

    public static void Begin(Story story)
    {
        story.Begin("footnotes"u8);
        story
            .Xml.Raw(
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:separator/>"u8
                    + "</w:r></w:p></w:footnote>"u8
            )
            .Raw(
                "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r>"u8
                    + "<w:continuationSeparator/></w:r></w:p></w:footnote>"u8
            );
    }

    public static PackedPart End(Story story, Work work) => PackedPart.Pack(story.Xml.Raw("</w:footnotes>"u8).Written, work);

    private static PackedPart MakeEmpty()
    {
        using var story = new Story(1024);
        Begin(story);
        return End(story, Work.Uninterrupted);
    }
}
