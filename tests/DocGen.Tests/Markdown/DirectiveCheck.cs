namespace DocGen.Tests.Markdown;

/// <summary>Each directive of <c>docs/templates.md</c>: what the reader makes of it, and what that is in core nodes.</summary>
internal static class DirectiveCheck
{
    /// <param name="markdown">What is read.</param>
    /// <param name="model">The model as read.</param>
    /// <param name="lowered">The model without derived nodes; not looked at when <see langword="null"/>.</param>
    public static void Check(string markdown, string model, string? lowered = null)
    {
        Assert.Equal(model.ReplaceLineEndings("\n") + "\n", new Expanded(markdown).Dump());
        if (lowered is not null)
            Assert.Equal(lowered.ReplaceLineEndings("\n") + "\n", Lowered.Of(new Expanded(markdown)));
    }
}
