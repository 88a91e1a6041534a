using DocGen.Core.Cancellation;

namespace DocGen.Tests.Engine;

/// <summary>
/// Work that counts its steps and the looks at nodes between them, and is cancelled at one or the other: what a clock would show only
/// roughly, and only for the machine that it runs on.
/// </summary>
internal sealed class CountedWork : Work, IDisposable
{
    private readonly CancellationTokenSource _source;
    private int _looksSinceStep;

    private CountedWork(CancellationTokenSource source)
        : base(source.Token) => _source = source;

    /// <summary>The step at which it is cancelled.</summary>
    public int LastStep { get; init; } = int.MaxValue;

    /// <summary>The look at which it is cancelled.</summary>
    public int LastLook { get; init; } = int.MaxValue;

    public int Steps { get; private set; }

    public int Looks { get; private set; }

    /// <summary>The most looks at nodes without a step between them.</summary>
    public int MostLooksInStep { get; private set; }

    /// <summary>The looks at nodes after it was cancelled.</summary>
    public int LooksTooLate { get; private set; }

    public static CountedWork Whole() => new(new CancellationTokenSource());

    public static CountedWork EndingAtStep(int step) => new(new CancellationTokenSource()) { LastStep = step };

    public static CountedWork EndingAtLook(int look) => new(new CancellationTokenSource()) { LastLook = look };

    public override void Step()
    {
        _looksSinceStep = 0;
        if (++Steps == LastStep)
            _source.Cancel();
        base.Step();
    }

    /// <summary>Called each time when something looks at a node of the test's own.</summary>
    public void Look()
    {
        if (Cancellation.IsCancellationRequested)
            LooksTooLate++;
        MostLooksInStep = Math.Max(MostLooksInStep, ++_looksSinceStep);
        if (++Looks == LastLook)
            _source.Cancel();
    }

    public void Dispose() => _source.Dispose();
}
