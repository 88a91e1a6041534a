using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Counts the resources that a run uses, and aborts it at a limit or when it is cancelled.</summary>
internal sealed class Budget(TemplateLimits limits, Work work)
{
    private const int StepsBetweenLooksAtTheClock = 4096;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _steps;
    private long _nextLook = StepsBetweenLooksAtTheClock;
    private long _output;
    private int _turns;
    private int _depth;

    public void Step(long count, Func<SourceSpan> place)
    {
        work.Step();
        _steps += count;
        if (_steps > limits.Steps)
            throw Abort(
                TemplateCodes.TooLong,
                $"the template takes more than {Write(limits.Steps)} steps",
                place(),
                "look for a loop that never ends, or for nested loops over long lists"
            );
        if (_steps < _nextLook)
            return;
        _nextLook = _steps + StepsBetweenLooksAtTheClock;
        if (Stopwatch.GetElapsedTime(_started) > limits.Time)
            throw Abort(
                TemplateCodes.TooLong,
                $"the template takes more than {Write((long)limits.Time.TotalSeconds)} seconds",
                place(),
                "look for a loop that never ends; the limit is limits.seconds in docgen.yaml"
            );
    }

    public void LoopTurn(Func<SourceSpan> place)
    {
        if (++_turns > limits.LoopTurns)
            throw Abort(
                TemplateCodes.TooLong,
                $"the loops take more than {Write(limits.LoopTurns)} iterations",
                place(),
                "look for a loop that never ends; the limit is limits.loops in docgen.yaml"
            );
    }

    public void Output(int length, Func<SourceSpan> place)
    {
        _output += length;
        if (_output > limits.OutputLength)
            throw Abort(
                TemplateCodes.TooLarge,
                $"the template prints more than {Write(limits.OutputLength)} characters",
                place(),
                "look for a loop that never ends; the limit is limits.output_megabytes in docgen.yaml"
            );
    }

    /// <summary>Checks the size of a text or list before it is created, and counts the work of creating it.</summary>
    public void Make(long length, Func<SourceSpan> place)
    {
        if (length > limits.ValueLength)
            throw Abort(
                TemplateCodes.TooLarge,
                $"a text or list would be longer than {Write(limits.ValueLength)}",
                place(),
                "split it, or look for a loop that makes it grow without end"
            );
        Step(1 + (length / 16), place);
    }

    public void Enter(Func<SourceSpan> place)
    {
        if (_depth >= limits.CallDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Abort(
                TemplateCodes.TooDeep,
                $"calls of functions and partials are nested more than {Write(limits.CallDepth)} levels deep",
                place(),
                "look for one that calls itself without end; the limit is limits.recursion in docgen.yaml"
            );
        _depth++;
    }

    public void Leave() => _depth--;

    private static TemplateAbort Abort(DiagnosticCode code, string message, SourceSpan place, string? hint) =>
        new(new Diagnostic(code, Severity.Error, message, place, Hint: hint));

    private static string Write(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
