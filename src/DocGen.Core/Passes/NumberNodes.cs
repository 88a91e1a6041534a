using System.Globalization;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Numbers nodes in reading order: headings below the title if the layout numbers them (1, 1.1, …), tables, pictures, charts and diagrams
/// with a caption (Tabel 1, Figur 1), and footnotes.
/// </summary>
internal sealed class NumberNodes : IPass
{
    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(document.Info.Language.Words, context.Theme.LayoutOf(document.Info).NumberedHeadings, context.Work).Rewrite(
            document
        );
    }

    private sealed class Rewriter(FixedWords words, bool numberedHeadings, Work work) : DocumentRewriter(work)
    {
        private readonly int[] _headings = new int[7];
        private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);
        private int _footnotes;

        protected override Block Rewrite(Block block) =>
            RewriteChildren(
                block switch
                {
                    Heading { Level: > 1 } heading when numberedHeadings => heading with { Number = Next(heading.Level) },
                    CaptionedBlock { Caption.IsEmpty: false } captioned => captioned with { Label = Label(captioned.WordOfLabel(words)) },
                    _ => block,
                }
            );

        protected override Inline Rewrite(Inline inline) =>
            RewriteChildren(inline is Footnote footnote ? footnote with { Number = ++_footnotes } : inline);

        private string Label(string word)
        {
            var number = _labels.GetValueOrDefault(word) + 1;
            _labels[word] = number;
            return word + "\u00A0" + number.ToString(CultureInfo.InvariantCulture);
        }

        private string Next(int level)
        {
            _headings[level]++;
            Array.Clear(_headings, level + 1, _headings.Length - level - 1);
            var number = new StringBuilder();
            for (var l = 2; l <= level; l++)
            {
                if (l > 2)
                    number.Append('.');
                number.Append(CultureInfo.InvariantCulture, $"{_headings[l]}");
            }

            return number.ToString();
        }
    }
}
