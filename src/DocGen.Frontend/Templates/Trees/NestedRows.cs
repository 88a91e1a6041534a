using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Trees;

/// <summary>
/// Reads rows that each contain the list of their children. A row without that list, or with an empty one, has no children.
/// </summary>
internal sealed class NestedRows(Expansion x, ScriptNode site, TreeOptions options)
{
    private readonly RowReader _reader = new(x, site, [options.Text]);
    private bool _isFound;

    public List<TreeRow> Read(ListValue rows)
    {
        var nodes = Level(rows, 1);
        if (!_isFound)
        {
            var keys = rows.OfType<MapValue>().FirstOrDefault()?.Keys.ToList() ?? [];
            options.Spec.Report(
                $"no row has a list '{options.Children}'",
                "children",
                DidYouMean.Hint(options.Children!, keys) ?? "the rows have " + string.Join(", ", keys.Take(8))
            );
        }

        return nodes;
    }

    private List<TreeRow> Level(ListValue rows, int level)
    {
        var nodes = new List<TreeRow>(rows.Count);
        if (level > TreeRow.MaxLevels)
        {
            options.Spec.Report($"the tree has more than {TreeRow.MaxLevels} levels", "children");
            return nodes;
        }

        foreach (var row in _reader.Read(rows))
        {
            var below = Below(row.Item);
            nodes.Add(new TreeRow(row.Item, row.Values[0]) { Below = below is null ? [] : Level(below, level + 1) });
        }

        return nodes;
    }

    private ListValue? Below(object? row)
    {
        if (row is not MapValue map || !map.TryGet(options.Children!, out var value))
            return null;
        _isFound = true;
        if (value is null or ListValue { Count: 0 })
            return null;
        if (value is ListValue list)
            return list;
        options.Spec.Report($"'{options.Children}' is a list of rows, not {Value.Describe(value)}", "children");
        return null;
    }
}
