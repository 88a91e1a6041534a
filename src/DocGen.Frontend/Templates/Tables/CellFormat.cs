using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Functions;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The format of the cells of a column: a filter and its arguments, or Markdown.</summary>
/// <param name="Filter">The filter; <see langword="null"/> for <see cref="IsMarkdown"/> and for the default of each value.</param>
/// <param name="Arguments">The arguments of the filter.</param>
internal sealed record CellFormat(Builtin? Filter, ImmutableArray<object> Arguments)
{
    public static readonly CellFormat Default = new(null, []);

    private static readonly ImmutableArray<string> Filters =
    [
        .. NumberFilters.Formats.Concat(TextFilters.Formats).Select(filter => filter.Name),
    ];

    public bool IsMarkdown { get; private init; }

    /// <summary>Whether the filter is custom; such filters also format texts.</summary>
    public bool IsCustom { get; private init; }

    /// <summary>Whether figures are written as text, such as codes and years.</summary>
    public bool IsText => IsMarkdown || Filter?.Name == "text";

    /// <summary>Reads <c>number 1</c> or <c>date "short"</c>.</summary>
    public static CellFormat Read(SpecReader column)
    {
        if (column.Text("format") is not { } text)
            return Default;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["markdown"])
            return new CellFormat(null, []) { IsMarkdown = true };
        string[] known = [.. Filters, "markdown", .. column.Functions.Custom.Order(StringComparer.Ordinal)];
        if (words.Length == 0 || Array.IndexOf(known, words[0]) < 0)
        {
            var name = words.FirstOrDefault() ?? "";
            column.Report(
                $"there is no format '{name}'",
                "format",
                DidYouMean.Hint(name, known) ?? "there are " + string.Join(", ", known)
            );
            return Default;
        }

        var arguments = words.Skip(1).Select(Argument).ToImmutableArray();
        var filter = column.Functions.Find(words[0])!;
        var isCustom = column.Functions.Custom.Contains(filter.Name);
        if (!isCustom && arguments.Length >= filter.ParameterCount)
        {
            column.Report($"the format '{filter.Name}' takes {(filter.ParameterCount == 1 ? "nothing more" : "one argument")}", "format");
            return Default;
        }

        return new CellFormat(filter, arguments) { IsCustom = isCustom };
    }

    private static object Argument(string word) =>
        decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Figure.Literal(number)
            : word.Trim('"', '\'');
}
