using DocGen.Fuzz.Hostile;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Hostile;

/// <summary>The inputs of <c>tests/hostile</c> come to what they say. Conformance measures their time and memory.</summary>
public sealed class HostileTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "hostile");

    public static TheoryData<string> Names => [.. HostileInput.ReadAll(Folder).Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_input_comes_to_what_it_says(string name)
    {
        var input = HostileInput.Read(Path.Combine(Folder, name + ".yaml"));
        if (!HostileProject.CanTry(input))
            return;
        using var project = new HostileProject(input);
        using var run = new CommandRun();
        var exitCode = await run.Docgen(project.Folder, [.. input.Arguments]);
        var printed = run.Out + run.Error;
        var faults = project.Faults(exitCode, printed).ToList();
        Assert.True(faults.Count == 0, string.Join("\n", [input.About, .. faults, printed.Length > 4000 ? printed[..4000] : printed]));
    }
}
