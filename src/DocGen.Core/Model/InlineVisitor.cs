using System.Collections.Immutable;
using DocGen.Core.Cancellation;

namespace DocGen.Core.Model;

/// <summary>
/// Has a method for every inline that a writer or the layout must spell; see <see cref="BlockVisitor"/>.
/// </summary>
public abstract class InlineVisitor
{
    private readonly Work _work;

    /// <summary>Creates a visitor.</summary>
    /// <param name="work">The work that it is a part of; it takes a step at each inline.</param>
    protected InlineVisitor(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        _work = work;
    }

    /// <summary>Each in turn, in reading order.</summary>
    public void Visit(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Visit(inline);
    }

    /// <summary>Calls the method of the inline's own kind.</summary>
    public void Visit(Inline inline)
    {
        ArgumentNullException.ThrowIfNull(inline);
        _work.Step();
        inline.Accept(this);
    }

    /// <summary>Letters as they are printed; a writer escapes what means something in its format.</summary>
    protected internal abstract void VisitText(Text text);

    /// <summary>A printed number that still knows the figure it came from.</summary>
    protected internal abstract void VisitFigureValue(FigureValue value);

    /// <summary>Text in a character style or in another language (HTML span, strong, em …).</summary>
    protected internal abstract void VisitSpan(Span span);

    /// <summary>A new line in the same paragraph (HTML br; CommonMark 6.7).</summary>
    protected internal abstract void VisitLineBreak(LineBreak lineBreak);

    /// <summary>Leads out of the document (HTML a).</summary>
    protected internal abstract void VisitLink(Link link);

    /// <summary>A picture in a line of text (HTML img).</summary>
    protected internal abstract void VisitImage(Image image);

    /// <summary>Leads to another place in the document, named by its id.</summary>
    protected internal abstract void VisitReference(Reference reference);

    /// <summary>A number that only formats with pages know.</summary>
    protected internal abstract void VisitPageField(PageField field);

    /// <summary>A place to write in or to tick (HTML input); its blank is its content.</summary>
    protected internal abstract void VisitFormField(FormField field);

    /// <summary>The mark in the text; the note itself is its content.</summary>
    protected internal abstract void VisitFootnote(Footnote footnote);

    /// <summary>A bar that shows the number beside it; may be left out.</summary>
    protected internal abstract void VisitDataBar(DataBar bar);
}
