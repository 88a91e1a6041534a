using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Collects the targets of references before the document is written: only headings, tables and pictures with references get a bookmark.
/// Contents lists have bookmarks of their own, because Word deletes these and creates new ones when it updates the list.
/// </summary>
internal sealed class Targets : DocumentWalker
{
    private const int LongestName = 40;

    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contentsNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last number that a name was given: many ids can begin with the same letters.</summary>
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public Targets(Document document, Work work)
        : base(work)
    {
        Visit(document.Content);
        foreach (var id in _present)
        {
            work.Step();
            if (_listed.Contains(id))
                _contentsNames.Add(id, "_Toc" + (100000001 + _contentsNames.Count).ToString(CultureInfo.InvariantCulture));
            if (_referred.Contains(id))
                _names.Add(id, MakeName(id));
        }
    }

    /// <summary>The bookmark of the node with an id; <see langword="null"/> if there is no reference to it or it does not exist.</summary>
    public string? Bookmark(string? id) => id is not null && _names.TryGetValue(id, out var name) ? name : null;

    /// <summary>The bookmark for contents lists.</summary>
    public string? ContentsBookmark(string? id) => id is not null && _contentsNames.TryGetValue(id, out var name) ? name : null;

    protected override void Visit(Block block)
    {
        if (block is ReferableBlock { Id: { } id })
            _present.Add(id);
        else if (block is Contents contents)
            _listed.UnionWith(contents.Entries.Select(entry => entry.TargetId));
        VisitChildren(block);
    }

    protected override void Visit(Inline inline)
    {
        if (inline is Reference reference)
            _referred.Add(reference.TargetId);
        VisitChildren(inline);
    }

    // A bookmark name has at most 40 letters, digits and underscores and does not begin with a digit; case is not significant.
    private string MakeName(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var c in id)
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        if (!char.IsAsciiLetter(name[0]))
            name.Insert(0, 'b');
        if (name.Length > LongestName - 4)
            name.Length = LongestName - 4;
        var unique = name.ToString();
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, unique, out _);
        for (number = Math.Max(number, 1); !_taken.Add(unique); unique = name + "_" + number.ToString(CultureInfo.InvariantCulture))
            number++;
        return unique;
    }
}
