using Scriban.Parsing;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// The tokens of a template, read in addition to Scriban's parser: where tags begin and end, and which blocks are not closed. The parser
/// reports only where it noticed an error.
/// </summary>
internal sealed class TokenList
{
    private static readonly string[] Openers = ["if", "for", "case", "while", "func", "capture", "with", "wrap", "tablerow"];

    private readonly List<(int Start, int Length)> _open = [];

    /// <summary>The tags, in order.</summary>
    public List<TemplateTag> Tags { get; } = [];

    /// <summary>The offset of an unclosed <c>{{</c> or <c>{%{</c>, or -1.</summary>
    public int Unclosed { get; private set; } = -1;

    /// <summary>The offset of the opening quote of an unclosed text, or -1.</summary>
    public int OpenQuote { get; private set; } = -1;

    /// <summary>
    /// Tags that contain another <c>{{</c>, so that their own <c>}}</c> is missing: from the offset of the tag to that of the other
    /// <c>{{</c>.
    /// </summary>
    public Dictionary<int, int> Reopened { get; } = [];

    /// <summary>The keywords of blocks without <c>end</c>, outermost first.</summary>
    public IReadOnlyList<(int Start, int Length)> OpenBlocks => _open;

    /// <summary>The ranges of text between tags, without those that <c>{%{</c> escapes.</summary>
    public List<(int Start, int End)> RawTexts { get; } = [];

    /// <summary>The offsets of each <c>end</c> that closes nothing.</summary>
    public List<int> LooseEnds { get; } = [];

    public static TokenList Read(string text, string path, LexerOptions options)
    {
        var list = new TokenList();
        var enter = -1;
        var escape = -1;
        var atStatement = false;
        var last = 0;
        var previous = "";
        var reopened = -1;
        foreach (var token in new Lexer(text, path, options))
        {
            switch (token.Type)
            {
                case TokenType.CodeEnter:
                    enter = token.Start.Offset;
                    reopened = -1;
                    atStatement = true;
                    break;
                case TokenType.CodeExit when enter >= 0:
                    if (reopened >= 0)
                        list.Reopened.Add(enter, reopened);
                    list.Tags.Add(new TemplateTag(enter, token.End.Offset + 1));
                    enter = -1;
                    break;
                case TokenType.EscapeEnter:
                    escape = token.Start.Offset;
                    break;
                case TokenType.EscapeExit:
                    escape = -1;
                    break;
                case TokenType.NewLine or TokenType.SemiColon:
                    atStatement = true;
                    break;
                case TokenType.Identifier:
                    var word = token.GetText(text);
                    list.Balance(word, token.Start.Offset, atStatement, previous);
                    (previous, atStatement) = (word, false);
                    break;
                case TokenType.Dot when previous == "for" && list._open is [.., { Length: 3 }]:
                    // The variable of the loop, for.index, not the keyword.
                    list._open.RemoveAt(list._open.Count - 1);
                    (previous, atStatement) = (".", false);
                    break;
                case TokenType.Raw when enter < 0 && escape < 0:
                    list.RawTexts.Add((token.Start.Offset, token.End.Offset + 1));
                    break;
                case TokenType.Comment or TokenType.CommentMulti or TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.Raw:
                    break;
                case TokenType.Dot:
                    (previous, atStatement) = (".", false);
                    break;
                default:
                    (previous, atStatement) = ("", false);
                    break;
            }

            // A comment too: Scriban takes "## Heading" below for one.
            if (enter >= 0 && reopened < 0 && token.Type is TokenType.OpenBrace or TokenType.Comment or TokenType.CommentMulti)
                reopened = FindOpening(
                    text,
                    token.Start.Offset,
                    token.Type == TokenType.OpenBrace ? token.Start.Offset + 2 : token.End.Offset + 1
                );
            if (token.Type is not (TokenType.Eof or TokenType.Invalid))
                last = token.End.Offset + 1;
        }

        list.Unclosed = enter >= 0 ? enter : escape;
        if (enter >= 0 && reopened >= 0)
            list.Reopened.Add(enter, reopened);
        if (enter >= 0)
        {
            while (last < text.Length && char.IsWhiteSpace(text[last]))
                last++;
            if (last < text.Length && text[last] is '"' or '\'' or '`')
                list.OpenQuote = last;
        }

        return list;
    }

    private static int FindOpening(string text, int from, int to) =>
        to > text.Length ? -1 : text.IndexOf("{{", from, to - from, StringComparison.Ordinal);

    private void Balance(string word, int at, bool atStatement, string previous)
    {
        if (word == "do" || (atStatement && Array.IndexOf(Openers, word) >= 0))
        {
            _open.Add((at, word.Length));
        }
        else if (atStatement && word == "end" && previous != ".")
        {
            if (_open.Count > 0)
                _open.RemoveAt(_open.Count - 1);
            else
                LooseEnds.Add(at);
        }
    }
}
