using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>Text that is written line by line, such as an address, as the content of one paragraph.</summary>
internal static class Lines
{
    /// <summary>The lines with a <see cref="LineBreak"/> between them.</summary>
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

    /// <summary>Where the first line was written.</summary>
    public static Origin? OriginOf(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        foreach (var line in lines)
            if (!line.IsEmpty)
                return line[0].Origin;
        return null;
    }
}
