using System.Text;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>The list of a diagram, item by item.</summary>
public static class DiagramText
{
    /// <summary>The items in reading order, each before its children.</summary>
    public static IEnumerable<ListItem> Items(ListBlock list)
    {
        ArgumentNullException.ThrowIfNull(list);
        foreach (var item in list.Items)
        {
            yield return item;
            if (Below(item) is not { } below)
                continue;
            foreach (var inner in Items(below))
                yield return inner;
        }
    }

    /// <summary>The lines of an item's box as plain text, beginning with its title.</summary>
    public static IEnumerable<string> Lines(ListItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        foreach (var paragraph in item.Content.OfType<Paragraph>())
        {
            var start = 0;
            for (var i = 0; i <= paragraph.Content.Length; i++)
            {
                if (i < paragraph.Content.Length && paragraph.Content[i] is not LineBreak)
                    continue;
                if (i > start)
                    yield return PlainText.Of(paragraph.Content[start..i]);
                start = i + 1;
            }
        }
    }

    /// <summary>The list of the level below an item, or <see langword="null"/>.</summary>
    public static ListBlock? Below(ListItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Content is [.., ListBlock list] ? list : null;
    }

    /// <summary>The whole list as text: <c>Bestyrelse (Sekretariat: A; B); Revision</c>.</summary>
    public static string Of(ListBlock list, Punctuation punctuation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(punctuation);
        var text = new StringBuilder();
        Append(text, list, punctuation);
        return text.ToString();
    }

    /// <summary>The titles of the first levels: <c>Bestyrelse (Sekretariat; Revision)</c>.</summary>
    public static string Titles(ListBlock list, int levels, Punctuation punctuation)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(punctuation);
        return string.Join(
            punctuation.Semicolon,
            list.Items.Select(item =>
            {
                var title = Lines(item).FirstOrDefault() ?? "";
                return levels > 1 && Below(item) is { } below ? $"{title} ({Titles(below, levels - 1, punctuation)})" : title;
            })
        );
    }

    private static void Append(StringBuilder text, ListBlock list, Punctuation punctuation)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
                text.Append(punctuation.Semicolon);
            text.AppendJoin(", ", Lines(list.Items[i]));
            if (Below(list.Items[i]) is not { } below)
                continue;
            text.Append(" (");
            Append(text, below, punctuation);
            text.Append(')');
        }
    }
}
