namespace DocGen.Core.Model;

/// <summary>A file that a document carries with it, for a reader who wants to check or to use what it was made from.</summary>
/// <param name="Name">The file's name; folders before it are parted by forward slashes.</param>
/// <param name="MediaType">RFC 6838, for example <c>application/yaml</c>.</param>
/// <param name="Description">What it is to the document, in the document's language; plain text.</param>
/// <param name="Bytes">What the file holds.</param>
public sealed record AttachedFile(string Name, string MediaType, string Description, ReadOnlyMemory<byte> Bytes);
