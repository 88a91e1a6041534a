using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Sizing;

/// <summary>
/// Measures paragraphs: what width they need at least and at most. Keeps its list of pieces from one paragraph to the next; one instance
/// serves one pass over one document.
/// </summary>
internal sealed class ParagraphMeasure(Theme theme, IFontMetrics metrics, Hyphenator? hyphenator = null)
{
    private readonly List<int> _places = [];

    private readonly List<TextPiece> _pieces = [];
    private FontFace? _font;
    private string? _fontName;
    private bool _hasOpenEnd;
    private bool _divides;

    /// <summary>The widths of a paragraph, in EMU.</summary>
    /// <param name="bold">Whether its surroundings make it bold (a total row).</param>
    /// <param name="divided">Whether the widest part of a word is wanted, when words are divided.</param>
    public ContentWidth WidthOf(ImmutableArray<Inline> content, ParagraphStyle style, bool bold = false, bool divided = false)
    {
        _divides = divided && hyphenator is not null;
        Collect(content, style, bold);
        var (word, part, number, longest, line, run, runHasDigit) = (0L, 0L, 0L, 0L, 0L, 0L, false);
        foreach (var piece in _pieces)
        {
            run += piece.Width;
            runHasDigit |= piece.HasDigit;
            line += piece.Width;
            longest = Math.Max(longest, line);
            if (piece.Break == PieceBreak.None)
            {
                run += piece.Space;
                line += piece.Space;
                continue;
            }

            word = Math.Max(word, run);
            // What several styles make together is not divided.
            part = Math.Max(part, run == piece.Width ? piece.Part : run);
            if (runHasDigit)
                number = Math.Max(number, run);
            (run, runHasDigit) = (0, false);
            line = piece.Break == PieceBreak.Mandatory ? 0 : line + piece.Space;
        }

        return new ContentWidth(number, word, longest) { Part = part };
    }

    private void Collect(ImmutableArray<Inline> content, ParagraphStyle style, bool bold)
    {
        _pieces.Clear();
        _hasOpenEnd = false;
        Collect(
            content,
            new TextFace(Font(style.Font), style.Bold || bold, style.Italic, style.Size) { LetterSpacing = style.LetterSpacing }
        );
        if (_hasOpenEnd)
            CloseEnd(PieceBreak.Allowed);
    }

    private void Collect(ImmutableArray<Inline> content, in TextFace face)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text:
                    Add(text.Value, face);
                    break;
                case FigureValue value:
                    AddWhole(value.Value, face);
                    break;
                case Span span:
                    Collect(span.Content, StyledBy(span.Style, face));
                    break;
                case Link link:
                    Collect(link.Content, face);
                    break;
                case Reference reference:
                    Collect(reference.Content, face);
                    break;
                case LineBreak:
                    AddBreak();
                    break;
                case FormField field:
                    Collect(field.Content, face);
                    break;
                case PageField:
                    AddWhole("00", face);
                    break;
                case Image { Width: { } width }:
                    Append(width.Emu, false);
                    break;
                case Image:
                    Append(face.Size.Emu * 4, false);
                    break;
                case DataBar bar:
                    Append(bar.Width.Emu + (face.Size.Emu * 4 / 10), false);
                    break;
                case Footnote:
                    AddWhole("0", face with { Size = face.Size * 0.65 });
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(string value, in TextFace face)
    {
        var text = value.AsSpan();
        for (var start = 0; start < text.Length; )
        {
            var end = LineBreaks.EndOfPiece(text, start);
            if (end > start)
                Append(text[start..end], face);
            var spaces = end;
            while (spaces < text.Length && text[spaces] is ' ' or '\u200B')
                spaces++;
            if (spaces > end)
            {
                if (!_hasOpenEnd)
                    Append(0, false);
                Space(metrics.Measure(text[end..spaces], face).Emu);
            }
            else if (end < text.Length)
            {
                // A hyphen that shows only at the end of a line: part of the piece, and taken back when the line goes on.
                if (text[end - 1] == '\u00AD')
                    Hyphen(metrics.Measure("-", face).Emu);
                else
                    CloseEnd(PieceBreak.Allowed);
            }

            start = Math.Max(spaces, start + 1);
        }
    }

    private void Append(ReadOnlySpan<char> text, in TextFace face)
    {
        var width = metrics.Measure(text, face).Emu;
        Append(width, text.ContainsAnyInRange('0', '9'));
        if (!_divides)
            return;
        _places.Clear();
        WordDivisions.Find(text, hyphenator!, _places);
        if (_places.Count == 0)
            return;
        var (hyphen, maxWidth, done) = (metrics.Measure("-", face).Emu, 0L, 0);
        foreach (var place in _places)
        {
            maxWidth = Math.Max(maxWidth, metrics.Measure(text[done..place], face).Emu + hyphen);
            done = place;
        }

        _pieces[^1] = _pieces[^1] with { Part = Math.Max(maxWidth, metrics.Measure(text[done..], face).Emu) };
    }

    private void AddWhole(string value, in TextFace face) =>
        Append(metrics.Measure(value, face).Emu, value.AsSpan().ContainsAnyInRange('0', '9'));

    private void AddBreak()
    {
        if (!_hasOpenEnd)
            Append(0, false);
        CloseEnd(PieceBreak.Mandatory);
    }

    private void Append(long width, bool hasDigit)
    {
        _pieces.Add(new TextPiece(width, 0, PieceBreak.None, hasDigit) { Part = width });
        _hasOpenEnd = true;
    }

    private void Space(long width)
    {
        _pieces[^1] = _pieces[^1] with { Space = width };
        CloseEnd(PieceBreak.Allowed);
    }

    private void Hyphen(long width)
    {
        _pieces[^1] = _pieces[^1] with { Width = _pieces[^1].Width + width, Part = _pieces[^1].Part + width, Space = -width };
        CloseEnd(PieceBreak.Allowed);
    }

    private void CloseEnd(PieceBreak kind)
    {
        _pieces[^1] = _pieces[^1] with { Break = kind };
        _hasOpenEnd = false;
    }

    private TextFace StyledBy(string name, in TextFace face)
    {
        if (name.Length == 0 || !theme.CharacterStyles.TryGetValue(name, out var style))
            return face;
        return face with
        {
            Font = style.Font is { } font ? Font(font) : face.Font,
            Bold = style.Bold ?? face.Bold,
            Italic = style.Italic ?? face.Italic,
            Size = style.Position == VerticalPosition.Baseline ? face.Size : face.Size * 0.65,
        };
    }

    private FontFace Font(string name)
    {
        if (_font is null || !ReferenceEquals(name, _fontName))
            (_font, _fontName) = (theme.Fonts[name], name);
        return _font;
    }
}

/// <summary>Widths that content asks for, in EMU.</summary>
/// <param name="Number">The widest unbreakable stretch that holds a digit.</param>
/// <param name="Word">The widest unbreakable stretch (CSS min-content).</param>
/// <param name="Line">The widest line when only forced breaks are taken (CSS max-content).</param>
internal readonly record struct ContentWidth(long Number, long Word, long Line)
{
    /// <summary>The widest stretch when words are divided, with its hyphen.</summary>
    public long Part { get; init; } = Word;

    public ContentWidth Or(ContentWidth other) =>
        new(Math.Max(Number, other.Number), Math.Max(Word, other.Word), Math.Max(Line, other.Line)) { Part = Math.Max(Part, other.Part) };

    public ContentWidth Plus(long extra) => new(Number == 0 ? 0 : Number + extra, Word + extra, Line + extra) { Part = Part + extra };

    public ContentWidth Times(double factor) =>
        new((long)(Number * factor), (long)(Word * factor), (long)(Line * factor)) { Part = (long)(Part * factor) };
}
