namespace DocGen.Core.Model;

/// <summary>Visits blocks; who needs the text of one hands it to an <see cref="InlineVisitor"/>.</summary>
public abstract class BlockVisitor : DocumentVisitor
{
    protected sealed override void VisitText(Text text) => throw NotHere(text);

    protected sealed override void VisitFigureValue(FigureValue value) => throw NotHere(value);

    protected sealed override void VisitSpan(Span span) => throw NotHere(span);

    protected sealed override void VisitLineBreak(LineBreak lineBreak) => throw NotHere(lineBreak);

    protected sealed override void VisitLink(Link link) => throw NotHere(link);

    protected sealed override void VisitImage(Image image) => throw NotHere(image);

    protected sealed override void VisitReference(Reference reference) => throw NotHere(reference);

    protected sealed override void VisitPageField(PageField field) => throw NotHere(field);

    protected sealed override void VisitFootnote(Footnote footnote) => throw NotHere(footnote);

    protected sealed override void VisitDataBar(DataBar bar) => throw NotHere(bar);

    protected sealed override void VisitFormField(FormField field) => throw NotHere(field);

    private static InvalidOperationException NotHere(Inline inline) => new($"{inline.GetType().Name} does not stand among blocks");
}
