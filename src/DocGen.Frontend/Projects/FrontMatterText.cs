using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Projects;

/// <summary>The YAML of the front matter, between the two lines of three hyphens.</summary>
/// <param name="Start">The offset of the text between the two lines.</param>
/// <param name="Length">The length of that text.</param>
/// <param name="BodyOffset">The offset of the line after the closing one.</param>
internal sealed record FrontMatterText(int Start, int Length, int BodyOffset)
{
    private const string Fence = "---";

    /// <summary>Finds the front matter of a template.</summary>
    /// <returns><see langword="null"/> if a line of hyphens is missing, which is then reported.</returns>
    public static FrontMatterText? Cut(SourceText template, DiagnosticBag diagnostics)
    {
        var text = template.Text;
        var yamlStart = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, yamlStart)))
        {
            diagnostics.Error(
                ProjectCodes.NoFrontMatter,
                "the template does not begin with front matter",
                template.GetSpan(0),
                "begin with a line '---', then id, title and layout, then a line '---'"
            );
            return null;
        }

        for (var start = yamlStart; start < text.Length; )
        {
            var end = EndOfLine(text, start);
            if (IsFence(text.AsSpan(start, end - start)))
                return new FrontMatterText(yamlStart, start - yamlStart, end);
            start = end;
        }

        diagnostics.Error(
            ProjectCodes.UnclosedFrontMatter,
            "the front matter that begins here is not closed",
            template.GetSpan(0, Fence.Length),
            "write a line '---' after it"
        );
        return null;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
