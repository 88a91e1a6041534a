using CsCheck;
using DocGen.Core.Languages;

namespace DocGen.Tests.Languages;

public sealed class CollationTests
{
    [Theory]
    [InlineData("Zoo", "Æble", "Ørsted", "Åse")]
    [InlineData("Zoo", "Ørsted", "Aabenraa", "Aarhus")]
    [InlineData("Albertslund", "Allerød", "Ballerup", "Høje-Taastrup", "Hørsholm", "Ishøj", "Aabenraa")]
    [InlineData("Andre", "André", "Andrea")]
    [InlineData("3. møde", "Bilag", "bilag", "Bilaget")]
    [InlineData("Lyngby Taarbæk", "Lyngbyvej")]
    [InlineData("A", "a", "B", "b")]
    [InlineData("Mylius", "Müller", "Mæller")]
    public void Danish_sorts_ae_oe_aa_last_and_accents_as_plain_letters(params string[] expected) => Check(Language.Danish, expected);

    [Theory]
    [InlineData("Zoo", "Åse", "Ärla", "Öland")]
    [InlineData("Aaron", "Abba", "Åse")]
    public void Swedish_sorts_å_ä_ö_last(params string[] expected) => Check(Language.Swedish, expected);

    [Theory]
    [InlineData("Aarhus", "ærø", "Allan", "ørsted", "Zoo")]
    public void English_sorts_marked_letters_as_plain_ones(params string[] expected) => Check(Language.English, expected);

    [Fact]
    public void A_ring_as_a_combining_mark_is_an_å() => Check(Language.Danish, ["Zoo", "Øst", "A\u030Ase"]);

    [Fact]
    public void The_order_is_total() =>
        Gen.Select(Gen.String, Gen.String, Gen.String)
            .Sample(
                (a, b, c) =>
                {
                    var order = Language.Danish.Alphabet.Collation;
                    Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
                    Assert.Equal(a == b, order.Compare(a, b) == 0);
                    if (order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0)
                        Assert.True(order.Compare(a, c) <= 0);
                }
            );

    private static void Check(Language language, string[] expected) =>
        Assert.Equal(expected, expected.Reverse().Order(language.Alphabet.Collation));
}
