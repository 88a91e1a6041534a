using System.Text;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>
/// Joins values to a text. If one of them is template text, such as a captured one, so is the result: its Markdown stays Markdown, and the
/// values in it keep their places.
/// </summary>
internal sealed class TextBuilder(Expansion x, ScriptNode site)
{
    private readonly List<(object Value, ScriptNode Node)> _parts = [];
    private bool _hasFragment;
    private long _length;

    public void Append(object? value, ScriptNode node)
    {
        _hasFragment |= value is Fragment;
        var part = value is Fragment ? value : Printer.ToText(x, node, value);
        _length += part is Fragment fragment ? fragment.Text.Length : ((string)part).Length;
        x.Make(site, _length);
        _parts.Add((part, node));
    }

    public object ToValue()
    {
        if (!_hasFragment)
        {
            var text = new StringBuilder((int)_length);
            foreach (var (part, _) in _parts)
                text.Append((string)part);
            return text.ToString();
        }

        var outer = x.Output;
        x.Output = new OutputBuffer();
        try
        {
            foreach (var (part, node) in _parts)
                Printer.Print(x, node, part);
            return x.Output.ToFragment(x.PrintedSoFar);
        }
        finally
        {
            x.Output = outer;
        }
    }
}
