using System.Collections.Immutable;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>A block that can be the target of a reference.</summary>
public abstract record ReferableBlock : Block
{
    /// <summary>The id that links refer to. Unique in the document after the passes.</summary>
    public string? Id { get; init; }

    /// <summary>The text from which an id is made if the author has not set one; <see langword="null"/> if none is needed then.</summary>
    protected internal virtual string? WordsForId() => null;

    /// <summary>The printed text of a reference without text of its own; empty if there is none.</summary>
    protected internal abstract ImmutableArray<Inline> TextOfReference();
}

/// <summary>A table, picture or drawing: with a caption it has a label and a number.</summary>
public abstract record CaptionedBlock : ReferableBlock
{
    /// <summary>The caption without its number; empty if there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>The printed label, for example <c>Tabel 1</c> or <c>Figur 1</c>, set by the numbering pass if there is a caption.</summary>
    public string? Label { get; init; }

    /// <summary>The word of its label; blocks with the same word share a sequence of numbers.</summary>
    protected internal virtual string WordOfLabel(FixedWords words) => words.Figure;

    /// <inheritdoc/>
    protected internal override ImmutableArray<Inline> TextOfReference() => Label is { } label ? [new Text(label)] : [];
}
