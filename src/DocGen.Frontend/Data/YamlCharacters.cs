using System.Buffers;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data;

/// <summary>
/// Refuses characters that are not printable in YAML (YAML 1.2.2, 5.1), and U+0085, U+2028 and U+2029, which are line breaks in YAML 1.1
/// and text in YAML 1.2.
/// </summary>
internal static class YamlCharacters
{
    private const int MaxReported = 20;

    private static readonly SearchValues<char> Refused = SearchValues.Create(All());

    public static bool Check(SourceText source, int start, int length, DiagnosticBag bag)
    {
        var text = source.Text.AsSpan(start, length);
        var reported = 0;
        for (var at = 0; reported < MaxReported; at++)
        {
            var next = text[at..].IndexOfAny(Refused);
            if (next < 0)
                break;
            at += next;
            var c = text[at];
            if (c == '\r')
            {
                if (at + 1 < text.Length && text[at + 1] == '\n')
                    continue;
                bag.Error(
                    YamlCodes.Character,
                    "there is a carriage return without a line feed",
                    source.GetSpan(start + at, 1),
                    "save the file with LF or CRLF line ends"
                );
            }
            else
            {
                var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                bag.Error(
                    YamlCodes.Character,
                    $"the character U+{code} is not allowed as it is",
                    source.GetSpan(start + at, 1),
                    $"remove it, or write \\u{code} in double quotes"
                );
            }

            reported++;
        }

        return reported == 0;
    }

    private static string All()
    {
        var all = Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0xA0 - 0x7F)).Concat([0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF]);
        return new string([.. all.Where(c => c is not ('\t' or '\n')).Select(c => (char)c)]);
    }
}
