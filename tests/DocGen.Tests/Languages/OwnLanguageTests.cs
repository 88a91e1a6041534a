using System.Text.RegularExpressions;
using DocGen.Building;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Core.Languages.Hyphenation;

namespace DocGen.Tests.Languages;

/// <summary>A language in one place: one from outside works everywhere, and one of DocGen's own is named in its file alone.</summary>
public sealed class OwnLanguageTests
{
    /// <summary>Finnish as far as a test needs it: two forms of a noun, words and patterns of its own.</summary>
    private static readonly Language Finnish = Language.Swedish with
    {
        Tag = "fi-FI",
        ShortTags = ["fi"],
        Name = "suomi",
        Dates = Language.Swedish.Dates with { Long = "d.\u00A0M.\u00A0y", FirstDay = "1" },
        Money = Language.Swedish.Money with
        {
            Currency = "EUR",
            Signs = new Dictionary<string, string> { ["EUR"] = "€" },
        },
        Units = Language.Swedish.Units with { Per = "per", Municipality = new UnitForms("kunta", "kuntaa") },
        Words = Language.Swedish.Words with { Table = "Taulukko", And = "ja" },
        VagueLinks = ["tästä"],
        Hyphenator = Hyphenator.FromTex(() => new StringReader("\\patterns{ % Two.\n1k\n1t }\n\\hyphenation{ kun-nan-hal-li-tus }")),
        MkDocs = new MkDocsLocale("fi", Language.Swedish.MkDocs.Words),
    };

    private static readonly LanguageSet Languages = LanguageSet.BuiltIn.With(Finnish);

    [Fact]
    public void A_document_is_written_in_a_language_from_outside()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Testi\n");
        folder.Write(
            "templates/t.sbn.md",
            """
            ---
            id: t
            title: Kuntien rahoitus
            layout: annex
            lang: fi
            date: 2024-03-01
            ---
            # {{ document.title }}

            Päivä {{ document.date | date }}, {{ document.lang }}: {{ 2 | unit "kuntaa" | amount }} {{ ["a", "b"] | list }},
            {{ 1000 | unit "€" | money }}.

            | a |
            |---|
            | b |
            """.ReplaceLineEndings("\n")
        );
        var project = DocGenProject.Open(folder.Path, new DocGenEngine(new DocGenEngineOptions { Languages = { Finnish } }));
        var result = project.Build(new BuildOptions { Formats = ["md", "html", "docx"] });
        Assert.Empty(result.Diagnostics);
        var text = File.ReadAllText(Path.Combine(folder.Path, "output", "t.md"));
        Assert.Contains("Päivä 1.\u00A03.\u00A02024, fi: 2\u00A0kuntaa a ja b, 1\u00A0000\u00A0€.", text, StringComparison.Ordinal);
        Assert.Contains("lang=\"fi-FI\"", File.ReadAllText(Path.Combine(folder.Path, "output", "t.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_does_not_know_it_says_which_there_are()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Testi\n");
        folder.Write("templates/t.sbn.md", "---\nid: t\ntitle: T\nlayout: annex\nlang: fi\n---\n# T\n");
        var diagnostic = Assert.Single(DocGenProject.Open(folder.Path).Build().Diagnostics);
        Assert.Equal(("templates/t.sbn.md", 5), (diagnostic.Location?.File, diagnostic.Location?.Line ?? 0));
        Assert.Contains("'fi' is not allowed for 'lang'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_words_divide_by_its_patterns_and_exceptions()
    {
        Assert.Equal([3, 7], Finnish.Hyphenator.Divide("rahkapatoja").ToArray());
        Assert.Equal([3, 6, 9, 11], Finnish.Hyphenator.Divide("Kunnanhallitus").ToArray());
        Assert.Same(Finnish, Languages.Lookup("fi-FI"));
        Assert.Null(LanguageSet.BuiltIn.Lookup("fi"));
    }

    [Fact]
    public void A_tag_names_one_language() =>
        Assert.Throws<ArgumentException>(() => LanguageSet.BuiltIn.With(Language.Swedish with { Tag = "sv-FI" }));

    [Fact]
    public void A_copy_with_other_words_knows_its_own_units()
    {
        Assert.NotNull(Language.Swedish.FindUnit("kommuner"));
        Assert.Null(Finnish.FindUnit("kommuner"));
        Assert.Equal("municipality", Finnish.FindUnit("kuntaa")?.Name);
    }

    [Fact]
    public void A_language_of_DocGens_own_is_named_in_its_file_alone()
    {
        var source = Path.Combine(Repository.Root, "src");
        var definitions = Path.Combine(source, "DocGen.Core", "Languages", "Definitions");
        var names = Directory.EnumerateFiles(definitions, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.Equal(names.Count, LanguageSet.BuiltIn.All.Length);
        // Danish is the default, and what 'docgen new' writes; three have properties of Language; fr is a unit of widths, and no a word.
        var tags = LanguageSet.BuiltIn.Tags.Except(["da", "da-DK", "en-GB", "sv-SE", "sv", "fr", "no"]);
        var named = new Regex(
            $"\\b(Definitions\\.({string.Join('|', names)})|({string.Join('|', names)})\\.Create)\\b|\"({string.Join('|', tags)})\""
        );
        Assert.Empty(
            Directory
                .EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.StartsWith(definitions, StringComparison.Ordinal))
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(file => named.Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"))
        );
    }

    [Fact]
    public void Patterns_have_a_licence_that_permits_copying()
    {
        var patterns = Path.Combine(Repository.Root, "src", "DocGen.Core", "Languages", "Hyphenation", "Patterns");
        Assert.All(
            Directory.EnumerateFiles(patterns, "*.tex"),
            file =>
            {
                var text = File.ReadAllText(file);
                var head = Regex.Replace(text[..text.IndexOf("\\patterns{", StringComparison.Ordinal)], @"[%\s]+", " ");
                Assert.Matches(
                    "name: MIT|name: LPPL|Copying and distribution of this file, with or without modification, "
                        + "(is|are) permitted in any medium without royalty",
                    head
                );
            }
        );
    }
}
