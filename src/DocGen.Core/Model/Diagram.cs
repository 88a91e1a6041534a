using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>The kind of a diagram.</summary>
public enum DiagramKind
{
    /// <summary>A hierarchy: boxes in levels, connected by lines.</summary>
    Organisation,

    /// <summary>A sequence: boxes in a row with arrows between them; the items below a step are its details.</summary>
    Process,
}

/// <summary>
/// A list drawn as boxes and lines: an organisation, a plan. The first paragraph of an item is the title of its box, further paragraphs are
/// its text, and a nested list is the level below. Formats without drawings show the list.
/// </summary>
/// <param name="Kind">The kind of diagram.</param>
/// <param name="List">At least one item; each begins with a paragraph and contains paragraphs and at most one list, as its last
/// block.</param>
public sealed record Diagram(DiagramKind Kind, ListBlock List) : CaptionedBlock
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (list, caption, description) = (map.Map(List), map.Map(Caption), map.MapOptionalText(Description));
        return (list, caption, description) == (List, Caption, Description)
            ? this
            : this with
            {
                List = list,
                Caption = caption,
                Description = description,
            };
    }

    /// <summary>The base of an id: beside Markdown a drawing is a separate file named after its id.</summary>
    protected internal override string WordsForId() => Caption.IsEmpty ? "diagram" : PlainText.Of(Caption);

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitDiagram(this);

    /// <summary>A description in one sentence; a pass makes it from the list if the author has not written one.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The boxes and lines; <see langword="null"/> until it is drawn. Each box is a separate group: first a rectangle, then its lines of
    /// text. The groups are in the order of the list.
    /// </summary>
    public VectorDrawing? Drawing { get; init; }
}
