using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>
/// Measures paragraphs: what width they need at least and at most, and how many lines they fill at a width. Keeps its list of pieces
/// from one paragraph to the next; one instance serves one pass over one document.
/// </summary>
internal sealed class ParagraphMeasure(Theme theme, IFontMetrics metrics)
{
    private readonly List<TextPiece> _pieces = [];
    private FontFace? _font;
    private string? _fontName;
    private bool _hasOpenEnd;

    /// <summary>The widths of a paragraph, in EMU.</summary>
    /// <param name="bold">Whether its surroundings make it bold (a total row).</param>
    public ContentWidth WidthOf(ImmutableArray<Inline> content, ParagraphStyle style, bool bold = false)
    {
        Collect(content, style, bold);
        var (word, number, longest, line, run, runHasDigit) = (0L, 0L, 0L, 0L, 0L, false);
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
            if (runHasDigit) number = Math.Max(number, run);
            (run, runHasDigit) = (0, false);
            line = piece.Break == PieceBreak.Mandatory ? 0 : line + piece.Space;
        }

        return new ContentWidth(number, word, longest);
    }

    /// <summary>How many lines a paragraph fills at a width in EMU; at least one.</summary>
    public int LinesOf(ImmutableArray<Inline> content, ParagraphStyle style, long width, bool bold = false)
    {
        Collect(content, style, bold);
        width = Math.Max(width, 1);
        var (lines, line, space, run) = (1L, 0L, 0L, 0L);
        foreach (var piece in _pieces)
        {
            run += piece.Width;
            if (piece.Break == PieceBreak.None)
            {
                run += piece.Space;
                continue;
            }

            if (line > 0 && line + space + run > width) (lines, line) = (lines + 1, 0);
            line += (line > 0 ? space : 0) + run;
            // A word wider than the line is broken wherever it must be.
            if (line > width) (lines, line) = (lines + ((line - 1) / width), ((line - 1) % width) + 1);
            (space, run) = (piece.Space, 0);
            if (piece.Break == PieceBreak.Mandatory) (lines, line, space) = (lines + 1, 0, 0);
        }

        return (int)Math.Min(lines, int.MaxValue);
    }

    private void Collect(ImmutableArray<Inline> content, ParagraphStyle style, bool bold)
    {
        _pieces.Clear();
        _hasOpenEnd = false;
        Collect(content, new TextFace(Font(style.Font), style.Bold || bold, style.Italic, style.Size));
        if (_hasOpenEnd) CloseEnd(PieceBreak.Allowed);
    }

    private void Collect(ImmutableArray<Inline> content, in TextFace face)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text: Add(text.Value, face); break;
                case FigureValue value: AddWhole(value.Value, face); break;
                case Span span: Collect(span.Content, StyledBy(span.Style, face)); break;
                case Link link: Collect(link.Content, face); break;
                case Reference reference: Collect(reference.Content, face); break;
                case LineBreak: AddBreak(); break;
                case FormField field: Collect(field.Content, face); break;
                case PageField: AddWhole("00", face); break;
                case Image { Width: { } width }: Append(width.Emu, false); break;
                case Image: Append(face.Size.Emu * 4, false); break;
                case DataBar bar: Append(bar.Width.Emu + (face.Size.Emu * 4 / 10), false); break;
                case Footnote: AddWhole("0", face with { Size = face.Size * 0.65 }); break;
                default: break;
            }
        }
    }

    private void Add(string value, in TextFace face)
    {
        var text = value.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var end = LineBreaks.EndOfPiece(text, start);
            if (end > start) Append(metrics.Measure(text[start..end], face).Emu, text[start..end].ContainsAnyInRange('0', '9'));
            var spaces = end;
            while (spaces < text.Length && text[spaces] is ' ' or '\u200B') spaces++;
            if (spaces > end)
            {
                if (!_hasOpenEnd) Append(0, false);
                Space(metrics.Measure(text[end..spaces], face).Emu);
            }
            else if (end < text.Length)
            {
                // A hyphen that shows only at the end of a line: part of the piece, and taken back when the line goes on.
                if (text[end - 1] == '\u00AD') Hyphen(metrics.Measure("-", face).Emu);
                else CloseEnd(PieceBreak.Allowed);
            }

            start = Math.Max(spaces, start + 1);
        }
    }

    private void AddWhole(string value, in TextFace face) => Append(metrics.Measure(value, face).Emu, value.AsSpan().ContainsAnyInRange('0', '9'));

    private void AddBreak()
    {
        if (!_hasOpenEnd) Append(0, false);
        CloseEnd(PieceBreak.Mandatory);
    }

    private void Append(long width, bool hasDigit)
    {
        _pieces.Add(new TextPiece(width, 0, PieceBreak.None, hasDigit));
        _hasOpenEnd = true;
    }

    private void Space(long width)
    {
        _pieces[^1] = _pieces[^1] with { Space = width };
        CloseEnd(PieceBreak.Allowed);
    }

    private void Hyphen(long width)
    {
        _pieces[^1] = _pieces[^1] with { Width = _pieces[^1].Width + width, Space = -width };
        CloseEnd(PieceBreak.Allowed);
    }

    private void CloseEnd(PieceBreak kind)
    {
        _pieces[^1] = _pieces[^1] with { Break = kind };
        _hasOpenEnd = false;
    }

    private TextFace StyledBy(string name, in TextFace face)
    {
        if (name.Length == 0 || !theme.CharacterStyles.TryGetValue(name, out var style)) return face;
        return new TextFace(
            style.Font is { } font ? Font(font) : face.Font,
            style.Bold ?? face.Bold,
            style.Italic ?? face.Italic,
            style.Position == VerticalPosition.Baseline ? face.Size : face.Size * 0.65);
    }

    private FontFace Font(string name)
    {
        if (_font is null || !ReferenceEquals(name, _fontName)) (_font, _fontName) = (theme.Fonts[name], name);
        return _font;
    }
}

/// <summary>Widths that content asks for, in EMU.</summary>
/// <param name="Number">The widest unbreakable stretch that holds a digit.</param>
/// <param name="Word">The widest unbreakable stretch (CSS min-content).</param>
/// <param name="Line">The widest line when only forced breaks are taken (CSS max-content).</param>
internal readonly record struct ContentWidth(long Number, long Word, long Line)
{
    public ContentWidth Or(ContentWidth other) => new(Math.Max(Number, other.Number), Math.Max(Word, other.Word), Math.Max(Line, other.Line));

    public ContentWidth Plus(long extra) => new(Number == 0 ? 0 : Number + extra, Word + extra, Line + extra);
}
