using DocGen.Core.Diagnostics;

namespace DocGen.Core.Figures;

/// <summary>
/// How a figure was obtained: read from a place, or computed from other figures. A tree, so that each step adds a single node.
/// </summary>
public abstract record Trace
{
    /// <summary>A literal in a template.</summary>
    public static readonly Trace None = new ComputedTrace("literal", []);

    /// <summary>A step of a computation.</summary>
    public static Trace Compute(string operation, params Trace[] inputs) => new ComputedTrace(operation, inputs);

    /// <summary>The distinct places in the data from which the figure was computed, in the order in which they were read.</summary>
    public IEnumerable<SourceSpan> Sources()
    {
        var seen = new HashSet<SourceSpan>();
        // Steps can be shared (x = x + x). Each is visited once, as otherwise the time would be exponential.
        var visited = new HashSet<Trace>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<Trace>();
        pending.Push(this);
        while (pending.TryPop(out var trace))
        {
            if (trace is ReadTrace read && seen.Add(read.Source))
                yield return read.Source;
            if (trace is not ComputedTrace computed || !visited.Add(trace))
                continue;
            for (var i = computed.Inputs.Length - 1; i >= 0; i--)
                pending.Push(computed.Inputs[i]);
        }
    }
}

/// <summary>Read from data.</summary>
public sealed record ReadTrace(SourceSpan Source) : Trace;

/// <summary>Computed.</summary>
/// <param name="Operation">For example <c>+</c>, <c>sum</c>, <c>round 1</c>.</param>
/// <param name="Inputs">The traces of the operands, in order.</param>
public sealed record ComputedTrace(string Operation, Trace[] Inputs) : Trace;
