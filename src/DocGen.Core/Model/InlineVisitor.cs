using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Has a method for every inline that a writer or the layout must spell; see <see cref="BlockVisitor"/>.
/// </summary>
public abstract class InlineVisitor
{
    public void Visit(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            inline.Accept(this);
    }

    public void Visit(Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        inline.Accept(this);
    }

    protected internal abstract void VisitText(Text text);

    protected internal abstract void VisitFigureValue(FigureValue value);

    protected internal abstract void VisitSpan(Span span);

    protected internal abstract void VisitLineBreak(LineBreak lineBreak);

    protected internal abstract void VisitLink(Link link);

    protected internal abstract void VisitImage(Image image);

    protected internal abstract void VisitReference(Reference reference);

    protected internal abstract void VisitPageField(PageField field);

    protected internal abstract void VisitFormField(FormField field);

    protected internal abstract void VisitFootnote(Footnote footnote);

    protected internal abstract void VisitDataBar(DataBar bar);
}
