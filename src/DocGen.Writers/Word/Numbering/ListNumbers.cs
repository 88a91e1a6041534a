using DocGen.Core.Model;

namespace DocGen.Writers.Word.Numbering;

/// <summary>The numbering instances of a document: each ordered list has one, so that it starts at its own first number.</summary>
internal sealed class ListNumbers
{
    private readonly List<OwnNumber> _own = [];

    public IReadOnlyList<OwnNumber> Own => _own;

    /// <summary>The w:numId for a list. Bullet lists need no restart and share one.</summary>
    /// <param name="level">The nesting depth of the list, counted from 0.</param>
    public int Add(ListBlock list, int level)
    {
        if (list.Kind == ListKind.Bullet)
            return NumberingIds.Bullets;
        _own.Add(new OwnNumber(NumberingIds.Abstract(list.Kind), level, list.Start));
        return NumberingIds.FirstOwn + _own.Count - 1;
    }
}

/// <summary>A numbering instance that restarts.</summary>
internal readonly record struct OwnNumber(int Abstract, int Level, int Start);
