using System.Collections.Immutable;
using System.Globalization;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>An attribute that a directive takes.</summary>
/// <param name="Name">Its key.</param>
/// <param name="IsRequired">Whether it must be there.</param>
public abstract record AttributeSpec(string Name, bool IsRequired)
{
    /// <summary>The error in a value, or <see langword="null"/> if it is valid.</summary>
    /// <param name="value">The value, with placeholders replaced.</param>
    /// <param name="hint">What the author can do about it.</param>
    public abstract string? Check(string value, out string? hint);
}

/// <summary>Any text.</summary>
public sealed record TextAttribute(string Name, bool IsRequired = false) : AttributeSpec(Name, IsRequired)
{
    /// <inheritdoc/>
    public override string? Check(string value, out string? hint)
    {
        hint = null;
        return IsRequired && string.IsNullOrWhiteSpace(value) ? "is empty" : null;
    }
}

/// <summary>A whole number within bounds.</summary>
public sealed record IntegerAttribute(string Name, int Min, int Max, bool IsRequired = false) : AttributeSpec(Name, IsRequired)
{
    /// <inheritdoc/>
    public override string? Check(string value, out string? hint)
    {
        hint = null;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Min && number <= Max
            ? null
            : $"must be a whole number from {Min} to {Max}, not '{value}'";
    }
}

/// <summary>One of a fixed set of words.</summary>
public sealed record ChoiceAttribute(string Name, ImmutableArray<string> Choices, bool IsRequired = false) : AttributeSpec(Name, IsRequired)
{
    /// <inheritdoc/>
    public override string? Check(string value, out string? hint)
    {
        hint = Core.Diagnostics.DidYouMean.Hint(value, Choices);
        return Choices.Contains(value) ? null : $"must be {string.Join(", ", Choices[..^1])} or {Choices[^1]}, not '{value}'";
    }
}

/// <summary>A language tag (BCP 47), such as <c>en</c> or <c>de-AT</c>.</summary>
public sealed record LanguageTagAttribute(string Name, bool IsRequired = false) : AttributeSpec(Name, IsRequired)
{
    /// <inheritdoc/>
    public override string? Check(string value, out string? hint)
    {
        hint = "for example en, sv or de-AT";
        var parts = value.Split('-');
        var isTag =
            parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        return isTag ? null : $"must be a language tag, not '{value}'";
    }
}
