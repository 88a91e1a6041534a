using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Tests.Passes;

/// <summary>
/// A block of somebody else's that is kept through the passes: two lists of blocks, a title, and one block that may be missing.
/// </summary>
internal sealed record Panel(ImmutableArray<Inline> Title, ImmutableArray<Block> Left, ImmutableArray<Block> Right) : Block
{
    public Block? Lead { get; init; }

    public override Node MapChildren(ChildMapper map)
    {
        var (title, lead) = (map.Map(Title), Lead is null ? null : map.Map(Lead));
        var (left, right) = (map.Map(Left), map.Map(Right));
        return (title, left, right) == (Title, Left, Right) && ReferenceEquals(lead, Lead)
            ? this
            : this with
            {
                Title = title,
                Lead = lead,
                Left = left,
                Right = right,
            };
    }

    protected internal override void Accept(BlockVisitor visitor)
    {
        visitor.Visit(new Paragraph(Title));
        if (Lead is not null)
            visitor.Visit(Lead);
        visitor.Visit(new Container(ContainerKind.Group, [.. Left, .. Right]));
    }
}

/// <summary>An inline of somebody else's that is kept through the passes, and says something itself.</summary>
internal sealed record Tooltip(string Sign, ImmutableArray<Inline> Content) : Inline
{
    public override Node MapChildren(ChildMapper map)
    {
        var (sign, content) = (map.MapText(Sign), map.Map(Content));
        return (sign, content) == (Sign, Content) ? this : this with { Sign = sign, Content = content };
    }

    protected internal override string OwnText() => Sign;

    protected internal override void Accept(InlineVisitor visitor)
    {
        visitor.Visit(new Text(Sign));
        visitor.Visit(new Span("", Content));
    }
}

/// <summary>A figure of somebody else's, with an id, a caption and a number.</summary>
internal sealed record Map(ImmutableArray<Block> Legend) : CaptionedBlock
{
    public override Node MapChildren(ChildMapper map)
    {
        var (caption, legend) = (map.Map(Caption), map.Map(Legend));
        return (caption, legend) == (Caption, Legend) ? this : this with { Caption = caption, Legend = legend };
    }

    protected internal override void Accept(BlockVisitor visitor)
    {
        visitor.Visit(new Paragraph(Caption));
        visitor.Visit(Legend);
    }
}

/// <summary>A derived block of somebody else's, whose children stand in parts of its own.</summary>
internal sealed record Faq(ImmutableArray<Answer> Answers) : Block, IDerived<Block>
{
    public override Node MapChildren(ChildMapper map)
    {
        var answers = map.Map(Answers);
        return answers == Answers ? this : this with { Answers = answers };
    }

    public ImmutableArray<Block> Lower(LoweringContext context) =>
        [.. Answers.SelectMany(answer => answer.Content.Insert(0, new Paragraph(answer.Question)))];
}

internal sealed record Answer(ImmutableArray<Inline> Question, ImmutableArray<Block> Content) : Node
{
    public override Node MapChildren(ChildMapper map)
    {
        var (question, content) = (map.Map(Question), map.Map(Content));
        return (question, content) == (Question, Content) ? this : this with { Question = question, Content = content };
    }
}

/// <summary>A block that no visitor knows, and that shows itself by nothing.</summary>
internal sealed record Unknown : Block;
