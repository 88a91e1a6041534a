using DocGen.Core.Model;

namespace DocGen.Writers.Word.Styles;

/// <summary>How Word lists a style: its position in the list, and whether it is in the gallery.</summary>
/// <param name="Priority">w:uiPriority, as in Word's own template.</param>
/// <param name="InGallery">w:qFormat.</param>
/// <param name="BuiltIn">Whether the style is built into Word (ECMA-376 part 1, 17.7.4.9).</param>
internal readonly record struct StylePlace(int Priority, bool InGallery, bool BuiltIn)
{
    public static StylePlace Of(string name) =>
        name switch
        {
            StyleNames.Normal => new(0, true, true),
            "heading 1" or "heading 2" or "heading 3" or "heading 4" or "heading 5" or "heading 6" => new(9, true, true),
            StyleNames.BodyText => new(1, true, true),
            StyleNames.Title => new(10, true, true),
            StyleNames.Subtitle => new(11, true, true),
            StyleNames.Emphasis => new(20, true, true),
            StyleNames.Strong => new(22, true, true),
            StyleNames.Quote => new(29, true, true),
            StyleNames.Caption => new(35, true, true),
            StyleNames.ListBullet or StyleNames.ListNumber => new(36, true, true),
            StyleNames.TocHeading => new(39, true, true),
            StyleNames.TableText or StyleNames.TableHeader or StyleNames.TableNote or StyleNames.FigureNote or WordStyles.TableTotal => new(
                37,
                true,
                false
            ),
            WordStyles.ListContinue
            or StyleNames.Header
            or StyleNames.Footer
            or StyleNames.FootnoteText
            or StyleNames.Date
            or StyleNames.Signature
            or StyleNames.Salutation
            or StyleNames.Closing
            or StyleNames.EnvelopeAddress
            or StyleNames.HtmlPreformatted
            or StyleNames.HtmlCode
            or StyleNames.Hyperlink
            or StyleNames.FootnoteReference => new(99, false, true),
            _ when WordNames.ContentsLevel(name) is { } level => new(39, false, level < 9),
            _ when WordNames.HeadingLevel(name) is not null => new(9, true, true),
            WordStyles.TableSeparator or WordStyles.PictureCaption => new(99, false, false),
            _ => new(40, true, false),
        };

    /// <summary>The style of the next paragraph when the user presses Enter.</summary>
    public static string? Next(string name) =>
        name switch
        {
            "heading 1" or "heading 2" or "heading 3" or "heading 4" or "heading 5" or "heading 6" or StyleNames.TocHeading =>
                StyleNames.BodyText,
            StyleNames.Title or StyleNames.Subtitle or StyleNames.Date or StyleNames.Salutation or StyleNames.EnvelopeAddress =>
                StyleNames.BodyText,
            StyleNames.Caption
            or StyleNames.TableNote
            or StyleNames.FigureNote
            or WordStyles.Picture
            or WordStyles.PictureCaption
            or WordStyles.HorizontalLine => StyleNames.BodyText,
            StyleNames.Closing => StyleNames.Signature,
            _ => null,
        };
}
