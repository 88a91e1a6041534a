namespace DocGen.Core.Languages;

/// <summary>The quotation marks of a language, with their spaces.</summary>
/// <param name="Open">The opening mark: <c>”</c>, <c>„</c>, <c>« </c> with a no-break space.</param>
/// <param name="Close">The closing mark.</param>
/// <param name="InnerOpen">The opening mark of a nested quotation.</param>
/// <param name="InnerClose">The closing mark of a nested quotation.</param>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    /// <summary>Other opening marks in texts of the language.</summary>
    public string OtherOpening { get; init; } = "";

    /// <summary>Other closing marks in texts of the language.</summary>
    public string OtherClosing { get; init; } = "";

    /// <summary>Puts a text in quotation marks; a quotation in it gets the inner ones.</summary>
    public string Around(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inner = text.StartsWith(Open, StringComparison.Ordinal) || text.Contains(" " + Open, StringComparison.Ordinal);
        return Open + (inner && Open != InnerOpen ? ToInner(text) : text) + Close;
    }

    private string ToInner(string text) =>
        text.Replace(Open, InnerOpen, StringComparison.Ordinal).Replace(Close, InnerClose, StringComparison.Ordinal);

    /// <summary>All characters that can open a quotation, including the straight ones.</summary>
    public string Opening => Marks(Open + InnerOpen + OtherOpening);

    /// <summary>All characters that can close a quotation, including the straight ones.</summary>
    public string Closing => Marks(Close + InnerClose + OtherClosing);

    private static string Marks(string marks) => new([.. ("\"'" + marks).Where(c => !char.IsWhiteSpace(c)).Distinct()]);
}
