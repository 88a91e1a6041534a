using DocGen.Core.Languages;

namespace DocGen.Writers.Word.Body;

/// <summary>A section of the model, as what stands in it needs to know it.</summary>
/// <param name="Number">From 1; 0 for the document's own pages, before the first section.</param>
/// <param name="TextWidth">Twips between the margins.</param>
/// <param name="Language">Its language, where that is not the document's.</param>
/// <param name="OwnPages">Its own page numbers; <see langword="null"/> for the document's own pages.</param>
internal sealed record WordSection(int Number, int TextWidth, Language? Language, OwnPageField? OwnPages);
