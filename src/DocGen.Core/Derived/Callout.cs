using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>The importance of a callout.</summary>
public enum CalloutKind
{
    /// <summary>A remark that helps (Markdown alert <c>[!NOTE]</c>).</summary>
    Note,

    /// <summary>What a reader must know in order to do it right (<c>[!IMPORTANT]</c>).</summary>
    Important,

    /// <summary>What does harm when it is overlooked (<c>[!WARNING]</c>).</summary>
    Warning,
}

/// <summary>A remark beside the text. A word states its kind, so that it does not depend on colour alone (WCAG 2.2, 1.4.1).</summary>
/// <param name="Kind">Its importance.</param>
/// <param name="Title">The title; empty for the default word of its kind.</param>
/// <param name="Content">The content of the remark.</param>
public sealed record Callout(CalloutKind Kind, ImmutableArray<Inline> Title, ImmutableArray<Block> Content) : Block, IDerived<Block>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (title, content) = (map.Map(Title), map.Map(Content));
        return (title, content) == (Title, Content) ? this : this with { Title = title, Content = content };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var title = Title.IsEmpty ? [new Text(Word(context.Info.Language.Words)) { Origin = Origin }] : Title;
        var heading = new Paragraph(title)
        {
            Style = StyleNames.CalloutTitle,
            KeepWithNext = !Content.IsEmpty,
            Origin = title[0].Origin ?? Origin,
        };
        return
        [
            new Container(ContainerKind.Aside, [heading, .. Content])
            {
                Style = Kind switch
                {
                    CalloutKind.Important => StyleNames.CalloutImportant,
                    CalloutKind.Warning => StyleNames.CalloutWarning,
                    CalloutKind.Note => StyleNames.CalloutNote,
                    _ => throw new UnreachableException(),
                },
                KeepTogether = true,
                AccessibleName = PlainText.Of(title),
                Origin = Origin,
            },
        ];
    }

    private string Word(FixedWords words) =>
        Kind switch
        {
            CalloutKind.Important => words.Important,
            CalloutKind.Warning => words.Warning,
            CalloutKind.Note => words.Note,
            _ => throw new UnreachableException(),
        };
}
