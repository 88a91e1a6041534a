using System.Globalization;

namespace DocGen.Sites;

/// <summary>Orders agenda items by number: 3.10 comes after 3.9.</summary>
internal sealed class AgendaOrder : IComparer<string>
{
    public static readonly AgendaOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var isNumber =
                int.TryParse(a[i], NumberStyles.None, CultureInfo.InvariantCulture, out var left)
                & int.TryParse(b[i], NumberStyles.None, CultureInfo.InvariantCulture, out var right);
            var order = isNumber ? left.CompareTo(right) : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
                return order;
        }

        return a.Length.CompareTo(b.Length);
    }
}
