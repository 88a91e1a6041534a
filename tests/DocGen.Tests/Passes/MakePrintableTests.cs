using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Tests.Model;

namespace DocGen.Tests.Passes;

public sealed class MakePrintableTests
{
    [Theory]
    [InlineData("a\u0007b", "a\u2407b")]
    [InlineData("\0", "\u2400")]
    [InlineData("a\u007F", "a\u2421")]
    [InlineData("a\u0080\u009Fb", "a\uFFFD\uFFFDb")]
    [InlineData("a\tb\nc\rd\u0085e\u2028f\u2029g", "a b c d e f g")]
    [InlineData("\uFDD0\uFFFE\uFFFF", "\uFFFD\uFFFD\uFFFD")]
    public void What_a_format_cannot_hold_is_replaced(string text, string printed) => Assert.Equal(printed, PrintableText.Make(text));

    [Fact]
    public void Lone_surrogates_are_replaced_and_pairs_stay()
    {
        Assert.Equal("a\uFFFDb", PrintableText.Make("a" + (char)0xD83D + "b"));
        Assert.Equal("\uFFFD\uFFFD", PrintableText.Make(new string([(char)0xDE00, (char)0xD83D])));
        Assert.Equal("😀", PrintableText.Make("😀"));
        Assert.Equal("\uFFFD", PrintableText.Make(char.ConvertFromUtf32(0x1FFFE)));
    }

    [Theory]
    [InlineData("Rødovre – 34,6 pct. • æøå ÆØÅ")]
    [InlineData("שלום عالم \u200F \u200E")]
    [InlineData("a\u2067b\u2069c\u202Bd\u202Ce")]
    [InlineData("soft\u00ADhyphen and no\u00A0break")]
    public void Printable_text_is_left_untouched(string text) => Assert.Same(text, PrintableText.Make(text));

    [Theory]
    [InlineData("a\u202Eb", "a\u202Eb\u202C")]
    [InlineData("a\u2067b\u202Ec", "a\u2067b\u202Ec\u202C\u2069")]
    [InlineData("a\u202Cb\u2069", "a\uFFFDb\uFFFD")]
    [InlineData("\u2067\u202B\u2069x\u202C", "\u2067\u202B\u2069x\uFFFD")]
    [InlineData("\u202B\u2067\u202C", "\u202B\u2067\uFFFD\u2069\u202C")]
    public void A_change_of_direction_ends_with_its_text(string text, string printed) => Assert.Equal(printed, PrintableText.Make(text));

    [Fact]
    public void Making_printable_twice_changes_nothing_more()
    {
        var letters = Gen.OneOf(
            'a',
            'ø',
            '\0',
            '\t',
            '\u0085',
            '\u202A',
            '\u202B',
            '\u202C',
            '\u202D',
            '\u202E',
            '\u2066',
            '\u2067',
            '\u2068',
            '\u2069',
            '\uD83D',
            '\uDE00',
            '\uFFFE',
            '\u05D0'
        );
        Gen.OneOf(Gen.String, letters.Array[0, 40].Select(chars => new string(chars)))
            .Sample(text =>
            {
                var once = PrintableText.Make(text);
                return ReferenceEquals(once, PrintableText.Make(once));
            });
    }

    [Fact]
    public void Every_string_of_a_document_is_made_printable()
    {
        var grid = Drafts.Table(Drafts.Columns(1), (TableRowKind.Header, ["x\u0001"])) with
        {
            Caption = Drafts.Words("c\u0001"),
            Description = "d\u0001",
        };
        var document = Drafts.Of(
            Drafts.Heading(1, "h\u0001"),
            new Paragraph([
                new Span("Strong", Drafts.Words("s\u0001")),
                new Link("https://a.dk/", Drafts.Words("l\u0001")) { Title = "t\u0001" },
                new Footnote([Drafts.Paragraph("f\u0001")]),
            ]),
            new Picture(new Image("a.png", "i\u0001")),
            new Container(ContainerKind.Aside, [new ListBlock(ListKind.Bullet, [new ListItem([Drafts.Paragraph("b\u0001")])])])
            {
                AccessibleName = "n\u0001",
            },
            grid
        );
        document = document with { Info = Drafts.Info with { Title = "T\u0001", Author = "A\u0001", Keywords = ["k", "K\u0001"] } };
        var (result, bag) = Drafts.Run(new MakePrintable(), document);
        Assert.Equal(14, bag.Count);
        Assert.All(bag, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.DoesNotContain('\u0001', DocumentDump.Of(result));
        Assert.Equal(["k", "K\u2401"], result.Info.Keywords.ToArray());
        Assert.Equal("d\u2401", ((Table)result.Content[4]).Description);
        Assert.Empty(Drafts.Run(new MakePrintable(), result).Bag);
    }

    [Fact]
    public void A_clean_document_is_the_same_object() => Assert.Same(Clean, Drafts.Run(new MakePrintable(), Clean).Document);

    [Fact]
    public void The_warning_stands_at_the_data()
    {
        var document = Drafts.Of(new Paragraph([new Text("a\u0007b\u0008\u0009") { Origin = Drafts.At(7, 12) }]));
        var (_, bag) = Drafts.Run(new MakePrintable(), document);
        var warning = Assert.Single(bag);
        Assert.Equal(ModelCodes.UnprintableCharacter, warning.Code);
        Assert.Equal("the text contains U+0007, U+0008, U+0009, which not every format can print", warning.Message);
        Assert.Equal("it is printed as 'a␇b␈ '", warning.Hint);
        Assert.Equal("data/rows.yaml(12,3)", warning.Data?.ToString());
    }

    [Fact]
    public void An_unbalanced_change_of_direction_is_reported()
    {
        var (_, bag) = Drafts.Run(
            new MakePrintable(),
            Drafts.Of(new Paragraph([new Text("a\u202E") { Origin = Drafts.At(3) }, new Text("b\u2069") { Origin = Drafts.At(4) }]))
        );
        Assert.All(bag, d => Assert.Equal(ModelCodes.UnbalancedDirection, d.Code));
        Assert.Equal(
            [
                "the text changes its direction with U+202E, but does not change it back",
                "the text ends a change of direction with U+2069 that it did not begin",
            ],
            bag.Select(d => d.Message)
        );
    }

    [Fact]
    public void Code_keeps_its_lines_and_tabs_go_to_the_next_stop()
    {
        var (result, bag) = Drafts.Run(new MakePrintable(), Drafts.Of(new CodeBlock("a\tb\r\n\tc\n")));
        Assert.Equal("a   b\n    c\n", ((CodeBlock)result.Content[0]).Text);
        Assert.Empty(bag);
    }

    private static readonly Document Clean = Drafts.Of(
        Drafts.Heading(1, "Ren"),
        Drafts.Table(Drafts.Columns(2), (TableRowKind.Header, ["a", "b"]), (TableRowKind.Body, ["c", "1"]))
    );
}
