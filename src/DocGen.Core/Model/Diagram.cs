using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>What a diagram shows.</summary>
public enum DiagramKind
{
    /// <summary>Who is above whom: boxes in levels, with lines between them.</summary>
    Organisation,

    /// <summary>What follows what: boxes in a row, with arrows between them; what is below a step belongs to it.</summary>
    Process,
}

/// <summary>
/// Boxes and lines for what is a list: an organisation, a plan. The first paragraph of an item is the title of its box, further ones its
/// text, and a list in it what is below it. Where boxes cannot be seen, it is read as the list that it is.
/// </summary>
/// <param name="Kind">What it shows.</param>
/// <param name="List">At least one item; each begins with a paragraph, and holds paragraphs and at most one list, its last block.</param>
public sealed record Diagram(DiagramKind Kind, ListBlock List) : CaptionedBlock
{
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

    /// <summary>What is drawn is a file of its own beside Markdown, and is named after its id.</summary>
    protected internal override string WordsForId() => Caption.IsEmpty ? "diagram" : PlainText.Of(Caption);

    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitDiagram(this);

    /// <summary>What it shows in a sentence; made from the list by a pass when its author says nothing.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The boxes and lines; <see langword="null"/> until it is drawn. Each box is a group of its own, a rectangle first and then its lines
    /// of text; the groups are in the order of the list.
    /// </summary>
    public VectorDrawing? Drawing { get; init; }
}
