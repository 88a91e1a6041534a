namespace DocGen.Frontend.Projects;

/// <summary>The folders of a project: paths relative to the project folder, with forward slashes and no trailing slash.</summary>
public sealed record ProjectFolders
{
    /// <summary>The templates of documents, with partials, pictures and themes below.</summary>
    public string Templates { get; init; } = "templates";

    /// <summary>The only folder from which the data of templates are read.</summary>
    public string Data { get; init; } = "data";

    /// <summary>Where documents are written, each with the files that belong to it.</summary>
    public string Output { get; init; } = "output";

    /// <summary>The only folder from which templates include others.</summary>
    public string Partials => Templates + "/_partials";

    /// <summary>Where Markdown takes its pictures from: <c>![…](bridge.png)</c> is a path from here.</summary>
    public string Images => Templates + "/images";

    /// <summary>One file a theme, <c>name.yaml</c>.</summary>
    public string Themes => Templates + "/themes";
}
