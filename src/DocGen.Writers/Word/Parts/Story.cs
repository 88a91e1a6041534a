using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>A part with running text: the body, a header or footer, the footnotes. Each has its own relationships.</summary>
internal sealed class Story(int capacity) : IDisposable
{
    public const string Namespaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">";

    /// <summary>For parts with content that only Word 2013 and later should read.</summary>
    public const string NamespacesWithAlternatives =
        " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
        + Namespaces;

    public XmlBuffer Xml { get; } = new(capacity);

    public Relationships Relationships { get; } = new();

    /// <summary>Opens the root element.</summary>
    public void Begin(ReadOnlySpan<byte> root, bool alternatives = false) =>
        Xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:"u8)
            .Raw(root)
            .Plain(alternatives ? NamespacesWithAlternatives : Namespaces);

    public void Dispose() => Xml.Dispose();
}
