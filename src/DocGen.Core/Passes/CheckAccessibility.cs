using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Reports barriers that exist in every format: headings out of order (WCAG 2.2, 1.3.1 and 2.4.6; PDF/UA-1, 7.4.2), tables without headers
/// (1.3.1), pictures without alternative text (1.1.1), links whose text does not describe their target (2.4.4), a missing title (2.4.2).
/// Contrast (1.4.3) is checked once, when the theme is read; here only that of an organisation's own styles, where they are used.
/// </summary>
internal sealed class CheckAccessibility : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var diagnostics = context.Diagnostics;
        if (string.IsNullOrWhiteSpace(document.Info.Title))
            diagnostics.Error(
                ModelCodes.MissingTitle,
                "the document has no title",
                document.Info.Origin,
                "write 'title:' in the front matter"
            );
        var walker = new Walker(diagnostics, document.Info.Languages.VagueLinks, context.Theme, context.Work);
        walker.Visit(document.Content);
        if (!walker.HasTitleHeading)
        {
            const string hint = "begin with '# {{ document.title }}'";
            diagnostics.Error(ModelCodes.MissingTitleHeading, "the document has no heading of level 1", document.Info.Origin, hint);
        }

        return document;
    }

    private sealed class Walker(DiagnosticBag diagnostics, IReadOnlySet<string> vague, Theme theme, Work work) : DocumentWalker(work)
    {
        private readonly HashSet<string> _styles = new(StringComparer.Ordinal);
        private int _level;

        public bool HasTitleHeading { get; private set; }

        protected override void Visit(Block block)
        {
            switch (block)
            {
                case Section:
                    // Checked when it was a document of its own.
                    return;
                case Heading heading:
                    Check(heading);
                    break;
                case Paragraph { Style: { } style } paragraph:
                    Check(style, paragraph);
                    break;
                case Table table:
                    Check(table);
                    break;
                case Chart chart:
                    CheckDescription("chart", "data", chart.Description, chart);
                    break;
                case Diagram diagram:
                    CheckDescription("diagram", "list", diagram.Description, diagram);
                    break;
            }

            VisitChildren(block);
        }

        protected override void Visit(Inline inline)
        {
            if (inline is Image image)
                Check(image);
            else if (inline is Link link)
                Check(link);
            VisitChildren(inline);
        }

        private void Check(Heading heading)
        {
            if (string.IsNullOrWhiteSpace(PlainText.Of(heading.Content)))
                diagnostics.Error(ModelCodes.EmptyHeading, "the heading has no text", heading.Origin, "write its text, or remove it");
            if (heading.Level == 1 && HasTitleHeading)
            {
                const string hint = "a document has one '#' heading, its title: begin its sections with '##'";
                diagnostics.Error(ModelCodes.SecondTitleHeading, "there is a second heading of level 1", heading.Origin, hint);
            }
            else if (_level > 0 && heading.Level > _level + 1)
            {
                var hint = $"write it with {_level + 1} '#'";
                diagnostics.Error(
                    ModelCodes.SkippedHeadingLevel,
                    $"a heading of level {heading.Level} follows one of level {_level}",
                    heading.Origin,
                    hint
                );
            }

            HasTitleHeading |= heading.Level == 1;
            _level = heading.Level;
        }

        private void Check(string style, Paragraph paragraph)
        {
            if (
                Theme.Default.ParagraphStyles.ContainsKey(style)
                || !_styles.Add(style)
                || !theme.ParagraphStyles.TryGetValue(style, out var known)
                || ThemeContrast.OnPage(known) is not { } problem
            )
                return;
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the style '{style}' #{problem.Text.Hex} has a contrast of {Math.Floor(problem.Ratio * 100) / 100:0.00}:1 to the page, "
                    + $"but {problem.Required}:1 is needed"
            );
            diagnostics.Warning(
                ModelCodes.StyleContrast,
                message,
                paragraph.Origin,
                $"write in the theme: paragraph-styles: {{ {style}: {{ colour: \"#{problem.Readable().Hex}\" }} }}"
            );
        }

        private void Check(Table table)
        {
            if (table.Grid.HeaderRowCount > 0 || table.Grid.HeaderColumnCount > 0)
                return;
            const string hint = "give its columns titles, or mark the first with 'header: true'";
            diagnostics.Error(ModelCodes.TableWithoutHeader, "the table has neither a header row nor a header column", table.Origin, hint);
        }

        private void Check(Image image)
        {
            if (!string.IsNullOrWhiteSpace(image.AlternativeText))
                return;
            var message = $"the picture '{image.Source}' has no alternative text";
            diagnostics.Error(
                ModelCodes.MissingAlternativeText,
                message,
                image.Origin,
                $"say what it shows: '![a bridge at dawn]({image.Source})'"
            );
        }

        private void CheckDescription(string kind, string source, string? description, Block block)
        {
            if (string.IsNullOrWhiteSpace(description))
                diagnostics.Error(
                    ModelCodes.MissingAlternativeText,
                    $"the {kind}'s description is empty",
                    block.Origin,
                    $"say what it shows, or leave 'description' out: then it is made from the {source}"
                );
        }

        private void Check(Link link)
        {
            var words = PlainText.Of(link.Content);
            if (!IsVague(words))
                return;
            var message = string.IsNullOrWhiteSpace(words)
                ? $"the link to '{link.Target}' has no text"
                : $"the link text '{words}' does not say where it leads";
            diagnostics.Warning(ModelCodes.VagueLink, message, link.Origin, "name what the reader finds there");
        }

        private bool IsVague(string words)
        {
            if (words.Length > 24)
                return false;
            var bare = words.AsSpan().Trim(" \u00A0.,:;!?…»«\"'>→").ToString();
            return bare.Length == 0 || vague.Contains(bare.ToLowerInvariant());
        }
    }
}
