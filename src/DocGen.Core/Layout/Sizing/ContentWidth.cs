namespace DocGen.Core.Layout.Sizing;

/// <summary>The widths that content requires, in EMU.</summary>
/// <param name="Number">The widest unbreakable text that contains a digit.</param>
/// <param name="Word">The widest unbreakable text (CSS min-content).</param>
/// <param name="Line">The widest line with forced breaks only (CSS max-content).</param>
internal readonly record struct ContentWidth(long Number, long Word, long Line)
{
    /// <summary>The widest part of a word with hyphenation, including the hyphen.</summary>
    public long Part { get; init; } = Word;

    public ContentWidth Or(ContentWidth other) =>
        new(Math.Max(Number, other.Number), Math.Max(Word, other.Word), Math.Max(Line, other.Line)) { Part = Math.Max(Part, other.Part) };

    public ContentWidth Plus(long extra) => new(Number == 0 ? 0 : Number + extra, Word + extra, Line + extra) { Part = Part + extra };

    public ContentWidth Times(double factor) =>
        new((long)(Number * factor), (long)(Word * factor), (long)(Line * factor)) { Part = (long)(Part * factor) };
}
