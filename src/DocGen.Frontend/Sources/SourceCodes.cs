using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>The diagnostics of reading text files.</summary>
public static class SourceCodes
{
    /// <summary>There is no such file.</summary>
    public static readonly DiagnosticCode FileNotFound = new("DG1001");

    /// <summary>The file is larger than the limit.</summary>
    public static readonly DiagnosticCode FileTooLarge = new("DG1002");

    /// <summary>The file is not UTF-8.</summary>
    public static readonly DiagnosticCode WrongEncoding = new("DG1004");

    /// <summary>The file is there and cannot be read: access is denied, or it is a link to what may not be read.</summary>
    public static readonly DiagnosticCode Unreadable = new("DG1005");
}
