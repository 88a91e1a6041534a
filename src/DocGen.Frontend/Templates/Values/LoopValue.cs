using DocGen.Core.Figures;

namespace DocGen.Frontend.Templates.Values;

/// <summary>The variable <c>for</c>: the position of the loop.</summary>
internal sealed class LoopValue(int length) : MapValue
{
    private static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "length"];

    /// <summary>The iteration, counted from 0.</summary>
    public int Index { get; set; }

    public override IEnumerable<string> Keys => Names;

    public override int Count => Names.Length;

    public override bool TryGet(string key, out object? value)
    {
        value = key switch
        {
            "index" => Figure.Literal(Index),
            "rindex" => Figure.Literal(length - Index - 1),
            "first" => Index == 0,
            "last" => Index == length - 1,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "length" => Figure.Literal(length),
            _ => null,
        };
        return value is not null;
    }
}
