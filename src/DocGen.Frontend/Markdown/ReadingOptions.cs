using DocGen.Core.Cancellation;
using DocGen.Frontend.Markdown.Directives;

namespace DocGen.Frontend.Markdown;

/// <summary>The options for reading Markdown.</summary>
public sealed record ReadingOptions
{
    /// <summary>With the built-in directives, and without cancellation.</summary>
    public static readonly ReadingOptions Default = new();

    /// <summary>The available directives.</summary>
    public DirectiveRegister Directives { get; init; } = DirectiveRegister.BuiltIn;

    /// <summary>The work that the reading is a part of.</summary>
    public Work Work { get; init; } = Work.Uninterrupted;

    /// <summary>
    /// Called with each exception of a custom directive and the name of the directive; the author of the template gets a diagnostic.
    /// </summary>
    public Action<string, Exception>? DirectiveFailed { get; init; }
}
