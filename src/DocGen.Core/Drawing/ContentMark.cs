namespace DocGen.Core.Drawing;

/// <summary>What painted content belongs to: the document's logical structure, or nothing but the page.</summary>
public abstract class ContentMark;

/// <summary>
/// A place in the structure tree where content stands (ISO 32000-1, 14.7.4.2). All items that carry it belong together, on whatever
/// pages they come to stand: a renderer gives it a marked-content identifier for each stretch.
/// </summary>
public sealed class MarkedContent : ContentMark, IStructureNode;

/// <summary>Content that is no part of the document's meaning (ISO 32000-1, 14.8.2.2).</summary>
public sealed class Artifact : ContentMark
{
    /// <summary>Rules, shades and other things that layout draws.</summary>
    public static readonly Artifact Layout = new("Layout", null);

    /// <summary>The header of a page.</summary>
    public static readonly Artifact Header = new("Pagination", "Header");

    /// <summary>The footer of a page.</summary>
    public static readonly Artifact Footer = new("Pagination", "Footer");

    /// <summary>What pagination repeats, such as the header rows of a table on its second page.</summary>
    public static readonly Artifact Repeated = new("Pagination", null);

    private Artifact(string type, string? subtype) => (Type, Subtype) = (type, subtype);

    /// <summary>Value of the entry Type in the property list (ISO 32000-1, table 330).</summary>
    public string Type { get; }

    /// <summary>Value of the entry Subtype, if any.</summary>
    public string? Subtype { get; }
}
