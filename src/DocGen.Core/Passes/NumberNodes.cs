using System.Globalization;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Numbers in reading order: headings below the title when the layout says so (1, 1.1, …), tables, pictures, charts and diagrams that have
/// a
/// caption (Tabel 1, Figur 1), and footnotes.
/// </summary>
public sealed class NumberNodes : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        return new Rewriter(document.Info.Language.Words, theme.LayoutOf(document.Info).NumberedHeadings).Rewrite(document);
    }

    private sealed class Rewriter(FixedWords words, bool numberedHeadings) : DocumentRewriter
    {
        private readonly int[] _headings = new int[7];
        private int _tables;
        private int _figures;
        private int _footnotes;

        protected override Block Rewrite(Block block)
        {
            switch (block)
            {
                case Heading { Level: > 1 } heading when numberedHeadings:
                    block = heading with { Number = Next(heading.Level) };
                    break;
                case Table { Caption.IsEmpty: false } table:
                    block = table with { Label = Label(words.Table, ++_tables) };
                    break;
                case Picture { Caption.IsEmpty: false } picture:
                    block = picture with { Label = Label(words.Figure, ++_figures) };
                    break;
                case Chart { Caption.IsEmpty: false } chart:
                    block = chart with { Label = Label(words.Figure, ++_figures) };
                    break;
                case Diagram { Caption.IsEmpty: false } diagram:
                    block = diagram with { Label = Label(words.Figure, ++_figures) };
                    break;
                default:
                    break;
            }

            return RewriteChildren(block);
        }

        protected override Inline Rewrite(Inline inline) =>
            inline switch
            {
                Text => inline,
                Footnote footnote => RewriteChildren(footnote with { Number = ++_footnotes }),
                _ => RewriteChildren(inline),
            };

        private static string Label(string word, int number) => word + "\u00A0" + number.ToString(CultureInfo.InvariantCulture);

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
