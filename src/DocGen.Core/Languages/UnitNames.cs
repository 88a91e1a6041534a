using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>
/// The names of units in data and templates: language-neutral names, the words of the language in which they are written, or words that
/// mean the same unit in every language that has them. <c>kr</c> is Swedish in a Swedish project and Norwegian in a Norwegian one, and
/// ambiguous in a German one.
/// </summary>
/// <param name="Languages">The available languages.</param>
/// <param name="Language">The language of the data or template.</param>
public sealed record UnitNames(LanguageSet Languages, Language Language)
{
    /// <summary>The words for units in the language, except for quotients.</summary>
    public IEnumerable<string> Words => Language.UnitWords;

    /// <summary>Finds a unit by name; <see langword="null"/> if there is none, or more than one.</summary>
    public Unit? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if ((Language.FindUnit(name) ?? Units.Find(name)) is { } unit)
            return unit;
        return Meanings(name) is [var only] ? only.Unit : null;
    }

    /// <summary>The suggestion for an unknown name; <see langword="null"/> if no name is close.</summary>
    public string? Hint(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var meanings = Meanings(name);
        if (meanings.Count > 1)
            return "write "
                + string.Join(" or ", meanings.Select(meaning => $"{meaning.Unit.Name} (so {meaning.Language.Tag} takes '{name}')"));
        return DidYouMean.Hint(name, Language.UnitWords) ?? DidYouMean.Hint(name, Units.All.Select(unit => unit.Name));
    }

    /// <summary>The units with a name in all languages, each with the first language that has it.</summary>
    private List<(Unit Unit, Language Language)> Meanings(string name) =>
        [
            .. Languages
                .All.Select(language => (Unit: language.FindUnit(name)!, language))
                .Where(meaning => meaning.Unit is not null)
                .DistinctBy(meaning => meaning.Unit),
        ];
}
