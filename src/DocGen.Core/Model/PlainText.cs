using System.Collections.Immutable;
using System.Text;

namespace DocGen.Core.Model;

/// <summary>
/// What inlines say when nothing but letters is left: no styles, no footnotes; a picture says its alternative text, a line break is a
/// space.
/// </summary>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        // Nearly every heading, cell and caption is one text.
        if (inlines is [Text only])
            return only.Value;
        if (inlines.IsEmpty)
            return "";
        var builder = new StringBuilder();
        Append(inlines, builder);
        return builder.ToString();
    }

    private static void Append(ImmutableArray<Inline> inlines, StringBuilder builder)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    builder.Append(text.Value);
                    break;
                case FigureValue value:
                    builder.Append(value.Value);
                    break;
                case Image image:
                    builder.Append(image.AlternativeText);
                    break;
                case LineBreak:
                    builder.Append(' ');
                    break;
                case Span span:
                    Append(span.Content, builder);
                    break;
                case Link link:
                    Append(link.Content, builder);
                    break;
                case FormField field:
                    Append(field.Content, builder);
                    break;
                case Reference reference:
                    Append(reference.Content, builder);
                    break;
                default:
                    break;
            }
        }
    }
}
