namespace DocGen.Writers.Markdown;

/// <summary>Whom Markdown is written for.</summary>
public enum MarkdownFlavour
{
    /// <summary>GitHub, and the reviewer who reads the lines themselves.</summary>
    GitHub,

    /// <summary>
    /// What GitHub, MkDocs (Python-Markdown) and Docusaurus (MDX) all read as the same page: character references for what only some of
    /// them
    /// let a backslash escape, <c>del</c> for <c>~~</c>, quotations for alerts, names before headings whose anchors they do not agree
    /// about.
    /// </summary>
    Portable,
}
