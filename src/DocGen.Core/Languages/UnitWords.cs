namespace DocGen.Core.Languages;

/// <summary>The words of a unit in one language.</summary>
/// <param name="Singular">After the number 1.</param>
/// <param name="Plural">After any other number.</param>
internal sealed record UnitWords(string Singular, string Plural);
