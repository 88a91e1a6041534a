using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Core.Diagnostics;

namespace DocGen.Cli.Diagnostics;

/// <summary>
/// Diagnostics for tools: one JSON object per line, with <c>code</c>, <c>severity</c>, <c>message</c> and, if known, <c>file</c>,
/// <c>line</c>, <c>column</c>, <c>length</c>, <c>data</c> (another place) and <c>hint</c>. Columns and lengths are in UTF-16 code units;
/// columns count from 1.
/// </summary>
internal static class JsonDiagnostics
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        foreach (var diagnostic in diagnostics)
        {
            using (var json = new Utf8JsonWriter(buffer, Options))
                Write(json, diagnostic);
            output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            buffer.SetLength(0);
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Value);
        json.WriteString(
            "severity",
            diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                Severity.Info => "info",
                _ => throw new UnreachableException(),
            }
        );
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Location is { } location)
            WritePlace(json, location);
        if (diagnostic.Data is { } data)
        {
            json.WriteStartObject("data");
            WritePlace(json, data);
            json.WriteEndObject();
        }

        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", hint);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.Line == 0)
        {
            var hash = span.File.IndexOf('#', StringComparison.Ordinal);
            json.WriteString("file", span.File[..hash]);
            json.WriteString("pointer", span.File[(hash + 1)..]);
            return;
        }

        json.WriteString("file", span.File);
        json.WriteNumber("line", span.Line);
        json.WriteNumber("column", span.Column);
        if (span.Length > 0)
            json.WriteNumber("length", span.Length);
    }
}
