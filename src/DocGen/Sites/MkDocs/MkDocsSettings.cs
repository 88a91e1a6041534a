using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Files;

namespace DocGen.Sites.MkDocs;

/// <summary>
/// The settings for building the Markdown folder with MkDocs: <c>mkdocs build</c> beside it needs nothing else. Python-Markdown supports
/// footnotes, and start numbers of lists, only if enabled.
/// </summary>
internal static class MkDocsSettings
{
    private const string ThemeFolder = "mkdocs";

    /// <summary>The settings, and the texts of the MkDocs theme if MkDocs has none in the language.</summary>
    /// <param name="title">The title of the site and of its first page.</param>
    /// <param name="language">The language of the site.</param>
    /// <param name="documents">The documents that have a page.</param>
    public static IEnumerable<OutputFile> Write(string title, Language language, ImmutableArray<DocumentInfo> documents)
    {
        var (locale, words) = language.MkDocs;
        var yaml = new StringBuilder();
        yaml.Append("# Written by 'docgen site'. Other settings go into a file of your own that says INHERIT: mkdocs.yml\n");
        yaml.Append("site_name: ").Append(Quoted(title)).Append('\n');
        yaml.Append("docs_dir: md\n");
        yaml.Append("theme:\n  name: mkdocs\n  locale: ").Append(locale).Append('\n');
        if (words is not null)
            yaml.Append("  custom_dir: ").Append(ThemeFolder).Append('\n');
        yaml.Append("markdown_extensions:\n  - footnotes\n  - sane_lists\n");
        yaml.Append("nav:\n  - ").Append(Quoted(language.Words.AllDocuments)).Append(": index.md\n");
        foreach (var section in SiteSection.Of(documents, language))
        {
            yaml.Append("  - ").Append(Quoted(section.Heading)).Append(":\n");
            foreach (var (document, name) in section.Documents)
                yaml.Append("      - ").Append(Quoted(name)).Append(": ").Append(Quoted(document.Id + ".md")).Append('\n');
        }

        yield return new OutputFile("mkdocs.yml", Encoding.UTF8.GetBytes(yaml.ToString()));
        if (words is not null)
            yield return new OutputFile($"{ThemeFolder}/locales/{locale}/LC_MESSAGES/messages.mo", MessageCatalogue.Write(words.ByEnglish));
    }

    /// <summary>A double-quoted scalar (YAML 1.2.2, 7.3.1).</summary>
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
