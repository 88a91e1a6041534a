using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>Reports exceptions that nothing was prepared for, so that the other documents and their diagnostics are not lost.</summary>
internal static class Bug
{
    /// <summary>Reports an exception; a file of the user that cannot be read is no bug.</summary>
    /// <param name="what">What was being done, for example <c>building 'letter'</c>.</param>
    /// <param name="place">The input; <see langword="null"/> if it is not known.</param>
    public static void Report(string what, Exception exception, SourceSpan? place, DiagnosticBag diagnostics)
    {
        if (exception is SourceFileException unreadable)
        {
            SourceReader.ReportUnreadable(unreadable, diagnostics, place);
            return;
        }

        var message = exception.Message.ReplaceLineEndings(" ");
        diagnostics.Error(
            BuildCodes.Bug,
            $"this is a bug in DocGen: {what} ended with {exception.GetType().Name}: {message}",
            place,
            "report it to the maintainers of DocGen, with this file, the version ('docgen --version') and what --verbose prints"
        );
    }
}
