using DocGen.Frontend.Markdown.Directives;

namespace DocGen.Frontend.Markdown;

/// <summary>How Markdown is read.</summary>
public sealed record ReadingOptions
{
    /// <summary>With DocGen's own directives, and never cancelled.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>The directives that there are.</summary>
    public DirectiveRegister Directives { get; init; } = DirectiveRegister.BuiltIn;

    /// <summary>Ends the reading soon after it is cancelled.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Is told of each exception that a custom directive has thrown, with the directive's name; the template's user gets a
    /// diagnostic.</summary>
    public Action<string, Exception>? DirectiveFailed { get; init; }
}
