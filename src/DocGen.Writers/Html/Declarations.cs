using System.Globalization;
using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Html;

/// <summary>
/// Builds the rules of a style sheet. Lengths are relative to the text size of the reader: 1 rem is the size of body text.
/// </summary>
internal sealed class Declarations(Theme theme)
{
    private readonly StringBuilder _css = new(8192);
    private readonly double _bodyPoints = Math.Max(1, theme.ParagraphStyles[StyleNames.BodyText].Size.Points);
    private int _ruleStart;
    private int _bodyStart;

    public void Raw(string css) => _css.Append(css);

    public Declarations Begin(string selector)
    {
        _ruleStart = _css.Length;
        _css.Append(selector).Append('{');
        _bodyStart = _css.Length;
        return this;
    }

    /// <summary>Ends the rule; a rule without declarations is removed.</summary>
    public void End()
    {
        if (_css.Length == _bodyStart)
            _css.Length = _ruleStart;
        else
            _css.Append("}\n");
    }

    public Declarations Set(string property, string value)
    {
        if (_css.Length > _bodyStart)
            _css.Append(';');
        _css.Append(property).Append(':').Append(value);
        return this;
    }

    public Declarations Set(string property, Colour? colour) => colour is { } value ? Set(property, "#" + value.Hex) : this;

    public Declarations Set(string property, Length length) => Set(property, Rem(length));

    public Declarations Font(string key) => theme.Fonts.TryGetValue(key, out var font) ? Set("font-family", Family(font)) : this;

    public string Rem(Length length) => Rem(length.Points / _bodyPoints);

    public static string Rem(double value) => Math.Abs(value) < 0.0005 ? "0" : Number(value) + "rem";

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public override string ToString() => _css.ToString();

    private static string Family(FontFace font)
    {
        var family = new StringBuilder(Quoted(font.Family));
        foreach (var fallback in font.Fallback)
            family.Append(',').Append(Quoted(fallback));
        return family.Append(',').Append(font.Generic is "serif" or "monospace" ? font.Generic : "sans-serif").ToString();
    }

    /// <summary>A CSS string that cannot end early and cannot end the style element.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\' or '<' or '>' || c < ' ' || c == '\u007F')
                quoted.Append(CultureInfo.InvariantCulture, $"\\{(int)c:x} ");
            else
                quoted.Append(Buffers.WebText.IsForbidden(c) ? Buffers.WebText.Replacement : c);
        }

        return quoted.Append('"').ToString();
    }
}
