using System.Collections.Immutable;
using System.Reflection;
using DocGen.Core.Figures;
using DocGen.Core.Model;

namespace DocGen.Tests.Passes;

/// <summary>
/// A place in a node that takes blocks or inlines, found by reflection: the node's type and the properties that lead there, through parts
/// such as list items and cells.
/// </summary>
internal sealed record NodePlace(Type Root, ImmutableArray<PropertyInfo> Path)
{
    /// <summary>Every type of node there is: those of the core, derived ones too, and the test's own.</summary>
    public static ImmutableArray<Type> NodeTypes { get; } =
    [
        .. new[] { typeof(Node).Assembly, typeof(NodePlace).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Node)) && !type.IsAbstract)
            .Where(type => type.Assembly == typeof(Node).Assembly || type.Namespace == typeof(Panel).Namespace && !type.IsNested)
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Whether blocks stand there, and not inlines.</summary>
    public bool TakesBlocks => Element(Path[^1].PropertyType) == typeof(Block);

    public override string ToString() => $"{Root.Name}.{string.Join('.', Path.Select(property => property.Name))}";

    /// <summary>The places in blocks and inlines.</summary>
    public static IEnumerable<NodePlace> All() =>
        NodeTypes
            .Where(type => type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline)))
            .SelectMany(type => PathsIn(type).Select(path => new NodePlace(type, path)));

    /// <summary>A node that has this in the place, and nothing else that the passes look for.</summary>
    public Node With(ImmutableArray<Block> blocks, ImmutableArray<Inline> inlines) =>
        (Node)Make(Root, Path.AsSpan(), TakesBlocks ? blocks : inlines);

    private static IEnumerable<ImmutableArray<PropertyInfo>> PathsIn(Type type)
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var element = Element(property.PropertyType);
            if (element == typeof(Block) || element == typeof(Inline))
                yield return [property];
            else if (element == typeof(TableGrid))
                yield return [property, typeof(TableCell).GetProperty(nameof(TableCell.Content))!];
            else if (element.IsSubclassOf(typeof(Node)))
                foreach (var path in PathsIn(element))
                    yield return [property, .. path];
        }
    }

    /// <summary>What an array, or an array of arrays, is of.</summary>
    private static Type Element(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Element(type.GenericTypeArguments[0]) : type;

    private static object Make(Type type, ReadOnlySpan<PropertyInfo> path, object payload)
    {
        if (type == typeof(TableGrid))
            return Grid((TableCell)Make(typeof(TableCell), path, payload));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            if (path.IsEmpty && payload.GetType() == type)
                return payload;
            var of = type.GenericTypeArguments[0];
            var array = Array.CreateInstance(of, 1);
            array.SetValue(Make(of, path, payload), 0);
            return typeof(ImmutableArray)
                .GetMethods()
                .Single(method =>
                    method.Name == "Create" && method.GetParameters() is [{ ParameterType.IsArray: true } p] && !p.ParameterType.IsByRef
                )
                .MakeGenericMethod(of)
                .Invoke(null, [array])!;
        }

        if (path.IsEmpty)
            return payload is ImmutableArray<Block> blocks
                ? new Container(ContainerKind.Group, blocks)
                : new Span("", (ImmutableArray<Inline>)payload);
        var node = Sample(type);
        path[0].SetValue(node, Make(path[0].PropertyType, path[1..], payload));
        return node;
    }

    private static TableGrid Grid(TableCell cell)
    {
        Assert.True(
            TableGrid.TryBuild(
                [new TableColumn(ColumnAlignment.Left, IsHeader: true), new TableColumn(ColumnAlignment.Left)],
                [new TableRow(TableRowKind.Body, [Drafts.Cell("a"), cell])],
                out var grid,
                out var problem
            ),
            problem
        );
        return grid!;
    }

    private static object Sample(Type type)
    {
        var constructor = type.GetConstructors().MinBy(c => c.GetParameters().Length)!;
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return parameter.Name switch
        {
            "Style" => StyleNames.Strong,
            "Target" => "https://example.org",
            "TargetId" => "titel",
            _ when type == typeof(string) => "navn",
            _ when type == typeof(int) => 2,
            _ when type == typeof(Figure) => new Figure(1, Unit.None, Trace.None),
            _ when type == typeof(TableGrid) => Grid(Drafts.Cell("b")),
            _ when type == typeof(ImmutableArray<ChartCategory>) => (ImmutableArray<ChartCategory>)[new ChartCategory("navn")],
            _ when type == typeof(ImmutableArray<ChartSeries>) => (ImmutableArray<ChartSeries>)
                [new ChartSeries("navn", [new ChartPoint("1", null)])],
            _ when type == typeof(ImmutableArray<ListItem>) => (ImmutableArray<ListItem>)[new ListItem([Drafts.Paragraph("punkt")])],
            _ when type == typeof(DocumentInfo) => Drafts.Info,
            _ when type.IsGenericType => type.GetField("Empty")!.GetValue(null),
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => Sample(type),
        };
    }
}
