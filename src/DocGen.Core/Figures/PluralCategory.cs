namespace DocGen.Core.Figures;

/// <summary>The plural categories of Unicode (UTS 35, part 3, "Language Plural Rules"): the form of a noun for a number.</summary>
public enum PluralCategory
{
    /// <summary>0 in Arabic; 0 and 10 to 20 in Latvian.</summary>
    Zero,

    /// <summary>The singular: 1 in Danish, English and Polish.</summary>
    One,

    /// <summary>The dual: 2 in Arabic and Slovenian.</summary>
    Two,

    /// <summary>2 to 4 in Polish and Czech.</summary>
    Few,

    /// <summary>0 and 5 to 21 in Polish.</summary>
    Many,

    /// <summary>The general form, which every language has.</summary>
    Other,
}
