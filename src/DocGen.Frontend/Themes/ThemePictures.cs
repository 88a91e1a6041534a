using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Themes;

/// <summary>The pictures in headers and footers of a theme: files beside the theme, each read once.</summary>
/// <param name="files">The files of the project.</param>
/// <param name="themePath">The path of the theme, relative to the project folder.</param>
/// <param name="read">Reads the header of a picture.</param>
internal sealed class ThemePictures(ISourceFiles files, string themePath, DataLimits limits, PictureReader read, DiagnosticBag problems)
{
    // A smaller picture would be illegible, a larger one is not a letterhead.
    private static readonly Length Lowest = Length.FromMillimetres(3);
    private static readonly Length Highest = Length.FromMillimetres(80);

    private readonly string _folder = themePath[..(themePath.LastIndexOf('/') + 1)];
    private readonly Dictionary<string, ThemePicture> _known = new(StringComparer.Ordinal);

    /// <summary>The pictures that were read, by their name in the theme.</summary>
    public ImmutableDictionary<string, ThemePicture> Known => _known.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reads a picture, or reports at its place why it cannot be used.</summary>
    public void Take(FurniturePicture asked, SourceSpan place)
    {
        if (asked.Height < Lowest || asked.Height > Highest)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the picture '{asked.Name}' cannot be {asked.Height.Millimetres:0.##} mm high"
            );
            problems.Error(
                ThemeCodes.PictureSize,
                message,
                place,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"in a header or footer, give it a height from {Lowest.Millimetres:0} mm to {Highest.Millimetres:0} mm"
                )
            );
        }

        if (_known.ContainsKey(asked.Name))
            return;
        var path = _folder + asked.Name;
        if (files.GetLength(path) is not { } length)
        {
            var hint = NearFile.Hint(
                path,
                files.List(_folder.TrimEnd('/')).Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal))
            );
            problems.Error(
                SourceCodes.FileNotFound,
                $"there is no picture '{path}'",
                place,
                hint ?? "put the pictures of headers and footers into the folder of the theme"
            );
        }
        else if (length > limits.MaxFileBytes)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the file '{path}' has {length:N0} bytes; the limit is {limits.MaxFileBytes:N0}"
            );
            problems.Error(SourceCodes.FileTooLarge, message, place, "save the picture smaller: 300 dots per inch are enough");
        }
        else if (read(files.Read(path), out var problem) is not { } data)
        {
            problems.Error(
                ThemeCodes.BadPicture,
                $"'{path}' {problem ?? "is not a PNG or JPEG picture"}",
                place,
                "save it again as PNG or JPEG"
            );
        }
        else if (data.MediaType is not ("image/png" or "image/jpeg"))
        {
            problems.Error(
                ThemeCodes.BadPicture,
                $"'{path}' ({data.MediaType}) cannot be shown in a header or footer",
                place,
                "save it as PNG, with 300 dots per inch or more, or as JPEG"
            );
        }
        else
        {
            _known.Add(asked.Name, new ThemePicture(path, data));
        }
    }

    /// <summary>Reports pictures that are wider than the text of their layout.</summary>
    public void CheckWidths(DataMap map, Theme theme)
    {
        foreach (var (name, value) in map.Entries("layouts").Select(entry => (entry.Key, (DataMap)entry.Value)))
        {
            var room = theme.Layouts[name].Page.TextWidth;
            foreach (var lines in new[] { value, value["first-page"] as DataMap })
            foreach (var kind in (ReadOnlySpan<string>)["header", "footer"])
                if (lines?[kind] is DataMap line)
                    CheckWidths(line, name, room);
        }
    }

    private void CheckWidths(DataMap line, string layout, Length room)
    {
        foreach (var text in line.Entries.Select(entry => entry.Value).OfType<DataText>())
        {
            if (!FurnitureText.TryParse(text.Value, out var pieces, out _, out _))
                continue;
            foreach (var piece in pieces)
            {
                if (piece.Picture is not { } asked || !_known.TryGetValue(asked.Name, out var picture))
                    continue;
                var width = asked.WidthOf(picture.Data);
                if (width <= room)
                    continue;
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"the picture '{asked.Name}' becomes {width.Millimetres:0} mm wide at a height of {asked.Height.Millimetres:0.##} "
                        + $"mm, but the text of layout '{layout}' is {room.Millimetres:0} mm wide"
                );
                problems.Error(ThemeCodes.PictureSize, message, text.Source, "give it a smaller height");
            }
        }
    }
}
