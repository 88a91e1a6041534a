using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Tests.Model;

namespace DocGen.Tests.Markdown;

/// <summary>The model in core nodes.</summary>
internal static class Lowered
{
    public static string Of(Expanded source)
    {
        var document = new Document(new DocumentInfo("a", "A", "letter", Language.Danish), source.Read());
        var bag = new DiagnosticBag();
        var lowered = new LowerDerivedNodes().Run(document, new PassContext(Theme.Default, bag, Work.Uninterrupted));
        Assert.Empty(source.Diagnostics);
        Assert.Empty(bag);
        return DocumentDump.Of(lowered);
    }
}
