using System.Collections.Immutable;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>A block that a reference can lead to.</summary>
public abstract record ReferableBlock : Block
{
    /// <summary>The id that links refer to. Unique in the document after the passes.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// The words that an id is made of when the author gave none; <see langword="null"/> for what needs none then.
    /// </summary>
    protected internal virtual string? WordsForId() => null;

    /// <summary>What a reference without text of its own prints; empty when there is nothing to print.</summary>
    protected internal abstract ImmutableArray<Inline> TextOfReference();
}

/// <summary>A table, picture or drawing: with a caption it has a label and a number.</summary>
public abstract record CaptionedBlock : ReferableBlock
{
    /// <summary>The caption without its number; empty if there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>
    /// The printed label, for example <c>Tabel 1</c> or <c>Figur 1</c>, set by the numbering pass when there is a caption.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>The word of its label; what has the same word is counted together.</summary>
    protected internal virtual string WordOfLabel(FixedWords words) => words.Figure;

    protected internal override ImmutableArray<Inline> TextOfReference() => Label is { } label ? [new Text(label)] : [];
}
