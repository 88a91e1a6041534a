using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Markdown.Directives;

namespace DocGen.Tests.Engine;

/// <summary>Directives that a program adds.</summary>
public sealed class CustomDirectiveTests
{
    private static readonly DocGenEngine Engine = Memory.Engine(options =>
    {
        options.Directives.Add(new DecisionDirective());
        options.Directives.Add(new KeyDirective());
        options.Directives.Add(new StampDirective());
        options.Directives.Add(new BrokenDirective());
    });

    [Fact]
    public void A_block_directive_lowers_to_core_nodes_and_what_stands_in_it_is_found()
    {
        Assert.Equal(
            """
            Se [Afgørelse](#afgørelse).

            **Afgørelse 2 (endelig)**

            ## Afgørelse

            Vi **betaler** 7.[^1]

            [^1]: Note.
            """,
            Memory.Markdown(
                Engine,
                Memory.Source(
                    """
                    Se [](#afg).

                    :::decision{number=2 state=final}
                    ## Afgørelse {#afg}

                    Vi **betaler** {{ 7 }}.[^1]
                    :::

                    [^1]: Note.
                    """
                )
            )
        );
    }

    [Fact]
    public void An_inline_directive_and_a_line_directive_stand_where_they_are_written() =>
        Assert.Equal(
            "Tryk `Ctrl` og 3.\n\n> [!IMPORTANT]\n> **Stempel**\n>\n> modtaget",
            Memory.Markdown(Engine, Memory.Source("Tryk :key[Ctrl] og {{ 3 }}.\n\n::stamp{text=modtaget}"))
        );

    [Theory]
    [InlineData(":::decision\nx\n:::", "DG3025", "the directive 'decision' needs the attribute 'number'")]
    [InlineData(":::decision{number=x}\nx\n:::", "DG3026", "the attribute 'number' must be a whole number from 1 to 99, not 'x'")]
    [InlineData(":::decision{number=1 stat=open}\nx\n:::", "DG3024", "the directive 'decision' has no attribute 'stat'")]
    [InlineData("::decision{number=1}", "DG3028", "the directive 'decision' is not written like this")]
    [InlineData(":::decison{number=1}\nx\n:::", "DG3020", "there is no directive 'decison'")]
    [InlineData(":::decision{number=1}\n:::", "DG3029", "a decision needs a text")]
    public void What_is_wrong_with_one_is_told_like_with_any_other(string body, string code, string message)
    {
        var problem = Memory.Problems(Engine, Memory.Source(body))[0];
        Assert.Equal((code, message), (problem.Code.Value, problem.Message));
        Assert.Equal(9, problem.Location!.Value.Line);
    }

    [Fact]
    public void An_exception_is_a_diagnostic_that_names_the_directive_and_its_place()
    {
        Assert.Equal(
            """
            templates/t.sbn.md(11,1): error DG3034: the directive 'broken' failed: NotSupportedException: not today
               11 | :::broken
                  | ^^^^^^^^^
               hint: it is not part of DocGen: report this to its authors
            """,
            Assert.Single(Memory.Problems(Engine, Memory.Source("Tekst.\n\n:::broken\nx\n:::"))).ToString()
        );
    }

    [Fact]
    public void Every_format_says_what_a_directive_says()
    {
        var result = Engine.Render(Memory.Source(":::decision{number=2 state=open}\nTekst med :key[Esc].\n:::\n\n::stamp{text=ok}"));
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(DocGenEngine.Default.Formats, result.Files.Select(file => file.Format));
    }

    [Theory]
    [InlineData("callout", "DocGen has a directive 'callout' already")]
    [InlineData("key", "there are two directives 'key'")]
    [InlineData("Key", "a directive cannot be called 'Key'")]
    [InlineData("", "a directive cannot be called ''")]
    public void A_name_that_is_taken_or_cannot_be_written_is_refused(string name, string message)
    {
        var problem = Assert.Throws<ArgumentException>(() =>
            Memory.Engine(options =>
            {
                options.Directives.Add(new KeyDirective());
                options.Directives.Add(new KeyDirective(name));
            })
        );
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Directives_of_one_engine_are_not_those_of_another() =>
        Assert.Equal(MarkdownCodes.UnknownDirective, Memory.Problems(DocGenEngine.Default, Memory.Source("::stamp{text=ok}"))[0].Code);

    private sealed class DecisionDirective()
        : BlockDirective(
            "decision",
            new IntegerAttribute("number", 1, 99, IsRequired: true),
            new ChoiceAttribute("state", ["open", "final"])
        )
    {
        public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
        {
            if (content.IsEmpty)
                arguments.ReportContent(null, "a decision needs a text", "write it between the fences");
            var state = arguments.Text("state") == "final" ? "endelig" : "åben";
            var title = new Text($"Afgørelse {arguments.Integer("number", 0)} ({state})");
            return [new Container(ContainerKind.Group, [new Paragraph([new Span(StyleNames.Strong, [title])]), .. content])];
        }
    }

    private sealed class KeyDirective(string name = "key") : InlineDirective(name)
    {
        public override Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content) =>
            new Span(StyleNames.HtmlCode, content);
    }

    private sealed class StampDirective() : LineDirective("stamp", new TextAttribute("text", IsRequired: true))
    {
        public override Block Make(DirectiveArguments arguments) =>
            new Callout(CalloutKind.Important, [new Text("Stempel")], [new Paragraph(arguments.Inlines("text"))]);
    }

    private sealed class BrokenDirective() : BlockDirective("broken")
    {
        public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
        {
            yield return content[0];
            throw new NotSupportedException("not today");
        }
    }
}
