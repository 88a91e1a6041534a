using System.Collections.Concurrent;
using DocGen.Core.Drawing;

namespace DocGen.Pdf.Fonts;

/// <summary>Chooses the bundled font for the face that a theme names.</summary>
internal static class BundledFonts
{
    private static readonly ConcurrentDictionary<string, Lazy<FontFile>> Files = new(StringComparer.Ordinal);

    // Tried in this order for characters that the font of the text lacks.
    private static readonly string[] Fallback = ["SourceSans3_400Regular", "NotoSansSymbols2_400Regular", "NotoSansMath_400Regular"];

    /// <summary>The font file of a face, and the fallback fonts for characters that it lacks.</summary>
    /// <remarks>A family that is not bundled is replaced by the closest one that is: the monospaced font, or Source Sans.</remarks>
    public static (FontFile First, FontFile[] Fallback) Resolve(in TextFace face)
    {
        var isMonospace = IsMonospace(face);
        var name = (isMonospace, face.Bold, face.Italic) switch
        {
            (true, false, _) => "SourceCodePro_400Regular",
            (true, true, _) => "SourceCodePro_700Bold",
            (false, false, false) => "SourceSans3_400Regular",
            (false, false, true) => "SourceSans3_400Regular_Italic",
            (false, true, false) => "SourceSans3_600SemiBold",
            (false, true, true) => "SourceSans3_600SemiBold_Italic",
        };
        return (Get(name), [.. from other in Fallback where other != name select Get(other)]);
    }

    /// <summary>The bundled font families.</summary>
    public static readonly string[] Families = ["Source Sans 3", "Source Code Pro"];

    private static bool IsMonospace(in TextFace face) =>
        face.Font.Family switch
        {
            "Source Code Pro" => true,
            "Source Sans 3" => false,
            _ => face.Font.Generic == "monospace",
        };

    private static FontFile Get(string name) => Files.GetOrAdd(name, static key => new Lazy<FontFile>(() => FontFile.Load(key))).Value;
}
