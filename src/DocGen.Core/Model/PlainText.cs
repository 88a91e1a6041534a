using System.Collections.Immutable;
using System.Text;

namespace DocGen.Core.Model;

/// <summary>The words of inlines without their markup: for accessible names, alternative texts and document properties.</summary>
public static class PlainText
{
    /// <summary>The text; a line break is a space, a footnote is left out, a picture is its alternative text.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [Text only]) return only.Value;
        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text t: text.Append(t.Value); break;
                case FigureValue figure: text.Append(figure.Value); break;
                case LineBreak: text.Append(' '); break;
                case Span span: Append(text, span.Content); break;
                case Link link: Append(text, link.Content); break;
                case Reference reference: Append(text, reference.Content); break;
                case Image image: text.Append(image.AlternativeText); break;
                case Derived.Status status: Append(text, status.Content); break;
                case Footnote or PageField: break;
                default: throw new InvalidOperationException($"{inline.GetType().Name} has no plain text");
            }
        }
    }
}
