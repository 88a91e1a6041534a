using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>Shows text (ISO 32000-1, 9.4.3). Words are shaped in the same way as when they were measured.</summary>
internal sealed class TextPainter(DocumentResources resources, FontSet fonts, DiagnosticBag diagnostics)
{
    private const int MaxListed = 12;

    private readonly Dictionary<FontFile, Substitutes> _substitutes = [];
    private PdfBuffer _out = null!;
    private UsedFont? _font;
    private double _size;
    private bool _inText;
    private bool _inArray;
    private bool _inString;
    private bool _isRaised;

    // The letter spacing, in thousandths of the font size.
    private double _letterSpacing;

    // The offset of the next glyph to the left, in thousandths of the font size.
    private double _adjust;

    /// <summary>Begins a content stream.</summary>
    public void Begin(PdfBuffer content) => (_out, _font, _size, _inText) = (content, null, 0, false);

    /// <summary>Ends the text object, if one is open.</summary>
    public void End()
    {
        if (_inText)
            _out.Raw("ET\n"u8);
        _inText = false;
    }

    public void Paint(TextRun run, double x, double y, ref Colour? fill)
    {
        var face = run.Style.Face;
        var shapes = fonts.ShapesOf(face);
        if (!_inText)
            _out.Raw("BT\n"u8);
        _inText = true;
        Colours.SetFill(_out, run.Style.Colour, ref fill);
        _out.Raw("1 0 0 1 "u8).Real(x).Space().Real(y).Raw(" Tm\n"u8);
        (_adjust, _letterSpacing) = (0, face.LetterSpacing.Points / face.Size.Points * 1000);
        var text = run.Value.AsSpan();
        var spacing = run.WordSpacing.Emu == 0 ? 0 : run.WordSpacing.Points / face.Size.Points * 1000;
        foreach (var part in new WordEnumerator(text))
        {
            if (part.IsSpace)
            {
                Show(shapes.Space, face.Size.Points, " ");
                _adjust -= spacing;
                continue;
            }

            var word = shapes.Shape(text.Slice(part.Start, part.Length));
            if (word.Missing != 0)
                ReportMissing(word.Missing, run);
            else if (shapes.First.IsCustom)
                NoteSubstitutes(word, shapes.First, run);
            Show(word, face.Size.Points, null);
        }

        if (text[^1] == '\u00AD')
            Show(shapes.Hyphen, face.Size.Points, "\u00AD");
        EndArray();
    }

    private void Show(ShapedWord word, double size, string? actual)
    {
        foreach (var run in word.Runs)
        {
            SetFont(ReferenceEquals(_font?.File, run.Font) ? _font : resources.Font(run.Font), size);
            var scale = 1000.0 / run.Font.Tables.UnitsPerEm;
            foreach (var glyph in run.Glyphs)
                Show(glyph, scale, actual ?? glyph.Text);
        }
    }

    private void Show(in Glyph glyph, double scale, string text)
    {
        if (glyph.YOffset != 0 || _isRaised)
        {
            EndArray();
            _out.Real(glyph.YOffset * scale / 1000 * _size).Raw(" Ts\n"u8);
            _isRaised = glyph.YOffset != 0;
        }

        Adjust(_adjust - (glyph.XOffset * scale));
        if (!_inArray)
            _out.Byte((byte)'[');
        if (!_inString)
            _out.Byte((byte)'<');
        (_inArray, _inString) = (true, true);
        // A glyph that continues another has no text of its own, but every code must map to some text (ISO 14289-1, 7.21.7).
        _out.Hex(_font!.CodeOf(glyph.Id, text.Length == 0 ? "\u200B" : text));
        _adjust = ((glyph.Width - glyph.Advance) * scale) + (glyph.XOffset * scale) - (glyph.Advance == 0 ? 0 : _letterSpacing);
    }

    private void Adjust(double thousandths)
    {
        _adjust = 0;
        if (Math.Abs(thousandths) < 0.01)
            return;
        if (!_inArray)
            _out.Byte((byte)'[');
        if (_inString)
            _out.Byte((byte)'>');
        (_inArray, _inString) = (true, false);
        _out.Real(thousandths);
    }

    private void EndArray()
    {
        if (_inString)
            _out.Byte((byte)'>');
        if (_inArray)
            _out.Raw("]TJ\n"u8);
        (_inArray, _inString) = (false, false);
    }

    private void SetFont(UsedFont font, double size)
    {
        if (ReferenceEquals(font, _font) && size == _size)
            return;
        EndArray();
        (_font, _size) = (font, size);
        _out.Name(font.Name).Space().Real(size).Raw(" Tf\n"u8);
    }

    /// <summary>Reports, once per custom font, the characters that were printed in other fonts.</summary>
    public void ReportSubstitutes()
    {
        foreach (var (font, found) in _substitutes)
        {
            var listed = found.Characters.Take(MaxListed).Select(character => $"'{char.ConvertFromUtf32(character)}' (U+{character:X4})");
            var more = found.Characters.Count > MaxListed ? $" and {found.Characters.Count - MaxListed} more" : "";
            diagnostics.Warning(
                PdfCodes.SubstitutedFont,
                $"the font '{font.Family}' lacks {string.Join(", ", listed)}{more}; other fonts are used for them",
                found.First,
                "choose a font that has them, or use other characters"
            );
        }
    }

    private void NoteSubstitutes(ShapedWord word, FontFile first, TextRun run)
    {
        foreach (var glyphs in word.Runs)
        {
            if (ReferenceEquals(glyphs.Font, first))
                continue;
            if (!_substitutes.TryGetValue(first, out var found))
                _substitutes.Add(first, found = new Substitutes(run.Origin));
            foreach (var glyph in glyphs.Glyphs)
            foreach (var rune in glyph.Text.EnumerateRunes())
                if (!first.Has((uint)rune.Value))
                    found.Characters.Add(rune.Value);
        }
    }

    private sealed record Substitutes(Origin? First)
    {
        public SortedSet<int> Characters { get; } = [];
    }

    private void ReportMissing(uint character, TextRun run)
    {
        var printed = char.ConvertFromUtf32((int)character);
        var reason = RightToLeft.Is(character) ? "right-to-left text is not supported in PDF yet" : "none of DocGen's fonts has it";
        diagnostics.Error(
            PdfCodes.MissingGlyph,
            $"a PDF cannot show the character '{printed}' (U+{character:X4}): {reason}",
            run.Origin,
            "write a word or another character, or leave pdf out of 'formats' in the front matter"
        );
    }
}
