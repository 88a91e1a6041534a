namespace DocGen.Core.Languages;

/// <summary>The quotation marks of a language, with the spaces that belong to them.</summary>
/// <param name="Open">Before a quotation: <c>”</c>, <c>„</c>, <c>« </c> with a no-break space.</param>
/// <param name="Close">After it.</param>
/// <param name="InnerOpen">Before a quotation within another.</param>
/// <param name="InnerClose">After it.</param>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    /// <summary>Other marks that its texts open a quotation with.</summary>
    public string OtherOpening { get; init; } = "";

    /// <summary>Other marks that its texts close a quotation with.</summary>
    public string OtherClosing { get; init; } = "";

    /// <summary>A text in quotation marks; a quotation in it gets the inner ones.</summary>
    public string Around(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inner = text.StartsWith(Open, StringComparison.Ordinal) || text.Contains(" " + Open, StringComparison.Ordinal);
        return Open + (inner && Open != InnerOpen ? ToInner(text) : text) + Close;
    }

    private string ToInner(string text) =>
        text.Replace(Open, InnerOpen, StringComparison.Ordinal).Replace(Close, InnerClose, StringComparison.Ordinal);

    /// <summary>All characters that may open a quotation, the typewriter's too.</summary>
    public string Opening => Marks(Open + InnerOpen + OtherOpening);

    /// <summary>All characters that may close a quotation, the typewriter's too.</summary>
    public string Closing => Marks(Close + InnerClose + OtherClosing);

    private static string Marks(string marks) => new([.. ("\"'" + marks).Where(c => !char.IsWhiteSpace(c)).Distinct()]);
}
