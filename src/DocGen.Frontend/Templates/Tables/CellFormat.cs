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

    private static readonly string[] Filters =
    [
        "number",
        "amount",
        "money",
        "thousands",
        "millions",
        "billions",
        "kr",
        "tkr",
        "mio_kr",
        "mia_kr",
        "pct",
        "share",
        "date",
        "words",
        "text",
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
        var isCustom = column.Functions.Custom.Contains(words[0]);
        if (!isCustom && arguments.Length > 1 || (arguments.Length == 1 && words[0] is "words" or "text"))
        {
            column.Report($"the format '{words[0]}' takes {(words[0] is "words" or "text" ? "nothing more" : "one argument")}", "format");
            return Default;
        }

        return new CellFormat(column.Functions.Find(words[0]), arguments) { IsCustom = isCustom };
    }

    private static object Argument(string word) =>
        decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Figure.Literal(number)
            : word.Trim('"', '\'');
}
