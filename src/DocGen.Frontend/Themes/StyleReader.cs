using DocGen.Core.Themes;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Reads styles, one map each.</summary>
internal sealed class StyleReader(Palette palette)
{
    public ParagraphStyleDefinition Paragraph(DataMap map) =>
        new()
        {
            BasedOn = map.Text("based-on"),
            Font = palette.FontAt(map, "font"),
            Size = map.Length("size"),
            LineHeight = map.Number("line-height"),
            SpaceBefore = map.Length("space-before"),
            SpaceAfter = map.Length("space-after"),
            IndentLeft = map.Length("indent-left"),
            IndentFirstLine = map.Length("indent-first-line"),
            Bold = map.Flag("bold"),
            Italic = map.Flag("italic"),
            SmallCaps = map.Flag("small-caps"),
            Colour = palette.ColourAt(map, "colour"),
            Alignment = map.Text("alignment") switch
            {
                "left" => TextAlignment.Left,
                "centre" => TextAlignment.Centre,
                "right" => TextAlignment.Right,
                "justified" => TextAlignment.Justified,
                _ => null,
            },
            KeepWithNext = map.Flag("keep-with-next"),
        };

    public CharacterStyleDefinition Character(DataMap map) =>
        new()
        {
            BasedOn = map.Text("based-on"),
            Font = palette.FontAt(map, "font"),
            Bold = map.Flag("bold"),
            Italic = map.Flag("italic"),
            Underline = map.Flag("underline"),
            Strikethrough = map.Flag("strikethrough"),
            Position = map.Text("position") switch
            {
                "baseline" => VerticalPosition.Baseline,
                "superscript" => VerticalPosition.Superscript,
                "subscript" => VerticalPosition.Subscript,
                _ => null,
            },
            Colour = palette.ColourAt(map, "colour"),
            Fill = palette.ColourAt(map, "fill"),
        };

    public ContainerStyleDefinition Container(DataMap map) =>
        new()
        {
            BasedOn = map.Text("based-on"),
            Fill = palette.ColourAt(map, "fill"),
            Bar = palette.ColourAt(map, "bar"),
            BarWidth = map.Length("bar-width"),
            Border = palette.ColourAt(map, "border"),
            BorderWidth = map.Length("border-width"),
            Padding = map.Length("padding"),
            SpaceBefore = map.Length("space-before"),
            SpaceAfter = map.Length("space-after"),
        };

    public TableStyleDefinition Table(DataMap map) =>
        new()
        {
            HeaderFill = palette.ColourAt(map, "header-fill"),
            HeaderText = palette.ColourAt(map, "header-text"),
            BandFill = palette.ColourAt(map, "band-fill"),
            TotalFill = palette.ColourAt(map, "total-fill"),
            Rule = palette.ColourAt(map, "rule"),
            RuleWidth = map.Length("rule-width"),
            CellPaddingHorizontal = map.Length("cell-padding-horizontal"),
            CellPaddingVertical = map.Length("cell-padding-vertical"),
        };
}
