using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>
/// A picture in a header or footer, as a theme writes it: <c>{picture logo.png 14 mm}</c>, optionally with an alternative text in quotes
/// after the height.
/// </summary>
/// <param name="Name">The key in <see cref="Theme.Pictures"/>: the path relative to the folder of the theme.</param>
/// <param name="Height">The printed height; the width follows from the aspect ratio.</param>
/// <param name="AlternativeText">The alternative text; empty for decoration.</param>
public sealed record FurniturePicture(string Name, Length Height, string AlternativeText)
{
    private const string Keyword = "picture";

    /// <summary>Whether a token, without its braces, is a picture.</summary>
    public static bool IsPicture(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return token == Keyword || token.StartsWith(Keyword + " ", StringComparison.Ordinal);
    }

    /// <summary>Reads <c>picture logo.png 14 mm "Nordstrand Kommune"</c>. The name can contain spaces: it ends at the height.</summary>
    /// <param name="token">The token without its braces; see <see cref="IsPicture"/>.</param>
    public static bool TryParse(string token, [NotNullWhen(true)] out FurniturePicture? picture)
    {
        ArgumentNullException.ThrowIfNull(token);
        picture = null;
        var rest = token.AsSpan(Keyword.Length).Trim();
        var text = "";
        if (rest.EndsWith("\""))
        {
            rest = rest[..^1];
            var open = rest.LastIndexOf('"');
            if (open < 0)
                return false;
            text = rest[(open + 1)..].Trim().ToString();
            rest = rest[..open].TrimEnd();
        }

        // '14mm' is one word, '14 mm' two.
        var last = rest.LastIndexOf(' ');
        if (last > 0 && rest[(last + 1)..].IndexOfAnyInRange('0', '9') < 0)
            last = rest[..last].TrimEnd().LastIndexOf(' ');
        if (last <= 0 || !Length.TryParse(rest[(last + 1)..].ToString(), out var height))
            return false;
        picture = new FurniturePicture(rest[..last].TrimEnd().ToString(), height, text);
        return true;
    }

    /// <summary>The printed width, which follows from the aspect ratio.</summary>
    public Length WidthOf(ImageData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Length(Math.Max(1, (long)Math.Round((double)Height.Emu * data.PixelWidth / data.PixelHeight)));
    }

    /// <summary>The token with its braces. Characters that a token cannot contain are removed from the text.</summary>
    public string ToToken()
    {
        var text = string.Concat(
                AlternativeText.Where(c => c is not ('"' or '{' or '}' or '[' or ']')).Select(c => char.IsControl(c) ? ' ' : c)
            )
            .Trim();
        var height = Height.Millimetres.ToString("0.#####", CultureInfo.InvariantCulture);
        return text.Length == 0 ? $"{{{Keyword} {Name} {height} mm}}" : $"{{{Keyword} {Name} {height} mm \"{text}\"}}";
    }
}

/// <summary>A picture of a theme.</summary>
/// <param name="Source">The path relative to the project folder, see <see cref="Image.Source"/>.</param>
/// <param name="Data">The picture: PNG or JPEG.</param>
public sealed record ThemePicture(string Source, ImageData Data);

/// <summary>Reads the header of a picture; <see langword="null"/> if the file is not a picture, or is refused.</summary>
/// <param name="file">The whole file.</param>
/// <param name="problem">What is wrong with a picture, to follow its name; <see langword="null"/> if the file is not one.</param>
public delegate ImageData? PictureReader(ReadOnlyMemory<byte> file, out string? problem);
