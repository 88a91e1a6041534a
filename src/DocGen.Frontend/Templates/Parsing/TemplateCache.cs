using System.Collections.Concurrent;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Functions;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>Parsed templates by path, so that a thousand letters parse their template once. Safe for concurrent use.</summary>
internal sealed class TemplateCache(FunctionLibrary functions)
{
    private readonly ConcurrentDictionary<string, (int BodyOffset, ParsedTemplate Template)> _byPath = new(StringComparer.Ordinal);

    /// <summary>The parsed form of a file; it is parsed again only if its text has changed.</summary>
    public ParsedTemplate Get(SourceText source, int bodyOffset)
    {
        if (_byPath.TryGetValue(source.Path, out var entry) && entry.BodyOffset == bodyOffset && SameText(entry.Template.Source, source))
            return entry.Template;
        var parsed = TemplateParser.Parse(source, bodyOffset, functions);
        _byPath[source.Path] = (bodyOffset, parsed);
        return parsed;
    }

    private static bool SameText(SourceText a, SourceText b) =>
        ReferenceEquals(a, b) || string.Equals(a.Text, b.Text, StringComparison.Ordinal);
}
