using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes captions; their numbers are fields with the numbers of the model as results.</summary>
internal sealed class CaptionWriter(WordContext context)
{
    /// <summary>The text between a label and its caption.</summary>
    private const string AfterLabel = ". ";

    private readonly Dictionary<string, int> _sequences = new(StringComparer.Ordinal);

    /// <summary>Writes <c>Tabel 1. Fordeling</c>, with the number as a sequence field (17.16.5.56).</summary>
    public void Write(string style, string? label, ImmutableArray<Inline> caption, string? bookmark, Place place, bool keepWithNext)
    {
        var paragraphs = context.Paragraphs;
        paragraphs.Begin(context.Style(style), caption, place, new ParagraphFormat { KeepWithNext = keepWithNext });
        var id = paragraphs.BeginBookmark(bookmark, place);
        if (label is not null)
            WriteLabel(label, place.Runs);
        ParagraphWriter.EndBookmark(id, place);
        if (label is not null && !caption.IsEmpty)
            place.Runs.Text(AfterLabel);
        context.Write(caption, place);
        ParagraphWriter.End(place);
    }

    private void WriteLabel(string label, RunWriter runs)
    {
        var digits = label.Length;
        while (digits > 0 && char.IsAsciiDigit(label[digits - 1]))
            digits--;
        var word = label.AsSpan(0, digits).TrimEnd();
        if (digits == label.Length || word.IsEmpty || word.ContainsAny(" \u00A0\t\"\\"))
        {
            runs.Text(label);
            return;
        }

        runs.Text(label.AsSpan(0, digits));
        // If Word would count to another number, as at the first table of a section, the number is set with \r.
        var (name, number) = (word.ToString(), int.Parse(label.AsSpan(digits), CultureInfo.InvariantCulture));
        var follows = number == _sequences.GetValueOrDefault(name) + 1;
        _sequences[name] = number;
        runs.Field("SEQ"u8, follows ? name : FormattableString.Invariant($"{name} \\r {number}"), " \\* ARABIC"u8, label.AsSpan(digits));
    }
}
