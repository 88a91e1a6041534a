using System.Text;
using System.Xml.Linq;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.House;

/// <summary>
/// The text of a header or footer in three parts, as its tabs or its alignment divide it; fields become the tokens that say the same.
/// </summary>
internal static class HouseFurniture
{
    private static readonly XNamespace W = HousePackage.W;

    public static FurnitureTemplate Read(XElement root)
    {
        var parts = new[] { new StringBuilder(), new StringBuilder(), new StringBuilder() };
        foreach (var paragraph in root.Descendants(W + "p"))
        {
            var line = new Line();
            line.Read(paragraph);
            var alignment = (string?)paragraph.Element(W + "pPr")?.Element(W + "jc")?.Attribute(W + "val");
            var texts = line.Parts;
            for (var i = 0; i < texts.Count; i++)
            {
                var part = texts.Count > 1 ? Math.Min(i, 2) : alignment switch { "center" => 1, "right" or "end" => 2, _ => 0 };
                if (texts[i].Trim() is not { Length: > 0 } text) continue;
                if (parts[part].Length > 0) parts[part].Append(" · ");
                parts[part].Append(text);
            }
        }

        return new FurnitureTemplate(parts[0].ToString(), parts[1].ToString(), parts[2].ToString());
    }

    private sealed class Line
    {
        private readonly List<StringBuilder> _parts = [new()];
        private readonly StringBuilder _instruction = new();
        private int _fields;
        private bool _isResult;

        public List<string> Parts => [.. _parts.Select(part => part.ToString())];

        public void Read(XElement paragraph)
        {
            foreach (var element in paragraph.Descendants())
            {
                if (element.Name == W + "fldSimple") Token((string?)element.Attribute(W + "instr") ?? "");
                else if (element.Name == W + "fldChar") Field((string?)element.Attribute(W + "fldCharType"));
                else if (element.Name == W + "instrText") _instruction.Append(element.Value);
                else if (IsText(element)) _parts[^1].Append(element.Value.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal));
                else if ((element.Name == W + "tab" && element.Parent?.Name == W + "r") || element.Name == W + "ptab") _parts.Add(new StringBuilder());
            }
        }

        // The result of a field is not text of the header; a token says it anew on every page.
        private bool IsText(XElement element) => element.Name == W + "t" && _fields == 0 && !element.Ancestors(W + "fldSimple").Any();

        private void Field(string? type)
        {
            if (type == "begin")
            {
                _fields++;
                _instruction.Clear();
                _isResult = false;
            }
            else if (type == "separate" || (type == "end" && !_isResult))
            {
                if (!_isResult) Token(_instruction.ToString());
                _isResult = true;
            }

            if (type == "end") _fields = Math.Max(0, _fields - 1);
        }

        private void Token(string instruction)
        {
            var name = instruction.Trim().Split(' ', 2)[0].ToUpperInvariant();
            _parts[^1].Append(name switch
            {
                "PAGE" => "{page}",
                "NUMPAGES" or "SECTIONPAGES" => "{pages}",
                "TITLE" => "{title}",
                "SUBJECT" => "{subject}",
                "AUTHOR" => "{author}",
                "DATE" or "SAVEDATE" or "CREATEDATE" => "{date}",
                _ => "",
            });
        }
    }
}
