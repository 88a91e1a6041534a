using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>
/// The first page of a report or a booklet: a panel with the sender at the top and the title at the bottom, and the date below the panel.
/// The following block starts a new page.
/// </summary>
/// <param name="Name">The name of the sender, printed as a wordmark.</param>
/// <param name="Address">The lines below the name; can be empty.</param>
public sealed record Cover(ImmutableArray<Inline> Name, ImmutableArray<ImmutableArray<Inline>> Address) : Block, IDerived<Block>
{
    /// <summary>The title heading of the document; empty for the title of the front matter.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The subtitle below the title; empty for none.</summary>
    public ImmutableArray<Inline> Subtitle { get; init; } = [];

    /// <summary>The date below the panel; empty for the date of the document.</summary>
    public ImmutableArray<Inline> Date { get; init; } = [];

    /// <summary>Whether the date is left out, even if the document has one.</summary>
    public bool IsUndated { get; init; }

    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (name, address, title, subtitle, date) = (
            map.Map(Name),
            Lines.Map(Address, map),
            map.Map(Title),
            map.Map(Subtitle),
            map.Map(Date)
        );
        return (name, address, title, subtitle, date) == (Name, Address, Title, Subtitle, Date)
            ? this
            : this with
            {
                Name = name,
                Address = address,
                Title = title,
                Subtitle = subtitle,
                Date = date,
            };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var blocks = ImmutableArray.CreateBuilder<Block>(3);
        blocks.Add(
            new Container(ContainerKind.Group, Panel(context.Info))
            {
                Style = StyleNames.CoverPanel,
                KeepTogether = true,
                Origin = Origin,
            }
        );
        var date =
            Date.IsEmpty && !IsUndated && context.Info.Date is { } day
                ? [Own(context.Info.Language.FormatDate(day, DateStyle.Long))]
                : Date;
        if (!date.IsEmpty)
            blocks.Add(new Paragraph(date) { Style = StyleNames.CoverDate, Origin = Origin });
        blocks.Add(new Break(BreakKind.Page) { Origin = Origin });
        return blocks.DrainToImmutable();
    }

    private ImmutableArray<Block> Sender()
    {
        var name = new Paragraph(Name)
        {
            Style = StyleNames.CoverName,
            KeepWithNext = !Address.IsEmpty,
            Origin = Origin,
        };
        return Address.IsEmpty
            ? [name]
            : [name, new Paragraph(Lines.Join(Address)) { Style = StyleNames.CoverText, Origin = Lines.OriginOf(Address) ?? Origin }];
    }

    private ImmutableArray<Block> Panel(DocumentInfo info)
    {
        var sender = new Container(ContainerKind.Letterhead, Sender())
        {
            Style = StyleNames.CoverSender,
            KeepTogether = true,
            Origin = Origin,
        };
        var title = new Heading(1, Title.IsEmpty ? [Own(info.Title)] : Title) { Style = StyleNames.CoverTitle, Origin = Origin };
        return Subtitle.IsEmpty
            ? [sender, title]
            : [sender, title, new Paragraph(Subtitle) { Style = StyleNames.CoverSubtitle, Origin = Origin }];
    }

    private Inline Own(string text) => new Text(text) { Origin = Origin };
}
