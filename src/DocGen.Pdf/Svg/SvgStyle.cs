using System.Collections.Immutable;

namespace DocGen.Pdf.Svg;

/// <summary>The style of an element: the properties that it inherits, and its own.</summary>
internal sealed record SvgStyle
{
    public static readonly SvgStyle Initial = new();

    public SvgPaint Fill { get; init; } = SvgPaint.Black;

    public SvgPaint Stroke { get; init; } = SvgPaint.None;

    /// <summary>The value of <c>currentColor</c>.</summary>
    public SvgPaint Current { get; init; } = SvgPaint.Black;

    public double FillOpacity { get; init; } = 1;

    public double StrokeOpacity { get; init; } = 1;

    public bool EvenOdd { get; init; }

    public bool ClipEvenOdd { get; init; }

    public double StrokeWidth { get; init; } = 1;

    /// <summary>The line cap style, as numbered in PDF (ISO 32000-1, 8.4.3.3).</summary>
    public int Cap { get; init; }

    /// <summary>The line join style, as numbered in PDF (ISO 32000-1, 8.4.3.4).</summary>
    public int Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    public ImmutableArray<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }

    public bool IsVisible { get; init; } = true;

    /// <summary>The opacity of the element as a whole. This property and those below are not inherited.</summary>
    public double Opacity { get; init; } = 1;

    public bool IsDisplayed { get; init; } = true;

    /// <summary>The id of a clip path, or <see langword="null"/>.</summary>
    public string? Clip { get; init; }

    /// <summary>Properties that are specified but not supported.</summary>
    public ImmutableArray<string> Skipped { get; init; } = [];
}
