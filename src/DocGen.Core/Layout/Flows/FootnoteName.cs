using System.Globalization;

namespace DocGen.Core.Layout.Flows;

/// <summary>The names of the link targets of a footnote and its reference mark.</summary>
/// <param name="Scope">Distinguishes the footnotes of a section from those of others; empty in a document without sections.</param>
/// <param name="Number">As printed.</param>
internal readonly record struct FootnoteName(string Scope, int Number)
{
    public string Note => Scope + "footnote-" + Number.ToString(CultureInfo.InvariantCulture);

    public string Mark => Scope + "footnote-mark-" + Number.ToString(CultureInfo.InvariantCulture);
}
