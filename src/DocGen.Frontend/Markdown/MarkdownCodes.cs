using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Markdown;

/// <summary>The diagnostics of the Markdown of a template.</summary>
public static class MarkdownCodes
{
    public static readonly DiagnosticCode RawHtml = new("DG3001");
    public static readonly DiagnosticCode ForbiddenScheme = new("DG3002");
    public static readonly DiagnosticCode MissingTarget = new("DG3003");
    public static readonly DiagnosticCode InvalidIdentifier = new("DG3004");
    public static readonly DiagnosticCode MissingAlternativeText = new("DG3005");
    public static readonly DiagnosticCode InvalidImagePath = new("DG3006");
    public static readonly DiagnosticCode CaptionInText = new("DG3007");
    public static readonly DiagnosticCode BlocksInText = new("DG3008");
    public static readonly DiagnosticCode RaggedTable = new("DG3009");
    public static readonly DiagnosticCode InvalidTable = new("DG3010");
    public static readonly DiagnosticCode UndefinedFootnote = new("DG3011");
    public static readonly DiagnosticCode RepeatedFootnote = new("DG3012");
    public static readonly DiagnosticCode UnusedFootnote = new("DG3013");
    public static readonly DiagnosticCode MisplacedFootnote = new("DG3014");
    public static readonly DiagnosticCode NestedTooDeep = new("DG3015");
    public static readonly DiagnosticCode AddressWithoutScheme = new("DG3016");

    public static readonly DiagnosticCode UnknownDirective = new("DG3020");
    public static readonly DiagnosticCode UnclosedDirective = new("DG3021");
    public static readonly DiagnosticCode StrayFence = new("DG3022");
    public static readonly DiagnosticCode InvalidDirective = new("DG3023");
    public static readonly DiagnosticCode UnknownAttribute = new("DG3024");
    public static readonly DiagnosticCode MissingAttribute = new("DG3025");
    public static readonly DiagnosticCode InvalidAttributeValue = new("DG3026");
    public static readonly DiagnosticCode RepeatedAttribute = new("DG3027");
    public static readonly DiagnosticCode WrongDirectiveForm = new("DG3028");
    public static readonly DiagnosticCode InvalidDirectiveContent = new("DG3029");

    /// <summary>A custom directive has thrown an exception.</summary>
    public static readonly DiagnosticCode DirectiveFailed = new("DG3034");

    public static readonly DiagnosticCode DateAsList = new("DG3030");
    public static readonly DiagnosticCode HeadingWithoutSpace = new("DG3031");
    public static readonly DiagnosticCode WordBullet = new("DG3032");
    public static readonly DiagnosticCode LoneAsterisks = new("DG3033");
}
