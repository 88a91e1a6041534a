using System.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Styles;

/// <summary>The styles of every Word file in addition to those of the theme.</summary>
internal static class WordStyles
{
    /// <summary>The further paragraphs of a list item.</summary>
    public const string ListContinue = "List Continue";

    /// <summary>A thematic break.</summary>
    public const string HorizontalLine = "Horizontal Line";

    /// <summary>The paragraph that contains a picture: single line spacing, so that the picture is not clipped or pushed down.</summary>
    public const string Picture = "Picture";

    /// <summary>The caption below a picture: unlike other captions it is not kept with the next paragraph.</summary>
    public const string PictureCaption = "Picture Caption";

    /// <summary>The paragraph that Word requires between two tables, and after a table that ends a section: as low as possible.</summary>
    public const string TableSeparator = "Table Separator";

    public const string TableTotal = "Table Total";

    public const string DataTable = "DocGen Table";

    public const string LayoutTable = "DocGen Layout";

    private const string Right = " Right";

    private const string Centre = " Centre";

    private const string SectionSuffix = " in Paper";

    /// <summary>The paragraph styles of table cells, each in three alignments.</summary>
    public static readonly string[] Cells = [StyleNames.TableText, StyleNames.TableHeader, TableTotal];

    /// <summary>
    /// A heading style in a section: it looks the same but is one outline level deeper, which is not possible with the heading styles of
    /// Word.
    /// </summary>
    public static string SectionHeading(string style) => style + SectionSuffix;

    /// <summary>The level of a style made by <see cref="SectionHeading"/>, 2 to 6.</summary>
    public static int? SectionHeadingLevel(string name) =>
        name.EndsWith(SectionSuffix, StringComparison.Ordinal) ? WordNames.HeadingLevel(name[..^SectionSuffix.Length]) + 1 : null;

    /// <summary>
    /// The variant of a cell style for the alignment of a column. The numbers of a column have the same number of decimals, so right
    /// alignment also aligns decimals.
    /// </summary>
    public static string Aligned(string cellStyle, ColumnAlignment alignment) =>
        alignment switch
        {
            ColumnAlignment.Right or ColumnAlignment.Decimal => cellStyle switch
            {
                StyleNames.TableText => StyleNames.TableText + Right,
                StyleNames.TableHeader => StyleNames.TableHeader + Right,
                _ => TableTotal + Right,
            },
            ColumnAlignment.Centre => cellStyle switch
            {
                StyleNames.TableText => StyleNames.TableText + Centre,
                StyleNames.TableHeader => StyleNames.TableHeader + Centre,
                _ => TableTotal + Centre,
            },
            ColumnAlignment.Left => cellStyle,
            _ => throw new UnreachableException(),
        };
}
