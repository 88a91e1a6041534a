using DocGen.Frontend.Templates.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Quotes parts of a template in messages.</summary>
internal static class Quoting
{
    private const int Longest = 60;

    /// <summary>The text of a node in quotes, or "it" if the text is long or has several lines.</summary>
    public static string Node(Expansion x, ScriptNode node)
    {
        var text = x.Template.Source.Text;
        var (start, length) = Extent.Of(node, text);
        return length is 0 or > Longest || text.AsSpan(start, length).Contains('\n') ? "it" : $"'{text.Substring(start, length)}'";
    }
}
