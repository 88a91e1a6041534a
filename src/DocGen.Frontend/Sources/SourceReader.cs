using System.Globalization;
using System.Text;
using System.Text.Unicode;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>Reads text files in UTF-8, with or without a byte order mark, with LF or CRLF line ends. Other encodings are errors.</summary>
public static class SourceReader
{
    private const string SaveAsUtf8 = "save the file as UTF-8";

    /// <summary>Reads a file, or reports why it cannot.</summary>
    /// <param name="maxBytes">A larger file is refused before it is read.</param>
    /// <param name="requestedBy">The place that names the file, if any; a missing file is reported there.</param>
    /// <returns>The text with LF line ends, or <see langword="null"/> when an error has been reported.</returns>
    public static SourceText? TryRead(ISourceFiles files, string path, long maxBytes, DiagnosticBag bag, SourceSpan? requestedBy)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bag);
        var start = new SourceSpan(path, 1, 1);
        if (files.GetLength(path) is not { } length)
        {
            bag.Error(SourceCodes.FileNotFound, $"there is no file '{path}'", requestedBy, Suggest(files, path));
            return null;
        }

        if (length > maxBytes)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"the file has {length:N0} bytes; the limit is {maxBytes:N0}");
            bag.Error(SourceCodes.FileTooLarge, message, start, "split the file, or raise limits.file_megabytes in docgen.yaml");
            return null;
        }

        if (TryReadBytes(files, path, bag, requestedBy) is not { Span: var bytes })
            return null;
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        if (IsUtf16(bytes))
        {
            bag.Error(SourceCodes.WrongEncoding, "the file is UTF-16, not UTF-8", start, SaveAsUtf8);
            return null;
        }

        // A checkout on Windows has CRLF; strings and code blocks of several lines must be the same there.
        if (Utf8.IsValid(bytes))
            return new SourceText(path, Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal));
        ReportFirstBadByte(path, bytes, bag);
        return null;
    }

    /// <summary>The bytes of a file that is there, or reports why it cannot be read.</summary>
    /// <param name="requestedBy">The place that names the file, if any.</param>
    public static ReadOnlyMemory<byte>? TryReadBytes(ISourceFiles files, string path, DiagnosticBag bag, SourceSpan? requestedBy)
    {
        ArgumentNullException.ThrowIfNull(files);
        try
        {
            return files.Read(path);
        }
        catch (SourceFileException exception)
        {
            ReportUnreadable(exception, bag, requestedBy);
            return null;
        }
    }

    /// <summary>Reports a file that cannot be read, at the place that names it or, without one, at the file.</summary>
    public static void ReportUnreadable(SourceFileException exception, DiagnosticBag bag, SourceSpan? requestedBy)
    {
        ArgumentNullException.ThrowIfNull(exception);
        ArgumentNullException.ThrowIfNull(bag);
        bag.Error(
            SourceCodes.Unreadable,
            exception.Message,
            requestedBy ?? new SourceSpan(exception.Path, 1, 1),
            "put the file itself there, so that your account may read it"
        );
    }

    /// <summary>Whether the bytes begin with a UTF-16 byte order mark, or with an ASCII character encoded in two bytes.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, ..] or [not 0, 0, not 0, 0, ..];

    private static void ReportFirstBadByte(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var (line, column, at) = (1, 1, 0);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
            if (rune.Value == '\n')
                (line, column) = (line + 1, 1);
            else
                column += rune.Utf16SequenceLength;
        }

        var bad = bytes[at];
        // The most common case is Danish letters in Windows-1252 (Latin-1).
        var guess = bad >= 0xA0 ? $" (Windows-1252 '{(char)bad}'?)" : "";
        var message = string.Create(CultureInfo.InvariantCulture, $"the file is not UTF-8: byte 0x{bad:X2}{guess}");
        bag.Error(SourceCodes.WrongEncoding, message, new SourceSpan(path, line, column, 1), SaveAsUtf8);
    }

    private static string? Suggest(ISourceFiles files, string path)
    {
        var slash = path.LastIndexOf('/');
        return NearFile.Hint(path, files.List(slash < 0 ? "" : path[..slash]));
    }
}
