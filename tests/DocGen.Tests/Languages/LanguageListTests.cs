using System.Text;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Data.Schemas;

namespace DocGen.Tests.Languages;

/// <summary>
/// The lists of languages and formats in <c>docs</c> are those of the program; <c>./build.sh accept</c> takes over what these tests make.
/// </summary>
public sealed class LanguageListTests
{
    private const string TableHead = "| tag | language | a date | money |\n|---|---|---|---|\n";

    public static TheoryData<string> Schemas =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "schemas")).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_has_the_languages_and_formats_that_there_are(string name) => Check("docs/schemas/" + name, Complete);

    /// <summary>A schema of <c>docs/schemas</c> with the lists that it must have there.</summary>
    internal static string Complete(string schema) =>
        EmbeddedSchemas.Complete(EmbeddedSchemas.Complete(schema, LanguageSet.BuiltIn), "formats", DocGenEngine.Default.Formats);

    [Fact]
    public void Schemas_have_the_tags_where_editors_look_for_them()
    {
        var tags = string.Join(", ", LanguageSet.BuiltIn.Tags.Select(tag => $"\"{tag}\""));
        Assert.Contains("\"en-US\"", tags, StringComparison.Ordinal);
        foreach (var name in new[] { "front-matter.schema.json", "project.schema.json" })
            Assert.Contains($"[{tags}]", EmbeddedSchemas.GetText(name, LanguageSet.BuiltIn), StringComparison.Ordinal);
    }

    [Fact]
    public void The_reference_has_the_languages_that_there_are() =>
        Check(
            "docs/templates.md",
            text =>
            {
                var start = text.IndexOf(TableHead, StringComparison.Ordinal);
                Assert.True(start >= 0, "docs/templates.md has no table of languages");
                start += TableHead.Length;
                var end = text.IndexOf("\n\n", start - 1, StringComparison.Ordinal) + 1;
                return text[..start] + Table() + text[end..];
            }
        );

    private static string Table()
    {
        var table = new StringBuilder();
        foreach (var language in LanguageSet.BuiltIn.All)
        {
            var tags = string.Join(", ", language.Tags.Select(tag => $"`{tag}`"));
            var date = language.FormatDate(new DateOnly(2024, 3, 11));
            var money = language.FormatFigure(new Figure(1234567.50m, Units.Money(language.Money.Currency, 1), Trace.None));
            table.Append($"| {tags} | {language.Name} | `{Plain(date)}` | `{Plain(money)}` |\n");
        }

        return table.ToString();

        static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    private static void Check(string path, Func<string, string> complete) =>
        Approved.Equal(path, complete(File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n")));
}
