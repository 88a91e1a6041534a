using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Parsing;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>Reads the keys of a column or of the options: each error is reported at its place, and reading continues.</summary>
/// <param name="x">The run.</param>
/// <param name="map">The map to read.</param>
/// <param name="what">"a column has" or "the options have", for messages.</param>
/// <param name="site">The place of the whole call, used if the map has no place of its own.</param>
/// <param name="code">The diagnostic code; that of a table if omitted.</param>
internal sealed class SpecReader(Expansion x, MapValue map, string what, ScriptNode site, DiagnosticCode? code = null)
{
    /// <summary>The available functions.</summary>
    public FunctionLibrary Functions => x.Functions;

    public SourceSpan Place(string key, bool ofValue = true) => (map as ObjectValue)?.PlaceOf(key, ofValue) ?? map.Source ?? x.SpanOf(site);

    /// <summary>The template that contains the map, and the node of a value in it: the place for errors about that value.</summary>
    public (ParsedTemplate Template, ScriptNode Node) Site(string key)
    {
        if (map is ObjectValue { Site: { } template, Node: { } node } written)
            return (template, written.NodeOf(key) ?? node);
        return (x.Template, site);
    }

    public void CheckKeys(string[] known)
    {
        foreach (var key in map.Keys)
            if (Array.IndexOf(known, key) < 0)
                Report($"{what} no '{key}'", key, DidYouMean.Hint(key, known) ?? "there are " + string.Join(", ", known), ofValue: false);
    }

    public object? Get(string key) => map.TryGet(key, out var value) ? value : null;

    public string? Text(string key)
    {
        if (Get(key) is not { } value)
            return null;
        if (Value.TryText(value, out var text))
            return text;
        Report($"'{key}' is a text, not {Value.Describe(value)}", key);
        return null;
    }

    public bool Flag(string key)
    {
        if (Get(key) is not { } value)
            return false;
        if (value is bool flag)
            return flag;
        Report($"'{key}' is true or false, not {Value.Describe(value)}", key);
        return false;
    }

    /// <summary>The id of the table or chart.</summary>
    public string? Id()
    {
        var id = Text("id");
        if (id is not null && !IsId(id))
            Report($"'{id}' is not an id", "id", "an id has letters, digits and hyphens, and begins with a letter");
        return id;
    }

    /// <summary>One of a fixed set of words.</summary>
    public T Choice<T>(string key, T otherwise, params (string Word, T Value)[] choices)
    {
        if (Text(key) is not { } word)
            return otherwise;
        foreach (var choice in choices)
            if (choice.Word == word)
                return choice.Value;
        var words = choices.Select(choice => choice.Word).ToArray();
        Report($"'{key}' cannot be '{word}'", key, DidYouMean.Hint(word, words) ?? "it is one of " + string.Join(", ", words));
        return otherwise;
    }

    private static bool IsId(string id)
    {
        if (id.Length == 0 || !char.IsLetter(id[0]))
            return false;
        foreach (var c in id)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        return true;
    }

    public void Report(string message, string key, string? hint = null, bool ofValue = true) =>
        x.Reporter.Report(new Diagnostic(code ?? TemplateCodes.Table, Severity.Error, message, Place(key, ofValue), x.Row, hint));
}
