namespace DocGen.Frontend.Projects;

/// <summary>The folders of a project: paths relative to the project folder, with forward slashes and no trailing slash.</summary>
public sealed record ProjectFolders
{
    public string Templates { get; init; } = "templates";

    public string Data { get; init; } = "data";

    public string Output { get; init; } = "output";

    public string Partials => Templates + "/_partials";

    public string Images => Templates + "/images";

    public string Themes => Templates + "/themes";
}
