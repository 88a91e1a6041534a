using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Trees;

/// <summary>Reads rows that each name their parent. A row without a parent is at the top level.</summary>
internal sealed class LinkedRows(Expansion x, ScriptNode site, TreeOptions options)
{
    public List<TreeRow> Read(ListValue rows)
    {
        var errors = x.Reporter.Count;
        var nodes = new RowReader(x, site, [options.Text]).Read(rows).Select(row => new TreeRow(row.Item, row.Values[0])).ToList();
        var byKey = new Dictionary<string, TreeRow>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (Name(node, options.Key!, "key") is { } key && !byKey.TryAdd(key, node))
                Report(node, "key", $"two rows have the {options.Key} '{key}'");
        }

        var top = new List<TreeRow>();
        foreach (var node in nodes)
        {
            var parent = Name(node, options.Parent!, "parent");
            if (parent is null)
                top.Add(node);
            else if (byKey.TryGetValue(parent, out var above))
                above.Below.Add(node);
            else
                Report(node, "parent", $"no row has the {options.Key} '{parent}'", DidYouMean.Hint(parent, byKey.Keys));
        }

        var reached = Check(top, 1);
        if (nodes.Find(node => !reached.Contains(node)) is { } lost && x.Reporter.Count == errors)
            Report(lost, "parent", "this row is its own ancestor: following the parents leads back to it");
        return top;
    }

    /// <summary>All rows that are reachable from the top level.</summary>
    private HashSet<TreeRow> Check(List<TreeRow> level, int depth)
    {
        var reached = new HashSet<TreeRow>(ReferenceEqualityComparer.Instance);
        for (; level.Count > 0; level = [.. level.SelectMany(node => node.Below)], depth++)
        {
            if (depth == TreeRow.MaxLevels + 1)
                options.Spec.Report($"the tree has more than {TreeRow.MaxLevels} levels", "parent");
            reached.UnionWith(level);
        }

        return reached;
    }

    private string? Name(TreeRow node, string member, string option)
    {
        var value = Rows.Pick(x, node.Row, member, options.Spec.Site(option).Node);
        if (value is null)
            return null;
        if (Value.TryText(value, out var text))
            return text;
        Report(node, option, $"'{member}' is a text, not {Value.Describe(value)}");
        return null;
    }

    private void Report(TreeRow node, string option, string message, string? hint = null) =>
        x.Reporter.Report(
            new Diagnostic(TemplateCodes.Tree, Severity.Error, message, options.Spec.Place(option), Value.SourceOf(node.Row) ?? x.Row, hint)
        );
}
