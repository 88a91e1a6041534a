using System.Globalization;
using DocGen.Core.Model;
using DocGen.Writers.Word.Body;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Parts;

namespace DocGen.Writers.Word;

/// <summary>
/// The header and footer parts of a package. Empty ones are omitted before the first section, where Word then prints nothing. A later
/// section would inherit those of the previous section, so there empty ones are written too.
/// </summary>
internal sealed class FurnitureParts(Package package, Relationships relationships, WordContext context)
{
    private readonly FurnitureWriter _writer = new(context);

    /// <returns>The references for the first section, in the order of the schema.</returns>
    public string[] Write(PageFurniture furniture, WordSection section)
    {
        var number = 2 * section.Number;
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
            if (section.Number == 0 && line.IsEmpty)
                return;
            var name = $"word/{kind}{part.ToString(CultureInfo.InvariantCulture)}.xml";
            using var story = new Story(1024);
            _writer.Write(story, line, kind == "header", section);
            package.AddWord(name, kind, PackedPart.Pack(story.Xml.Written));
            package.Add(name, story.Relationships);
            references.Add($"<w:{kind}Reference w:type=\"{type}\" r:id=\"{relationships.Add(kind, name["word/".Length..])}\"/>");
        }
    }
}
