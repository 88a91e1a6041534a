using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes captions: text whose numbers are fields that hold the model's numbers.</summary>
internal sealed class CaptionWriter(WordContext context)
{
    /// <summary>Stands between a label and its caption.</summary>
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
        // Where the number is not the one that Word would count to, as at a section's first table, it is set (\r).
        var (name, number) = (word.ToString(), int.Parse(label.AsSpan(digits), CultureInfo.InvariantCulture));
        var follows = number == _sequences.GetValueOrDefault(name) + 1;
        _sequences[name] = number;
        runs.Field("SEQ"u8, follows ? name : FormattableString.Invariant($"{name} \\r {number}"), " \\* ARABIC"u8, label.AsSpan(digits));
    }
}
