using System.Text;
using System.Xml;

namespace DocGen.Core.Images;

/// <summary>
/// What a picture must not have, because a browser that opens the file runs it or fetches it: script, content of other languages, and
/// references to anything but its own parts and pictures within it.
/// </summary>
internal static class SvgSafety
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Links = "http://www.w3.org/1999/xlink";
    private const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>Formats whose readers run nothing. An SVG picture within an address is not among them.</summary>
    private static readonly string[] SafeData =
    [
        "data:image/png",
        "data:image/jpeg",
        "data:image/jpg",
        "data:image/gif",
        "data:image/webp",
        "data:font/woff",
        "data:font/woff2",
    ];

    /// <summary>What takes an address without <c>url()</c>, and properties of old browsers that run script.</summary>
    private static readonly string[] UnsafeStyle = ["@import", "image-set(", "cross-fade(", "expression(", "-moz-binding", "behavior:"];

    /// <summary>The same, unless they are the end of a longer name.</summary>
    private static readonly string[] UnsafeFunctions = ["image(", "src("];

    /// <summary>What to call the element at the reader if it is removed with its content; otherwise <see langword="null"/>.</summary>
    public static string? Danger(XmlReader element)
    {
        var name = element.LocalName;
        if (element.NamespaceURI != Svg)
            // Drawing programs keep their own data in elements of other languages, which browsers ignore. Those of the W3C they run:
            // XHTML, MathML, XInclude, XML Events, XSLT, XBL. Metadata (RDF) is harmless.
            return
                element.NamespaceURI.Contains("://www.w3.org/", StringComparison.OrdinalIgnoreCase)
                && !element.NamespaceURI.Contains("rdf", StringComparison.OrdinalIgnoreCase)
                ? $"the element '{element.Name}' of another language"
                : null;
        return name.ToLowerInvariant() switch
        {
            "script" or "handler" or "listener" => $"script ('{name}')",
            "foreignobject" or "iframe" or "object" or "embed" => $"the element '{name}', which holds content of another language",
            "set" or "animate" or "animatecolor" or "animatemotion" or "animatetransform" when IsAnimatedLink(element) =>
                $"the animation of a link ('{name}')",
            _ => null,
        };
    }

    /// <summary>What to call the attribute at the reader if it is removed; otherwise <see langword="null"/>.</summary>
    public static string? DangerOfAttribute(XmlReader attribute)
    {
        var (name, value) = (attribute.LocalName, attribute.Value);
        var space = attribute.NamespaceURI;
        if (space == Declarations)
            return null;
        var isOwn = space.Length == 0;
        if ((isOwn && name.StartsWith("on", StringComparison.OrdinalIgnoreCase)) || space.EndsWith("/xml-events", StringComparison.Ordinal))
            return $"the event handler '{attribute.Name}'";
        if (space == Xml && name == "base")
            return "'xml:base', which makes references lead to other files";
        if (IsScript(value))
            return $"the script address in '{attribute.Name}'";
        var isUnsafe = name is "href" or "src" or "ping"
            ? (isOwn || space == Links) && !IsOwn(value)
            : isOwn && IsStyled(name) && !IsSafeStyle(value);
        return isUnsafe ? $"the reference to another file in '{attribute.Name}'" : null;
    }

    /// <summary>Whether an attribute can be a property. The style attribute is looked at declaration by declaration.</summary>
    private static bool IsStyled(string name) =>
        name is not ("style" or "id" or "class" or "d" or "points")
        && !name.StartsWith("data-", StringComparison.Ordinal)
        && !name.StartsWith("aria-", StringComparison.Ordinal);

    /// <summary>Whether a text that may be CSS loads nothing and runs nothing.</summary>
    public static bool IsSafeStyle(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('\\', '@', ':'))
            return true;
        var css = CssText.Unescape(text);
        if (
            UnsafeStyle.Any(part => css.Contains(part, StringComparison.OrdinalIgnoreCase))
            || UnsafeFunctions.Any(part => FindsWord(css, part))
        )
            return false;
        for (var at = 0; (at = css.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; )
        {
            at += 4;
            if (!IsOwn(css.AsSpan(at).TrimStart().TrimStart("\"'").TrimStart()))
                return false;
        }

        return !IsScript(css);
    }

    /// <summary>Removes what is unsafe from a style sheet: whole statements, or single declarations of a rule.</summary>
    public static string SafeSheet(string sheet)
    {
        var kept = new StringBuilder();
        foreach (var (prelude, block) in CssText.Statements(sheet))
        {
            if (!IsSafeStyle(prelude))
                continue;
            if (block is null)
                kept.Append(prelude).Append(';');
            else if (IsSafeStyle(block))
                kept.Append(prelude).Append('{').Append(block).Append('}');
            else if (!CssText.WithoutComments(prelude).StartsWith('@'))
                kept.Append(prelude).Append('{').Append(SafeDeclarations(block)).Append('}');
        }

        // What was safe in parts must also be safe as a whole.
        return IsSafeStyle(kept.ToString()) ? kept.ToString() : "";
    }

    /// <summary>Removes unsafe declarations.</summary>
    public static string SafeDeclarations(string block)
    {
        var kept = string.Join(';', CssText.Split(block, ';').Where(IsSafeStyle));
        return IsSafeStyle(kept) ? kept : "";
    }

    /// <summary>Whether an address leads to a part of the file itself, or is a picture within it.</summary>
    private static bool IsOwn(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (address.IsEmpty || address[0] == '#')
            return true;
        foreach (var safe in SafeData)
            if (
                address.StartsWith(safe, StringComparison.OrdinalIgnoreCase)
                && address.Length > safe.Length
                && address[safe.Length] is ';' or ','
            )
                return true;
        return false;
    }

    /// <summary>Whether a text has an address that is a program. Browsers skip white space and control characters in it.</summary>
    private static bool IsScript(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
            return false;
        var bare = string.Concat(text.Where(c => c > ' ' && !char.IsControl(c)));
        return bare.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("vbscript:", StringComparison.OrdinalIgnoreCase)
            || bare.Contains("data:text/", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAnimatedLink(XmlReader element)
    {
        var target = (element.GetAttribute("attributeName") ?? "").Trim();
        var name = target[(target.LastIndexOf(':') + 1)..];
        return name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the text has the part, not as the end of a longer name.</summary>
    private static bool FindsWord(string text, string part)
    {
        for (var at = 0; (at = text.IndexOf(part, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '_'))
                return true;
        return false;
    }
}
