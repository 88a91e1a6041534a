using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// All passes in order. Decisions that several writers would have to make are made here. All problems are reported together; a document
/// with errors is complete enough to be inspected, but must not be written.
/// </summary>
public static class DocumentPipeline
{
    private static readonly IPass[] FirstPasses =
    [
        // First, so that no other pass has to handle derived nodes or guard against deep recursion.
        new LowerDerivedNodes(),
        // Before the text is used elsewhere (ids, references, headers), so that it is clean wherever it is repeated.
        new MakePrintable(),
        new SpacePunctuation(),
        new DescribeCharts(),
        // Before styles are checked and widths are measured.
        new StyleTableText(),
        new StyleFormText(),
        new CheckStyles(),
        new CheckFormFields(),
        // References need ids and labels; a contents list needs ids and numbers.
        new AssignIds(),
        new NumberNodes(),
        new ResolveReferences(),
        new AddPageFurniture(),
        // After references, as the text of a link can come from one.
        new CheckAccessibility(),
    ];

    /// <summary>Prepares a document for the writers.</summary>
    /// <param name="document">As the reader made it.</param>
    /// <param name="theme">The theme that it will be written with.</param>
    /// <param name="metrics">The sizes of the letters that it will be printed in.</param>
    /// <param name="diagnostics">Receives DG4 and DG5 diagnostics.</param>
    /// <param name="work">Ends the passes when it is cancelled.</param>
    /// <param name="pictures">The pass that brings pictures, if any; tables are sized after it, since cells fit pictures.</param>
    /// <param name="drawing">Passes that draw what is drawn, such as charts: after all text is final, before pages are counted.</param>
    public static PreparedDocument Run(
        Document document,
        Theme theme,
        IFontMetrics metrics,
        DiagnosticBag diagnostics,
        Work? work = null,
        IPass? pictures = null,
        params ReadOnlySpan<IPass> drawing
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var context = new PassContext(theme, diagnostics, work ?? Work.Uninterrupted);
        foreach (var pass in FirstPasses)
            document = pass.Run(document, context);
        document = pictures?.Run(document, context) ?? document;
        document = new SizeTables(metrics).Run(document, context);
        foreach (var pass in drawing)
            document = pass.Run(document, context);

        // Pages can be counted once tables have their widths, and charts and pictures their heights.
        return new BuildContents(metrics).Run(document, context);
    }
}
