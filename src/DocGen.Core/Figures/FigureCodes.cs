using DocGen.Core.Diagnostics;

namespace DocGen.Core.Figures;

/// <summary>The diagnostics of computing with figures.</summary>
public static class FigureCodes
{
    /// <summary>Addition, subtraction or comparison of units of different dimensions.</summary>
    public static readonly DiagnosticCode UnitsDiffer = new("DG7001");

    /// <summary>A product or quotient would have a meaningless unit.</summary>
    public static readonly DiagnosticCode NoSuchUnit = new("DG7002");

    /// <summary>A division by zero.</summary>
    public static readonly DiagnosticCode DivisionByZero = new("DG7003");

    /// <summary>The result has more than 28 digits.</summary>
    public static readonly DiagnosticCode Overflow = new("DG7004");
}
