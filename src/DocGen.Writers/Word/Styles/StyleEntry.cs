using System.Text;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.Styles;

/// <summary>A paragraph style as the body writer needs it.</summary>
/// <param name="Id">w:styleId.</param>
/// <param name="Name">w:name; differs from the theme's where Word has another name, or another style has that.</param>
/// <param name="Style">The complete style.</param>
internal sealed record StyleEntry(string Id, string Name, ParagraphStyle Style)
{
    /// <summary>The paragraph property that names the style, ready to be copied.</summary>
    public byte[] Reference { get; } = Encoding.UTF8.GetBytes($"<w:pStyle w:val=\"{Id}\"/>");

    public bool KeepWithNext => Style.KeepWithNext;

    public int SpaceBefore { get; } = Style.SpaceBefore.Twips;
}

/// <summary>A character style as the run writer needs it.</summary>
/// <param name="Id">w:styleId.</param>
/// <param name="Name">w:name; differs from the theme's where another style has that.</param>
/// <param name="Style">What it changes.</param>
internal sealed record CharacterEntry(string Id, string Name, CharacterStyle Style);
