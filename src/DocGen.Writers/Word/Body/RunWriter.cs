using System.Buffers;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Parts;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes the runs of a part (ECMA-376 part 1, 17.3.2). Adjacent text with the same properties shares a run, even if it comes from several
/// nodes.
/// </summary>
internal sealed class RunWriter(Story story, StyleDefinitions styles, Fonts fonts, LanguageSet languages)
{
    private static readonly SearchValues<char> Breaking = SearchValues.Create("\t\n\r\u00AD\u2011");

    private readonly List<Span> _spans = [];
    private bool _inRun;
    private bool _inText;
    private bool _isRightToLeft;
    private ParagraphStyle? _paragraph;
    private string? _language;

    /// <summary>The part to which runs are written.</summary>
    public Story Story => story;

    /// <summary>Whether runs are in a hyperlink that looks like one.</summary>
    public bool InLink { get; set; }

    private XmlBuffer Xml => story.Xml;

    /// <param name="style">The style of the paragraph, which a character style can contradict.</param>
    /// <param name="language">The language of the text, if it differs from that of the document.</param>
    public void BeginParagraph(ParagraphStyle style, string? language) => (_paragraph, _language) = (style, language);

    public void Push(Span span)
    {
        Close();
        _spans.Add(span);
    }

    public void Pop()
    {
        Close();
        _spans.RemoveAt(_spans.Count - 1);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (!DirectionalText.HasRightToLeft(text))
        {
            Stretch(text, rightToLeft: false);
            return;
        }

        while (!text.IsEmpty)
        {
            var length = DirectionalText.Stretch(text, out var rightToLeft);
            Stretch(text[..length], rightToLeft);
            text = text[length..];
        }
    }

    public void LineBreak() => Element("<w:br/>"u8);

    public void Tab() => Element("<w:tab/>"u8);

    /// <summary>Writes an element inside a run.</summary>
    public void Element(ReadOnlySpan<byte> xml)
    {
        Open(false);
        CloseText();
        Xml.Raw(xml);
    }

    /// <summary>Writes a complex field with its result (17.16.2).</summary>
    public void Field(ReadOnlySpan<byte> instruction, ReadOnlySpan<char> argument, ReadOnlySpan<byte> switches, ReadOnlySpan<char> result)
    {
        BeginField(instruction, argument, switches);
        if (!result.IsEmpty)
            Text(result);
        EndField();
    }

    public void BeginField(ReadOnlySpan<byte> instruction, ReadOnlySpan<char> argument, ReadOnlySpan<byte> switches)
    {
        Close();
        Element("<w:fldChar w:fldCharType=\"begin\"/>"u8);
        Close();
        Open(false);
        Xml.Raw("<w:instrText xml:space=\"preserve\"> "u8).Raw(instruction);
        if (!argument.IsEmpty)
            Xml.Raw(" "u8).Escaped(argument);
        Xml.Raw(switches).Raw(" </w:instrText>"u8);
        Close();
        Element("<w:fldChar w:fldCharType=\"separate\"/>"u8);
        Close();
    }

    /// <summary>Begins a formula, whose operands may be fields (17.16.3).</summary>
    public void BeginFormula()
    {
        Close();
        Element("<w:fldChar w:fldCharType=\"begin\"/>"u8);
        Instruction("="u8);
    }

    /// <summary>Writes a part of a field instruction.</summary>
    public void Instruction(ReadOnlySpan<byte> text)
    {
        Close();
        Open(false);
        Xml.Raw("<w:instrText xml:space=\"preserve\"> "u8).Raw(text).Raw(" </w:instrText>"u8);
        Close();
    }

    public void EndFormula(ReadOnlySpan<char> result)
    {
        Element("<w:fldChar w:fldCharType=\"separate\"/>"u8);
        Close();
        Text(result);
        EndField();
    }

    public void EndField()
    {
        Close();
        Element("<w:fldChar w:fldCharType=\"end\"/>"u8);
        Close();
    }

    /// <summary>Ends the run, if one is open.</summary>
    public void Close()
    {
        if (!_inRun)
            return;
        CloseText();
        Xml.Raw("</w:r>"u8);
        _inRun = false;
    }

    private void Stretch(ReadOnlySpan<char> text, bool rightToLeft)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOfAny(Breaking);
            var plain = at < 0 ? text : text[..at];
            if (!plain.IsEmpty)
            {
                Open(rightToLeft);
                if (!_inText)
                    Xml.Raw("<w:t xml:space=\"preserve\">"u8);
                _inText = true;
                Xml.Escaped(plain);
            }

            if (at < 0)
                return;
            Open(rightToLeft);
            CloseText();
            Xml.Raw(
                text[at] switch
                {
                    '\t' => "<w:tab/>"u8,
                    '\u00AD' => "<w:softHyphen/>"u8,
                    '\u2011' => "<w:noBreakHyphen/>"u8,
                    _ => "<w:br/>"u8,
                }
            );
            text = text[(at + 1)..];
        }
    }

    private void Open(bool rightToLeft)
    {
        if (_inRun && _isRightToLeft == rightToLeft)
            return;
        Close();
        Xml.Raw("<w:r>"u8);
        _inRun = true;
        _isRightToLeft = rightToLeft;
        if (_spans.Count > 0 || InLink || rightToLeft || _language is not null)
            WriteProperties(rightToLeft);
    }

    private void CloseText()
    {
        if (_inText)
            Xml.Raw("</w:t>"u8);
        _inText = false;
    }

    // A run has one character style: that of the link, or that of the innermost span. The properties of outer spans become direct
    // formatting.
    private void WriteProperties(bool rightToLeft)
    {
        var named = InLink ? styles.Character(StyleNames.Hyperlink) : null;
        var direct = new CharacterStyle { Name = "" };
        string? lang = null;
        for (var i = _spans.Count - 1; i >= 0; i--)
        {
            lang ??= _spans[i].Lang;
            if (_spans[i].Style.Length == 0)
                continue;
            var entry = styles.Character(_spans[i].Style);
            if (named is null)
                named = entry;
            else
                direct = Merge(direct, entry.Style);
        }

        lang ??= _language;
        if (named is not null)
            direct = Contradict(direct, named.Style);
        Xml.Raw("<w:rPr>"u8);
        if (named is not null)
            Xml.Value("w:rStyle"u8, named.Id);
        if (direct.Font is { } font)
            fonts.Write(Xml, font);
        CharacterStyleXml.WriteFace(Xml, direct);
        CharacterStyleXml.WriteInk(Xml, direct);
        if (rightToLeft)
            Xml.Raw("<w:rtl/>"u8);
        if (lang is not null)
            LanguageXml.Write(Xml, lang, languages);
        Xml.Raw("</w:rPr>"u8);
    }

    private static CharacterStyle Merge(CharacterStyle inner, CharacterStyle outer) =>
        inner with
        {
            Font = inner.Font ?? outer.Font,
            Bold = inner.Bold ?? outer.Bold,
            Italic = inner.Italic ?? outer.Italic,
            Underline = inner.Underline || outer.Underline,
            Strikethrough = inner.Strikethrough || outer.Strikethrough,
            Position = inner.Position == VerticalPosition.Baseline ? outer.Position : inner.Position,
            Colour = inner.Colour ?? outer.Colour,
            Fill = inner.Fill ?? outer.Fill,
        };

    // Bold in a character style and bold in the paragraph style cancel each other in Word (toggle properties, 17.7.3), so it is set as
    // direct formatting.
    private CharacterStyle Contradict(CharacterStyle direct, CharacterStyle named) =>
        direct with
        {
            Bold =
                named.Bold is { } bold && _paragraph is { Bold: true } ? bold
                : named.Bold is null ? direct.Bold
                : null,
            Italic =
                named.Italic is { } italic && _paragraph is { Italic: true } ? italic
                : named.Italic is null ? direct.Italic
                : null,
            Colour = named.Colour is null ? direct.Colour : null,
            Fill = named.Fill is null ? direct.Fill : null,
            Font = named.Font is null ? direct.Font : null,
        };
}
