using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Themes;

/// <summary>
/// The Word file that a theme names with <c>reference</c>. It is beside the theme, and the theme's own keys take precedence.
/// </summary>
internal static class ThemeReference
{
    public static ThemeDefinition? Read(
        ISourceFiles files,
        string themePath,
        DataMap map,
        DataLimits limits,
        ReferenceReader read,
        DiagnosticBag problems
    )
    {
        if (map.Text("reference") is not { } name)
            return null;
        var place = map["reference"]!.Source;
        var path = themePath[..(themePath.LastIndexOf('/') + 1)] + name;
        if (files.GetLength(path) is not { } length)
        {
            problems.Error(
                SourceCodes.FileNotFound,
                $"there is no file '{path}'",
                place,
                NearFile.Hint(path, files.List(themePath[..Math.Max(0, themePath.LastIndexOf('/'))]))
            );
            return null;
        }

        if (length <= limits.MaxFileBytes)
            return SourceReader.TryReadBytes(files, path, problems, place) is { } file ? read(path, file, place, problems) : null;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"the file '{path}' has {length:N0} bytes; the limit is {limits.MaxFileBytes:N0}"
        );
        problems.Error(
            SourceCodes.FileTooLarge,
            message,
            place,
            "remove its text and pictures: only its styles, headers and footers are read"
        );
        return null;
    }
}
