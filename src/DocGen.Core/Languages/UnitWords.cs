using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>The words of all units of <see cref="Units"/> in one language, except for money: see <see cref="MoneyStyle"/>.</summary>
public sealed record UnitWords
{
    /// <summary>The word between numerator and denominator: <c>pr.</c>, <c>per</c>.</summary>
    public required string Per { get; init; }

    /// <summary>A hundredth: Danish <c>12 pct.</c></summary>
    public required UnitForms Percent { get; init; }

    /// <summary>The difference between two percentages: Danish <c>3 procentpoint</c>.</summary>
    public required UnitForms PercentagePoint { get; init; }

    /// <summary>A period of 60 minutes: Danish <c>1 time</c>, <c>37 timer</c>.</summary>
    public required UnitForms Hour { get; init; }

    /// <summary>A period of 60 seconds: Danish <c>1 minut</c>, <c>45 minutter</c>.</summary>
    public required UnitForms Minute { get; init; }

    /// <summary>A period of 24 hours, or a day of the calendar: Danish <c>1 dag</c>, <c>14 dage</c>.</summary>
    public required UnitForms Day { get; init; }

    /// <summary>A period of 7 days: Danish <c>1 uge</c>, <c>3 uger</c>.</summary>
    public required UnitForms Week { get; init; }

    /// <summary>A month of the calendar as a period: Danish <c>1 måned</c>, <c>6 måneder</c>.</summary>
    public required UnitForms Month { get; init; }

    /// <summary>A year of the calendar as a period: Danish <c>5 år</c>.</summary>
    public required UnitForms Year { get; init; }

    /// <summary>One person's work in a year of full time: Danish <c>12,5 årsværk</c>.</summary>
    public required UnitForms FullTimeEquivalent { get; init; }

    /// <summary>1,000 metres, in words or as its symbol: Danish <c>12 kilometer</c>.</summary>
    public required UnitForms Kilometre { get; init; }

    /// <summary>The SI unit of length, in words or as its symbol: Danish <c>250 meter</c>.</summary>
    public required UnitForms Metre { get; init; }

    /// <summary>Energy of 3.6 MJ, by its symbol: Danish <c>900 kWh</c>.</summary>
    public required UnitForms KilowattHour { get; init; }

    /// <summary>Energy of 3.6 GJ, by its symbol: Danish <c>12 MWh</c>.</summary>
    public required UnitForms MegawattHour { get; init; }

    /// <summary>1,000 kilograms: Danish <c>4 ton</c>.</summary>
    public required UnitForms Tonne { get; init; }

    /// <summary>The SI unit of mass, in words or as its symbol: Danish <c>75 kg</c>.</summary>
    public required UnitForms Kilogram { get; init; }

    /// <summary>What is counted without a name of its own: Danish <c>20 stk.</c></summary>
    public required UnitForms Piece { get; init; }

    /// <summary>Who lives in a place, in population figures: Danish <c>52.310 indbyggere</c>.</summary>
    public required UnitForms Inhabitant { get; init; }

    /// <summary>Anyone, whatever the role: Danish <c>3 personer</c>.</summary>
    public required UnitForms Person { get; init; }

    /// <summary>Whom an authority serves: Danish <c>1 borger</c>, <c>40 borgere</c>.</summary>
    public required UnitForms Citizen { get; init; }

    /// <summary>Whom a hospital or doctor treats: Danish <c>1 patient</c>, <c>40 patienter</c>.</summary>
    public required UnitForms Patient { get; init; }

    /// <summary>Who goes to school: Danish <c>1 elev</c>, <c>24 elever</c>.</summary>
    public required UnitForms Pupil { get; init; }

    /// <summary>Who takes part in a meeting or a programme: Danish <c>1 deltager</c>, <c>18 deltagere</c>.</summary>
    public required UnitForms Participant { get; init; }

    /// <summary>Who belongs to a board or an association: Danish <c>1 medlem</c>, <c>25 medlemmer</c>.</summary>
    public required UnitForms Member { get; init; }

    /// <summary>The local authority: Danish <c>1 kommune</c>, <c>98 kommuner</c>.</summary>
    public required UnitForms Municipality { get; init; }

    /// <summary>The authority between state and municipality: Danish <c>1 region</c>, <c>5 regioner</c>.</summary>
    public required UnitForms Region { get; init; }

    /// <summary>A business, of any legal form: Danish <c>1 virksomhed</c>, <c>12 virksomheder</c>.</summary>
    public required UnitForms Company { get; init; }

    /// <summary>A school as an institution: Danish <c>1 skole</c>, <c>14 skoler</c>.</summary>
    public required UnitForms School { get; init; }

    /// <summary>The pupils who are taught together: Danish <c>1 klasse</c>, <c>3 klasser</c>.</summary>
    public required UnitForms Class { get; init; }

    /// <summary>A public body that serves citizens, such as a day nursery: Danish <c>1 institution</c>, <c>8 institutioner</c>.</summary>
    public required UnitForms Institution { get; init; }

    /// <summary>A task with an end: Danish <c>1 projekt</c>, <c>7 projekter</c>.</summary>
    public required UnitForms Project { get; init; }

    /// <summary>A session of a board or committee: Danish <c>1 møde</c>, <c>11 møder</c>.</summary>
    public required UnitForms Meeting { get; init; }

    /// <summary>A matter that an authority decides: Danish <c>1 sag</c>, <c>230 sager</c>.</summary>
    public required UnitForms Case { get; init; }

    /// <summary>A request to an authority, not a program: Danish <c>1 ansøgning</c>, <c>64 ansøgninger</c>.</summary>
    public required UnitForms Application { get; init; }

    /// <summary>One time that someone comes, or is called on: Danish <c>1.200 besøg</c>.</summary>
    public required UnitForms Visit { get; init; }

    /// <summary>A series of treatments or steps for one person, not a lesson: Danish <c>30 forløb</c>.</summary>
    public required UnitForms Course { get; init; }

    /// <summary>A house or flat to live in: Danish <c>1 bolig</c>, <c>120 boliger</c>.</summary>
    public required UnitForms Dwelling { get; init; }

    /// <summary>A car, bus, lorry or other means of transport: Danish <c>1 køretøj</c>, <c>16 køretøjer</c>.</summary>
    public required UnitForms Vehicle { get; init; }

    /// <summary>A job, or a place of work: Danish <c>1 arbejdsplads</c>, <c>300 arbejdspladser</c>.</summary>
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
