namespace DocGen.Core.Figures;

/// <summary>The plural categories of Unicode (UTS 35, part 3, "Language Plural Rules"): the form of a noun for a number.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,

    /// <summary>The general form, which every language has.</summary>
    Other,
}
