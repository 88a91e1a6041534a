namespace DocGen.Tests.Pdf.Checking;

/// <summary>An object of a file as it is read again (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue;

internal sealed record PdfNumber(double Value) : PdfValue;

/// <param name="Value">Without its slash.</param>
internal sealed record PdfName(string Value) : PdfValue;

/// <param name="Value">A character for each byte.</param>
internal sealed record PdfString(string Value) : PdfValue;

/// <summary>A word of the language: true, false, null.</summary>
internal sealed record PdfWord(string Value) : PdfValue;

/// <summary>A reference to an object of generation 0; our files have no others.</summary>
internal sealed record PdfReference(int Id) : PdfValue;

internal sealed record PdfArray(List<PdfValue> Items) : PdfValue;

internal sealed record PdfDictionary(Dictionary<string, PdfValue> Entries) : PdfValue
{
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    /// <summary>The name that is the value of a key.</summary>
    public string? Name(string key) => (this[key] as PdfName)?.Value;

    /// <summary>The object that the value of a key refers to.</summary>
    public int? Reference(string key) => (this[key] as PdfReference)?.Id;

    /// <summary>The whole number that is the value of a key.</summary>
    public int? Int(string key) => (int?)(this[key] as PdfNumber)?.Value;

    /// <summary>The items of the array that is the value of a key; none if there is no such key.</summary>
    public IReadOnlyList<PdfValue> Items(string key) => (this[key] as PdfArray)?.Items ?? [];
}
