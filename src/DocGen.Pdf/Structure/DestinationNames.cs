using System.Globalization;
using System.Text;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>Writes named destinations (ISO 32000-1, 12.3.2.3), so that external links stay valid when pages move.</summary>
internal static class DestinationNames
{
    /// <summary>The destination name of an id: ASCII characters are kept, others become <c>_</c> and their code.</summary>
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var c in id)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.')
                name.Append(c);
            else
                name.Append('_').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }

    /// <returns>The object number of the name tree, or 0 if there are no destinations.</returns>
    public static int Write(IEnumerable<(string Id, int Page, double X, double Y)> destinations, PdfFile file)
    {
        var sorted = new SortedDictionary<string, (int Page, double X, double Y)>(StringComparer.Ordinal);
        foreach (var (id, page, x, y) in destinations)
            sorted.TryAdd(Of(id), (page, x, y));
        if (sorted.Count == 0)
            return 0;
        var tree = new PdfBuffer();
        tree.Raw("<</Names["u8);
        foreach (var (name, place) in sorted)
            tree.Text(name).Raw("["u8).Ref(place.Page).Raw("/XYZ "u8).Real(place.X).Space().Real(place.Y).Raw(" null]"u8);
        return file.Add(tree.Raw("]>>"u8));
    }
}
