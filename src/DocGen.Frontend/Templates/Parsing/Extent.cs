using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// The source range of a node. Scriban leaves the end of some nodes open (calls without parentheses) and extends others to the next line,
/// so the end is computed from the children and trimmed.
/// </summary>
internal static class Extent
{
    /// <summary>The offset and the length of a node.</summary>
    public static (int Start, int Length) Of(ScriptNode node, string text)
    {
        var start = Math.Clamp(Start(node), 0, text.Length);
        var end = Math.Clamp(End(node), start, text.Length);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ';'))
            end--;
        return (start, end - start);
    }

    private static int Start(ScriptNode node) =>
        node switch
        {
            // In a call with parentheses Scriban's span of a named argument begins at its value.
            ScriptNamedArgument { Name: { } name } => Math.Min(name.Span.Start.Offset, node.Span.Start.Offset),
            _ => node.Span.Start.Offset,
        };

    private static int End(ScriptNode node)
    {
        var own = node.Span.End.Offset + 1;
        if (node is not ScriptFunctionCall and not ScriptPipeCall and not ScriptExpressionStatement)
            return own;
        var end = node is ScriptFunctionCall { CloseParen: null } or ScriptPipeCall ? 0 : own;
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            var child = node.GetChildren(i);
            if (child is ScriptList list)
            {
                for (var j = 0; j < list.ChildrenCount; j++)
                    end = Math.Max(end, End(list.GetChildren(j)!));
            }
            else if (child is not null)
            {
                end = Math.Max(end, End(child));
            }
        }

        return end;
    }
}
