namespace DocGen.Core.Drawing;

/// <summary>What painted content belongs to: a structure element or only the page.</summary>
public abstract class ContentMark;

/// <summary>
/// A leaf of the structure tree that represents content (ISO 32000-1, 14.7.4.2). All items with the same mark belong together, on whatever
/// pages they are placed: a renderer writes a marked-content sequence for each run of them.
/// </summary>
public sealed class MarkedContent : ContentMark, IStructureNode
{
    /// <summary>The element that it is a child of; <see langword="null"/> until it is added to one.</summary>
    public StructureElement? Owner { get; internal set; }

    /// <inheritdoc/>
    public int Number { get; internal set; }
}

/// <summary>Content that is not part of the logical structure (ISO 32000-1, 14.8.2.2).</summary>
public sealed class Artifact : ContentMark
{
    /// <summary>Rules, shading and other graphics drawn by the layout.</summary>
    public static readonly Artifact Layout = new("Layout", null);

    /// <summary>The header of a page.</summary>
    public static readonly Artifact Header = new("Pagination", "Header");

    /// <summary>The footer of a page.</summary>
    public static readonly Artifact Footer = new("Pagination", "Footer");

    /// <summary>Content repeated by pagination, such as the header rows of a table on its second page.</summary>
    public static readonly Artifact Repeated = new("Pagination", null);

    private Artifact(string type, string? subtype) => (Type, Subtype) = (type, subtype);

    /// <summary>The value of the entry Type in the property list (ISO 32000-1, table 330).</summary>
    public string Type { get; }

    /// <summary>The value of the entry Subtype, if any.</summary>
    public string? Subtype { get; }
}
