namespace DocGen.Tests.Pdf.Checking;

/// <summary>A file that was written wrongly: a bug, for whatever the user asks for a good file or a diagnostic comes of it.</summary>
internal sealed class BrokenPdfException(string message) : Exception(message);
