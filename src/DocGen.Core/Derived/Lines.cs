using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>Text that is written line by line, such as an address, converted to the content of one paragraph.</summary>
internal static class Lines
{
    /// <summary>Joins lines with a <see cref="LineBreak"/> between them.</summary>
    public static ImmutableArray<Inline> Join(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in lines)
        {
            if (content.Count > 0)
                content.Add(new LineBreak { Origin = line.IsEmpty ? null : line[0].Origin });
            content.AddRange(line);
        }

        return content.DrainToImmutable();
    }

    /// <summary>Maps the inlines of lines; returns the same array if nothing changes.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Map(ImmutableArray<ImmutableArray<Inline>> lines, ChildMapper map)
    {
        for (var i = 0; i < lines.Length; i++)
            if (map.Map(lines[i]) is var line && line != lines[i])
                lines = lines.SetItem(i, line);
        return lines;
    }

    /// <summary>As the other overload, for several names and addresses.</summary>
    public static ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Map(
        ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> addresses,
        ChildMapper map
    )
    {
        for (var i = 0; i < addresses.Length; i++)
            if (Map(addresses[i], map) is var address && address != addresses[i])
                addresses = addresses.SetItem(i, address);
        return addresses;
    }

    /// <summary>The origin of the first line.</summary>
    public static Origin? OriginOf(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        foreach (var line in lines)
            if (!line.IsEmpty)
                return line[0].Origin;
        return null;
    }
}
