using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Building;

/// <summary>The Sect elements opened by headings: content after a heading belongs to its section.</summary>
internal sealed class Sections(StructureElement root)
{
    private readonly Stack<(int Level, StructureElement Element)> _open = new();

    /// <summary>Opens the section of a heading after closing those of the same and lower levels.</summary>
    public StructureElement Enter(int level)
    {
        while (_open.Count > 0 && _open.Peek().Level >= level)
            _open.Pop();
        var element = (_open.Count == 0 ? root : _open.Peek().Element).Add(new StructureElement(StructureType.Sect));
        _open.Push((level, element));
        return element;
    }
}
