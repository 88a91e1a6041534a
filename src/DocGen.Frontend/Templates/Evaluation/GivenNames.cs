using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The variables that a template is given: <c>document</c>, the documents that it is composed of, and its data files.</summary>
internal static class GivenNames
{
    public const string Document = "document";

    public const string Documents = "documents";

    // Until version 0.1.0.
    private const string FormerDocuments = "papers";

    /// <summary>The name that a variable has now, for one that it had in an earlier version.</summary>
    public static string? NewNameOf(string name) => name == FormerDocuments ? Documents : null;

    public static Dictionary<string, object?> Of(TemplateScope scope)
    {
        var names = new Dictionary<string, object?>(StringComparer.Ordinal) { [Document] = Describe(scope.Document) };
        if (!scope.Documents.IsEmpty)
            names[Documents] = new ArrayValue([.. scope.Documents.Select(Describe)]);
        foreach (var data in scope.Data)
            names[data.Name] = Value.Of(data.Value);
        return names;
    }

    private static ObjectValue Describe(DocumentInfo info)
    {
        var origin = info.Origin?.Template;
        var document = new ObjectValue();
        document.Set("id", Text(info.Id, origin));
        document.Set("title", Text(info.Title, origin));
        document.Set("subject", Text(info.Subject, origin));
        document.Set("author", Text(info.Author, origin));
        document.Set("item", Text(info.Item, origin));
        document.Set(
            "date",
            info.Date is not { } date ? null
                : origin is { } place ? new DataDate(place, date)
                : date
        );
        document.Set("lang", Text(info.Language.ShortTag, origin));
        document.Set("layout", Text(info.Layout, origin));
        return document;
    }

    private static object? Text(string? text, SourceSpan? origin) =>
        text is null ? null
        : origin is { } place ? new DataText(place, text)
        : text;
}
