using DocGen.Core.Drawing;

namespace DocGen.Pdf.Structure;

/// <summary>The names of structure types and attribute values in the file.</summary>
internal static class StructureNames
{
    private static readonly string[] Types = Enum.GetNames<StructureType>();
    private static readonly string[] Numberings = Enum.GetNames<ListNumbering>();
    private static readonly string[] Scopes = Enum.GetNames<TableScope>();

    public static string Of(StructureType type) => Types[(int)type];

    public static string Of(ListNumbering numbering) => Numberings[(int)numbering];

    public static string Of(TableScope scope) => Scopes[(int)scope];
}
