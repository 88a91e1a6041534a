using System.Diagnostics;
using System.Text;
using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Templates.Values;

/// <summary>
/// A part of expanded Markdown that is printed later: a captured text, a partial, the result of a function, Markdown from data. Where a
/// text is needed, it is one: <see cref="Plain"/>.
/// </summary>
/// <param name="Text">Markdown with placeholders.</param>
/// <param name="Map">The origins of <paramref name="Text"/>.</param>
/// <param name="Values">The printed values of the run, by the index of their placeholders.</param>
internal sealed record Fragment(string Text, SourceMap Map, IReadOnlyList<PrintedValue> Values)
{
    public static readonly Fragment Empty = new("", new SourceMap(), []);

    private string? _plain;
    private bool _isRead;

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The text with its values as they are printed; <see langword="null"/> if one of them is a table.</summary>
    public string? Plain
    {
        get
        {
            if (!_isRead)
                (_plain, _isRead) = (Read(), true);
            return _plain;
        }
    }

    private string? Read()
    {
        if (!Text.Contains(Placeholder.Start, StringComparison.Ordinal))
            return Text;
        var plain = new StringBuilder(Text.Length);
        for (var i = 0; i < Text.Length; )
        {
            var length = Placeholder.TryRead(Text.AsSpan(i), out var index);
            if (length == 0)
            {
                plain.Append(Text[i++]);
                continue;
            }

            switch (Values[index])
            {
                case PrintedText text:
                    plain.Append(text.Value);
                    break;
                case PrintedFigure figure:
                    plain.Append(figure.Value);
                    break;
                case PrintedBlocks:
                    return null;
                default:
                    throw new UnreachableException();
            }

            i += length;
        }

        return plain.ToString();
    }
}
