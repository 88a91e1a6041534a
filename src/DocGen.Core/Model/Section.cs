using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// A document within a composite document: blocks with pages of their own, which keep the layout, headers, footers, language, page numbers
/// and footnote numbers of the original document (w:sectPr; PDF Art). It begins a new page. It is allowed only at the top level and
/// contains no other section; content before the first section is on the document's own pages. All passes have run on it.
/// </summary>
/// <param name="Info">The properties of the original document; its layout and language apply to the pages of the section.</param>
/// <param name="Content">The blocks in reading order, with ids and heading levels adapted to the composite document.</param>
public sealed record Section(DocumentInfo Info, ImmutableArray<Block> Content) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitSection(this);

    /// <summary>Headers and footers of its pages.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;
}
