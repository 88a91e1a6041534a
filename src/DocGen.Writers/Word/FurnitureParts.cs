using DocGen.Core.Model;
using DocGen.Writers.Word.Body;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word;

/// <summary>The header and footer parts of a package. An empty one is left out: Word then prints nothing there.</summary>
internal sealed class FurnitureParts(Package package, Relationships relationships, BodyWriter body, int width)
{
    /// <returns>The references for the first section, in the order of the schema.</returns>
    public string[] Write(PageFurniture furniture)
    {
        var references = new List<string>(4);
        if (furniture.DifferentFirstPage) Add(furniture.FirstHeader, "first", "header", "word/header2.xml");
        Add(furniture.Header, "default", "header", "word/header1.xml");
        if (furniture.DifferentFirstPage) Add(furniture.FirstFooter, "first", "footer", "word/footer2.xml");
        Add(furniture.Footer, "default", "footer", "word/footer1.xml");
        return [.. references];

        void Add(FurnitureLine line, string type, string kind, string name)
        {
            if (line.IsEmpty) return;
            using var story = new Story(1024);
            FurnitureWriter.Write(body, story, line, kind == "header", width);
            package.AddWord(name, kind, PackedPart.Pack(story.Xml.Written));
            package.Add(name, story.Relationships);
            references.Add($"<w:{kind}Reference w:type=\"{type}\" r:id=\"{relationships.Add(kind, name["word/".Length..])}\"/>");
        }
    }
}
