using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Makes the headers and footers of the layout. Those of a composite document are also printed in its sections, each part after that of the
/// section, so that a page shows its number in the section and in the whole document.
/// </summary>
internal sealed class AddPageFurniture : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var theme = context.Theme;
        var layout = theme.LayoutOf(document.Info);
        var (header, footer) = (Line(layout.Header), Line(layout.Footer));
        var different = layout.FirstHeader is not null || layout.FirstFooter is not null;
        var furniture = new PageFurniture(
            layout.FirstHeader is { } firstHeader ? Line(firstHeader) : header,
            layout.FirstFooter is { } firstFooter ? Line(firstFooter) : footer,
            header,
            footer,
            different
        );
        var content = InSections(document.Content, header, footer);
        return document with
        {
            Furniture = furniture,
            Content = content,
            Images = FurniturePictures.AddTo(document.Images, furniture, content, theme),
        };

        FurnitureLine Line(FurnitureTemplate template) =>
            new(
                Part(template.Left, document.Info, theme),
                Part(template.Centre, document.Info, theme),
                Part(template.Right, document.Info, theme)
            );
    }

    private static ImmutableArray<Block> InSections(ImmutableArray<Block> content, FurnitureLine header, FurnitureLine footer)
    {
        if (header.IsEmpty && footer.IsEmpty)
            return content;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is not Section section)
                continue;
            var own = section.Furniture;
            var joined = new PageFurniture(
                own.FirstHeader.Join(header),
                own.FirstFooter.Join(footer),
                own.Header.Join(header),
                own.Footer.Join(footer),
                own.DifferentFirstPage
            );
            content = content.SetItem(i, section with { Furniture = joined });
        }

        return content;
    }

    private static ImmutableArray<Inline> Part(string template, DocumentInfo info, Theme theme)
    {
        // The theme reader has reported invalid text with its place.
        if (!FurnitureText.TryParse(template, out var pieces, out var problem, out _))
            throw new ArgumentException(problem, nameof(template));
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.Group > 0 && LacksValue(pieces, piece.Group, info))
                continue;
            if (piece.Picture is { } picture)
            {
                Flush(text, inlines);
                inlines.Add(FurniturePictures.Make(picture, theme));
            }
            else if (piece.IsToken && piece.Text is "page" or "pages")
            {
                Flush(text, inlines);
                inlines.Add(new PageField(piece.Text == "page" ? PageFieldKind.PageNumber : PageFieldKind.PageCount));
            }
            else
            {
                text.Append(piece.IsToken ? Value(piece.Text, info) : PrintableText.Make(piece.Text));
            }
        }

        Flush(text, inlines);
        return inlines.DrainToImmutable();
    }

    private static bool LacksValue(ImmutableArray<FurniturePiece> pieces, int group, DocumentInfo info)
    {
        foreach (var piece in pieces)
            if (
                piece.Group == group
                && piece is { IsToken: true, Picture: null, Text: not ("page" or "pages") }
                && string.IsNullOrEmpty(Value(piece.Text, info))
            )
                return true;
        return false;
    }

    private static string? Value(string token, DocumentInfo info) =>
        token switch
        {
            "title" => info.ShortTitle ?? info.Title,
            "subject" => info.Subject,
            "item" => info.Item,
            "author" => info.Author,
            "date" => info.Date is { } date ? info.Language.FormatDate(date, DateStyle.Long) : null,
            "word.page" => info.Language.Words.Page,
            "word.of" => info.Language.Words.PageOf,
            "word.item" => info.Language.Words.Item,
            "word.annex" => info.Language.Words.Annex,
            _ => throw new InvalidOperationException($"token '{token}' has no value"),
        };

    private static void Flush(StringBuilder text, ImmutableArray<Inline>.Builder inlines)
    {
        if (text.Length == 0)
            return;
        inlines.Add(new Text(text.ToString()));
        text.Clear();
    }
}
