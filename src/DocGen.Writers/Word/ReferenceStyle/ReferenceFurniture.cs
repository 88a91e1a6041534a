using System.Xml.Linq;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>
/// The content of a header or footer in three parts, as separated by its tabs, the cells of its table or its alignment; fields and pictures
/// become the corresponding tokens.
/// </summary>
/// <param name="page">The page setup.</param>
internal sealed class ReferenceFurniture(ReferencePictures pictures, PageSetup page)
{
    private static readonly XNamespace W = ReferencePackage.W;

    // No-break spaces, which every format keeps and every font has.
    private const string BesidePicture = "\u00A0\u00A0\u00A0\u00A0";

    /// <param name="root">The root element of the part.</param>
    /// <param name="part">The name of the part.</param>
    public FurnitureTemplate Read(XElement root, string part)
    {
        var parts = new[] { new List<string>(), new List<string>(), new List<string>() };
        foreach (var paragraph in root.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors(ReferenceLine.Fallback).Any()))
        {
            var line = new ReferenceLine(
                drawing => pictures.Take(drawing, part),
                name => pictures.Refuse(name, "it is in Word's old format (VML)", "insert it again")
            );
            line.Read(paragraph);

            // An anchored picture is placed in the part where its anchor is, with the text beside it.
            foreach (var drawing in line.Anchored)
                if (Anchored(drawing, part, root.Name == W + "hdr") is { } token)
                    parts[ReferencePlace.Side(drawing.Anchor!, page, drawing.Width.Emu)].Add(token);
            var side = Side(paragraph);
            for (var i = 0; i < line.Parts.Count; i++)
                if (line.Parts[i].Trim() is { Length: > 0 } text)
                    parts[line.Parts.Count > 1 ? Math.Min(i, 2) : side].Add(text);
        }

        return new FurnitureTemplate(Join(parts[0]), Join(parts[1]), Join(parts[2]));
    }

    private string? Anchored(ReferenceDrawing drawing, string part, bool isHeader)
    {
        if (!drawing.IsNoPicture && ReferencePlace.IsElsewhere(drawing.Anchor!, page, drawing.Height.Emu, isHeader))
            return pictures.Refuse(
                drawing.Name,
                "it is placed elsewhere on the page",
                "place it at the top of the page for a header, or at its foot for a footer"
            );
        return pictures.Take(drawing, part);
    }

    private static int Side(XElement paragraph)
    {
        switch ((string?)paragraph.Element(W + "pPr")?.Element(W + "jc")?.Attribute(W + "val"))
        {
            case "center":
                return 1;
            case "right" or "end":
                return 2;
        }

        // The outermost table is the one that divides the page.
        if (paragraph.Ancestors(W + "tc").LastOrDefault() is not { } cell)
            return 0;
        var before = cell.ElementsBeforeSelf(W + "tc").Count();
        return before == 0 ? 0
            : cell.ElementsAfterSelf(W + "tc").Any() ? 1
            : 2;
    }

    /// <summary>Joins lines of text with dots between them, but with spaces beside a picture.</summary>
    private static string Join(List<string> lines)
    {
        var joined = "";
        foreach (var line in lines)
        {
            if (joined.Length == 0)
                joined = line;
            else
                joined +=
                    (EndsWithPicture(joined) || line.StartsWith("{picture ", StringComparison.Ordinal) ? BesidePicture : " · ") + line;
        }

        return joined;
    }

    private static bool EndsWithPicture(string text) => text.EndsWith('}') && text.AsSpan(text.LastIndexOf('{')).StartsWith("{picture ");
}
