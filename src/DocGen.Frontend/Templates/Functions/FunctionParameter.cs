namespace DocGen.Frontend.Templates.Functions;

/// <summary>What a parameter of a custom function takes.</summary>
public enum ParameterType
{
    /// <summary>Any value, also none.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number, with or without a unit.</summary>
    Figure,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map.</summary>
    Map,
}

/// <summary>
/// A parameter of a custom function. An argument of another type is reported where it is written, before the function runs.
/// </summary>
/// <param name="Name">As it can be named in a call: a lower-case letter, then lower-case letters, digits and underscores.</param>
/// <param name="Type">What it takes.</param>
/// <param name="IsOptional">Whether it can be left out; only the last ones can.</param>
public sealed record FunctionParameter(string Name, ParameterType Type, bool IsOptional = false)
{
    /// <summary>Takes any value, also none.</summary>
    public static FunctionParameter Any(string name, bool isOptional = false) => new(name, ParameterType.Any, isOptional);

    /// <summary>Takes text.</summary>
    public static FunctionParameter Text(string name, bool isOptional = false) => new(name, ParameterType.Text, isOptional);

    /// <summary>Takes a number.</summary>
    public static FunctionParameter Figure(string name, bool isOptional = false) => new(name, ParameterType.Figure, isOptional);

    /// <summary>Takes a date.</summary>
    public static FunctionParameter Date(string name, bool isOptional = false) => new(name, ParameterType.Date, isOptional);

    /// <summary>Takes a truth value.</summary>
    public static FunctionParameter Boolean(string name, bool isOptional = false) => new(name, ParameterType.Boolean, isOptional);

    /// <summary>Takes a list.</summary>
    public static FunctionParameter List(string name, bool isOptional = false) => new(name, ParameterType.List, isOptional);

    /// <summary>Takes a map.</summary>
    public static FunctionParameter Map(string name, bool isOptional = false) => new(name, ParameterType.Map, isOptional);
}
