using System.Xml;

namespace DocGen.Pdf.Svg;

/// <summary>
/// Reads the elements of an SVG file. Elements and attributes of other namespaces, where drawing programs store their own data, are
/// skipped.
/// </summary>
internal static class SvgReader
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Links = "http://www.w3.org/1999/xlink";
    private const int MaxCharacters = 16 * 1024 * 1024;
    private const int MaxElements = 50_000;
    private const int Deepest = 200;

    /// <exception cref="InvalidDataException">The file is not well-formed, not SVG, or too large.</exception>
    /// <exception cref="SvgRefusedException">It has too many elements.</exception>
    public static SvgElement Read(ReadOnlyMemory<byte> file)
    {
        // A document type declaration is skipped and never read, as drawing programs write one. References to its entities are errors, and
        // nothing is fetched.
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray(), writable: false), settings);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Namespace)
                throw new InvalidDataException("its root is not an svg element");
            return ReadTree(reader);
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    private static SvgElement ReadTree(XmlReader reader)
    {
        var open = new Stack<SvgElement>();
        SvgElement? root = null;
        var count = 0;
        do
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.NamespaceURI != Namespace:
                    // Skip moves to the node after the element.
                    while (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI != Namespace)
                        reader.Skip();
                    continue;
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    open.TryPeek(out var parent);
                    var element = ReadElement(reader, parent);
                    if (++count > MaxElements || open.Count >= Deepest)
                        throw new SvgRefusedException(element, "has too many elements, or they are nested too deeply");
                    parent?.Children.Add(element);
                    root ??= element;
                    if (!isEmpty)
                        open.Push(element);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when open.Peek().Name == "style":
                    open.Peek().AddText(reader.Value);
                    break;
            }

            if (!reader.Read())
                break;
        } while (!reader.EOF);
        return root!;
    }

    private static SvgElement ReadElement(XmlReader reader, SvgElement? parent)
    {
        var place = (IXmlLineInfo)reader;
        var element = new SvgElement(reader.LocalName, place.LineNumber, Math.Max(1, place.LinePosition - 1), parent);
        while (reader.MoveToNextAttribute())
        {
            // The href attribute of SVG 2 has no namespace and takes precedence over xlink:href.
            if (reader.NamespaceURI.Length == 0)
                element.Attributes[reader.LocalName] = reader.Value;
            else if (reader.NamespaceURI == Links && reader.LocalName == "href")
                element.Attributes.TryAdd("href", reader.Value);
        }

        reader.MoveToElement();
        return element;
    }
}
