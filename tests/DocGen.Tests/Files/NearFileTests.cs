using DocGen.Frontend.Sources;

namespace DocGen.Tests.Files;

/// <summary>The file that somebody meant.</summary>
public sealed class NearFileTests
{
    private static readonly string[] Files =
    [
        "data/telehjerter.yml",
        "data/schemas/grant.schema.json",
        "data/schemas/members.schema.json",
        "data/members.yaml",
        "data/2024/accounts.yaml",
        "data/Growth.yaml",
    ];

    [Theory]
    [InlineData("data/member.yaml", "did you mean 'data/members.yaml'?")]
    [InlineData("data/MEMBERS.yaml", "did you mean 'data/members.yaml'?")]
    [InlineData("data/growth.yaml", "did you mean 'data/Growth.yaml'?")]
    [InlineData("data/growht.yaml", "did you mean 'data/Growth.yaml'?")]
    [InlineData("data/Accounts.yaml", "did you mean 'data/2024/accounts.yaml'?")]
    [InlineData("data/telehjerter.yaml", "did you mean 'data/telehjerter.yml'?")]
    [InlineData("data/schemas/grants.schema.json", "did you mean 'data/schemas/grant.schema.json'?")]
    [InlineData("data/grant.yaml", null)]
    [InlineData("data/elsewhere.yaml", null)]
    public void Is_one_of_its_folder_and_kind_or_of_its_very_name(string path, string? hint) =>
        Assert.Equal(hint, NearFile.Hint(path, Files));
}
