using DocGen.Frontend.Templates;

namespace DocGen.Tests.Templates;

public sealed class LimitTests
{
    /// <summary>So long that only what is counted ends a template, on a slow machine too.</summary>
    private static readonly TimeSpan NoClock = TimeSpan.FromDays(1);

    private static readonly TemplateLimits Small = new()
    {
        Steps = 100_000,
        LoopTurns = 1000,
        CallDepth = 20,
        OutputLength = 10_000,
        ValueLength = 5_000,
    };

    [Theory]
    [InlineData("{{ while true; end }}", "(1,4+15) DG2011: the loops take more than 1,000 iterations | look for a loop that never ends")]
    [InlineData("{{ for i in 1..40; for j in 1..40; end; end }}", "DG2011: the loops take more than 1,000 iterations")]
    [InlineData(
        "{{ for i in 1..4; i = 1; end; for i in 1..999; x = [1,2,3,4,5,6,7,8,9] | array.reverse | array.reverse | array.reverse | "
            + "array.sort | array.sort | array.sort | array.sort; end }}",
        "DG2011: the template takes more than 100,000 steps"
    )]
    [InlineData("{{ func f; ret f; end; f }}", "DG2010: calls of functions and partials are nested more than 20 levels deep")]
    [InlineData(
        "{{ func f; ret @f | g; end; func g(h); ret h; end; f }}",
        "DG2010: calls of functions and partials are nested more than 20 levels deep"
    )]
    [InlineData("{{ include 'p' }}", "DG2010: calls of functions and partials are nested more than 20 levels deep")]
    [InlineData("{{ for i in 1..999 }}0123456789 0123456789{{ end }}", "DG2012: the template prints more than 10,000 characters")]
    [InlineData("{{ for i in 1..999 }}{{ \"0123456789 0123456789\" }}{{ end }}", "DG2012: the template prints more than 10,000 characters")]
    [InlineData("{{ x = \"0123456789\"; for i in 1..99; x = x + x; end }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData("{{ x = [1]; for i in 1..99; x = x + x; end }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData("{{ x = [1]; for i in 1..99; x = array.concat x x; end }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData("{{ 1..999999999 }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData("{{ string.pad_left \"x\" 999999999 }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData(
        "{{ x = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"; for i in 1..20; x = string.replace x \"a\" \"aaaaaaaaaaaaaaaaaaaaa\"; end }}",
        "DG2012: a text or list would be longer than 5,000"
    )]
    [InlineData(
        "{{ x = \"aaaa\"; for i in 1..20; x = [x, x, x, x] | array.join x; end }}",
        "DG2012: a text or list would be longer than 5,000"
    )]
    [InlineData("{{ x = \"aaaa\"; for i in 1..20; x = $\"{x}{x}{x}\"; end }}", "DG2012: a text or list would be longer than 5,000")]
    [InlineData(
        "{{ capture x }}aaaa{{ end; for i in 1..40 }}{{ capture x }}{{ x }}{{ x }}{{ end }}{{ end }}",
        "DG2012: the template prints more than 10,000 characters"
    )]
    public void A_runaway_template_ends_with_a_clear_error(string template, string expected)
    {
        var errors = Expansions.Errors(
            template,
            files: files => files["templates/_partials/p.sbn.md"] = "{{ include 'p' }}",
            limits: Small with
            {
                Time = NoClock,
            }
        );
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Equal(1, errors.AsSpan().Count("DG20"));
    }

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for i in 1..900000; x = 1; for j in 1..900000; end; end }}")]
    [InlineData("{{ func f; ret f; end; f }}")]
    [InlineData("{{ func f; ret 1 + (1 + (1 + (1 + f))); end; f }}")]
    [InlineData("{{ x = \"0123456789\"; for i in 1..99; x = x + x; end }}")]
    [InlineData("{{ x = 1..2000000 | array.reverse; for i in 1..900000; x = x | array.reverse; end }}")]
    [InlineData("{{ x = 1..300000 | array.uniq }}")]
    public void The_default_limits_end_a_template_by_what_they_count(string template)
    {
        var limits = TemplateLimits.Default with { Time = NoClock };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Matches("DG201[0-2]", Expansions.Errors(template, limits: limits));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 200 * limits.Steps, $"allocated {allocated:N0} bytes for {limits.Steps:N0} steps");
    }

    [Fact]
    public void The_clock_is_the_last_guard() =>
        Assert.Contains(
            "DG2011: the template takes more than 0 seconds",
            Expansions.Errors("{{ for i in 1..900000; end }}", limits: new TemplateLimits { Time = TimeSpan.Zero }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData('(', ')')]
    [InlineData('[', ']')]
    public void Deep_nesting_is_refused(char open, char close) =>
        Assert.Contains(
            "nested too deeply",
            Expansions.Errors("{{ " + new string(open, 50_000) + "1" + new string(close, 50_000) + " }}"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Deeply_nested_blocks_are_refused() =>
        Assert.Contains(
            "DG2001",
            Expansions.Errors(
                string.Concat(Enumerable.Repeat("{{ if true }}", 50_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 50_000))
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sum_of_a_thousand_rows_is_no_deeper_than_one() =>
        Assert.Equal("‹500.500›", Expansions.Show("{{ x = 0; for i in 1..1000; x = x + i; end; x }}"));
}
