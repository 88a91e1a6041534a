using System.Globalization;
using System.Text;

namespace DocGen.Writers.Word.Styles;

/// <summary>Gives each style the id that Word would give it: the letters and digits of its name, each word capitalised.</summary>
internal sealed class StyleIds
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Make(string name)
    {
        var id = new StringBuilder(name.Length);
        var capital = true;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                capital = true;
                continue;
            }

            id.Append(capital ? char.ToUpperInvariant(c) : c);
            capital = false;
        }

        if (id.Length == 0)
            id.Append("Style");
        if (name.StartsWith("toc ", StringComparison.Ordinal))
            id.Replace("Toc", "TOC", 0, 3);
        var unique = id.ToString();
        for (var i = 2; !_taken.Add(unique); i++)
            unique = id.ToString() + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
