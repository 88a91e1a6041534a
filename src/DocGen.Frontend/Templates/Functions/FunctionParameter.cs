namespace DocGen.Frontend.Templates.Functions;

/// <summary>The type of a parameter of a custom function.</summary>
public enum ParameterType
{
    /// <summary>Any value, including null.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, with or without a unit.</summary>
    Figure,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,
}

/// <summary>
/// A parameter of a custom function. An argument of another type is reported at its place, before the function is called.
/// </summary>
/// <param name="Name">The name in calls: a lower-case letter, then lower-case letters, digits and underscores.</param>
/// <param name="Type">The required type.</param>
/// <param name="IsOptional">Whether it can be omitted; only the last ones can.</param>
public sealed record FunctionParameter(string Name, ParameterType Type, bool IsOptional = false)
{
    /// <summary>A parameter for any value, including null.</summary>
    public static FunctionParameter Any(string name, bool isOptional = false) => new(name, ParameterType.Any, isOptional);

    /// <summary>A text parameter.</summary>
    public static FunctionParameter Text(string name, bool isOptional = false) => new(name, ParameterType.Text, isOptional);

    /// <summary>A number parameter.</summary>
    public static FunctionParameter Figure(string name, bool isOptional = false) => new(name, ParameterType.Figure, isOptional);

    /// <summary>A date parameter.</summary>
    public static FunctionParameter Date(string name, bool isOptional = false) => new(name, ParameterType.Date, isOptional);

    /// <summary>A boolean parameter.</summary>
    public static FunctionParameter Boolean(string name, bool isOptional = false) => new(name, ParameterType.Boolean, isOptional);

    /// <summary>A list parameter.</summary>
    public static FunctionParameter List(string name, bool isOptional = false) => new(name, ParameterType.List, isOptional);

    /// <summary>A map parameter.</summary>
    public static FunctionParameter Map(string name, bool isOptional = false) => new(name, ParameterType.Map, isOptional);
}
