using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A paragraph style as a theme writes it: what is <see langword="null"/> is inherited.</summary>
public sealed record ParagraphStyleDefinition
{
    public string? BasedOn { get; init; }

    public string? Font { get; init; }

    public Length? Size { get; init; }

    /// <summary>The size as a multiple of the parent's, used when <see cref="Size"/> is not given.</summary>
    public double? SizeScale { get; init; }

    public double? LineHeight { get; init; }

    public Length? SpaceBefore { get; init; }

    public Length? SpaceAfter { get; init; }

    public Length? IndentLeft { get; init; }

    public Length? IndentFirstLine { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? SmallCaps { get; init; }

    public Colour? Colour { get; init; }

    public TextAlignment? Alignment { get; init; }

    public bool? KeepWithNext { get; init; }

    /// <summary>This definition, with what it leaves out taken from another of the same style.</summary>
    public ParagraphStyleDefinition Over(ParagraphStyleDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new ParagraphStyleDefinition
        {
            BasedOn = BasedOn ?? below.BasedOn,
            Font = Font ?? below.Font,
            Size = Size ?? (SizeScale is null ? below.Size : null),
            SizeScale = SizeScale ?? (Size is null ? below.SizeScale : null),
            LineHeight = LineHeight ?? below.LineHeight,
            SpaceBefore = SpaceBefore ?? below.SpaceBefore,
            SpaceAfter = SpaceAfter ?? below.SpaceAfter,
            IndentLeft = IndentLeft ?? below.IndentLeft,
            IndentFirstLine = IndentFirstLine ?? below.IndentFirstLine,
            Bold = Bold ?? below.Bold,
            Italic = Italic ?? below.Italic,
            SmallCaps = SmallCaps ?? below.SmallCaps,
            Colour = Colour ?? below.Colour,
            Alignment = Alignment ?? below.Alignment,
            KeepWithNext = KeepWithNext ?? below.KeepWithNext,
        };
    }
}

/// <summary>A character style as a theme writes it: what is <see langword="null"/> is inherited.</summary>
public sealed record CharacterStyleDefinition
{
    public string? BasedOn { get; init; }

    public string? Font { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Underline { get; init; }

    public bool? Strikethrough { get; init; }

    public VerticalPosition? Position { get; init; }

    public Colour? Colour { get; init; }

    public Colour? Fill { get; init; }

    /// <summary>This definition, with what it leaves out taken from another.</summary>
    public CharacterStyleDefinition Over(CharacterStyleDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new CharacterStyleDefinition
        {
            BasedOn = BasedOn ?? below.BasedOn,
            Font = Font ?? below.Font,
            Bold = Bold ?? below.Bold,
            Italic = Italic ?? below.Italic,
            Underline = Underline ?? below.Underline,
            Strikethrough = Strikethrough ?? below.Strikethrough,
            Position = Position ?? below.Position,
            Colour = Colour ?? below.Colour,
            Fill = Fill ?? below.Fill,
        };
    }
}

/// <summary>A container style as a theme writes it: what is <see langword="null"/> is inherited.</summary>
public sealed record ContainerStyleDefinition
{
    public string? BasedOn { get; init; }

    public Colour? Fill { get; init; }

    public Colour? Bar { get; init; }

    public Length? BarWidth { get; init; }

    public Colour? Border { get; init; }

    public Length? BorderWidth { get; init; }

    public Length? Padding { get; init; }

    public Length? SpaceBefore { get; init; }

    public Length? SpaceAfter { get; init; }

    /// <summary>This definition, with what it leaves out taken from another.</summary>
    public ContainerStyleDefinition Over(ContainerStyleDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return new ContainerStyleDefinition
        {
            BasedOn = BasedOn ?? below.BasedOn,
            Fill = Fill ?? below.Fill,
            Bar = Bar ?? below.Bar,
            BarWidth = BarWidth ?? below.BarWidth,
            Border = Border ?? below.Border,
            BorderWidth = BorderWidth ?? below.BorderWidth,
            Padding = Padding ?? below.Padding,
            SpaceBefore = SpaceBefore ?? below.SpaceBefore,
            SpaceAfter = SpaceAfter ?? below.SpaceAfter,
        };
    }
}
