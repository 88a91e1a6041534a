using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Applies <see cref="PrintableText"/> to every string that is printed or read aloud, so that all formats print the same.
/// </summary>
internal sealed class MakePrintable : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var rewriter = new Rewriter(context.Diagnostics, context.Work);
        var info = rewriter.Clean(document.Info);
        document = rewriter.Rewrite(document);
        return ReferenceEquals(info, document.Info) ? document : document with { Info = info };
    }

    private sealed class Rewriter(DiagnosticBag diagnostics, Work work) : DocumentRewriter(work)
    {
        // The origin used to report text without an origin of its own.
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

        protected override Block Rewrite(Block block) => Within(block);

        protected override Inline Rewrite(Inline inline) => Within(inline);

        protected override Node RewritePart(Node part) => Within(part);

        protected override string RewriteText(string text) => Clean(text);

        private T Within<T>(T node)
            where T : Node
        {
            var outer = _around;
            _around = node.Origin ?? outer;
            node = RewriteChildren(node);
            _around = outer;
            return node;
        }

        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
        private string? Clean(string? text)
        {
            if (text is null)
                return null;
            var clean = PrintableText.Make(text);
            if (!ReferenceEquals(clean, text))
                Report(text);
            return clean;
        }

        private void Report(string text)
        {
            var origin = _around;
            var problems = new PrintableProblems();
            var clean = PrintableText.Make(text, problems);
            if (problems.Replaced.Count > 0)
            {
                var message = $"the text contains {PrintableProblems.List(problems.Replaced)}, which not every format can print";
                diagnostics.Warning(ModelCodes.UnprintableCharacter, message, origin, $"it is printed as '{Shorten(clean)}'");
            }

            if (problems.Unclosed.Count > 0)
            {
                var message =
                    $"the text changes its direction with {PrintableProblems.List(problems.Unclosed)}, but does not change it back";
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

        /// <summary>Code keeps its lines; a tab advances to the next multiple of four columns (CommonMark 2.2).</summary>
        protected override string RewriteCode(string code)
        {
            if (code.AsSpan().IndexOfAny('\t', '\r') >= 0)
                code = ExpandTabs(code);
            var lines = code.Split('\n');
            var changed = false;
            for (var i = 0; i < lines.Length; i++)
            {
                var clean = Clean(lines[i]);
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
