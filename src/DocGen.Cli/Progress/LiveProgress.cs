using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Outputs;
using Spectre.Console;

namespace DocGen.Cli.Progress;

/// <summary>One line per document that is updated in place, for a terminal.</summary>
internal sealed class LiveProgress : IDisposableProgress
{
    private readonly ManualResetEventSlim _ended = new();
    private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);
    private Task _display = Task.CompletedTask;

    private LiveProgress() { }

    /// <summary>Shows the documents that will be built.</summary>
    public static LiveProgress Start(ImmutableArray<string> ids)
    {
        var live = new LiveProgress();
        using var shown = new ManualResetEventSlim();
        var progress = AnsiConsole
            .Progress()
            .AutoClear(false)
            .HideCompleted(false)
            .Columns(new SpinnerColumn(Spinner.Known.Dots) { CompletedText = "•" }, new TaskDescriptionColumn { Alignment = Justify.Left });
        progress.RefreshRate = TimeSpan.FromMilliseconds(50);
        live._display = Task.Factory.StartNew(
            () =>
                progress.Start(context =>
                {
                    foreach (var id in ids)
                        live._tasks[id] = context.AddTask(Describe("waiting", "grey", id), autoStart: false);
                    shown.Set();
                    live._ended.Wait();
                }),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        shown.Wait();
        return live;
    }

    public void Started(string id)
    {
        _tasks[id].StartTask();
        _tasks[id].Description = Describe("building", "blue", id);
    }

    public void Finished(DocumentResult result)
    {
        var colour = result.Status switch
        {
            DocumentStatus.Failed => "red",
            DocumentStatus.Stale => "yellow",
            DocumentStatus.Written => "green",
            DocumentStatus.Unchanged => "grey",
            _ => throw new UnreachableException(),
        };
        var task = _tasks[result.Id];
        task.Description = Describe(StatusWords.Of(result.Status), colour, result.Id);
        task.Value = task.MaxValue;
        task.StopTask();
    }

    public void Dispose()
    {
        _ended.Set();
        _display.GetAwaiter().GetResult();
        _ended.Dispose();
    }

    private static string Describe(string word, string colour, string id) => $"[{colour}]{word, -9}[/]  {Markup.Escape(id)}";
}
