using System.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// A regular expression of ECMA-262. It is run as a nondeterministic automaton over code points, all of its states at once (Thompson 1968),
/// so that no pattern takes more than its length times that of the text: there is nothing to go back to.
/// </summary>
internal sealed class Pattern
{
    private const int LargestProgram = 10_000;

    private readonly PatternProgram _program;
    private readonly string _text;

    private Pattern(string text, PatternProgram program) => (_text, _program) = (text, program);

    /// <summary>Compiles a pattern.</summary>
    /// <returns><see langword="null"/> if it is wrong or too large.</returns>
    public static Pattern? Compile(string text, out PatternProblem? problem)
    {
        if (PatternParser.Parse(text, out problem) is not { } node)
            return null;
        var room = LargestProgram;
        if (PatternProgram.Of(node, isBackward: false, ref room) is { } program)
            return new Pattern(text, program);
        problem = new PatternProblem(
            "repeats so much that it is too large",
            "write smaller numbers in the braces, or use maxLength",
            IsSyntax: false
        );
        return null;
    }

    /// <summary>Whether it matches anywhere in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowance">The steps that may still be made; if they run out, the answer is <see langword="true"/>.</param>
    public bool IsMatch(string text, CheckAllowance allowance)
    {
        var codePoints = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
            codePoints.Add(rune.Value);
        return new PatternRun(codePoints, allowance).Matches(_program);
    }

    /// <summary>As it was written.</summary>
    public override string ToString() => _text;
}

/// <summary>What a state of an automaton does.</summary>
internal enum PatternStep
{
    /// <summary>Takes a code point and goes on.</summary>
    Take,

    /// <summary>Goes on in two states.</summary>
    Split,

    /// <summary>Goes on at a certain place.</summary>
    Place,

    /// <summary>Goes on where another automaton matches, or does not.</summary>
    Look,

    /// <summary>Ends: the pattern matches.</summary>
    Match,
}

/// <summary>A state of an automaton.</summary>
internal sealed class PatternState(PatternStep step, int next)
{
    public PatternStep Step { get; } = step;

    public int Next { get; set; } = next;

    /// <summary>The second state of a <see cref="PatternStep.Split"/>.</summary>
    public int Other { get; init; }

    public CodePointSet? Set { get; init; }

    public PatternPlace Place { get; init; }

    public PatternProgram? Inner { get; init; }

    public bool IsNegated { get; init; }
}

/// <summary>The automaton of a pattern.</summary>
internal sealed class PatternProgram
{
    private readonly List<PatternState> _states = [new PatternState(PatternStep.Match, -1)];

    private PatternProgram(bool isBackward) => IsBackward = isBackward;

    /// <summary>Whether it reads from the end to the start, as what follows a place is found.</summary>
    public bool IsBackward { get; }

    public int Start { get; private set; }

    public int Count => _states.Count;

    public PatternState this[int index] => _states[index];

    /// <summary>Makes the automaton.</summary>
    /// <param name="room">How many states there may still be.</param>
    /// <returns><see langword="null"/> if there is not room enough.</returns>
    public static PatternProgram? Of(PatternNode node, bool isBackward, ref int room)
    {
        var program = new PatternProgram(isBackward);
        program.Start = program.Add(node, 0, ref room);
        return room > 0 ? program : null;
    }

    /// <summary>Adds the states of a part that goes on in a state.</summary>
    /// <returns>The state that it begins with.</returns>
    private int Add(PatternNode node, int next, ref int room)
    {
        if (--room <= 0)
            return next;
        switch (node)
        {
            case PatternNode.One one:
                return Add(new PatternState(PatternStep.Take, next) { Set = one.Set });
            case PatternNode.Position position:
                return Add(new PatternState(PatternStep.Place, next) { Place = position.Place });
            case PatternNode.Look look:
                var inner = Of(look.Inner, isBackward: !look.IsBehind, ref room);
                return Add(new PatternState(PatternStep.Look, next) { Inner = inner, IsNegated = look.IsNegated });
            case PatternNode.Sequence { Parts: var parts }:
                for (var i = 0; i < parts.Count; i++)
                    next = Add(IsBackward ? parts[i] : parts[^(i + 1)], next, ref room);
                return next;
            case PatternNode.Choice { Choices: var choices }:
                var first = Add(choices[^1], next, ref room);
                for (var i = choices.Count - 2; i >= 0; i--)
                    first = Add(new PatternState(PatternStep.Split, Add(choices[i], next, ref room)) { Other = first });
                return first;
            case PatternNode.Repeat repeat:
                return Repeat(repeat, next, ref room);
            default:
                throw new UnreachableException($"{node.GetType().Name} is no part of a pattern");
        }
    }

    private int Repeat(PatternNode.Repeat repeat, int next, ref int room)
    {
        if (repeat.Max is { } max)
        {
            for (var i = repeat.Min; i < max && room > 0; i++)
                next = Add(new PatternState(PatternStep.Split, Add(repeat.Inner, next, ref room)) { Other = next });
        }
        else
        {
            var loop = Add(new PatternState(PatternStep.Split, -1) { Other = next });
            _states[loop].Next = Add(repeat.Inner, loop, ref room);
            next = loop;
        }

        for (var i = 0; i < repeat.Min && room > 0; i++)
            next = Add(repeat.Inner, next, ref room);
        return next;
    }

    private int Add(PatternState state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }
}
