using System.Globalization;
using System.Text;

namespace DocGen.Core.Passes;

/// <summary>
/// Normalises a string so that all formats print it in the same way. White space other than the space (tab, line feed, carriage return,
/// next line, line and paragraph separator) becomes a space; other C0 controls and delete become their control picture (U+2400 to U+2421);
/// C1 controls, lone surrogates and noncharacters become U+FFFD. Right-to-left letters and marks are unchanged: only explicit embeddings,
/// overrides and isolates (UAX 9, 2.1 to 2.5) are checked. One that is not closed within the string is closed at its end, and an unmatched
/// closing one becomes U+FFFD, so that a string cannot reorder the text after it.
/// </summary>
internal static class PrintableText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The printable form; the same instance if nothing has to change.</summary>
    public static string Make(string text) => Make(text, null);

    /// <param name="text">Any string, even invalid UTF-16.</param>
    /// <param name="problems">Receives what was replaced or added; <see langword="null"/> if not needed.</param>
    internal static string Make(string text, PrintableProblems? problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstSuspect(text);
        return first < 0 ? text : Rebuild(text, first, problems);
    }

    private static int FirstSuspect(string text)
    {
        var i = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (i < 0)
            return -1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < ' ' or (>= '\u007F' and <= '\u009F'))
                return i;
            if (c >= '\u2028' && (IsDirectional(c) || c is '\u2028' or '\u2029' or >= '\uD800'))
                return i;
        }

        return -1;
    }

    private static string Rebuild(string text, int first, PrintableProblems? problems)
    {
        var builder = new StringBuilder(text, 0, first, text.Length + 8);
        Stack<char>? open = null;
        var changed = false;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (IsDirectional(c))
            {
                if (Opens(c))
                {
                    (open ??= new Stack<char>()).Push(c);
                }
                else if (!TryClose(open, c))
                {
                    problems?.Unopened.Add(c);
                    (c, changed) = (Replacement, true);
                }

                builder.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                var codePoint = char.ConvertToUtf32(c, text[++i]);
                if ((codePoint & 0xFFFE) != 0xFFFE)
                {
                    builder.Append(c).Append(text[i]);
                    continue;
                }

                problems?.Replaced.Add(codePoint);
                builder.Append(Replacement);
                changed = true;
            }
            else
            {
                var printed = Printed(c);
                builder.Append(printed);
                if (printed == c)
                    continue;
                problems?.Replaced.Add(c);
                changed = true;
            }
        }

        while (open is { Count: > 0 })
        {
            var opener = open.Pop();
            problems?.Unclosed.Add(opener);
            builder.Append(IsIsolate(opener) ? '\u2069' : '\u202C');
            changed = true;
        }

        // This point is also reached if all directional controls are matched.
        return changed ? builder.ToString() : text;
    }

    private static char Printed(char c) =>
        c switch
        {
            '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => ' ',
            < ' ' => (char)('\u2400' + c),
            '\u007F' => '\u2421',
            >= '\u0080' and <= '\u009F' => Replacement,
            >= '\uD800' and <= '\uDFFF' => Replacement,
            >= '\uFDD0' and <= '\uFDEF' => Replacement,
            '\uFFFE' or '\uFFFF' => Replacement,
            _ => c,
        };

    private static bool IsDirectional(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool Opens(char c) => c is not ('\u202C' or '\u2069');

    private static bool IsIsolate(char c) => c is >= '\u2066' and <= '\u2068';

    /// <summary>
    /// UAX 9, X6a and X7: PDI closes its isolate with all embeddings in it; PDF closes an embedding only within the same isolate.
    /// </summary>
    private static bool TryClose(Stack<char>? open, char closer)
    {
        if (open is null || open.Count == 0)
            return false;
        if (closer == '\u202C')
        {
            if (IsIsolate(open.Peek()))
                return false;
            open.Pop();
            return true;
        }

        var isolated = false;
        foreach (var opener in open)
            isolated |= IsIsolate(opener);
        if (!isolated)
            return false;
        while (!IsIsolate(open.Pop())) { }

        return true;
    }
}

/// <summary>The problems found by <see cref="PrintableText"/>.</summary>
internal sealed class PrintableProblems
{
    /// <summary>Code points that were replaced because a format cannot represent them.</summary>
    public List<int> Replaced { get; } = [];

    /// <summary>Directional controls that are opened but not closed.</summary>
    public List<int> Unclosed { get; } = [];

    /// <summary>Directional controls that are closed but not opened.</summary>
    public List<int> Unopened { get; } = [];

    /// <summary>For example <c>U+0007, U+0008 and 3 more</c>.</summary>
    public static string List(List<int> codePoints)
    {
        var distinct = codePoints.Distinct().ToList();
        var named = string.Join(", ", distinct.Take(3).Select(c => "U+" + c.ToString("X4", CultureInfo.InvariantCulture)));
        return distinct.Count <= 3 ? named : string.Create(CultureInfo.InvariantCulture, $"{named} and {distinct.Count - 3} more");
    }
}
