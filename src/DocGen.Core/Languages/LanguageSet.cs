using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DocGen.Core.Languages;

/// <summary>The languages that there are. Immutable.</summary>
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

    /// <summary>The languages that come with DocGen: one for each file of <c>Languages/Definitions</c>.</summary>
    public static LanguageSet BuiltIn { get; } = new(LanguageDefinitions.All());

    /// <summary>In the order of their tags.</summary>
    public ImmutableArray<Language> All { get; }

    /// <summary>Every tag that names one of them, ordinal order.</summary>
    public ImmutableArray<string> Tags { get; }

    /// <summary>What a link must not be reduced to, in any of them: documents have words of several.</summary>
    public IReadOnlySet<string> VagueLinks { get; }

    /// <summary>These and one more.</summary>
    /// <exception cref="ArgumentException">One of its tags names another language.</exception>
    public LanguageSet With(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new LanguageSet(All.Add(language));
    }

    /// <summary>The language of a tag (BCP 47), in any case: <c>da</c>, <c>da-DK</c>. <see langword="null"/> when there is none.</summary>
    public Language? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return _byTag.GetValueOrDefault(tag);
    }

    /// <summary>
    /// The language whose rules serve the words of a tag: its own, or that of the tag without its last parts (RFC 4647, 3.4), so that words
    /// in <c>de-AT</c> are divided as in <c>de</c>. <see langword="null"/> when there is none.
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
