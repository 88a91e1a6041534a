using DocGen.Core.Diagnostics;

namespace DocGen.Core.Figures;

/// <summary>The diagnostics of computing with figures.</summary>
public static class FigureCodes
{
    /// <summary>Units of different dimensions are added, subtracted or compared.</summary>
    public static readonly DiagnosticCode UnitsDiffer = new("DG7001");

    /// <summary>A product or quotient has a unit without meaning.</summary>
    public static readonly DiagnosticCode NoSuchUnit = new("DG7002");

    /// <summary>A division by zero.</summary>
    public static readonly DiagnosticCode DivisionByZero = new("DG7003");

    /// <summary>The result is beyond 28 digits.</summary>
    public static readonly DiagnosticCode Overflow = new("DG7004");
}
