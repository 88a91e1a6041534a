namespace DocGen.Pdf.Svg;

/// <summary>
/// Counts everything that drawing a picture takes: styles, rules that are matched, points that are traced, however often the file names
/// them. A small file can ask for any number, since its parts use each other.
/// </summary>
internal sealed class SvgBudget
{
    /// <summary>What looking up the style of an element takes, about a microsecond.</summary>
    public const int Style = 30;

    /// <summary>What a point takes that is transformed and written.</summary>
    public const int Point = 12;

    /// <summary>What a declaration takes that is applied.</summary>
    public const int Declaration = 6;

    /// <summary>What a stream of its own takes.</summary>
    public const int Group = 300;

    /// <summary>Less than a second. A path of 180,000 points takes as much.</summary>
    private const int Max = 4_000_000;

    private int _left = Max;

    /// <exception cref="SvgRefusedException">The picture takes too much.</exception>
    public void Spend(SvgElement element, int units)
    {
        if (units > _left)
            throw new SvgRefusedException(
                element,
                "takes too much to draw: its shapes are used, clipped or styled too often, or have too many points"
            );
        _left -= units;
    }
}
