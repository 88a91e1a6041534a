using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Passes;
using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests.Pdf;

/// <summary>What layout and writing allocate grows with the document and no faster.</summary>
public sealed class MemoryTests
{
    [Fact]
    public void A_table_of_5000_rows_takes_less_than_150_MB_in_all_and_five_times_as_much_as_one_of_1000()
    {
        var (small, large) = (Prepare(1000), Prepare(5000));
        Write(small);
        Write(large);
        var (few, many) = (Write(small), Write(large));
        Assert.InRange(many, 1, 150_000_000);
        Assert.InRange(many / (double)few, 4, 6);
    }

    private static Document Prepare(int rows)
    {
        var table = Drafts.Table(
            Drafts.Columns(4),
            [
                (TableRowKind.Header, ["Kommune", "Indbyggere", "Andel", "Beløb"]),
                .. Enumerable
                    .Range(1, rows)
                    .Select(i => (TableRowKind.Body, new[] { $"Kommune {Number(i)}", Number(10_000 + i), Number(i % 100), Number(7 * i) })),
            ]
        );
        var (document, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Fordeling"), table), metrics: FontSet.BuiltIn);
        Assert.Empty(bag);
        return document;
    }

    /// <returns>Bytes allocated, whether they are still in use or not: more than was ever in use at once.</returns>
    private static long Write(Document document)
    {
        var bag = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var file = new PdfWriter().Write(document, Theme.Default, bag).Main;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(bag);
        PdfCheck.Run(file);
        return allocated;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
