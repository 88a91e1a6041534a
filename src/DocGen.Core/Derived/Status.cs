using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>The level of a traffic light.</summary>
public enum StatusLevel
{
    /// <summary>As it should be: printed in English as <c>● On track</c>.</summary>
    Good,

    /// <summary>At risk: <c>▲ Watch</c>.</summary>
    Watch,

    /// <summary>Not as it should be: <c>▼ Critical</c>.</summary>
    Bad,

    /// <summary>Not assessed: <c>○ Not rated</c>.</summary>
    Neutral,
}

/// <summary>
/// A traffic light. Both the shape of its symbol and its colour show the level (WCAG 2.2, 1.4.1): a circle, a triangle pointing up, a
/// triangle pointing down, an empty circle. All four are in the standard fonts of Windows, macOS and Linux.
/// </summary>
/// <param name="Level">The level shown.</param>
/// <param name="Content">The text beside the symbol; empty for the default word of the level.</param>
public sealed record Status(StatusLevel Level, ImmutableArray<Inline> Content) : Inline, IDerived<Inline>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    public ImmutableArray<Inline> Lower(LoweringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (style, symbol) = Level switch
        {
            StatusLevel.Good => (StyleNames.StatusGood, "●"),
            StatusLevel.Watch => (StyleNames.StatusWatch, "▲"),
            StatusLevel.Bad => (StyleNames.StatusBad, "▼"),
            StatusLevel.Neutral => (StyleNames.StatusNeutral, "○"),
            _ => throw new UnreachableException(),
        };
        var content = Content.IsEmpty ? [new Text(Word(context.Info.Language.Words)) { Origin = Origin }] : Content;
        return [new Span(style, [new Text(symbol + "\u00A0") { Origin = Origin }, .. content]) { Origin = Origin }];
    }

    private string Word(FixedWords words) =>
        Level switch
        {
            StatusLevel.Good => words.StatusGood,
            StatusLevel.Watch => words.StatusWatch,
            StatusLevel.Bad => words.StatusBad,
            StatusLevel.Neutral => words.StatusNeutral,
            _ => throw new UnreachableException(),
        };
}
