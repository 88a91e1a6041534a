namespace DocGen.Pdf.Svg;

/// <summary>Classifies elements by name.</summary>
internal static class SvgElements
{
    /// <summary>Whether an element draws nothing itself: its content is referenced by other elements, or is metadata.</summary>
    public static bool IsNeverDrawn(string name) =>
        name
            is "defs"
                or "symbol"
                or "title"
                or "desc"
                or "metadata"
                or "style"
                or "linearGradient"
                or "radialGradient"
                or "clipPath"
                or "mask"
                or "pattern"
                or "marker"
                or "filter"
                or "view"
                or "cursor"
                or "color-profile";

    public static bool IsDrawn(string name) => name is "g" or "a" or "svg" or "use" or "switch" || SvgShapes.IsShape(name);

    public static bool IsAnimation(string name) => name is "animate" or "animateTransform" or "animateMotion" or "animateColor" or "set";

    /// <summary>What the user can do about an element that is not drawn.</summary>
    public static string Hint(string name) =>
        name switch
        {
            "text" or "tspan" or "textPath" => "turn the text into paths in the drawing program",
            "image" => "place the picture itself in the document",
            "script" => "remove it",
            _ when IsAnimation(name) => "remove it: a PDF has no animations",
            _ => "draw it with paths and basic shapes, or save the picture as PNG",
        };
}
