using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Frontend.Data;

/// <summary>Builds data nodes from the events of one text. Continues after an error if the meaning of the rest is clear.</summary>
internal sealed class YamlBuilder(SourceText source, int start, int length, DataLimits limits, DiagnosticBag bag, Work work)
{
    private readonly Parser _parser = new(new StringReader(source.Text.Substring(start, length)));
    private readonly YamlAnchors _anchors = new(bag);
    private readonly Stack<int> _openFlows = new();
    private ParsingEvent? _last;
    private int _nodes;

    public DataNode? Build()
    {
        if (!Move() || !Move())
            return null;
        if (_parser.Current is StreamEnd)
            return new DataNull(source.GetSpan(start));
        if (!Move())
            return null;
        var root = ReadNode(depth: 0);
        if (root is null || !Move())
            return null;
        if (_parser.Current is DocumentStart)
            bag.Error(
                YamlCodes.SecondDocument,
                "a second document begins here",
                Span(_parser.Current),
                "a data file is one document; remove the line '---'"
            );
        return root;
    }

    /// <summary>Reads the node at the current event and moves past it.</summary>
    /// <returns><see langword="null"/> if reading must stop; an error has been reported.</returns>
    private DataNode? ReadNode(int depth)
    {
        work.Step();
        var current = _parser.Current!;
        var span = Span(current);
        if (current is AnchorAlias alias)
            return ReadAlias(alias, span, depth);
        var node = (NodeEvent)current;
        if (!node.Tag.IsEmpty)
            ReportTag(node, span);
        if (!Count(1, span))
            return null;
        var before = _nodes;
        if (!node.Anchor.IsEmpty)
            _anchors.Open(node.Anchor.Value);
        DataNode? result;
        var height = 0;
        if (node is Scalar scalar)
        {
            result = scalar.Style == ScalarStyle.Plain ? PlainScalar.Read(scalar.Value, span, bag) : new DataText(span, scalar.Value);
            if (!Move())
                return null;
        }
        else
        {
            if (depth >= limits.MaxDepth)
            {
                ReportDepth(span);
                return null;
            }

            var isFlow = node is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
            if (isFlow)
                _openFlows.Push((int)node.Start.Index);
            if (!Move())
                return null;
            _anchors.Enter();
            result = node is MappingStart ? ReadMap(span, depth + 1) : ReadList(span, depth + 1);
            if (result is null || !Move())
                return null;
            height = _anchors.Leave();
            if (isFlow)
                _openFlows.Pop();
        }

        if (!node.Anchor.IsEmpty)
            _anchors.Close(node.Anchor.Value, new YamlAnchor(result, _nodes - before + 1, height));
        return result;
    }

    private DataList? ReadList(SourceSpan span, int depth)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (_parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth) is not { } item)
                return null;
            items.Add(item);
        }

        return new DataList(span, items.DrainToImmutable());
    }

    private DataMap? ReadMap(SourceSpan span, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (_parser.Current is not MappingEnd)
        {
            var keySpan = Span(_parser.Current!);
            var scalar = _parser.Current as Scalar;
            if (ReadNode(depth) is null)
                return null;
            if (_parser.Current is MappingEnd)
            {
                // The parser loses the value behind a key that is missing, and places the key behind the colon.
                ReportNoKey(keySpan with { Column = Math.Max(1, keySpan.Column - 1) });
                return null;
            }

            if (ReadNode(depth) is not { } value)
                return null;
            if (scalar is null)
                bag.Error(YamlCodes.Key, "a key is not text", keySpan, "a key is a single word or text");
            else if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0)
                ReportNoKey(keySpan);
            else if (IsAfterDecimalComma(scalar, value))
                ReportDecimalComma((int)scalar.Start.Index + start);
            else if (scalar.Value == "<<" && scalar.Style == ScalarStyle.Plain)
                bag.Error(
                    YamlCodes.MergeKey,
                    "merge keys ('<<') are not supported",
                    keySpan,
                    "write the keys out, or give the alias as a whole value"
                );
            else if (keys.TryGetValue(scalar.Value, out var first))
                ReportDuplicate(scalar.Value, keySpan, first);
            else
            {
                keys.Add(scalar.Value, keySpan);
                entries.Add(new DataEntry(scalar.Value, keySpan, value));
            }
        }

        return new DataMap(span, entries.DrainToImmutable());
    }

    private DataNode? ReadAlias(AnchorAlias alias, SourceSpan span, int depth)
    {
        if (!_anchors.TryFind(alias.Value.Value, span, out var anchor))
            return Move() ? new DataNull(span) : null;
        if (!Count(anchor.Nodes, span))
            return null;
        if (depth + anchor.Height > limits.MaxDepth)
        {
            ReportDepth(span);
            return null;
        }

        _anchors.Reach(anchor.Height);
        return Move() ? anchor.Node : null;
    }

    private bool Count(int nodes, SourceSpan span)
    {
        // Written so that it cannot overflow: an alias can stand for as many values as the limit.
        if (nodes <= limits.MaxNodes - _nodes)
        {
            _nodes += nodes;
            return true;
        }

        var message = string.Create(CultureInfo.InvariantCulture, $"the file has more than {limits.MaxNodes:N0} values, aliases expanded");
        bag.Error(YamlCodes.TooManyValues, message, span, "split the file, or raise limits.nodes in docgen.yaml");
        return false;
    }

    private bool Move()
    {
        _last = _parser.Current;
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException exception)
        {
            YamlSyntaxErrors.Report(source, start, length, exception, _last, _openFlows, bag);
        }
        catch (InvalidOperationException)
        {
            // The parser throws this if a new line of the enclosing block ends a flow collection.
            YamlSyntaxErrors.Report(source, start, length, null, _last, _openFlows, bag);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // The parser throws this at half of a pair of \u escapes, without a place: it is behind what was read last.
            var place = _last?.End ?? Mark.Empty;
            var problem = new YamlException(place, place, "half of a surrogate pair", exception);
            YamlSyntaxErrors.Report(source, start, length, problem, _last, _openFlows, bag);
        }

        return false;
    }

    private SourceSpan Span(ParsingEvent current)
    {
        // The parser places what is not there behind the text.
        var (from, to) = (Math.Min((int)current.Start.Index, length), Math.Min((int)current.End.Index, length));
        var text = source.Text.AsSpan(start + from, Math.Max(0, to - from));
        var lineEnd = text.IndexOfAny('\r', '\n');
        return source.GetSpan(start + from, lineEnd < 0 ? text.Length : lineEnd);
    }

    private void ReportTag(NodeEvent node, SourceSpan span)
    {
        var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
        bag.Error(
            YamlCodes.Tagged,
            $"the tag '{tag}' is not supported",
            span,
            tag == "!!str" ? "put the text in quotes" : "remove it: the schema says what a value is"
        );
    }

    private void ReportNoKey(SourceSpan span) =>
        bag.Error(YamlCodes.Key, "there is no key before ':'", span, "write a word before ':', or remove the line");

    /// <summary>Whether a key is what stands behind the comma in <c>{ share: 34,6 }</c>.</summary>
    private bool IsAfterDecimalComma(Scalar key, DataNode value)
    {
        var at = (int)key.Start.Index + start;
        return value is DataNull
            && key.Style == ScalarStyle.Plain
            && char.IsAsciiDigit(key.Value[0])
            && at > start + 1
            && source.Text[at - 1] == ','
            && char.IsAsciiDigit(source.Text[at - 2]);
    }

    private void ReportDecimalComma(int at)
    {
        var (from, to) = (at - 1, at);
        while (from > start && (char.IsAsciiDigit(source.Text[from - 1]) || source.Text[from - 1] is '.' or '-'))
            from--;
        while (to < start + length && char.IsAsciiDigit(source.Text[to]))
            to++;
        var number = source.Text[from..to];
        var plain = number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        bag.Error(
            YamlCodes.Syntax,
            $"the comma in '{number}' ends the value: between braces it separates keys",
            source.GetSpan(from, to - from),
            $"write the number with a decimal point, {plain}, or put it in quotation marks if it is text"
        );
    }

    private void ReportDepth(SourceSpan span)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"maps and lists are nested more than {limits.MaxDepth} levels deep");
        bag.Error(YamlCodes.TooDeep, message, span, "flatten the data; the limit is limits.nesting in docgen.yaml");
    }

    private void ReportDuplicate(string key, SourceSpan span, SourceSpan first)
    {
        var message = string.Create(CultureInfo.InvariantCulture, $"'{key}' is given twice, first on line {first.Line}");
        bag.Error(YamlCodes.DuplicateKey, message, span, "remove or rename one of them", first);
    }
}
