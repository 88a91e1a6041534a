using Microsoft.Extensions.Logging;

namespace DocGen.Compiling;

/// <summary>What is logged of code that does not come with DocGen.</summary>
internal static partial class ExtensionLog
{
    [LoggerMessage(4, LogLevel.Error, "The {Kind} '{Name}' failed in {Id}")]
    public static partial void Failed(ILogger log, string kind, string name, string id, Exception exception);
}
