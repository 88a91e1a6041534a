using System.Globalization;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Tests.Layout;

/// <summary>
/// Everything that the model says, in order, with the numbers and labels that are printed: what a reader of the file is to hear.
/// </summary>
internal sealed class SpokenText() : DocumentWalker(Work.Uninterrupted)
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

    protected override void Visit(Block block)
    {
        switch (block)
        {
            case CodeBlock code:
                _text.Append(code.Text);
                break;
            case Heading heading:
                _text.Append(heading.Number);
                break;
            case Table { Label: { } label }:
                _text.Append(label).Append('.');
                break;
            case ListBlock list:
                VisitItems(list);
                return;
        }

        VisitChildren(block);
    }

    protected override void Visit(Inline inline)
    {
        if (inline is Text text)
            _text.Append(text.Value);
        else if (inline is FigureValue value)
            _text.Append(value.Value);
        // The mark in the text, and the number before the note.
        else if (inline is Footnote footnote)
            _text.Append(CultureInfo.InvariantCulture, $"{footnote.Number}{footnote.Number}");
        VisitChildren(inline);
    }

    private void VisitItems(ListBlock list)
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
}
