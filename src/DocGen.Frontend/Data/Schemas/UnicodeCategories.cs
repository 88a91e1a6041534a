using System.Collections.Frozen;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// The names of general categories in a pattern, <c>\p{Lu}</c> or <c>\p{Uppercase_Letter}</c> (ECMA-262, table 69), as sets of bits.
/// </summary>
internal static class UnicodeCategories
{
    /// <summary>All thirty: each code point has one of them.</summary>
    public const int All = (1 << 30) - 1;

    private static readonly (UnicodeCategory Category, string Names)[] Categories =
    [
        (UnicodeCategory.UppercaseLetter, "Lu Uppercase_Letter"),
        (UnicodeCategory.LowercaseLetter, "Ll Lowercase_Letter"),
        (UnicodeCategory.TitlecaseLetter, "Lt Titlecase_Letter"),
        (UnicodeCategory.ModifierLetter, "Lm Modifier_Letter"),
        (UnicodeCategory.OtherLetter, "Lo Other_Letter"),
        (UnicodeCategory.NonSpacingMark, "Mn Nonspacing_Mark"),
        (UnicodeCategory.SpacingCombiningMark, "Mc Spacing_Mark"),
        (UnicodeCategory.EnclosingMark, "Me Enclosing_Mark"),
        (UnicodeCategory.DecimalDigitNumber, "Nd Decimal_Number digit"),
        (UnicodeCategory.LetterNumber, "Nl Letter_Number"),
        (UnicodeCategory.OtherNumber, "No Other_Number"),
        (UnicodeCategory.SpaceSeparator, "Zs Space_Separator"),
        (UnicodeCategory.LineSeparator, "Zl Line_Separator"),
        (UnicodeCategory.ParagraphSeparator, "Zp Paragraph_Separator"),
        (UnicodeCategory.Control, "Cc Control cntrl"),
        (UnicodeCategory.Format, "Cf Format"),
        (UnicodeCategory.Surrogate, "Cs Surrogate"),
        (UnicodeCategory.PrivateUse, "Co Private_Use"),
        (UnicodeCategory.OtherNotAssigned, "Cn Unassigned"),
        (UnicodeCategory.ConnectorPunctuation, "Pc Connector_Punctuation"),
        (UnicodeCategory.DashPunctuation, "Pd Dash_Punctuation"),
        (UnicodeCategory.OpenPunctuation, "Ps Open_Punctuation"),
        (UnicodeCategory.ClosePunctuation, "Pe Close_Punctuation"),
        (UnicodeCategory.InitialQuotePunctuation, "Pi Initial_Punctuation"),
        (UnicodeCategory.FinalQuotePunctuation, "Pf Final_Punctuation"),
        (UnicodeCategory.OtherPunctuation, "Po Other_Punctuation"),
        (UnicodeCategory.MathSymbol, "Sm Math_Symbol"),
        (UnicodeCategory.CurrencySymbol, "Sc Currency_Symbol"),
        (UnicodeCategory.ModifierSymbol, "Sk Modifier_Symbol"),
        (UnicodeCategory.OtherSymbol, "So Other_Symbol"),
    ];

    private static readonly FrozenDictionary<string, int> Names = Table().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The bits of a name; 0 if there is none such.</summary>
    public static int Find(string name)
    {
        if (name.StartsWith("General_Category=", StringComparison.Ordinal) || name.StartsWith("gc=", StringComparison.Ordinal))
            name = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return Names.GetValueOrDefault(name);
    }

    private static Dictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal) { ["Any"] = All };
        Group("L Letter", 'L');
        Group("M Mark Combining_Mark", 'M');
        Group("N Number", 'N');
        Group("P Punctuation punct", 'P');
        Group("S Symbol", 'S');
        Group("Z Separator", 'Z');
        Group("C Other", 'C');
        table["LC"] = table["Cased_Letter"] = table["Lu"] | table["Ll"] | table["Lt"];
        return table;

        void Group(string names, char first)
        {
            var all = 0;
            foreach (var (category, spellings) in Categories.Where(entry => entry.Names[0] == first))
            {
                all |= 1 << (int)category;
                foreach (var name in spellings.Split(' '))
                    table[name] = 1 << (int)category;
            }

            foreach (var name in names.Split(' '))
                table[name] = all;
        }
    }
}
