using System.Globalization;

namespace DocGen.Core.Layout.Flows;

/// <summary>What the places are called that a footnote and its mark link to.</summary>
/// <param name="Scope">Tells the footnotes of a section from those of others; empty in a document without sections.</param>
/// <param name="Number">As printed.</param>
internal readonly record struct FootnoteName(string Scope, int Number)
{
    public string Note => Scope + "footnote-" + Number.ToString(CultureInfo.InvariantCulture);

    public string Mark => Scope + "footnote-mark-" + Number.ToString(CultureInfo.InvariantCulture);
}
