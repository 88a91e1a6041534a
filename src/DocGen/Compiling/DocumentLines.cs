using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Compiling;

/// <summary>
/// The plain text of a document in reading order: one line for each paragraph, heading, list item and table cell. Footnotes follow at the
/// end, as in Word.
/// </summary>
public static class DocumentLines
{
    /// <summary>Writes the text of a document that has been through all passes.</summary>
    public static void Write(Document document, TextWriter output, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        new Blocks(output, work ?? Work.Uninterrupted).Write(document);
    }

    private sealed class Blocks : BlockVisitor
    {
        private readonly TextWriter _output;
        private readonly StringBuilder _line = new();
        private readonly List<Footnote> _footnotes = [];
        private readonly Words _words;

        public Blocks(TextWriter output, Work work)
            : base(work) => (_output, _words) = (output, new Words(this, work));

        public void Write(Document document)
        {
            Visit(document.Content);
            EndLine();
            for (var i = 0; i < _footnotes.Count; i++)
                Visit(_footnotes[i].Content);
        }

        protected override void VisitParagraph(Paragraph paragraph) => WriteLine(paragraph.Content);

        protected override void VisitHeading(Heading heading)
        {
            if (heading.Number is { } number)
                _line.Append(number).Append(' ');
            WriteLine(heading.Content);
        }

        protected override void VisitList(ListBlock list)
        {
            foreach (var item in list.Items)
                Visit(item.Content);
        }

        protected override void VisitTable(Table table)
        {
            WriteCaption(table.Label, table.Caption);
            foreach (var row in table.Grid.Rows)
            foreach (var cell in row.Cells)
                Visit(cell.Content);
            foreach (var note in table.Notes)
                Visit(note);
        }

        protected override void VisitPicture(Picture picture) => WriteCaption(picture.Label, picture.Caption);

        protected override void VisitChart(Chart chart) =>
            VisitTable(ChartTable.Of(chart) with { Label = chart.Label, Caption = chart.Caption });

        protected override void VisitDiagram(Diagram diagram)
        {
            WriteCaption(diagram.Label, diagram.Caption);
            VisitList(diagram.List);
        }

        protected override void VisitContainer(Container container) => Visit(container.Content);

        protected override void VisitCodeBlock(CodeBlock code)
        {
            _line.Append(code.Text.TrimEnd('\n'));
            EndLine();
        }

        protected override void VisitBreak(Break @break) { }

        protected override void VisitContents(Contents contents)
        {
            WriteLine(contents.Title);
            foreach (var entry in contents.Entries)
            {
                if (entry.Number is { } number)
                    _line.Append(number).Append(' ');
                WriteLine(entry.Content);
            }
        }

        protected override void VisitSection(Section section) => Visit(section.Content);

        private void WriteCaption(string? label, ImmutableArray<Inline> caption)
        {
            if (caption.IsEmpty)
                return;
            if (label is not null)
                _line.Append(label).Append(". ");
            WriteLine(caption);
        }

        private void WriteLine(ImmutableArray<Inline> content)
        {
            _words.Visit(content);
            EndLine();
        }

        private void EndLine()
        {
            if (_line.Length == 0)
                return;
            _output.WriteLine(_line.ToString());
            _line.Clear();
        }

        private sealed class Words(Blocks lines, Work work) : InlineVisitor(work)
        {
            protected override void VisitText(Text text) => lines._line.Append(text.Value);

            protected override void VisitFigureValue(FigureValue value) => lines._line.Append(value.Value);

            protected override void VisitSpan(Span span) => Visit(span.Content);

            protected override void VisitLineBreak(LineBreak lineBreak) => lines.EndLine();

            protected override void VisitLink(Link link) => Visit(link.Content);

            protected override void VisitImage(Image image) { }

            protected override void VisitReference(Reference reference) => Visit(reference.Content);

            protected override void VisitPageField(PageField field) { }

            protected override void VisitDataBar(DataBar bar) { }

            protected override void VisitFormField(FormField field) => Visit(field.Content);

            protected override void VisitFootnote(Footnote footnote) => lines._footnotes.Add(footnote);
        }
    }
}
