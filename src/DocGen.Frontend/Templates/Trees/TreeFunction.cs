using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Trees;

/// <summary>
/// <c>tree rows options</c>: makes a nested list from rows of data, from which an organisation chart or a process can be drawn.
/// </summary>
internal static class TreeFunction
{
    public static readonly Builtin[] All = [new("tree", "rows options", Make)];

    private static BlocksValue Make(Call call)
    {
        var x = call.Run;
        var errors = x.Reporter.Count;
        var rows = call.List(0);
        if (rows.Count == 0)
            throw call.Error(0, TemplateCodes.Tree, "a tree needs at least one row");
        var options = TreeOptions.Read(new SpecReader(x, call.Map(1), "the options have", call.Node(1), TemplateCodes.Tree));
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);

        var place = x.SpanOf(call.Site);
        var nodes = options.Children is not null
            ? new NestedRows(x, call.Site, options).Read(rows)
            : new LinkedRows(x, call.Site, options).Read(rows);
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);
        var writer = new CellWriter(x, place);
        var list = List(nodes) with { Origin = new Origin(place, rows.Source ?? x.Row) };
        return x.Reporter.Count > errors ? throw new TemplateError(null) : new BlocksValue([list]);

        ListBlock List(List<TreeRow> level) => new(ListKind.Bullet, [.. level.Select(Item)]);

        ListItem Item(TreeRow node)
        {
            x.Step(call.Site, 1);
            var content = writer.Write(node.Value, options.Text.Format, options.Text.Spec.Site("value"));
            if (content.IsEmpty)
                options.Text.Spec.Report("a row of the tree has no text", "value");
            return new ListItem(node.Below.Count == 0 ? content : content.Add(List(node.Below))) { Origin = writer.OriginOf(node.Row) };
        }
    }
}
