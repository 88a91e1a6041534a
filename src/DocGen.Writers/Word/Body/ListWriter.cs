using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes lists: the first paragraph of an item has the number, the others have the same indent.</summary>
internal sealed class ListWriter(WordContext context)
{
    private readonly ListIndents _indents = ListIndents.Of(context.Theme.Theme.ParagraphStyles[StyleNames.ListBullet]);

    public void Write(ListBlock list, Place place)
    {
        var level = Math.Min(place.ListDepth, NumberingIds.Levels - 1);
        var number = context.Numbers.Add(list, level);
        var marker = context.Style(list.Kind == ListKind.Bullet ? StyleNames.ListBullet : StyleNames.ListNumber);
        var further = context.Style(WordStyles.ListContinue);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var content = list.Items[i].Content;
            var isLastItem = i == list.Items.Length - 1;
            var beginsWithText = !content.IsEmpty && content[0] is Paragraph;
            if (!beginsWithText)
                context.Paragraphs.WriteEmpty(marker, At(isNumbered: true, isLastItem && content.IsEmpty));
            for (var j = 0; j < content.Length; j++)
                context.Write(content[j], At(j == 0 && beginsWithText, isLastItem && j == content.Length - 1));
        }

        // The space below an item is meant for the next item; content after the list is spaced as after any other paragraph.
        if (place is { ListDepth: 0, CellStyle: null })
            place.Content.Owe(context.Style(StyleNames.BodyText).Style.SpaceAfter.Twips);

        Place At(bool isNumbered, bool isLast) =>
            place with
            {
                ListDepth = place.ListDepth + 1,
                Indent = _indents.Left(level),
                IsLoose = !list.Tight,
                Number = isNumbered ? number : 0,
                Level = level,
                BodyText = isNumbered ? marker : further,
                KeepWithNext = place.KeepWithNext || (place.KeepTogether && !isLast),
                EndsBox = place.EndsBox && isLast,
            };
    }
}
