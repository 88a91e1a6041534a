using System.Globalization;
using DocGen.Core.Model;
using DocGen.Writers.Word.Body;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word;

/// <summary>
/// The header and footer parts of a package. An empty one is left out before the first section: Word then prints nothing there. In a later
/// section it would print what the section before has, so there the empty ones are written too.
/// </summary>
internal sealed class FurnitureParts(Package package, Relationships relationships, BodyWriter body)
{
    private int _sections;

    /// <param name="width">Twips between the margins.</param>
    /// <param name="isFirst">Whether it is for the pages before the first section of the model.</param>
    /// <returns>The references for the first section, in the order of the schema.</returns>
    public string[] Write(PageFurniture furniture, int width, bool isFirst)
    {
        var number = 2 * _sections++;
        var references = new List<string>(4);
        if (furniture.DifferentFirstPage)
            Add(furniture.FirstHeader, "first", "header", number + 2);
        Add(furniture.Header, "default", "header", number + 1);
        if (furniture.DifferentFirstPage)
            Add(furniture.FirstFooter, "first", "footer", number + 2);
        Add(furniture.Footer, "default", "footer", number + 1);
        return [.. references];

        void Add(FurnitureLine line, string type, string kind, int part)
        {
            if (isFirst && line.IsEmpty)
                return;
            var name = $"word/{kind}{part.ToString(CultureInfo.InvariantCulture)}.xml";
            using var story = new Story(1024);
            FurnitureWriter.Write(body, story, line, kind == "header", width);
            package.AddWord(name, kind, PackedPart.Pack(story.Xml.Written));
            package.Add(name, story.Relationships);
            references.Add($"<w:{kind}Reference w:type=\"{type}\" r:id=\"{relationships.Add(kind, name["word/".Length..])}\"/>");
        }
    }
}
