namespace DocGen.Tests.Architecture;

/// <summary>A new member of a closed set is named everywhere, or what does not know it fails aloud.</summary>
public sealed class SilentDefaultTests
{
    [Fact]
    public void No_switch_passes_over_a_member_in_silence()
    {
        var defaults = new SilentDefaults(SourceModel.Projects);
        Assert.Empty(SourceModel.Files.SelectMany(file => defaults.In(file.Project, file.File)));
    }

    [Theory]
    [InlineData("k switch { K.A => 1, _ => 2 }", "B, C")]
    [InlineData("k switch { K.A or K.B => 1, var other => 2 }", "C")]
    [InlineData("k switch { K.A when k > 0 => 1, K.B => 2, _ => 3 }", "C")]
    [InlineData("k switch { K.A => 1, _ when k > 0 => 3, _ => throw new System.NotSupportedException() }", "B, C")]
    [InlineData("(K?)k switch { K.A => 1, null => 3, _ => 4 }", "B, C")]
    [InlineData("t switch { T.X => 1, _ => 2 }", "Y")]
    [InlineData("t switch { T.X { N: 1 } x => 1, not null => 2, null => 3 }", "Y")]
    [InlineData("k switch { K.A or K.B or K.C => 1, _ => 2 }", "")]
    [InlineData("k switch { K.A => 1, _ => throw new System.Diagnostics.UnreachableException() }", "")]
    [InlineData("t switch { T.X => 1, T.Y => 3, _ => 4 }", "")]
    [InlineData("t switch { T.M => 1, T.X => 3, _ => 4 }", "")]
    [InlineData("t.N switch { 1 => 1, _ => 2 }", "")]
    [InlineData("System.DayOfWeek.Monday switch { System.DayOfWeek.Monday => 1, _ => 2 }", "")]
    [InlineData("new DocGen.Core.Model.Text(\"\") as DocGen.Core.Model.Inline switch { DocGen.Core.Model.Text => 1, _ => 2 }", "")]
    public void A_switch_expression_is_found_when_it_hides_a_member(string expression, string missing) =>
        Check($"int M(K k, T t) => {expression};", missing);

    [Theory]
    [InlineData("switch (k) { case K.A: return; default: return; }", "B, C")]
    [InlineData("switch (k) { case K.A: return; }", "B, C")]
    [InlineData("switch (k) { case K.A: case K.B: return; case K.C when k > 0: return; }", "")]
    [InlineData("switch (k) { case K.A: return; default: throw new System.InvalidOperationException(); }", "")]
    [InlineData("switch (t) { case T.X x: return; default: return; }", "Y")]
    [InlineData("switch (t) { case T.X x: return; case T.Y: return; }", "")]
    public void A_switch_statement_is_found_when_it_hides_a_member(string statement, string missing) =>
        Check($"void M(K k, T t) {{ {statement} }}", missing);

    private static void Check(string method, string missing)
    {
        var (project, file) = SourceModel.With(
            $$"""
            enum K { A, B, C }
            abstract class T { public int N; public abstract class M : T; public sealed class X : T; public sealed class Y : M; }
            class Example { {{method}} }
            """
        );
        var found = new SilentDefaults([.. SourceModel.Projects, project]).In(project, file).ToList();
        if (missing.Length == 0)
        {
            Assert.Empty(found);
            return;
        }

        Assert.StartsWith("example.cs(3,", Assert.Single(found), StringComparison.Ordinal);
        Assert.Contains($" does not name {missing}: ", found[0], StringComparison.Ordinal);
    }
}
