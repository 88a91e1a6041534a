namespace DocGen.Writers.Markdown;

/// <summary>The Markdown processor that the output is intended for.</summary>
public enum MarkdownFlavour
{
    /// <summary>GitHub, and reviewers who read the source.</summary>
    GitHub,

    /// <summary>
    /// Markdown that GitHub, MkDocs (Python-Markdown) and Docusaurus (MDX) all render in the same way: character references where not all
    /// of them support a backslash escape, <c>del</c> for <c>~~</c>, quotations for alerts, named anchors before headings for which they
    /// generate different ones.
    /// </summary>
    Portable,
}
