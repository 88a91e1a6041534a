using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>The words of all units of <see cref="Units"/> in one language, except for money: see <see cref="MoneyStyle"/>.</summary>
public sealed record UnitWords
{
    /// <summary>The word between numerator and denominator: <c>pr.</c>, <c>per</c>.</summary>
    public required string Per { get; init; }

    public required UnitForms Percent { get; init; }

    public required UnitForms PercentagePoint { get; init; }

    public required UnitForms Hour { get; init; }

    public required UnitForms Minute { get; init; }

    public required UnitForms Day { get; init; }

    public required UnitForms Week { get; init; }

    public required UnitForms Month { get; init; }

    public required UnitForms Year { get; init; }

    public required UnitForms FullTimeEquivalent { get; init; }

    public required UnitForms Kilometre { get; init; }

    public required UnitForms Metre { get; init; }

    public required UnitForms KilowattHour { get; init; }

    public required UnitForms MegawattHour { get; init; }

    public required UnitForms Tonne { get; init; }

    public required UnitForms Kilogram { get; init; }

    public required UnitForms Piece { get; init; }

    public required UnitForms Inhabitant { get; init; }

    public required UnitForms Person { get; init; }

    public required UnitForms Citizen { get; init; }

    public required UnitForms Patient { get; init; }

    public required UnitForms Pupil { get; init; }

    public required UnitForms Participant { get; init; }

    public required UnitForms Member { get; init; }

    public required UnitForms Municipality { get; init; }

    public required UnitForms Region { get; init; }

    public required UnitForms Company { get; init; }

    public required UnitForms School { get; init; }

    public required UnitForms Class { get; init; }

    public required UnitForms Institution { get; init; }

    public required UnitForms Project { get; init; }

    public required UnitForms Meeting { get; init; }

    public required UnitForms Case { get; init; }

    public required UnitForms Application { get; init; }

    public required UnitForms Visit { get; init; }

    public required UnitForms Course { get; init; }

    public required UnitForms Dwelling { get; init; }

    public required UnitForms Vehicle { get; init; }

    public required UnitForms Workplace { get; init; }

    /// <summary>Additional names of units in data and templates, mapped to language-neutral names.</summary>
    public IReadOnlyDictionary<string, string> OtherNames { get; init; } = new Dictionary<string, string>();

    /// <exception cref="ArgumentException">The unit is money, a quotient, or not among <see cref="Units.All"/>.</exception>
    internal UnitForms Of(Unit unit) =>
        unit.Name switch
        {
            "percent" => Percent,
            "percentage point" => PercentagePoint,
            "hour" => Hour,
            "minute" => Minute,
            "day" => Day,
            "week" => Week,
            "month" => Month,
            "year" => Year,
            "full-time equivalent" => FullTimeEquivalent,
            "kilometre" => Kilometre,
            "metre" => Metre,
            "kWh" => KilowattHour,
            "MWh" => MegawattHour,
            "tonne" => Tonne,
            "kilogram" => Kilogram,
            "piece" => Piece,
            "inhabitant" => Inhabitant,
            "person" => Person,
            "citizen" => Citizen,
            "patient" => Patient,
            "pupil" => Pupil,
            "participant" => Participant,
            "member" => Member,
            "municipality" => Municipality,
            "region" => Region,
            "company" => Company,
            "school" => School,
            "class" => Class,
            "institution" => Institution,
            "project" => Project,
            "meeting" => Meeting,
            "case" => Case,
            "application" => Application,
            "visit" => Visit,
            "course" => Course,
            "dwelling" => Dwelling,
            "vehicle" => Vehicle,
            "workplace" => Workplace,
            _ => throw new ArgumentException($"the unit '{unit.Name}' has no words", nameof(unit)),
        };
}
