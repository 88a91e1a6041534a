using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Templates;

namespace DocGen.Frontend.Markdown;

/// <summary>Reports stray braces that would be visible in the document; each once, even if a loop prints them several times.</summary>
internal sealed class StrayBracesReader
{
    private readonly ExpandedMarkdown _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<SourceSpan, StrayBraces> _waiting = [];

    public StrayBracesReader(ExpandedMarkdown source, DiagnosticBag diagnostics)
    {
        (_source, _diagnostics) = (source, diagnostics);
        foreach (var braces in source.StrayBraces)
            _waiting[braces.Place with { Length = 0 }] = braces;
    }

    /// <summary>Checks text that will be printed.</summary>
    /// <param name="offset">The offset of the text in the whole text; both have the same characters from there on.</param>
    public void Check(ReadOnlySpan<char> text, int offset)
    {
        if (_waiting.Count == 0)
            return;
        for (var at = 0; at < text.Length && text[at..].IndexOfAny('{', '}') is var next && next >= 0; at++)
        {
            at += next;
            var origin = _source.Map.Find(offset + at);
            if (_waiting.Remove(origin.Template, out var braces))
                Report(braces, origin);
        }
    }

    private void Report(StrayBraces braces, Origin origin)
    {
        var place = origin with { Template = braces.Place };
        if (braces.Code is { } code)
        {
            _diagnostics.Warning(
                TemplateCodes.SingleBraces,
                $"'{{{code}}}' is printed as it is: code is written in double braces",
                place,
                $"write {{{{ {code} }}}}; or \\{{ for the character itself"
            );
        }
        else
        {
            _diagnostics.Error(
                TemplateCodes.StrayBraces,
                "'}}' closes nothing: the text before it is printed unchanged",
                place,
                "write '{{' before the code; or \\}} for the characters themselves"
            );
        }
    }
}
