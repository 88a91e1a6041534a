namespace DocGen.Core.Model;

/// <summary>Names of the built-in styles, as Word names them in English (ECMA-376 part 1, 17.7.4.9), and DocGen's own.</summary>
public static class StyleNames
{
    // Paragraph styles.
    /// <summary>Paragraph style that all others are based on; nothing is printed in it unless an author asks for it.</summary>
    public const string Normal = "Normal";

    /// <summary>Paragraph style of running text, and of whatever names no other.</summary>
    public const string BodyText = "Body Text";

    /// <summary>Paragraph style of a title that is no heading; authors ask for it.</summary>
    public const string Title = "Title";

    /// <summary>Paragraph style of a line below the title; authors ask for it.</summary>
    public const string Subtitle = "Subtitle";

    /// <summary>Paragraph style of the words that name a table, a picture or a chart.</summary>
    public const string Caption = "caption";

    /// <summary>Paragraph style of the line at the head of a page.</summary>
    public const string Header = "header";

    /// <summary>Paragraph style of the line at the foot of a page.</summary>
    public const string Footer = "footer";

    /// <summary>Paragraph style of a footnote, at the foot of the page or the end of the text.</summary>
    public const string FootnoteText = "footnote text";

    /// <summary>Paragraph style of items that are marked by a sign; its indent is that of the list.</summary>
    public const string ListBullet = "List Bullet";

    /// <summary>Paragraph style of items that are marked by a number or a letter; its indent is that of the list.</summary>
    public const string ListNumber = "List Number";

    /// <summary>Paragraph style of what stands in a quotation, and of who said it.</summary>
    public const string Quote = "Quote";

    /// <summary>Paragraph style of the words above a contents list, which are no heading.</summary>
    public const string TocHeading = "TOC Heading";

    /// <summary>Paragraph style of the date of a letter; authors ask for it.</summary>
    public const string Date = "Date";

    /// <summary>Paragraph style of a signatory: name, then title and organisation, line by line.</summary>
    public const string Signature = "Signature";

    /// <summary>Paragraph style of the first words of a letter, such as <c>Dear …</c>; authors ask for it.</summary>
    public const string Salutation = "Salutation";

    /// <summary>Paragraph style of the last words of a letter, above the signatures; authors ask for it.</summary>
    public const string Closing = "Closing";

    /// <summary>Paragraph style of a recipient: name and address, line by line.</summary>
    public const string EnvelopeAddress = "envelope address";

    /// <summary>Paragraph style of a code block (HTML pre).</summary>
    public const string HtmlPreformatted = "HTML Preformatted";

    /// <summary>Paragraph style of table cells.</summary>
    public const string TableText = "Table Text";

    /// <summary>Paragraph style of cells in the header rows, which name the columns.</summary>
    public const string TableHeader = "Table Header";

    /// <summary>Paragraph style of the notes below a table.</summary>
    public const string TableNote = "Table Note";

    /// <summary>Paragraph style of the notes below a chart.</summary>
    public const string FigureNote = "Figure Note";

    /// <summary>Paragraph style of lines to write on, which stand as far apart as handwriting needs.</summary>
    public const string FormText = "Form Text";

    /// <summary>Paragraph style of the words above a callout.</summary>
    public const string CalloutTitle = "Callout Title";

    /// <summary>Paragraph style of a number that matters, and of its unit.</summary>
    public const string KeyFigureValue = "Key Figure Value";

    /// <summary>Paragraph style of what a key figure counts, and of the note below.</summary>
    public const string KeyFigureLabel = "Key Figure Label";

    /// <summary>Paragraph style of the sender's name at the head of a letter.</summary>
    public const string LetterheadName = "Letterhead Name";

    /// <summary>Paragraph style of the sender's address at the head of a letter.</summary>
    public const string LetterheadText = "Letterhead Text";

    /// <summary>Paragraph style of the sender's name on a cover, on the fill of its panel.</summary>
    public const string CoverName = "Cover Name";

    /// <summary>Paragraph style of the sender's address on a cover, on the fill of its panel.</summary>
    public const string CoverText = "Cover Text";

    /// <summary>Paragraph style of the title on a cover, on the fill of its panel.</summary>
    public const string CoverTitle = "Cover Title";

    /// <summary>Paragraph style of the line below the title on a cover, on the fill of its panel.</summary>
    public const string CoverSubtitle = "Cover Subtitle";

    /// <summary>Paragraph style of the date on a cover, below its panel.</summary>
    public const string CoverDate = "Cover Date";

    // Character styles.
    /// <summary>Character style of <c>**strong**</c> text (CommonMark 6.2; HTML strong).</summary>
    public const string Strong = "Strong";

    /// <summary>Character style of <c>*emphasised*</c> text (CommonMark 6.2; HTML em).</summary>
    public const string Emphasis = "Emphasis";

    /// <summary>Character style of a code span (CommonMark 6.1; HTML code).</summary>
    public const string HtmlCode = "HTML Code";

    /// <summary>Character style of the words of a link out of the document.</summary>
    public const string Hyperlink = "Hyperlink";

    /// <summary>Character style of the number of a footnote in the text and before the note.</summary>
    public const string FootnoteReference = "footnote reference";

    /// <summary>Character style of raised text, as in <c>m²</c> (HTML sup).</summary>
    public const string Superscript = "Superscript";

    /// <summary>Character style of lowered text, as in <c>CO₂</c> (HTML sub).</summary>
    public const string Subscript = "Subscript";

    /// <summary>Character style of text that is no longer valid (HTML s).</summary>
    public const string Strikethrough = "Strikethrough";

    /// <summary>Character style of a traffic light that stands at good, symbol and text.</summary>
    public const string StatusGood = "Status Good";

    /// <summary>Character style of a traffic light that stands at watch, symbol and text.</summary>
    public const string StatusWatch = "Status Watch";

    /// <summary>Character style of a traffic light that stands at bad, symbol and text.</summary>
    public const string StatusBad = "Status Bad";

    /// <summary>Character style of a traffic light without an assessment, symbol and text.</summary>
    public const string StatusNeutral = "Status Neutral";

    /// <summary>Character style of the blank of a form field.</summary>
    public const string FormField = "Form Field";

    // Container styles.
    /// <summary>Container style of a callout that helps.</summary>
    public const string CalloutNote = "Callout Note";

    /// <summary>Container style of a callout that must be read.</summary>
    public const string CalloutImportant = "Callout Important";

    /// <summary>Container style of a callout that tells of harm.</summary>
    public const string CalloutWarning = "Callout Warning";

    /// <summary>Container style of the box around one number with its label.</summary>
    public const string KeyFigure = "Key Figure";

    /// <summary>Container style of the sender at the head of a letter, name and address.</summary>
    public const string LetterheadBox = "Letterhead";

    /// <summary>Container style of the sender on a cover; the space after it pushes the title to the foot of the panel.</summary>
    public const string CoverSender = "Cover Sender";

    /// <summary>Container style of the filled area of a cover, which holds sender and title.</summary>
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
