using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Templates;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Tests.Engine;

/// <summary>Filters and functions that a program adds.</summary>
public sealed class CustomFunctionTests
{
    private const string Yaml = """
        name: "Stol <b>"
        price: 100
        none: null
        day: 2024-03-11
        open: true
        rows:
          - { n: "a", v: 1 }
          - { n: "b", v: 2.5 }
        """;

    private const string Schema = """
        {
          "type": "object",
          "properties": { "price": { "type": "number", "x-unit": "kr." }, "day": { "type": "string", "format": "date" } }
        }
        """;

    private static readonly CustomFunction WithVat = new(
        "with_vat",
        [FunctionParameter.Figure("amount"), FunctionParameter.Figure("rate", isOptional: true)],
        call =>
        {
            var amount = call.Figure("amount");
            var rate = call.FigureOrNull("rate")?.Value ?? 25;
            if (rate < 0)
                throw call.Refuse($"the rate {rate} is negative", "write 25 for 25 per cent", "rate");
            return call.Compute(amount.Value * (1 + (rate / 100)), amount.Unit);
        }
    );

    [Fact]
    public void A_filter_computes_with_figures_and_what_it_returns_keeps_unit_and_trace()
    {
        var engine = Memory.Engine(options => options.Functions.Add(WithVat));
        Assert.Equal(
            "125,00 kr. og 110,0 kr.",
            Memory.Markdown(engine, Data("{{ d.price | with_vat | kr }} og {{ with_vat d.price rate: 10 | kr }}"))
        );
        var project = engine.Render(Data("{{ d.price | with_vat | kr }}"), ["html"]);
        Assert.True(project.Succeeded);
    }

    [Fact]
    public void The_trace_names_the_function_and_leads_to_the_data()
    {
        Figure? seen = null;
        var probe = new CustomFunction(
            "probe",
            [FunctionParameter.Figure("x")],
            call =>
            {
                seen = call.Figure("x");
                return "ok";
            }
        );
        var literal = new CustomFunction(
            "double",
            [FunctionParameter.Any("x")],
            call => Figure.Literal(2 * call["x"]["v"].TryFigureValue())
        );
        var engine = Memory.Engine(options =>
        {
            options.Functions.Add(WithVat);
            options.Functions.Add(probe);
            options.Functions.Add(literal);
        });
        Assert.Equal("ok", Memory.Markdown(engine, Data("{{ d.price | with_vat | probe }}")));
        Assert.Equal("with_vat", Assert.IsType<ComputedTrace>(seen!.Trace).Operation);
        Assert.Equal([new SourceSpan("data/d.yaml", 2, 8, 3)], seen.Trace.Sources());

        // A function need not pass on the origin of its figures: the trace is kept for it, also in a map.
        Assert.Equal("ok", Memory.Markdown(engine, Data("{{ d.rows[1] | double | probe }}")));
        Assert.Equal("double", Assert.IsType<ComputedTrace>(seen.Trace).Operation);
        Assert.Equal([8], seen.Trace.Sources().Select(source => source.Line));
    }

    [Fact]
    public void Text_lists_maps_dates_and_truth_values_go_in_and_out_and_text_is_never_markup()
    {
        var engine = Memory.Engine(options =>
        {
            options.Functions.Add(new("shout", [FunctionParameter.Text("s")], call => call.Text("s").ToUpperInvariant()));
            options.Functions.Add(new("next_day", [FunctionParameter.Date("d")], call => call.Date("d").AddDays(1)));
            options.Functions.Add(new("flip", [FunctionParameter.Boolean("b")], call => !call.Boolean("b")));
            options.Functions.Add(
                new("names", [FunctionParameter.List("xs")], call => TemplateValue.List(call.List("xs").Select(row => row["n"])))
            );
            options.Functions.Add(
                new("pair", [FunctionParameter.Any("x")], call => TemplateValue.Map([new("a", call["x"]), new("b", "to")]))
            );
            options.Functions.Add(new("nothing", [], _ => TemplateValue.Nothing));
            options.Functions.Add(
                new(
                    "stars",
                    [FunctionParameter.Figure("x")],
                    call => TemplateValue.Formatted(new string('*', (int)call.Figure("x").Value), call.Figure("x"))
                )
            );
        });
        Assert.Equal(
            """
            STOL \<B> 12. marts 2024 nej a og b 1 to tom \*\*
            """,
            Memory.Markdown(
                engine,
                Data(
                    "{{ d.name | shout }} {{ d.day | next_day | date }} {{ if d.open | flip; 'ja'; else; 'nej'; end }} "
                        + "{{ d.rows | names | list }} "
                        + "{{ p = pair 1; p.a }} {{ p.b }} {{ nothing ?? 'tom' }} {{ 2 | stars }}"
                )
            )
        );
    }

    [Fact]
    public void Blocks_stand_in_a_paragraph_of_their_own()
    {
        var engine = Memory.Engine(options =>
            options.Functions.Add(
                new("rule", [], _ => TemplateValue.Blocks([new Paragraph([new Text("før")]), new Break(BreakKind.Thematic)]))
            )
        );
        Assert.Equal("før\n\n---\n\nefter", Memory.Markdown(engine, Memory.Source("{{ rule }}\n\nefter")));
    }

    [Fact]
    public void A_filter_writes_the_cells_of_a_column()
    {
        var engine = Memory.Engine(options =>
        {
            options.Functions.Add(new("shout", [FunctionParameter.Text("s")], call => call.Text("s").ToUpperInvariant()));
            options.Functions.Add(WithVat);
        });
        Assert.Equal(
            """
            | Navn | Med moms |
            | :--- | -------: |
            | A    |     1,25 |
            | B    |    3,125 |
            """,
            Memory.Markdown(
                engine,
                Data(
                    "{{ table d.rows [{ title: 'Navn', value: 'n', format: 'shout' }, { title: 'Med moms', value: 'v', "
                        + "format: 'with_vat 25' }] }}"
                )
            )
        );
    }

    [Theory]
    [InlineData("{{ d.name | with_vat }}", "DG2005", "'with_vat' needs a number, not text")]
    [InlineData("{{ d.none | with_vat }}", "DG2005", "'with_vat' needs a number, not nothing")]
    [InlineData("{{ with_vat d.price d.day }}", "DG2005", "'with_vat' needs a number as 'rate', not a date")]
    [InlineData("{{ with_vat }}", "DG2008", "'with_vat' is called without its argument 'amount'")]
    [InlineData("{{ with_vat 1 2 3 }}", "DG2008", "'with_vat' is called with 3 arguments and takes 2")]
    [InlineData("{{ with_vat 1 rat: 2 }}", "DG2008", "'with_vat' has no parameter 'rat'")]
    [InlineData("{{ d.price | with_vta }}", "DG2003", "there is no function 'with_vta'")]
    [InlineData("{{ d.price | with_vat (-1) }}", "DG2023", "the rate -1 is negative")]
    public void Wrong_arguments_are_told_at_the_call(string body, string code, string message)
    {
        var engine = Memory.Engine(options => options.Functions.Add(WithVat));
        var problem = Memory.Problems(engine, Data(body + "{{ if d; end }}"))[0];
        Assert.Equal((code, message), (problem.Code.Value, problem.Message));
        Assert.Equal(("templates/t.sbn.md", 9), (problem.Location!.Value.File, problem.Location.Value.Line));
    }

    [Fact]
    public void A_refusal_underlines_the_argument_and_says_what_to_write()
    {
        var engine = Memory.Engine(options => options.Functions.Add(WithVat));
        Assert.Equal(
            """
            templates/t.sbn.md(9,23): error DG2023: the rate -1 is negative
                9 | {{ d.price | with_vat (-1) | kr }}
                  |                       ^^^^
               hint: write 25 for 25 per cent
            """,
            Assert.Single(Memory.Problems(engine, Data("{{ d.price | with_vat (-1) | kr }}"))).ToString()
        );
    }

    [Fact]
    public void An_exception_is_a_diagnostic_that_names_the_function_and_the_log_has_its_stack()
    {
        using var log = new RecordingLog();
        var engine = Memory.Engine(options =>
        {
            options.LoggerFactory = log;
            options.Functions.Add(new("broken", [FunctionParameter.Any("x")], _ => throw new FormatException("no such thing")));
        });
        var problems = Memory.Problems(engine, Data("{{ d.price | broken }}\n\n{{ d.nothing }}"));
        Assert.Equal(
            ["DG2024 the function 'broken' failed: FormatException: no such thing", "DG2004 'd' has no member 'nothing'"],
            problems.Select(problem => $"{problem.Code} {problem.Message}")
        );
        Assert.Equal(new SourceSpan("data/d.yaml", 2, 8, 3), problems[0].Data);
        Assert.IsType<FormatException>(Assert.Single(log.Exceptions));
    }

    [Fact]
    public void What_reads_an_argument_that_there_is_not_is_told_by_name()
    {
        var engine = Memory.Engine(options => options.Functions.Add(new("odd", [], call => call.Text("s"))));
        Assert.Contains(
            "'odd' has no parameter 's'",
            Memory.Problems(engine, Memory.Source("{{ odd }}"))[0].Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Too_long_a_text_or_too_much_work_ends_the_template()
    {
        var engine = Memory.Engine(options =>
        {
            options.Functions.Add(new("long", [], _ => new string('x', 5_000_000)));
            options.Functions.Add(
                new(
                    "busy",
                    [],
                    call =>
                    {
                        while (true)
                            call.Step(1000);
                    }
                )
            );
        });
        Assert.Equal(TemplateCodes.TooLarge, Memory.Problems(engine, Memory.Source("{{ long }}"))[0].Code);
        Assert.Equal(TemplateCodes.TooLong, Memory.Problems(engine, Memory.Source("{{ busy }}"))[0].Code);
    }

    [Theory]
    [InlineData("kr")]
    [InlineData("table")]
    [InlineData("string")]
    [InlineData("document")]
    [InlineData("for")]
    [InlineData("With_Vat")]
    [InlineData("with-vat")]
    [InlineData("math.vat")]
    [InlineData("")]
    public void A_name_that_is_taken_or_cannot_be_written_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => Memory.Engine(options => options.Functions.Add(new(name, [], _ => "x"))));

    [Fact]
    public void Two_functions_of_one_name_or_parameters_out_of_order_are_refused()
    {
        var twice = Assert.Throws<ArgumentException>(() =>
            Memory.Engine(options =>
            {
                options.Functions.Add(WithVat);
                options.Functions.Add(WithVat);
            })
        );
        Assert.Contains("two functions 'with_vat'", twice.Message, StringComparison.Ordinal);
        ImmutableArray<FunctionParameter> order = [FunctionParameter.Any("a", isOptional: true), FunctionParameter.Any("b")];
        Assert.Throws<ArgumentException>(() => new CustomFunction("f", order, _ => "x"));
        Assert.Throws<ArgumentException>(() => new CustomFunction("f", [FunctionParameter.Any("a"), FunctionParameter.Any("a")], _ => "x"));
    }

    [Fact]
    public void Functions_of_one_engine_are_not_those_of_another()
    {
        Memory.Engine(options => options.Functions.Add(WithVat));
        Assert.Equal(TemplateCodes.UnknownName, Memory.Problems(DocGenEngine.Default, Data("{{ d.price | with_vat }}"))[0].Code);
    }

    private static DocumentSource Data(string body) => Memory.Source(body, Yaml, Schema);
}

file static class Values
{
    public static decimal TryFigureValue(this TemplateValue value) =>
        value.TryFigure(out var figure) ? figure.Value : throw new InvalidOperationException($"{value} is no figure");
}
