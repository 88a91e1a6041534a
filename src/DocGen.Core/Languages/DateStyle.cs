namespace DocGen.Core.Languages;

/// <summary>The format of a date.</summary>
public enum DateStyle
{
    /// <summary><c>29. november 2023</c>.</summary>
    Long,

    /// <summary><c>29.11.2023</c>.</summary>
    Short,

    /// <summary><c>mandag den 4. december 2023</c>.</summary>
    Weekday,

    /// <summary><c>2023-12-04</c>.</summary>
    Iso,

    /// <summary><c>december 2023</c>.</summary>
    Month,
}
