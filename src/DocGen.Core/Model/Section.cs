using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// A paper within a paper: blocks with pages of their own, whose layout, headers, footers, language, page and footnote numbers are those of
/// the paper that they were (w:sectPr; PDF Art). It begins a page. It stands only at the top level of a document and holds no other;
/// what stands before the first section has the document's own pages. All passes have run in it.
/// </summary>
/// <param name="Info">What is known about the paper: its layout and language are those of its pages.</param>
/// <param name="Content">The blocks in reading order, with ids and heading levels that fit the whole.</param>
public sealed record Section(DocumentInfo Info, ImmutableArray<Block> Content) : Block
{
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitSection(this);

    /// <summary>Header and footer of its pages.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;
}
