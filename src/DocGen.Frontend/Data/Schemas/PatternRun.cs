using System.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Compares one text with a pattern.</summary>
internal sealed class PatternRun(IReadOnlyList<int> text, CheckAllowance allowance)
{
    private readonly Dictionary<PatternProgram, bool[]> _looks = [];
    private readonly Stack<int> _open = new();

    /// <summary>Whether a match begins anywhere.</summary>
    public bool Matches(PatternProgram program) => Run(program, null);

    /// <summary>Runs an automaton that may begin at every place.</summary>
    /// <param name="ends">Receives the places at which it can end; <see langword="null"/> to stop at the first.</param>
    private bool Run(PatternProgram program, bool[]? ends)
    {
        allowance.Spend(program.Count / 4);
        var (now, next) = (new States(program.Count), new States(program.Count));
        var place = program.IsBackward ? text.Count : 0;
        var step = program.IsBackward ? -1 : 1;
        for (var read = 0; read <= text.Count; read++, place += step)
        {
            Follow(program, program.Start, place, now);
            if (now.IsMatch && ends is null)
                return true;
            if (ends is not null)
                ends[place] = now.IsMatch;
            if (read == text.Count)
                break;
            var codePoint = text[program.IsBackward ? place - 1 : place];
            next.Clear();
            for (var i = 0; i < now.Count; i++)
            {
                var state = program[now[i]];
                if (state.Step == PatternStep.Take && state.Set!.Contains(codePoint))
                    Follow(program, state.Next, place + step, next);
            }

            allowance.Spend(now.Count + 1);
            if (allowance.IsSpent)
                return true;
            (now, next) = (next, now);
        }

        return false;
    }

    /// <summary>Adds a state and all that can be reached from it without reading.</summary>
    private void Follow(PatternProgram program, int start, int place, States states)
    {
        // What is looked for runs in between, on the same stack.
        var bottom = _open.Count;
        _open.Push(start);
        while (_open.Count > bottom)
        {
            var index = _open.Pop();
            if (!states.Add(index))
                continue;
            var state = program[index];
            switch (state.Step)
            {
                case PatternStep.Take:
                    break;
                case PatternStep.Match:
                    states.IsMatch = true;
                    break;
                case PatternStep.Split:
                    _open.Push(state.Other);
                    _open.Push(state.Next);
                    break;
                case PatternStep.Place:
                    if (IsAt(state.Place, place))
                        _open.Push(state.Next);
                    break;
                case PatternStep.Look:
                    if (Look(state.Inner!)[place] != state.IsNegated)
                        _open.Push(state.Next);
                    break;
                default:
                    throw new UnreachableException($"there is no step {state.Step}");
            }
        }
    }

    /// <summary>The places at which what is looked for follows or precedes.</summary>
    private bool[] Look(PatternProgram inner)
    {
        if (_looks.TryGetValue(inner, out var known))
            return known;
        var ends = new bool[text.Count + 1];
        Run(inner, ends);
        _looks.Add(inner, ends);
        return ends;
    }

    private bool IsAt(PatternPlace wanted, int place) =>
        wanted switch
        {
            PatternPlace.Start => place == 0,
            PatternPlace.End => place == text.Count,
            PatternPlace.WordBoundary => IsWord(place - 1) != IsWord(place),
            PatternPlace.NoWordBoundary => IsWord(place - 1) == IsWord(place),
            _ => throw new UnreachableException($"there is no place {wanted}"),
        };

    private bool IsWord(int place) => place >= 0 && place < text.Count && CodePointSet.Words.Contains(text[place]);

    /// <summary>A set of states that is cleared at once.</summary>
    private sealed class States(int count)
    {
        private readonly int[] _items = new int[count];
        private readonly int[] _addedIn = new int[count];
        private int _round = 1;

        public int Count { get; private set; }

        /// <summary>Whether the end of the pattern is among them.</summary>
        public bool IsMatch { get; set; }

        public int this[int index] => _items[index];

        public bool Add(int state)
        {
            if (_addedIn[state] == _round)
                return false;
            _addedIn[state] = _round;
            _items[Count++] = state;
            return true;
        }

        public void Clear()
        {
            _round++;
            Count = 0;
            IsMatch = false;
        }
    }
}
