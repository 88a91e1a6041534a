using System.Globalization;
using System.Text;
using DocGen.Core.Model;

namespace DocGen.Tests.Layout;

/// <summary>
/// Everything that the model says, in order, with the numbers and labels that are printed: what a reader of the file is to hear.
/// </summary>
internal sealed class SpokenText : DocumentWalker
{
    private static readonly string[] Bullets = ["•", "–", "▪"];

    private readonly StringBuilder _text = new();
    private int _lists;

    public static string Of(Document document)
    {
        var spoken = new SpokenText();
        spoken.Visit(document.Content);
        return spoken._text.ToString();
    }

    protected override void VisitText(Text text) => _text.Append(text.Value);

    protected override void VisitFigureValue(FigureValue value) => _text.Append(value.Value);

    protected override void VisitCodeBlock(CodeBlock code) => _text.Append(code.Text);

    protected override void VisitHeading(Heading heading)
    {
        _text.Append(heading.Number);
        base.VisitHeading(heading);
    }

    protected override void VisitList(ListBlock list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            _text.Append(
                list.Kind == ListKind.Bullet
                    ? Bullets[_lists % Bullets.Length]
                    : (list.Start + i).ToString(CultureInfo.InvariantCulture) + "."
            );
            _lists++;
            Visit(list.Items[i].Content);
            _lists--;
        }
    }

    protected override void VisitTable(Table table)
    {
        if (table.Label is not null)
            _text.Append(table.Label).Append('.');
        base.VisitTable(table);
    }

    protected override void VisitFootnote(Footnote footnote)
    {
        // The mark in the text, and the number before the note.
        _text.Append(CultureInfo.InvariantCulture, $"{footnote.Number}{footnote.Number}");
        base.VisitFootnote(footnote);
    }
}
