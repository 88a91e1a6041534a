using System.Collections.Immutable;
using DocGen.Core.Model;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Frontend.Markdown.Tables;

/// <summary>A table written with bars (GFM 4.10). Its children are rows, the first of which is the header.</summary>
internal sealed class PipeTable(BlockParser parser, ImmutableArray<ColumnAlignment> columns) : ContainerBlock(parser)
{
    public ImmutableArray<ColumnAlignment> Columns { get; } = columns;
}

/// <summary>A row; its children are cells.</summary>
internal sealed class PipeRow() : ContainerBlock(null);

/// <summary>A cell; an empty cell has no inlines.</summary>
internal sealed class PipeCell : LeafBlock
{
    public PipeCell()
        : base(null) => ProcessInlines = true;
}
