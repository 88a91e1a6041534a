using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Markdown;

/// <summary>The diagnostics of the Markdown of a template.</summary>
public static class MarkdownCodes
{
    /// <summary>Raw HTML other than <c>&lt;sub&gt;</c>, <c>&lt;sup&gt;</c> and comments, or text on the line of a comment.</summary>
    public static readonly DiagnosticCode RawHtml = new("DG3001");

    /// <summary>A link whose scheme, such as <c>javascript:</c>, is not https, http, mailto or tel.</summary>
    public static readonly DiagnosticCode ForbiddenScheme = new("DG3002");

    /// <summary>A link without a target: <c>[text]()</c>.</summary>
    public static readonly DiagnosticCode MissingTarget = new("DG3003");

    /// <summary>An id with other characters than letters, digits and hyphens.</summary>
    public static readonly DiagnosticCode InvalidIdentifier = new("DG3004");

    /// <summary>A picture of which nothing says what it shows, for those who cannot see it.</summary>
    public static readonly DiagnosticCode MissingAlternativeText = new("DG3005");

    /// <summary>A picture that is not in the project's folder of images.</summary>
    public static readonly DiagnosticCode InvalidImagePath = new("DG3006");

    /// <summary>A caption on a picture inside text: only one in a paragraph of its own has room for it.</summary>
    public static readonly DiagnosticCode CaptionInText = new("DG3007");

    /// <summary>A printed table inside text, a heading, a cell or an attribute.</summary>
    public static readonly DiagnosticCode BlocksInText = new("DG3008");

    /// <summary>A row of a pipe table (GitHub Flavored Markdown, 4.10) with too few or too many cells.</summary>
    public static readonly DiagnosticCode RaggedTable = new("DG3009");

    /// <summary>A pipe table (GitHub Flavored Markdown, 4.10) without delimiter row, or with text directly below.</summary>
    public static readonly DiagnosticCode InvalidTable = new("DG3010");

    /// <summary>A footnote mark, <c>[^1]</c>, without a footnote.</summary>
    public static readonly DiagnosticCode UndefinedFootnote = new("DG3011");

    /// <summary>Two footnotes with one label.</summary>
    public static readonly DiagnosticCode RepeatedFootnote = new("DG3012");

    /// <summary>A warning: a footnote that nothing refers to.</summary>
    public static readonly DiagnosticCode UnusedFootnote = new("DG3013");

    /// <summary>A footnote that is referred to twice, or inside another.</summary>
    public static readonly DiagnosticCode MisplacedFootnote = new("DG3014");

    /// <summary>Lists, quotations, emphasis and others within each other beyond 64 levels.</summary>
    public static readonly DiagnosticCode NestedTooDeep = new("DG3015");

    /// <summary>A warning: a link to <c>www.example.com</c> or an e-mail address without its scheme leads to a file of that name.</summary>
    public static readonly DiagnosticCode AddressWithoutScheme = new("DG3016");

    /// <summary>A directive of a name that is not known.</summary>
    public static readonly DiagnosticCode UnknownDirective = new("DG3020");

    /// <summary>A directive without its closing <c>:::</c> or, in text, its <c>]</c>.</summary>
    public static readonly DiagnosticCode UnclosedDirective = new("DG3021");

    /// <summary>A closing <c>:::</c> that closes nothing.</summary>
    public static readonly DiagnosticCode StrayFence = new("DG3022");

    /// <summary>Three colons or more that are not followed by a name, or attributes that cannot be read.</summary>
    public static readonly DiagnosticCode InvalidDirective = new("DG3023");

    /// <summary>An attribute that the directive does not have.</summary>
    public static readonly DiagnosticCode UnknownAttribute = new("DG3024");

    /// <summary>A directive without an attribute that it needs.</summary>
    public static readonly DiagnosticCode MissingAttribute = new("DG3025");

    /// <summary>An attribute whose value <see cref="Directives.AttributeSpec.Check"/> refuses.</summary>
    public static readonly DiagnosticCode InvalidAttributeValue = new("DG3026");

    /// <summary>An attribute given twice.</summary>
    public static readonly DiagnosticCode RepeatedAttribute = new("DG3027");

    /// <summary>A directive written in another form than its own: block, leaf or inline.</summary>
    public static readonly DiagnosticCode WrongDirectiveForm = new("DG3028");

    /// <summary>Content that the directive does not take.</summary>
    public static readonly DiagnosticCode InvalidDirectiveContent = new("DG3029");

    /// <summary>A custom directive has thrown an exception.</summary>
    public static readonly DiagnosticCode DirectiveFailed = new("DG3034");

    /// <summary>A warning: a date that begins a line, <c>11. marts 2024</c>, is a list with the number 11.</summary>
    public static readonly DiagnosticCode DateAsList = new("DG3030");

    /// <summary>A warning: a line that begins with <c>##</c> without a space behind it is no heading.</summary>
    public static readonly DiagnosticCode HeadingWithoutSpace = new("DG3031");

    /// <summary>A warning: a line that begins with a bullet from a word processor, <c>•</c>, is no list item.</summary>
    public static readonly DiagnosticCode WordBullet = new("DG3032");

    /// <summary>A warning: bold text has no end, and <c>**</c> is printed.</summary>
    public static readonly DiagnosticCode LoneAsterisks = new("DG3033");

    /// <summary>The address of a link, or those of all links to definitions together, are longer than programs take.</summary>
    public static readonly DiagnosticCode LongTarget = new("DG3035");

    /// <summary>A warning: syntax of another dialect of Markdown, such as <c>- [x]</c>, is printed as it is.</summary>
    public static readonly DiagnosticCode ForeignSyntax = new("DG3036");
}
