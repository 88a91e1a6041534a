using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace DocGen.Core.Themes;

/// <summary>
/// Parses one part of a header or footer: words, tokens, and groups that are printed only if all their tokens have a value.
/// </summary>
public static class FurnitureText
{
    /// <summary>All tokens, without braces; in addition there are pictures, see <see cref="FurniturePicture"/>.</summary>
    public static readonly ImmutableArray<string> Tokens =
    [
        "title",
        "subject",
        "item",
        "date",
        "author",
        "page",
        "pages",
        "word.page",
        "word.of",
        "word.item",
        "word.annex",
    ];

    /// <summary>Parses <c>[{word.item} {item} · ]{title}</c>.</summary>
    /// <param name="text">The text in the theme.</param>
    /// <param name="pieces">The pieces in order, if the result is <see langword="true"/>.</param>
    /// <param name="problem">The error, for a diagnostic, if the result is <see langword="false"/>.</param>
    /// <param name="unknownToken">The token, if the error is an unknown token.</param>
    public static bool TryParse(
        string text,
        out ImmutableArray<FurniturePiece> pieces,
        [NotNullWhen(false)] out string? problem,
        out string? unknownToken
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = ImmutableArray.CreateBuilder<FurniturePiece>();
        (pieces, problem, unknownToken) = ([], null, null);
        var (group, groups) = (0, 0);
        for (var i = 0; i < text.Length; )
        {
            switch (text[i])
            {
                case '[' when group > 0:
                    problem = "'[' within '[': groups cannot be nested";
                    return false;
                case '[':
                    group = ++groups;
                    i++;
                    break;
                case ']' when group == 0:
                    problem = "']' without a '[' before it";
                    return false;
                case ']':
                    group = 0;
                    i++;
                    break;
                case '{':
                    var end = text.IndexOf('}', i);
                    if (end < 0)
                    {
                        problem = "'{' without a '}' after it";
                        return false;
                    }

                    var token = text[(i + 1)..end];
                    FurniturePicture? picture = null;
                    if (FurniturePicture.IsPicture(token))
                    {
                        if (!FurniturePicture.TryParse(token, out picture))
                        {
                            problem = $"'{{{token}}}' needs a picture and its height, as in '{{picture logo.png 14 mm}}'";
                            return false;
                        }
                    }
                    else if (!Tokens.Contains(token))
                    {
                        problem = $"unknown token '{{{token}}}'";
                        unknownToken = token;
                        return false;
                    }

                    builder.Add(new FurniturePiece(token, IsToken: true, group) { Picture = picture });
                    i = end + 1;
                    break;
                case '}':
                    problem = "'}' without a '{' before it";
                    return false;
                default:
                    var next = text.AsSpan(i).IndexOfAny("[]{}");
                    var stop = next < 0 ? text.Length : i + next;
                    builder.Add(new FurniturePiece(text[i..stop], IsToken: false, group));
                    i = stop;
                    break;
            }
        }

        if (group > 0)
        {
            problem = "'[' without a ']' after it";
            return false;
        }

        pieces = builder.DrainToImmutable();
        return true;
    }
}

/// <summary>Words or a token of a header or footer.</summary>
/// <param name="Text">The words, or the token without braces.</param>
/// <param name="Group">0 outside square brackets, otherwise the number of the bracket, counted from 1.</param>
public readonly record struct FurniturePiece(string Text, bool IsToken, int Group)
{
    /// <summary>The picture of a picture token; <see langword="null"/> for words and all other tokens.</summary>
    public FurniturePicture? Picture { get; init; }
}
