namespace DocGen.Core.Languages;

/// <summary>
/// What a language decides: how numbers and dates are written, the fixed words, and the order of letters. The rules are in the
/// program, not in the machine's culture.
/// </summary>
public sealed class Language
{
    /// <summary>BCP 47 tag, for example <c>da-DK</c>.</summary>
    public required string Tag { get; init; }

    public required char DecimalSeparator { get; init; }

    public required char GroupSeparator { get; init; }

    /// <summary>January first.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    /// <summary>The words that the program itself prints.</summary>
    public required FixedWords Words { get; init; }
}

/// <summary>The words that the program itself prints, in one language.</summary>
public sealed record FixedWords
{
    public required string Page { get; init; }

    public required string PageOf { get; init; }

    public required string Table { get; init; }

    public required string Figure { get; init; }

    public required string Annex { get; init; }

    public required string Contents { get; init; }

    public required string Total { get; init; }

    public required string Item { get; init; }

    public required string And { get; init; }

    public required string Note { get; init; }

    public required string Important { get; init; }

    public required string Warning { get; init; }

    public required string StatusGood { get; init; }

    public required string StatusWatch { get; init; }

    public required string StatusBad { get; init; }

    public required string StatusNeutral { get; init; }

    public required string Footnotes { get; init; }

    public required string SkipToContent { get; init; }

    public required string BackToText { get; init; }
}
