namespace DocGen.Core.Model;

/// <summary>Names of the built-in styles, as Word names them in English (ECMA-376 part 1, 17.7.4.9), and DocGen's own.</summary>
public static class StyleNames
{
    // Paragraph styles.
    public const string Normal = "Normal";
    public const string BodyText = "Body Text";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "caption";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string FootnoteText = "footnote text";
    public const string ListBullet = "List Bullet";
    public const string ListNumber = "List Number";
    public const string Quote = "Quote";
    public const string TocHeading = "TOC Heading";
    public const string Date = "Date";
    public const string Signature = "Signature";
    public const string Salutation = "Salutation";
    public const string Closing = "Closing";
    public const string EnvelopeAddress = "envelope address";
    public const string HtmlPreformatted = "HTML Preformatted";
    public const string TableText = "Table Text";
    public const string TableHeader = "Table Header";
    public const string TableNote = "Table Note";
    public const string FigureNote = "Figure Note";
    public const string FormText = "Form Text";
    public const string CalloutTitle = "Callout Title";
    public const string KeyFigureValue = "Key Figure Value";
    public const string KeyFigureLabel = "Key Figure Label";
    public const string LetterheadName = "Letterhead Name";
    public const string LetterheadText = "Letterhead Text";
    public const string CoverName = "Cover Name";
    public const string CoverText = "Cover Text";
    public const string CoverTitle = "Cover Title";
    public const string CoverSubtitle = "Cover Subtitle";
    public const string CoverDate = "Cover Date";

    // Character styles.
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string HtmlCode = "HTML Code";
    public const string Hyperlink = "Hyperlink";
    public const string FootnoteReference = "footnote reference";
    public const string Superscript = "Superscript";
    public const string Subscript = "Subscript";
    public const string Strikethrough = "Strikethrough";
    public const string StatusGood = "Status Good";
    public const string StatusWatch = "Status Watch";
    public const string StatusBad = "Status Bad";
    public const string StatusNeutral = "Status Neutral";
    public const string FormField = "Form Field";

    // Container styles.
    public const string CalloutNote = "Callout Note";
    public const string CalloutImportant = "Callout Important";
    public const string CalloutWarning = "Callout Warning";
    public const string KeyFigure = "Key Figure";
    public const string LetterheadBox = "Letterhead";
    public const string CoverSender = "Cover Sender";
    public const string CoverPanel = "Cover Panel";

    /// <summary>The paragraph style of a heading, <c>heading 1</c> to <c>heading 6</c>.</summary>
    public static string HeadingStyle(int level) =>
        level switch
        {
            1 => "heading 1",
            2 => "heading 2",
            3 => "heading 3",
            4 => "heading 4",
            5 => "heading 5",
            _ => "heading 6",
        };

    /// <summary>The paragraph style of a contents line, <c>toc 1</c> to <c>toc 5</c>.</summary>
    public static string TocStyle(int level) =>
        "toc " + Math.Clamp(level, 1, 5).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
