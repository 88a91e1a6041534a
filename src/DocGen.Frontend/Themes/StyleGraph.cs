using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Checks <c>based-on</c>: the parent must exist, and no style may be its own ancestor.</summary>
internal static class StyleGraph
{
    public static void Check(DataMap theme, Theme builtIn, DiagnosticBag problems)
    {
        Check(
            theme,
            "paragraph-styles",
            builtIn.ParagraphStyles.ToDictionary(e => e.Key, e => e.Value.BasedOn, StringComparer.Ordinal),
            problems
        );
        Check(
            theme,
            "character-styles",
            builtIn.CharacterStyles.ToDictionary(e => e.Key, _ => (string?)null, StringComparer.Ordinal),
            problems
        );
        Check(
            theme,
            "container-styles",
            builtIn.ContainerStyles.ToDictionary(e => e.Key, _ => (string?)null, StringComparer.Ordinal),
            problems
        );
    }

    private static void Check(DataMap theme, string section, Dictionary<string, string?> parents, DiagnosticBag problems)
    {
        var written = theme.Entries(section);
        var root = section == "paragraph-styles" ? StyleNames.Normal : null;
        foreach (var entry in written)
            parents[entry.Key] =
                entry.Value is DataMap style && style.Text("based-on") is { } parent
                    ? parent
                    : parents.GetValueOrDefault(entry.Key) ?? (entry.Key == root ? null : root);
        var inCircle = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in written)
        {
            if (entry.Value is not DataMap style || style["based-on"] is not DataText parent)
                continue;
            if (!parents.ContainsKey(parent.Value))
            {
                var hint = DidYouMean.Hint(parent.Value, parents.Keys) ?? $"add it to '{section}'";
                problems.Error(
                    ThemeCodes.UnknownParent,
                    $"'{entry.Key}' is based on '{parent.Value}', which is not a style",
                    parent.Source,
                    hint
                );
                continue;
            }

            // One diagnostic per circle, at the first of its styles in the file.
            if (inCircle.Contains(entry.Key) || Circle(entry.Key, parents) is not { } circle)
                continue;
            inCircle.UnionWith(circle);
            var message = $"'{entry.Key}' is based on itself: {string.Join(" → ", circle)} → {entry.Key}";
            problems.Error(ThemeCodes.InheritanceCircle, message, parent.Source, "base one of them on another style");
        }
    }

    private static List<string>? Circle(string name, Dictionary<string, string?> parents)
    {
        var path = new List<string> { name };
        for (var at = parents[name]; at is not null; at = parents.GetValueOrDefault(at))
        {
            if (at == name)
                return path;
            // A circle among the ancestors is reported for its own styles.
            if (path.Contains(at))
                return null;
            path.Add(at);
        }

        return null;
    }
}
