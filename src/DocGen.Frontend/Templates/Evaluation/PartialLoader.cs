using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>
/// Finds and reads the partials of one run, each once. The name of a partial is a file name without folders, so that it cannot refer to a
/// file outside the folder.
/// </summary>
internal sealed class PartialLoader(TemplateCache cache)
{
    private const string Extension = ".sbn.md";

    private readonly Dictionary<string, ParsedTemplate> _byName = new(StringComparer.Ordinal);

    /// <exception cref="TemplateError">There is no such partial, or it cannot be read.</exception>
    public ParsedTemplate Load(Expansion x, string name, ScriptNode place)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var folder = x.Scope.PartialsFolder;
        if (!IsName(name))
            throw x.Error(
                TemplateCodes.UnknownPartial,
                $"'{name}' is not the name of a partial",
                place,
                $"a partial is a file of {folder}/, named without its folder and '{Extension}'"
            );
        var path = $"{folder}/{name}{Extension}";
        if (x.Scope.Files.GetLength(path) is null)
            throw x.Error(
                TemplateCodes.UnknownPartial,
                $"there is no partial '{name}'",
                place,
                DidYouMean.Hint(name, Names(x.Scope.Files, folder)) ?? $"it would be the file {path}"
            );
        var partial = cache.Get(Read(x, path, place), 0);
        x.Used(partial);
        foreach (var problem in partial.Problems)
            x.Reporter.Report(problem);
        if (!partial.Problems.IsEmpty)
            throw new TemplateError(null);
        return _byName[name] = partial;
    }

    private static SourceText Read(Expansion x, string path, ScriptNode place)
    {
        var problems = new DiagnosticBag();
        var text = SourceReader.TryRead(x.Scope.Files, path, x.Scope.Limits.PartialBytes, problems, x.SpanOf(place));
        foreach (var problem in problems)
            x.Reporter.Report(problem);
        return text ?? throw new TemplateError(null);
    }

    private static bool IsName(string name)
    {
        if (name.Length is 0 or > 100 || !char.IsAsciiLetterOrDigit(name[0]))
            return false;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        return true;
    }

    private static IEnumerable<string> Names(ISourceFiles files, string folder)
    {
        foreach (var path in files.List(folder))
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            if (name.EndsWith(Extension, StringComparison.Ordinal))
                yield return name[..^Extension.Length];
        }
    }
}
