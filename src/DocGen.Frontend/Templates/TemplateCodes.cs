using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates;

/// <summary>The diagnostics of template expansion (DG2). Each is described in <c>docs/diagnostics.md</c>.</summary>
public static class TemplateCodes
{
    /// <summary>The template is not well-formed.</summary>
    public static readonly DiagnosticCode Syntax = new("DG2001");

    /// <summary>The template contains a character of Unicode's private use areas.</summary>
    public static readonly DiagnosticCode ReservedCharacter = new("DG2002");

    /// <summary>No variable or function has this name.</summary>
    public static readonly DiagnosticCode UnknownName = new("DG2003");

    /// <summary>A map has no such member.</summary>
    public static readonly DiagnosticCode UnknownMember = new("DG2004");

    /// <summary>A value has another type than required.</summary>
    public static readonly DiagnosticCode WrongType = new("DG2005");

    /// <summary>There is no value to print.</summary>
    public static readonly DiagnosticCode NothingToPrint = new("DG2006");

    /// <summary>A function is called with arguments that it does not accept.</summary>
    public static readonly DiagnosticCode Arguments = new("DG2008");

    /// <summary>A partial does not exist, or its name refers to a place outside the folder of partials.</summary>
    public static readonly DiagnosticCode UnknownPartial = new("DG2009");

    /// <summary>Calls of functions or partials are nested too deeply.</summary>
    public static readonly DiagnosticCode TooDeep = new("DG2010");

    /// <summary>Too many steps or loop iterations, or too much time.</summary>
    public static readonly DiagnosticCode TooLong = new("DG2011");

    /// <summary>Too much text.</summary>
    public static readonly DiagnosticCode TooLarge = new("DG2012");

    /// <summary>Assignment to something that a template cannot change.</summary>
    public static readonly DiagnosticCode ReadOnly = new("DG2013");

    /// <summary>A declared data file is not used.</summary>
    public static readonly DiagnosticCode UnusedData = new("DG2014");

    /// <summary>A feature of Scriban that DocGen does not support.</summary>
    public static readonly DiagnosticCode NotAvailable = new("DG2015");

    /// <summary>A list has no item with this index.</summary>
    public static readonly DiagnosticCode OutOfRange = new("DG2016");

    /// <summary>A column or an option of a table is wrong.</summary>
    public static readonly DiagnosticCode Table = new("DG2017");

    /// <summary>A figure has more decimals than could be intended.</summary>
    public static readonly DiagnosticCode TooManyDecimals = new("DG2018");

    /// <summary>A series or an option of a chart is wrong, or its data cannot be shown in this way.</summary>
    public static readonly DiagnosticCode Chart = new("DG2019");

    /// <summary>An option of a tree is wrong, or its rows do not form a tree.</summary>
    public static readonly DiagnosticCode Tree = new("DG2020");

    /// <summary><c>}}</c> in text without <c>{{</c>.</summary>
    public static readonly DiagnosticCode StrayBraces = new("DG2021");

    /// <summary>Code in single braces, which is text.</summary>
    public static readonly DiagnosticCode SingleBraces = new("DG2022");

    /// <summary>A custom function rejects its arguments.</summary>
    public static readonly DiagnosticCode FunctionRefuses = new("DG2023");

    /// <summary>A custom function has thrown an exception.</summary>
    public static readonly DiagnosticCode FunctionFailed = new("DG2024");

    /// <summary>A unit stands beside a printed value that has it already.</summary>
    public static readonly DiagnosticCode RepeatedUnit = new("DG2025");

    /// <summary>Text of the template that can never be printed.</summary>
    public static readonly DiagnosticCode NeverPrinted = new("DG2026");
}
