using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DocGen.Core.Languages;

/// <summary>The available languages. Immutable.</summary>
public sealed class LanguageSet
{
    private readonly FrozenDictionary<string, Language> _byTag;

    private LanguageSet(IEnumerable<Language> languages)
    {
        All = [.. languages.OrderBy(language => language.Tag, StringComparer.Ordinal)];
        var byTag = new Dictionary<string, Language>(StringComparer.OrdinalIgnoreCase);
        foreach (var language in All)
        foreach (var tag in language.Tags)
            if (!byTag.TryAdd(tag, language))
                throw new ArgumentException($"the tag '{tag}' names two languages", nameof(languages));
        _byTag = byTag.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Tags = [.. byTag.Keys.Order(StringComparer.Ordinal)];
        VagueLinks = All.SelectMany(language => language.VagueLinks).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The built-in languages: one per file in <c>Languages/Definitions</c>.</summary>
    public static LanguageSet BuiltIn { get; } = new(LanguageDefinitions.All());

    /// <summary>The languages in the order of their tags.</summary>
    public ImmutableArray<Language> All { get; }

    /// <summary>All tags of the languages, in ordinal order.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>The link texts of all languages that do not describe their target, as documents can contain several languages.</summary>
    public IReadOnlySet<string> VagueLinks { get; }

    /// <summary>This set with one more language.</summary>
    /// <exception cref="ArgumentException">One of its tags belongs to another language.</exception>
    public LanguageSet With(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new LanguageSet(All.Add(language));
    }

    /// <summary>
    /// Finds a language by its tag (BCP 47), ignoring case: <c>da</c>, <c>da-DK</c>. <see langword="null"/> if there is none.
    /// </summary>
    public Language? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return _byTag.GetValueOrDefault(tag);
    }

    /// <summary>
    /// Finds the language whose rules apply to text with a tag: that of the tag itself, or of the tag without its last parts (RFC 4647,
    /// 3.4), so that text in <c>de-AT</c> is hyphenated as in <c>de</c>. <see langword="null"/> if there is none.
    /// </summary>
    public Language? Lookup(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        while (Find(tag) is null)
        {
            var dash = tag.LastIndexOf('-');
            if (dash < 0)
                return null;
            tag = tag[..dash];
        }

        return Find(tag);
    }
}
