namespace DocGen.Tests;

/// <summary>The output for a person when an approved text differs from what the program makes.</summary>
public sealed class ApprovedTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Root => _folder.Path.Replace('\\', '/');

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_difference_is_told_with_its_place_and_a_diff_and_what_was_made_is_kept()
    {
        _folder.Write("case/expected.md", "# Title\n\none\ntwo\u00A0kr.\nthree\n");
        Assert.Equal(
            $"""
            {Root}/case/expected.md(4,4): the program makes something else here
              expected: two{'\u00A0'}kr. (U+00A0)
              actual:   two kr. (U+0020)
            --- {Root}/case/expected.md
            +++ {Root}/case/actual.md
            @@ -1,5 +1,5 @@
             # Title
            {' '}
             one
            -two{'\u00A0'}kr.
            +two kr.
             three
            The whole of it is in {Root}/case/actual.md. If it is right: ./build.sh accept, and read git diff before you commit.

            """,
            Approved.Compare($"{Root}/case/expected.md", "# Title\n\none\ntwo kr.\nthree\n")
        );
        Assert.Equal("# Title\n\none\ntwo kr.\nthree\n", File.ReadAllText($"{Root}/case/actual.md"));
    }

    [Fact]
    public void A_missing_file_is_an_error_and_is_not_made()
    {
        Assert.Equal(
            $"{Root}/a.schema.json is not there. What the test made is in {Root}/a.schema.actual.json: read it; ./build.sh accept "
                + "gives it its name.\n",
            Approved.Compare($"{Root}/a.schema.json", "{}\n")
        );
        Assert.False(File.Exists($"{Root}/a.schema.json"));
        Assert.Equal("{}\n", File.ReadAllText($"{Root}/a.schema.actual.json"));
    }

    [Fact]
    public void Files_that_are_all_missing_are_told_together()
    {
        var told = Assert.Throws<Xunit.Sdk.FailException>(() =>
            Approved.All([($"{Root}/expected.md", "a\n"), ($"{Root}/expected.html", "b\n")])
        );
        Assert.Equal(
            $"""
            Nothing is expected here yet. What the test made is in
              {Root}/actual.md
              {Root}/actual.html
            Read these files; ./build.sh accept gives them their names.

            """,
            told.Message
        );

        // One that is missing beside one that differs is told for itself.
        _folder.Write("expected.md", "x\n");
        told = Assert.Throws<Xunit.Sdk.FailException>(() =>
            Approved.All([($"{Root}/expected.md", "a\n"), ($"{Root}/expected.html", "b\n")])
        );
        Assert.StartsWith($"{Root}/expected.md(1,1): ", told.Message, StringComparison.Ordinal);
        Assert.Contains($"{Root}/expected.html is not there. ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_run_made_goes_when_the_text_is_right_again()
    {
        _folder.Write("a.txt", "a\n");
        Assert.NotNull(Approved.Compare($"{Root}/a.txt", "b\n"));
        Assert.Null(Approved.Compare($"{Root}/a.txt", "a\n"));
        Assert.Equal(["a.txt"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("a\n", "a", "(1,2)", "a (the line ends)", "a (the file ends)")]
    [InlineData("a\nb\n", "a\n", "(2,1)", "b (U+0062)", " (the file ends)")]
    public void An_end_is_told_as_such(string expected, string made, string place, string first, string second)
    {
        _folder.Write("a.txt", expected);
        Assert.StartsWith(
            $"{Root}/a.txt{place}: the program makes something else here\n  expected: {first}\n  actual:   {second}\n",
            Approved.Compare($"{Root}/a.txt", made),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_long_line_is_shown_from_a_little_before_the_difference_and_a_long_diff_is_cut()
    {
        _folder.Write("a.txt", new string('a', 5000) + "b\n" + string.Concat(Enumerable.Repeat("line\n", 500)));
        var told = Approved.Compare($"{Root}/a.txt", new string('a', 5000) + "c\n" + string.Concat(Enumerable.Repeat("other\n", 500)));
        Assert.Contains($"  expected: …{new string('a', 60)}b (U+0062)\n", told, StringComparison.Ordinal);
        Assert.Contains("more lines: git diff --no-index", told, StringComparison.Ordinal);
        Assert.All(told!.Split('\n'), line => Assert.True(line.Length < 300, line));
    }

    [Fact]
    public void A_file_that_no_test_makes_any_more_is_an_error()
    {
        _folder.Write("expected.md", "");
        _folder.Write("expected.html", "");
        Approved.Only(Root, "expected.*", ["expected.md", "expected.html", "expected.css"]);
        var told = Assert.Throws<Xunit.Sdk.FailException>(() => Approved.Only(Root, "expected.*", ["expected.md"]));
        Assert.Contains($"{Root}/expected.html: the program no longer makes this", told.Message, StringComparison.Ordinal);
    }
}
