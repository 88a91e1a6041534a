using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocGen.Tests.Word;

/// <summary>Checks a Word file against the schemas and rules of Office 2021 with Microsoft's own validator.</summary>
public static class WordValidation
{
    /// <summary>What the validator finds: part, path and what is wrong, a line each; empty for a valid file.</summary>
    public static IReadOnlyList<string> Validate(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var validator = new OpenXmlValidator(FileFormatVersions.Office2021);
        return [.. validator.Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
