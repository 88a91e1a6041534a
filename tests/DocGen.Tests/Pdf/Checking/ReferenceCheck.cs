using System.Diagnostics;

namespace DocGen.Tests.Pdf.Checking;

/// <summary>Every reference leads to an object.</summary>
internal static class ReferenceCheck
{
    public static void Run(WrittenFile file)
    {
        foreach (var (id, value) in file.Objects)
            Check(file, id, value);
    }

    private static void Check(WrittenFile file, int id, PdfValue value)
    {
        switch (value)
        {
            case PdfReference reference when !file.Objects.ContainsKey(reference.Id):
                throw new BrokenPdfException($"object {id} refers to object {reference.Id}, which there is not");
            case PdfArray array:
                foreach (var item in array.Items)
                    Check(file, id, item);
                break;
            case PdfDictionary dictionary:
                foreach (var item in dictionary.Entries.Values)
                    Check(file, id, item);
                break;
            case PdfReference or PdfNumber or PdfName or PdfString or PdfWord:
                break;
            default:
                throw new UnreachableException();
        }
    }
}
