namespace DocGen.Tests.Cli;

/// <summary>The messages that the README and the guide print are those that the reader will see.</summary>
public sealed class PrintedMessageTests
{
    [Theory]
    [InlineData("README.md", "templates/telehjerter-funding.sbn.md", "{{ grant.from }}", "{{ grant.form }}")]
    [InlineData("docs/kom-i-gang.md", "templates/telehjerter-funding.sbn.md", "{{ grant.from }}", "{{ grant.form }}")]
    [InlineData("docs/kom-i-gang.md", "data/telehjerter.yaml", "amount: 875000", "amount: 875.000 kr")]
    public async Task A_printed_message_is_the_real_one(string document, string file, string right, string wrong)
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var path = Path.Combine(folder.Path, file);
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(right, wrong, StringComparison.Ordinal));
        using var run = new CommandRun();
        Assert.Equal(1, await run.Docgen(folder.Path, "build", "telehjerter-funding"));
        var printed = Lines(await File.ReadAllTextAsync(Path.Combine(Repository.Root, document)));
        Assert.Contains(Lines(run.Error), printed, StringComparison.Ordinal);
    }

    /// <summary>Without the indentation, by which a code block may stand deeper.</summary>
    private static string Lines(string text) => string.Join('\n', text.TrimEnd().Split('\n').Select(line => line.Trim()));
}
