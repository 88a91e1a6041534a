using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;
using DocGen.Writers.Svg;

namespace DocGen.Writers.Markdown;

/// <summary>Writes links, references, pictures and footnote references.</summary>
internal sealed class LinkWriter(IAnchors anchors, ImageAssets images, MarkdownLosses losses, MarkdownFlavour flavour)
{
    private readonly List<(Footnote Note, string Label)> _footnotes = [];

    /// <summary>The footnotes so far, in order, with their labels.</summary>
    public IReadOnlyList<(Footnote Note, string Label)> Footnotes => _footnotes;

    /// <summary>The prefix of note labels: each section numbers its notes from 1.</summary>
    public string NotePrefix { get; set; } = "";

    /// <summary>Whether a node can be written as a link; otherwise only its text is written.</summary>
    public bool HasAddress(Inline node) => node is Link || (node is Reference reference && anchors.Find(reference.TargetId) is not null);

    public void Close(CharBuffer output, Inline node, bool inCell)
    {
        output.Append("](");
        if (node is Reference reference)
        {
            output.Append('#');
            output.Append(anchors.Find(reference.TargetId));
        }
        else
        {
            var link = (Link)node;
            AppendDestination(output, link.Target);
            if (!string.IsNullOrEmpty(link.Title))
                TextEscapes.AppendTitle(output, link.Title, inCell, flavour);
        }

        output.Append(')');
    }

    public void AppendImage(CharBuffer output, Image image, bool inCell)
    {
        if (images.Find(image) is not { } data)
        {
            losses.MissingPicture(image);
            TextEscapes.AppendInBrackets(output, image.AlternativeText, inCell, flavour);
            return;
        }

        output.Append("![");
        TextEscapes.AppendInBrackets(output, image.AlternativeText, inCell, flavour);
        output.Append("](");
        AppendDestination(output, images.PathOf(image, data));
        output.Append(')');
    }

    /// <summary>Writes a drawing as a picture file beside the Markdown.</summary>
    public void AppendDrawing(CharBuffer output, VectorDrawing drawing, string? id, string description, string language)
    {
        output.Append("![");
        TextEscapes.AppendInBrackets(output, description, inCell: false, flavour);
        output.Append("](");
        AppendDestination(output, images.Add((id ?? "drawing") + ".svg", SvgDrawing.ToFile(drawing, description, language)));
        output.Append(')');
    }

    /// <summary>The argument for <see cref="AppendName"/> before a heading, or <see langword="null"/>.</summary>
    public string? NameBefore(string headingId) => anchors.Before(headingId);

    /// <summary>
    /// Writes an anchor element for references; the name has only letters, digits, hyphens and underscores, which need no escape.
    /// </summary>
    public static void AppendName(CharBuffer output, string name)
    {
        output.Append("<a name=\"");
        output.Append(name);
        output.Append("\"></a>");
    }

    /// <summary>Writes a footnote reference (GFM footnotes); its text follows at the end of the document.</summary>
    public void AppendFootnote(CharBuffer output, Footnote footnote)
    {
        // A header cell above several columns is repeated in each of them, but its note is written once.
        var known = _footnotes.FindIndex(known => ReferenceEquals(known.Note, footnote));
        if (known < 0)
        {
            known = _footnotes.Count;
            var number = footnote.Number > 0 ? footnote.Number : known + 1;
            _footnotes.Add((footnote, FormattableString.Invariant($"{NotePrefix}{number}")));
        }

        output.Append("[^");
        output.Append(_footnotes[known].Label);
        output.Append(']');
    }

    /// <summary>Writes a link destination (CommonMark 6.3): no spaces, and brackets only in pairs.</summary>
    private static void AppendDestination(CharBuffer output, ReadOnlySpan<char> target)
    {
        var depth = 0;
        var balanced = true;
        foreach (var c in target)
        {
            depth +=
                c == '(' ? 1
                : c == ')' ? -1
                : 0;
            balanced &= depth is >= 0 and < 8;
        }

        ReadOnlySpan<char> brackets = balanced && depth == 0 ? "" : "()";
        for (var i = 0; i < target.Length; i++)
        {
            WebAddress.Append(output, target.Slice(i, 1), brackets);
            if (target[i] == '&' && TextEscapes.IsEntity(target[i..]))
                output.Append("amp;");
        }
    }
}
