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

    public double FontSize { get; init; } = SvgLengths.Medium;

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

    /// <summary>Whether the line is painted before the area.</summary>
    public bool StrokeFirst { get; init; }

    public bool IsVisible { get; init; } = true;

    /// <summary>The opacity of the element as a whole. This property and those below are not inherited.</summary>
    public double Opacity { get; init; } = 1;

    public bool IsDisplayed { get; init; } = true;

    /// <summary>The id of a clip path, or <see langword="null"/>.</summary>
    public string? Clip { get; init; }

    /// <summary>A list of transformations, or <see langword="null"/> for none.</summary>
    public string? Transform { get; init; }

    /// <summary>The point that stays in its place; <see langword="null"/> for the origin.</summary>
    public string? TransformOrigin { get; init; }

    /// <summary>Whether content beyond the viewport of the element is shown.</summary>
    public bool IsOverflowVisible { get; init; }

    public SvgPaint StopColour { get; init; } = SvgPaint.Black;

    public double StopOpacity { get; init; } = 1;

    /// <summary>The colour behind the whole picture.</summary>
    public SvgPaint Background { get; init; } = SvgPaint.None;

    /// <summary>The coordinates and sizes that style sheets set (SVG 2, 7.1); they take precedence over attributes.</summary>
    public ImmutableDictionary<string, string> Geometry { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Properties that are specified but not supported.</summary>
    public ImmutableArray<string> Skipped { get; init; } = [];

    /// <summary>What a child inherits.</summary>
    public SvgStyle Inherited() =>
        this with
        {
            Opacity = 1,
            IsDisplayed = true,
            Clip = null,
            Transform = null,
            TransformOrigin = null,
            IsOverflowVisible = false,
            StopColour = SvgPaint.Black,
            StopOpacity = 1,
            Background = SvgPaint.None,
            Geometry = Initial.Geometry,
            Skipped = [],
        };
}
