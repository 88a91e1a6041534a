using System.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Numbering;

/// <summary>The numbering instances (w:num) that every file has; those of its lists follow them.</summary>
internal static class NumberingIds
{
    public const int Headings = 1;
    public const int Bullets = 2;
    public const int Decimals = 3;
    public const int Letters = 4;
    public const int FirstOwn = 5;

    /// <summary>The number of levels in Word (ECMA-376 part 1, 17.9.6).</summary>
    public const int Levels = 9;

    /// <summary>The abstract numbering of a kind of list.</summary>
    public static int Abstract(ListKind kind) =>
        kind switch
        {
            ListKind.Bullet => Bullets,
            ListKind.Decimal => Decimals,
            ListKind.LowerLetter => Letters,
            _ => throw new UnreachableException(),
        };
}
