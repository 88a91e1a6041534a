using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>Writes values as the content of cells, captions and notes.</summary>
internal sealed class CellWriter(Expansion x, SourceSpan table)
{
    /// <summary>The origin of a value in a row.</summary>
    public Origin OriginOf(object? value) => new(table, Value.SourceOf(value) ?? x.Row);

    /// <summary>A value in the format of its column; <see langword="null"/> makes an empty cell.</summary>
    public ImmutableArray<Block> Write(object? value, CellFormat format, (Parsing.ParsedTemplate Template, ScriptNode Node) site)
    {
        var outer = x.Template;
        x.Template = site.Template;
        try
        {
            return Write(value, format, site.Node);
        }
        finally
        {
            x.Template = outer;
        }
    }

    /// <summary>A value as inlines; line breaks in text become line breaks.</summary>
    public ImmutableArray<Inline> Inlines(object? value, ScriptNode node)
    {
        if (value is null)
            return [];
        var origin = OriginOf(value);
        if (value is Core.Figures.Figure figure)
            value = new FormattedFigure(Printer.Number(x, node, figure, null), figure);
        if (value is FormattedFigure formatted)
            return [new FigureValue(formatted.Text, formatted.Figure) { Origin = origin }];
        return Lines(Printer.ToText(x, node, value), origin);
    }

    /// <summary>Reads Markdown in the same way as the document.</summary>
    public ImmutableArray<Block> Markdown(Fragment fragment) =>
        x.Scope.ReadFragment(
            new ExpandedMarkdown(
                fragment.Text,
                fragment.Text.Contains(Placeholder.Start, StringComparison.Ordinal) ? x.Printed : [],
                fragment.Map
            )
        );

    private ImmutableArray<Block> Write(object? value, CellFormat format, ScriptNode node)
    {
        switch (value)
        {
            case null:
                return [];
            case ListValue list:
                var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
                foreach (var item in list)
                    items.Add(new ListItem(Write(item, format, node)) { Origin = OriginOf(item) });
                return items.Count == 0 ? [] : [new ListBlock(ListKind.Bullet, items.ToImmutable()) { Origin = OriginOf(list) }];
            case Fragment fragment:
                return fragment.IsBlank ? [] : Markdown(fragment);
        }

        if (format.IsMarkdown)
        {
            var markdown = (Fragment)FunctionLibrary.BuiltIn.Find("markdown")!.Invoke(x, node, [new Argument(null, value, node)])!;
            return markdown.IsBlank ? [] : Markdown(markdown);
        }

        if (format.Filter is { } filter && !IsWrittenAlready(value, format))
        {
            var arguments = new List<Argument> { new(null, value, node) };
            foreach (var argument in format.Arguments)
                arguments.Add(new Argument(null, argument, node));
            value = filter.Invoke(x, node, arguments);
        }

        var inlines = Inlines(value, node);
        return inlines.IsEmpty ? [] : [new Paragraph(inlines) { Origin = OriginOf(value) }];
    }

    /// <summary>
    /// Whether a value is kept unchanged: text formatted by a function of the row, and words in a column of figures such as "I alt" and
    /// "-".
    /// </summary>
    private static bool IsWrittenAlready(object value, CellFormat format) =>
        value is FormattedFigure || (!format.IsCustom && format.Filter!.Name != "date" && Value.TryText(value, out _));

    private static ImmutableArray<Inline> Lines(string text, Origin origin)
    {
        var lines = new InlineBuilder();
        lines.AddLines(text, origin);
        return lines.BuildTrimmed();
    }
}
