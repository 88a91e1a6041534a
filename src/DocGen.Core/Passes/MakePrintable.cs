using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Applies <see cref="PrintableText"/> to every string that is printed or read aloud, so that all formats print the same.
/// </summary>
public sealed class MakePrintable : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        var rewriter = new Rewriter(diagnostics);
        var info = rewriter.Clean(document.Info);
        document = rewriter.Rewrite(document);
        return ReferenceEquals(info, document.Info) ? document : document with { Info = info };
    }

    private sealed class Rewriter(DiagnosticBag diagnostics) : DocumentRewriter
    {
        // Where to report what has no origin of its own.
        private Origin? _around;

        public DocumentInfo Clean(DocumentInfo info)
        {
            _around = info.Origin;
            var (title, shortTitle) = (Clean(info.Title), Clean(info.ShortTitle));
            var (author, subject, item) = (Clean(info.Author), Clean(info.Subject), Clean(info.Item));
            var keywords = info.Keywords;
            for (var i = 0; i < keywords.Length; i++)
                if (Clean(keywords[i]) is var word && !ReferenceEquals(word, keywords[i]))
                    keywords = keywords.SetItem(i, word!);
            var same =
                ReferenceEquals(title, info.Title)
                && ReferenceEquals(shortTitle, info.ShortTitle)
                && ReferenceEquals(author, info.Author)
                && ReferenceEquals(subject, info.Subject)
                && ReferenceEquals(item, info.Item)
                && keywords == info.Keywords;
            return same
                ? info
                : info with
                {
                    Title = title!,
                    ShortTitle = shortTitle,
                    Author = author,
                    Subject = subject,
                    Item = item,
                    Keywords = keywords,
                };
        }

        protected override Block Rewrite(Block block)
        {
            _around = block.Origin ?? _around;
            block = RewriteChildren(block);
            return block switch
            {
                CodeBlock code when CleanCode(code.Text, code.Origin) is var text && !ReferenceEquals(text, code.Text) => code with
                {
                    Text = text,
                },
                Container c when Clean(c.AccessibleName, c.Origin) is var name && !ReferenceEquals(name, c.AccessibleName) => c with
                {
                    AccessibleName = name,
                },
                Table t when Clean(t.Description, t.Origin) is var words && !ReferenceEquals(words, t.Description) => t with
                {
                    Description = words,
                },
                Chart chart => Clean(chart),
                Diagram d when Clean(d.Description, d.Origin) is var words && !ReferenceEquals(words, d.Description) => d with
                {
                    Description = words,
                },
                _ => block,
            };
        }

        private Chart Clean(Chart chart)
        {
            var (categories, series) = (chart.Categories, chart.Series);
            for (var i = 0; i < categories.Length; i++)
                if (Clean(categories[i].Name, categories[i].Origin) is var name && !ReferenceEquals(name, categories[i].Name))
                    categories = categories.SetItem(i, categories[i] with { Name = name });
            for (var i = 0; i < series.Length; i++)
            {
                var points = series[i].Points;
                for (var j = 0; j < points.Length; j++)
                    if (Clean(points[j].Value, points[j].Origin) is var value && !ReferenceEquals(value, points[j].Value))
                        points = points.SetItem(j, points[j] with { Value = value });
                if (
                    Clean(series[i].Title, series[i].Origin) is var title
                    && (points != series[i].Points || !ReferenceEquals(title, series[i].Title))
                )
                    series = series.SetItem(i, series[i] with { Title = title, Points = points });
            }

            var (header, description) = (Clean(chart.CategoryTitle, chart.Origin), Clean(chart.Description, chart.Origin));
            var same =
                categories == chart.Categories
                && series == chart.Series
                && ReferenceEquals(header, chart.CategoryTitle)
                && ReferenceEquals(description, chart.Description);
            return same
                ? chart
                : chart with
                {
                    Categories = categories,
                    Series = series,
                    CategoryTitle = header,
                    Description = description,
                };
        }

        protected override Inline Rewrite(Inline inline)
        {
            switch (inline)
            {
                case Text text:
                    var value = Clean(text.Value, text.Origin);
                    return ReferenceEquals(value, text.Value) ? text : text with { Value = value };
                case FigureValue figure:
                    var printed = Clean(figure.Value, figure.Origin);
                    return ReferenceEquals(printed, figure.Value) ? figure : figure with { Value = printed };
                case Image image:
                    var words = Clean(image.AlternativeText, image.Origin);
                    return ReferenceEquals(words, image.AlternativeText) ? image : image with { AlternativeText = words };
                case FormField field:
                    var label = Clean(field.Label, field.Origin);
                    if (!ReferenceEquals(label, field.Label))
                        field = field with { Label = label };
                    return RewriteChildren(field);
                case Link link:
                    var (target, title) = (Clean(link.Target, link.Origin), Clean(link.Title, link.Origin));
                    if (!ReferenceEquals(target, link.Target) || !ReferenceEquals(title, link.Title))
                        link = link with { Target = target, Title = title };
                    return RewriteChildren(link);
                default:
                    return RewriteChildren(inline);
            }
        }

        protected override TableCell RewriteCell(TableCell cell)
        {
            _around = cell.Origin ?? _around;
            return base.RewriteCell(cell);
        }

        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
        private string? Clean(string? text, Origin? origin = null)
        {
            if (text is null)
                return null;
            var clean = PrintableText.Make(text);
            if (!ReferenceEquals(clean, text))
                Report(text, origin ?? _around);
            return clean;
        }

        private void Report(string text, Origin? origin)
        {
            var problems = new PrintableProblems();
            var clean = PrintableText.Make(text, problems);
            if (problems.Replaced.Count > 0)
            {
                var message = $"the text holds {PrintableProblems.List(problems.Replaced)}, which not every format can print";
                diagnostics.Warning(ModelCodes.UnprintableCharacter, message, origin, $"it is printed as '{Shorten(clean)}'");
            }

            if (problems.Unclosed.Count > 0)
            {
                var message =
                    $"the text changes its direction with {PrintableProblems.List(problems.Unclosed)} and does not change it back";
                diagnostics.Warning(ModelCodes.UnbalancedDirection, message, origin, "it is changed back at the end of the text");
            }

            if (problems.Unopened.Count > 0)
            {
                var message = $"the text ends a change of direction with {PrintableProblems.List(problems.Unopened)} that it did not begin";
                diagnostics.Warning(ModelCodes.UnbalancedDirection, message, origin, "it is printed as U+FFFD");
            }
        }

        private static string Shorten(string text)
        {
            if (text.Length <= 40)
                return text;
            return text[..(char.IsHighSurrogate(text[38]) ? 38 : 39)] + "\u2026";
        }

        /// <summary>Code keeps its lines, and a tab goes to the next multiple of four columns (CommonMark 2.2).</summary>
        private string CleanCode(string code, Origin? origin)
        {
            if (code.AsSpan().IndexOfAny('\t', '\r') >= 0)
                code = ExpandTabs(code);
            var lines = code.Split('\n');
            var changed = false;
            for (var i = 0; i < lines.Length; i++)
            {
                var clean = Clean(lines[i], origin);
                changed |= !ReferenceEquals(clean, lines[i]);
                lines[i] = clean;
            }

            return changed ? string.Join('\n', lines) : code;
        }

        private static string ExpandTabs(string code)
        {
            var builder = new StringBuilder(code.Length + 16);
            var column = 0;
            foreach (var c in code.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
            {
                var width = c == '\t' ? 4 - (column % 4) : 1;
                builder.Append(c == '\t' ? ' ' : c, width);
                column = c == '\n' ? 0 : column + width;
            }

            return builder.ToString();
        }
    }
}
