using System.Text;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.Styles;

/// <summary>A paragraph style for the body writer.</summary>
/// <param name="Id">w:styleId.</param>
/// <param name="Name">w:name; differs from the name in the theme if Word has another name, or another style has that name.</param>
/// <param name="Style">The resolved style.</param>
internal sealed record StyleEntry(string Id, string Name, ParagraphStyle Style)
{
    /// <summary>The paragraph property that refers to the style, ready to be copied.</summary>
    public byte[] Reference { get; } = Encoding.UTF8.GetBytes($"<w:pStyle w:val=\"{Id}\"/>");

    public bool KeepWithNext => Style.KeepWithNext;

    public int SpaceBefore { get; } = Style.SpaceBefore.Twips;
}

/// <summary>A character style for the run writer.</summary>
/// <param name="Id">w:styleId.</param>
/// <param name="Name">w:name; differs from the name in the theme if another style has that name.</param>
/// <param name="Style">The properties that it sets.</param>
internal sealed record CharacterEntry(string Id, string Name, CharacterStyle Style);
