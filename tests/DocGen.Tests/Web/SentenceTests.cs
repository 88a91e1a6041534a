using DocGen.Core.Languages;
using DocGen.Core.Model;
using static DocGen.Tests.Web.Documents;

namespace DocGen.Tests.Web;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("Mødet begynder kl. 10. Alle deltager.", "Mødet begynder kl. 10. Alle deltager.")]
    [InlineData("Det gælder f.eks. Gentofte og bl.a. Herlev. Andre følger.", "Det gælder f.eks. Gentofte og bl.a. Herlev.|Andre følger.")]
    [InlineData("Prisen er 5 mio. kr. Kommunerne betaler.", "Prisen er 5 mio. kr.|Kommunerne betaler.")]
    [InlineData("Det er 35 pct. af udgiften.", "Det er 35 pct. af udgiften.")]
    [InlineData("Mandag den 4. december 2023. Svar inden da.", "Mandag den 4. december 2023.|Svar inden da.")]
    [InlineData("Borgmester Allan S. Andersen skriver. Han er enig.", "Borgmester Allan S. Andersen skriver.|Han er enig.")]
    [InlineData("Regler, planer m.m. Det vedtages.", "Regler, planer m.m.|Det vedtages.")]
    [InlineData("Det koster ca. Det dobbelte.", "Det koster ca. Det dobbelte.")]
    [InlineData("Jf. bilag nr. 3 og stk. 2. Se også her!", "Jf. bilag nr. 3 og stk. 2. Se også her!")]
    [InlineData("Hvorfor? Fordi. »Ja.« Nej!", "Hvorfor?|Fordi.|»Ja.«|Nej!")]
    [InlineData("Det er vedtaget (se bilag). Mødet sluttede.", "Det er vedtaget (se bilag).|Mødet sluttede.")]
    [InlineData("Sidste år. 14 kommuner deltog.", "Sidste år.|14 kommuner deltog.")]
    [InlineData("Frist. 1. maj er fridag.", "Frist. 1. maj er fridag.")]
    [InlineData("Det er slut. - Ja.", "Det er slut. - Ja.")]
    [InlineData("To  mellemrum.  Efter punktum.", "To  mellemrum.  Efter punktum.")]
    [InlineData("H.C. Andersen skrev.", "H.C. Andersen skrev.")]
    public void One_sentence_a_line_in_Danish(string text, string lines) =>
        Assert.Equal(lines.Replace('|', '\n') + "\n", AsMarkdown(Text(text)).Replace("\\.", ".", StringComparison.Ordinal));

    [Theory]
    [InlineData("Mr. Smith came at 4 p.m. on Monday. He left.", "Mr. Smith came at 4 p.m. on Monday.|He left.")]
    [InlineData("See e.g. Table 1 and no. 4. Done.", "See e.g. Table 1 and no. 4. Done.")]
    public void One_sentence_a_line_in_English(string text, string lines)
    {
        var document = new Document(Info with { Language = Language.English }, [Text(text)]);
        Assert.EndsWith("\n\n" + lines.Replace('|', '\n') + "\n", AsMarkdown(document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_may_end_where_emphasis_does() =>
        Assert.Equal(
            "Det er **slut.**\n**Nu** begynder det.\n",
            AsMarkdown(Inlines(new Text("Det er "), Strong("slut."), new Text(" "), Strong("Nu"), new Text(" begynder det.")))
        );

    [Fact]
    public void Links_and_code_are_not_divided() =>
        Assert.Equal(
            "[Et. To](https://x.dk) og `A. B`\n",
            AsMarkdown(Inlines(new Link("https://x.dk", Words("Et. To")), new Text(" og "), new Span(StyleNames.HtmlCode, Words("A. B"))))
        );
}
