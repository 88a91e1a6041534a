using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>A column as specified in the template.</summary>
internal sealed record ColumnSpec(SpecReader Spec)
{
    private static readonly string[] Keys = ["title", "group", "value", "format", "align", "width", "header", "merge", "total", "bar"];

    private static readonly Length DefaultBar = Length.FromMillimetres(30);
    private static readonly Length LongestBar = Length.FromMillimetres(120);

    public required object? Title { get; init; }

    public required object? Group { get; init; }

    /// <summary>The path of a member, unless there is a function.</summary>
    public required string? Path { get; init; }

    /// <summary>A function of the row, unless there is a path.</summary>
    public required Functions.Function? Function { get; init; }

    public required CellFormat Format { get; init; }

    public required ColumnAlignment? Alignment { get; init; }

    public required ColumnWidth? Width { get; init; }

    public required bool IsHeader { get; init; }

    public required bool Merges { get; init; }

    /// <summary>The length of the bar of the maximum value; <see langword="null"/> for no bars.</summary>
    public required Length? Bar { get; init; }

    /// <summary>The value for the total row: <c>sum</c>, a figure or text.</summary>
    public required object? Total { get; init; }

    /// <summary>Whether the total is the sum of the column.</summary>
    public bool TotalIsSum => Value.TryText(Total, out var text) && text == "sum";

    public static ColumnSpec Read(SpecReader spec) => Read(spec, Keys);

    /// <summary>Reads a column that supports only some of the keys, such as a series of a chart.</summary>
    public static ColumnSpec Read(SpecReader spec, string[] keys)
    {
        spec.CheckKeys(keys);
        if (keys == Keys && spec.Get("title") is null)
            spec.Report("a column needs a 'title'", "title", "write title: \"\" for a column without one");
        var value = spec.Get("value");
        if (value is not (null or Functions.Function) && !Value.TryText(value, out _))
            spec.Report(
                $"'value' is the name of a member or a function, not {Value.Describe(value)}",
                "value",
                "a function is written with '@': value: @share_of"
            );
        return new ColumnSpec(spec)
        {
            Title = spec.Get("title"),
            Group = spec.Get("group"),
            Path = Value.TryText(value, out var path) ? path : null,
            Function = value as Functions.Function,
            Format = CellFormat.Read(spec),
            Alignment = spec.Choice<ColumnAlignment?>(
                "align",
                null,
                ("left", ColumnAlignment.Left),
                ("centre", ColumnAlignment.Centre),
                ("right", ColumnAlignment.Right),
                ("decimal", ColumnAlignment.Decimal)
            ),
            Width = ReadWidth(spec),
            IsHeader = spec.Flag("header"),
            Merges = spec.Flag("merge"),
            Total = spec.Get("total"),
            Bar = ReadBar(spec),
        };
    }

    /// <summary><c>true</c>, or a length.</summary>
    private static Length? ReadBar(SpecReader spec)
    {
        switch (spec.Get("bar"))
        {
            case null or false:
                return null;
            case true:
                return DefaultBar;
            case var value
                when Value.TryText(value, out var text)
                    && Length.TryParse(text, out var length)
                    && length > Length.Zero
                    && length <= LongestBar:
                return length;
        }

        spec.Report(
            "'bar' is true, or the length of the longest bar",
            "bar",
            "write for example bar: true, or bar: \"30 mm\"; at most 120 mm"
        );
        return null;
    }

    private static ColumnWidth? ReadWidth(SpecReader spec)
    {
        if (spec.Text("width") is not { } text)
            return null;
        if (
            text.EndsWith("fr", StringComparison.Ordinal)
            && decimal.TryParse(
                text.AsSpan(0, text.Length - 2).Trim(),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var parts
            )
            && parts is > 0 and <= 1000
        )
            return new ColumnWidth(null, (double)parts);
        if (Length.TryParse(text, out var length) && length > Length.Zero)
            return new ColumnWidth(length, 0);
        spec.Report($"'{text}' is not a width", "width", "write for example \"30 mm\", \"2.5 cm\" or \"2 fr\"");
        return null;
    }
}
