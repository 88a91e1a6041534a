using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;

namespace DocGen.Tests.Model;

/// <summary>
/// A document as text for tests and for looking at: one node a line, its children indented below it, properties at their default
/// left out. Derived nodes are written as they stand. The form of a node follows from its record, so a new node needs no code here.
/// </summary>
/// <example>
/// <code>
/// Heading Level=2 Id="formaal"
///   Text "Formål"
/// Paragraph Style="Quote"
///   Text "Beløbet er "
///   FigureValue "875.000 kr." Figure="875000 kr."
/// </code>
/// </example>
internal static class DocumentDump
{
    private static readonly ConcurrentDictionary<Type, NodeShape> Shapes = new();

    /// <summary>The blocks of a document, and its page furniture once there is any.</summary>
    /// <param name="withOrigins">Ends each line with the place in the template, and in the data where there is one.</param>
    public static string Of(Document document, bool withOrigins = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var writer = new Writer(withOrigins);
        writer.Children(document.Content, 0);
        writer.Furniture(document.Furniture, 0);
        return writer.ToString();
    }

    /// <summary>Blocks or inlines.</summary>
    public static string Of(IEnumerable<Node> nodes, bool withOrigins = false)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        var writer = new Writer(withOrigins);
        writer.Children(nodes, 0);
        return writer.ToString();
    }

    private sealed class Writer(bool withOrigins)
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        public void Furniture(PageFurniture furniture, int depth)
        {
            Line("FirstHeader", furniture.FirstHeader, depth);
            Line("FirstFooter", furniture.FirstFooter, depth);
            Line("Header", furniture.Header, depth);
            Line("Footer", furniture.Footer, depth);
        }

        public void Children(IEnumerable nodes, int depth)
        {
            foreach (var node in nodes)
                Item(node!, depth);
        }

        private void Line(string name, FurnitureLine line, int depth)
        {
            if (line.IsEmpty)
                return;
            Indent(depth).Append(name).Append('\n');
            Part("Left", line.Left, depth + 1);
            Part("Centre", line.Centre, depth + 1);
            Part("Right", line.Right, depth + 1);
        }

        private void Item(object item, int depth)
        {
            switch (item)
            {
                case Section section:
                    Section(section, depth);
                    break;
                case string text:
                    Indent(depth);
                    Quoted(text);
                    _text.Append('\n');
                    break;
                case TableGrid grid:
                    Grid(grid, depth);
                    break;
                case IEnumerable line and not string:
                    Indent(depth).Append("-\n");
                    Children(line, depth + 1);
                    break;
                default:
                    Node(item, depth);
                    break;
            }
        }

        private void Node(object node, int depth)
        {
            var shape = Shapes.GetOrAdd(node.GetType(), static type => NodeShape.Of(type));
            Indent(depth).Append(node.GetType().Name);
            foreach (var scalar in shape.Scalars)
            {
                var value = scalar.Property.GetValue(node);
                if (Equals(value, scalar.Default))
                    continue;
                _text.Append(' ');
                if (scalar.Property.Name != "Value")
                    _text.Append(scalar.Property.Name).Append('=');
                Scalar(value);
            }

            EndLine(shape.Origin?.GetValue(node) as Origin);
            foreach (var property in shape.Children)
            {
                var value = property.GetValue(node);
                if (value is TableGrid grid)
                    Grid(grid, depth + 1);
                else if (value is Node child)
                    Node(child, depth + 1);
                else if (property.Name is "Content" or "Items")
                    Children((IEnumerable)value!, depth + 1);
                else
                    Part(property.Name, (IEnumerable)value!, depth + 1);
            }
        }

        private void Part(string name, IEnumerable nodes, int depth)
        {
            if (!nodes.GetEnumerator().MoveNext())
                return;
            Indent(depth).Append(name).Append(":\n");
            Children(nodes, depth + 1);
        }

        private void Section(Section section, int depth)
        {
            Indent(depth)
                .Append("Section Id=\"")
                .Append(section.Info.Id)
                .Append("\" Layout=\"")
                .Append(section.Info.Layout)
                .Append("\" Language=\"")
                .Append(section.Info.Language.Tag)
                .Append('"');
            EndLine(section.Origin);
            Children(section.Content, depth + 1);
            Furniture(section.Furniture, depth + 1);
        }

        private void Grid(TableGrid grid, int depth)
        {
            Children(grid.Columns, depth);
            foreach (var row in grid.Rows)
            {
                Indent(depth).Append("TableRow ").Append(row.Kind);
                if (row.MinimumHeight is { } height)
                    _text.Append(" MinimumHeight=").Append(height);
                EndLine(row.Origin);
                Children(row.Cells, depth + 1);
            }
        }

        private void Scalar(object? value)
        {
            switch (value)
            {
                case string text:
                    Quoted(text);
                    break;
                case Figure figure:
                    Quoted(figure.ToString());
                    break;
                case IFormattable number:
                    _text.Append(number.ToString(null, CultureInfo.InvariantCulture));
                    break;
                default:
                    _text.Append(value);
                    break;
            }
        }

        private void Quoted(string text)
        {
            _text.Append('"');
            foreach (var c in text)
            {
                if (c is '"' or '\\')
                    _text.Append('\\').Append(c);
                else if (c == ' ' || (!char.IsWhiteSpace(c) && !char.IsControl(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
                    _text.Append(c);
                else
                    _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }

            _text.Append('"');
        }

        private void EndLine(Origin? origin)
        {
            if (withOrigins && origin is not null)
            {
                _text.Append("  @").Append(CultureInfo.InvariantCulture, $"{origin.Template.Line}:{origin.Template.Column}");
                if (origin.Data is { } data)
                    _text.Append(" <- ").Append(data);
            }

            _text.Append('\n');
        }

        private StringBuilder Indent(int depth) => _text.Append(' ', 2 * depth);
    }

    /// <summary>Which properties of a node are printed on its line, and which below it.</summary>
    private sealed record NodeShape(ScalarProperty[] Scalars, PropertyInfo[] Children, PropertyInfo? Origin)
    {
        public static NodeShape Of(Type type)
        {
            var parameters = type.GetConstructors().SelectMany(c => c.GetParameters()).ToList();
            var positional = parameters.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            var required = parameters.Where(p => !p.HasDefaultValue).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            // Declaration order, so that the dump does not depend on how the runtime happens to list members: what a record is made
            // with, what it has from its base, and the rest.
            var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && property.Name != "Origin")
                .OrderBy(property => positional.Contains(property.Name) ? 0 : LevelOf(property.DeclaringType!))
                .ThenBy(property => property.MetadataToken)
                .ToArray();
            return new NodeShape(
                [
                    .. properties
                        .Where(property => !IsChildren(property.PropertyType))
                        .Select(property => new ScalarProperty(
                            property,
                            required.Contains(property.Name) ? null : DefaultOf(type, property)
                        )),
                ],
                [.. properties.Where(property => IsChildren(property.PropertyType))],
                type.GetProperty("Origin")
            );
        }

        private static int LevelOf(Type? type) => type is null ? 0 : 1 + LevelOf(type.BaseType);

        private static bool IsChildren(Type type) =>
            type == typeof(TableGrid)
            || type.IsSubclassOf(typeof(Node))
            || (type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type));

        /// <summary>The default value of the property; initialisers run only when the record is created by its constructor.</summary>
        private static object? DefaultOf(Type type, PropertyInfo property)
        {
            var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
            var arguments = constructor.GetParameters().Select(p => Blank(p.ParameterType)).ToArray();
            return property.GetValue(constructor.Invoke(arguments));
        }

        private static object? Blank(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private sealed record ScalarProperty(PropertyInfo Property, object? Default);
}
