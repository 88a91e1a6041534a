using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>Reports what Markdown cannot express: each kind once per document, at its first occurrence.</summary>
internal sealed class MarkdownLosses(DiagnosticBag diagnostics, Origin? document)
{
    private readonly HashSet<DiagnosticCode> _told = [];

    public void FlattenedCell(Origin? origin) =>
        Tell(
            MarkdownLossCodes.FlattenedCell,
            "a Markdown table cell has one line: paragraphs and list items in it are separated by ';'",
            origin
        );

    public void UnmergedCell(Origin? origin) =>
        Tell(MarkdownLossCodes.UnmergedCell, "Markdown cannot merge table cells: the text is in the first, the others are empty", origin);

    public void LetteredList(ListBlock list) =>
        Tell(MarkdownLossCodes.LetteredList, "Markdown has no lettered lists: this one is numbered", list.Origin);

    public void UnmarkedLanguage(Span span) =>
        Tell(MarkdownLossCodes.UnmarkedLanguage, "Markdown cannot mark text as being in another language", span.Origin);

    public void NestedTable(Table table) =>
        Tell(
            MarkdownLossCodes.NestedTable,
            "Markdown has no tables in table cells: the inner one is written on one line",
            table.Origin,
            Severity.Warning
        );

    public bool IsUnsafe(Link link)
    {
        if (WebAddress.IsSafe(link.Target))
            return false;
        diagnostics.Warning(
            MarkdownLossCodes.UnsafeLink,
            $"'{link.Target}' is not an address to link to; only its text is written",
            link.Origin,
            Hint
        );
        return true;
    }

    public void MissingPicture(Image image) =>
        diagnostics.Error(MarkdownLossCodes.MissingPicture, $"there is no picture '{image.Source}'", image.Origin ?? document);

    private const string Hint = "use https, http, mailto, tel or a relative path";

    private void Tell(DiagnosticCode code, string message, Origin? origin, Severity severity = Severity.Info)
    {
        if (!_told.Add(code))
            return;
        origin ??= document;
        diagnostics.Add(new Diagnostic(code, severity, message, origin?.Template, origin?.Data));
    }
}
