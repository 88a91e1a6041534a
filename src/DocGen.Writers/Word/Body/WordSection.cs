using DocGen.Core.Languages;

namespace DocGen.Writers.Word.Body;

/// <summary>A section of the model, with what its content needs.</summary>
/// <param name="Number">The number counted from 1; 0 for the pages before the first section.</param>
/// <param name="TextWidth">The width between the margins in twips.</param>
/// <param name="Language">Its language, if it differs from that of the document.</param>
/// <param name="OwnPages">The fields of its page numbers; <see langword="null"/> for the pages before the first section.</param>
internal sealed record WordSection(int Number, int TextWidth, Language? Language, OwnPageField? OwnPages);
