using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A page as a theme writes it: what is <see langword="null"/> is inherited.</summary>
public sealed record PageDefinition
{
    public Length? Width { get; init; }

    public Length? Height { get; init; }

    /// <summary>Turns the page when it does not lie (or stand) already.</summary>
    public bool? Landscape { get; init; }

    public Length? Top { get; init; }

    public Length? Right { get; init; }

    public Length? Bottom { get; init; }

    public Length? Left { get; init; }

    public Length? HeaderDistance { get; init; }

    public Length? FooterDistance { get; init; }

    /// <summary>This definition, with what it leaves out taken from another.</summary>
    public PageDefinition Over(PageDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new PageDefinition
        {
            Width = Width ?? below.Width,
            Height = Height ?? below.Height,
            Landscape = Landscape ?? below.Landscape,
            Top = Top ?? below.Top,
            Right = Right ?? below.Right,
            Bottom = Bottom ?? below.Bottom,
            Left = Left ?? below.Left,
            HeaderDistance = HeaderDistance ?? below.HeaderDistance,
            FooterDistance = FooterDistance ?? below.FooterDistance,
        };
    }

    /// <summary>The page, with what is left out taken from another.</summary>
    public PageSetup Over(PageSetup below)
    {
        ArgumentNullException.ThrowIfNull(below);
        var (width, height) = (Width ?? below.Width, Height ?? below.Height);
        if (Landscape is { } landscape && landscape != width > height)
            (width, height) = (height, width);
        return below with
        {
            Width = width,
            Height = height,
            Top = Top ?? below.Top,
            Right = Right ?? below.Right,
            Bottom = Bottom ?? below.Bottom,
            Left = Left ?? below.Left,
            HeaderDistance = HeaderDistance ?? below.HeaderDistance,
            FooterDistance = FooterDistance ?? below.FooterDistance,
        };
    }
}

/// <summary>A layout as a theme writes it: what is <see langword="null"/> is inherited.</summary>
public sealed record LayoutDefinition
{
    public PageDefinition? Page { get; init; }

    public FurnitureTemplate? Header { get; init; }

    public FurnitureTemplate? Footer { get; init; }

    public FurnitureTemplate? FirstHeader { get; init; }

    public FurnitureTemplate? FirstFooter { get; init; }

    public bool? NumberedHeadings { get; init; }

    /// <summary>This definition, with what it leaves out taken from another of the same layout.</summary>
    public LayoutDefinition Over(LayoutDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new LayoutDefinition
        {
            Page = Page ?? below.Page,
            Header = Header ?? below.Header,
            Footer = Footer ?? below.Footer,
            FirstHeader = FirstHeader ?? below.FirstHeader,
            FirstFooter = FirstFooter ?? below.FirstFooter,
            NumberedHeadings = NumberedHeadings ?? below.NumberedHeadings,
        };
    }

    internal LayoutStyle Build(string name, PageSetup page) =>
        new()
        {
            Name = name,
            Page = Page?.Over(page) ?? page,
            Header = Header ?? FurnitureTemplate.Empty,
            Footer = Footer ?? FurnitureTemplate.Empty,
            FirstHeader = FirstHeader,
            FirstFooter = FirstFooter,
            NumberedHeadings = NumberedHeadings ?? false,
        };
}

/// <summary>How tables look, as a theme writes it: what is <see langword="null"/> is the default.</summary>
public sealed record TableStyleDefinition
{
    public Colour? HeaderFill { get; init; }

    public Colour? HeaderText { get; init; }

    public Colour? BandFill { get; init; }

    public Colour? TotalFill { get; init; }

    public Colour? Rule { get; init; }

    public Length? RuleWidth { get; init; }

    public Length? CellPaddingHorizontal { get; init; }

    public Length? CellPaddingVertical { get; init; }

    /// <summary>This definition, with what it leaves out taken from another.</summary>
    public TableStyleDefinition Over(TableStyleDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new TableStyleDefinition
        {
            HeaderFill = HeaderFill ?? below.HeaderFill,
            HeaderText = HeaderText ?? below.HeaderText,
            BandFill = BandFill ?? below.BandFill,
            TotalFill = TotalFill ?? below.TotalFill,
            Rule = Rule ?? below.Rule,
            RuleWidth = RuleWidth ?? below.RuleWidth,
            CellPaddingHorizontal = CellPaddingHorizontal ?? below.CellPaddingHorizontal,
            CellPaddingVertical = CellPaddingVertical ?? below.CellPaddingVertical,
        };
    }
}
