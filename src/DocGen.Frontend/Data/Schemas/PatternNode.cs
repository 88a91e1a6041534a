namespace DocGen.Frontend.Data.Schemas;

/// <summary>A place in a text that a pattern can ask for.</summary>
internal enum PatternPlace
{
    Start,
    End,
    WordBoundary,
    NoWordBoundary,
}

/// <summary>What is wrong with a pattern.</summary>
/// <param name="Message">A clause whose subject is the pattern.</param>
/// <param name="Hint">What to write, spelt as in JSON.</param>
/// <param name="IsSyntax">Whether it is no regular expression; otherwise it is one that is not supported.</param>
internal sealed record PatternProblem(string Message, string? Hint, bool IsSyntax);

/// <summary>A part of a regular expression. Groups are not kept: nothing refers back to them.</summary>
internal abstract record PatternNode
{
    /// <summary>One code point of a set.</summary>
    public sealed record One(CodePointSet Set) : PatternNode
    {
        /// <summary>The only one in the set, if it was written as a character; it can begin or end a range.</summary>
        public int? CodePoint { get; init; }
    }

    /// <summary>Nothing, at a certain place.</summary>
    public sealed record Position(PatternPlace Place) : PatternNode;

    /// <summary>Nothing, where another pattern matches (or not) what follows or precedes.</summary>
    public sealed record Look(PatternNode Inner, bool IsBehind, bool IsNegated) : PatternNode;

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<PatternNode> Choices) : PatternNode;

    /// <summary>The same several times.</summary>
    /// <param name="Max"><see langword="null"/> for any number.</param>
    public sealed record Repeat(PatternNode Inner, int Min, int? Max) : PatternNode;
}
