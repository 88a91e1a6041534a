using System.Reflection;

namespace DocGen.Tests.Architecture;

/// <summary>One word a thing: a name that two namespaces use makes every reader ask which one is meant.</summary>
public sealed class TypeNameTests
{
    [Fact]
    public void No_two_types_have_the_same_name()
    {
        var repeated = Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src"))
            .SelectMany(project => Assembly.Load(Path.GetFileName(project)).GetTypes())
            .Where(type => type is { IsNestedPrivate: false, IsSpecialName: false } && type.Name.IndexOfAny(['<', '_']) < 0)
            .GroupBy(type => type.Name.Split('`')[0], StringComparer.Ordinal)
            .Where(types => types.Count() > 1)
            .Select(types => $"{types.Key}: {string.Join(", ", types.Select(type => type.FullName).Order(StringComparer.Ordinal))}");
        Assert.Equal("", string.Join('\n', repeated));
    }
}
