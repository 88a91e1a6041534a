using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>
/// What units are called in data and templates: by their neutral names, by the words of the language that they are written in, or by words
/// that every language which has them takes for the same unit. <c>kr</c> is Swedish in a Swedish project and Norwegian in a Norwegian one,
/// and must be said more plainly in a German one.
/// </summary>
/// <param name="Languages">The languages that there are.</param>
/// <param name="Language">The one that data or template are written in.</param>
public sealed record UnitNames(LanguageSet Languages, Language Language)
{
    /// <summary>The unit with a name; <see langword="null"/> when there is none, or more than one.</summary>
    public Unit? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if ((Language.FindUnit(name) ?? Units.Find(name)) is { } unit)
            return unit;
        return Meanings(name) is [var only] ? only.Unit : null;
    }

    /// <summary>What to write instead of a name that names no unit; <see langword="null"/> when nothing is near it.</summary>
    public string? Hint(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var meanings = Meanings(name);
        if (meanings.Count > 1)
            return "write "
                + string.Join(" or ", meanings.Select(meaning => $"{meaning.Unit.Name} (so {meaning.Language.Tag} takes '{name}')"));
        return DidYouMean.Hint(name, Language.UnitWords) ?? DidYouMean.Hint(name, Units.All.Select(unit => unit.Name));
    }

    /// <summary>The units that a name has in the languages there are, each with the first language that has it.</summary>
    private List<(Unit Unit, Language Language)> Meanings(string name) =>
        [
            .. Languages
                .All.Select(language => (Unit: language.FindUnit(name)!, language))
                .Where(meaning => meaning.Unit is not null)
                .DistinctBy(meaning => meaning.Unit),
        ];
}
