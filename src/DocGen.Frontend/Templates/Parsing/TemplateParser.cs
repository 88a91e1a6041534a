using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Functions;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>Parses a template with Scriban's parser, checks it, and removes the lines that contain only control statements.</summary>
internal static class TemplateParser
{
    /// <summary>The nesting of expressions and statements; Scriban's parser refuses deeper ones.</summary>
    private const int DepthLimit = 100;

    private const int MaxReported = 20;

    private static readonly ParserOptions ParserOptions = new() { ExpressionDepthLimit = DepthLimit, ParseFloatAsDecimal = true };

    /// <param name="source">The file.</param>
    /// <param name="bodyOffset">The offset of the template text after the front matter.</param>
    /// <param name="functions">Those that code can call.</param>
    public static ParsedTemplate Parse(SourceText source, int bodyOffset, FunctionLibrary functions)
    {
        // The lexer cannot begin where there is nothing.
        if (bodyOffset == source.Text.Length)
            return new ParsedTemplate(source, new ScriptBlockStatement(), new HashSet<string>(), []);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        FindReserved(source, bodyOffset, problems);
        var start = source.GetSpan(bodyOffset);
        var options = new LexerOptions
        {
            Mode = ScriptMode.Default,
            StartPosition = new TextPosition(bodyOffset, start.Line - 1, start.Column - 1),
        };
        var tokens = TokenList.Read(source.Text, source.Path, options);
        var parser = new Parser(new Lexer(source.Text, source.Path, options), ParserOptions);
        var page = parser.Run();
        var stray = ImmutableArray.CreateBuilder<StrayBraces>();
        foreach (var (from, to) in tokens.RawTexts)
            StrayBraces.Find(source, from, to, name => functions.Find(name) is not null, stray);
        ParseProblems.Add(parser.Messages, tokens, stray, source, problems);
        if (page?.Body is not { } body || problems.Count > 0)
            return new ParsedTemplate(source, new ScriptBlockStatement(), new HashSet<string>(), problems.ToImmutable());

        var survey = new TemplateSurvey(source, tokens.Tags, problems);
        survey.Visit(body);
        if (problems.Count == 0)
            StandaloneLines.Remove(source.Text, bodyOffset, survey.Tags, survey.RawTexts);
        return new ParsedTemplate(source, body, survey.Names, problems.ToImmutable())
        {
            StrayBraces = stray.ToImmutable(),
            Warnings = [.. survey.Warnings],
        };
    }

    private static void FindReserved(SourceText source, int from, ImmutableArray<Diagnostic>.Builder problems)
    {
        var text = source.Text;
        for (var i = from; i < text.Length && problems.Count < MaxReported; i++)
        {
            if (text[i] < '\u2000' || !Placeholder.IsReserved(text[i]))
                continue;
            problems.Add(
                new Diagnostic(
                    TemplateCodes.ReservedCharacter,
                    Severity.Error,
                    $"the character U+{(int)text[i]:X4} has no meaning of its own (private use) and is not allowed in a template",
                    source.GetSpan(i, 1),
                    Hint: "delete it, or take it from data; it often comes from a symbol font of a word processor"
                )
            );
        }
    }
}
