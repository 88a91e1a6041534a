namespace DocGen.Core.Model;

/// <summary>A file embedded in a document, for readers who want to check or use the data from which it was made.</summary>
/// <param name="Name">The file name; folders before it are separated by forward slashes.</param>
/// <param name="MediaType">RFC 6838, for example <c>application/yaml</c>.</param>
/// <param name="Description">Its relation to the document, in the language of the document; plain text.</param>
/// <param name="Bytes">The content of the file.</param>
public sealed record AttachedFile(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Bytes);
