using System.Collections.Immutable;

namespace DocGen.Pdf.Svg;

/// <summary>How an element is painted: the properties that it inherits, and those that are its own.</summary>
internal sealed record SvgStyle
{
    public static readonly SvgStyle Initial = new();

    public SvgPaint Fill { get; init; } = SvgPaint.Black;

    public SvgPaint Stroke { get; init; } = SvgPaint.None;

    /// <summary>What <c>currentColor</c> is.</summary>
    public SvgPaint Current { get; init; } = SvgPaint.Black;

    public double FillOpacity { get; init; } = 1;

    public double StrokeOpacity { get; init; } = 1;

    public bool EvenOdd { get; init; }

    public bool ClipEvenOdd { get; init; }

    public double StrokeWidth { get; init; } = 1;

    /// <summary>The style of ends, as PDF numbers it (ISO 32000-1, 8.4.3.3).</summary>
    public int Cap { get; init; }

    /// <summary>The style of corners, as PDF numbers it (ISO 32000-1, 8.4.3.4).</summary>
    public int Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    public ImmutableArray<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }

    public bool IsVisible { get; init; } = true;

    /// <summary>Of the element as a whole; not inherited, as what follows.</summary>
    public double Opacity { get; init; } = 1;

    public bool IsDisplayed { get; init; } = true;

    /// <summary>The id of a clip path, or <see langword="null"/>.</summary>
    public string? Clip { get; init; }

    /// <summary>Properties that are set and not drawn.</summary>
    public ImmutableArray<string> Skipped { get; init; } = [];
}
