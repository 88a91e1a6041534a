using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DocGen.Fuzz.Hostile;

/// <summary>Runs the program on hostile inputs, each in a process of its own whose processor time and memory are measured.</summary>
internal static class HostileRun
{
    // Between two looks at a process: what it does after the last one is not seen.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs all inputs of a folder and prints the result of each.</summary>
    /// <param name="program">The command of the program: a native program, or a library for <c>dotnet</c>.</param>
    /// <param name="folder">The folder of the inputs.</param>
    /// <param name="names">The inputs to run; all if empty.</param>
    /// <returns>Whether all are as they should be.</returns>
    public static async Task<bool> RunAsync(string program, string folder, IReadOnlyCollection<string> names)
    {
        int passed = 0,
            failed = 0;
        foreach (var input in HostileInput.ReadAll(folder).Where(input => names.Count == 0 || names.Contains(input.Name)))
        {
            if (!HostileProject.CanTry(input))
            {
                Console.WriteLine($"skipped {input.Name}: this system or user cannot try it");
                continue;
            }

            using var project = new HostileProject(input);
            var outcome = await RunAsync(program, input, project.Folder).ConfigureAwait(false);
            var faults = project.Faults(outcome.ExitCode, outcome.Printed).ToList();
            if (outcome.ProcessorTime > input.ProcessorTime)
                faults.Add(Invariant($"{outcome.ProcessorTime.TotalSeconds:0.00} s, more than {input.ProcessorTime.TotalSeconds:0} s"));
            if (outcome.Megabytes > input.Megabytes)
                faults.Add($"{outcome.Megabytes} MiB, more than {input.Megabytes} MiB");
            var verdict = faults.Count == 0 ? "ok     " : "FAILED ";
            Console.WriteLine(Invariant($"{verdict} {input.Name}: {outcome.ProcessorTime.TotalSeconds:0.00} s, {outcome.Megabytes} MiB"));
            foreach (var fault in faults)
                Console.WriteLine($"  {fault}");
            if (faults.Count == 0)
                passed++;
            else
            {
                failed++;
                foreach (var line in outcome.Printed.Split('\n').Take(20))
                    Console.WriteLine($"  | {(line.Length > 200 ? line[..200] + "…" : line)}");
            }
        }

        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 && passed > 0;
    }

    private static async Task<Outcome> RunAsync(string program, HostileInput input, string folder)
    {
        var start = new ProcessStartInfo(program.EndsWith(".dll", StringComparison.Ordinal) ? "dotnet" : program)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NO_COLOR"] = "1";
        if (program.EndsWith(".dll", StringComparison.Ordinal))
            start.ArgumentList.Add(program);
        foreach (var argument in input.Arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var printed = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (time, bytes) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Look))
        {
            try
            {
                process.Refresh();
                (time, bytes) = (process.TotalProcessorTime, Math.Max(bytes, process.PeakWorkingSet64));
            }
            catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
            {
                // It ended between the two calls.
            }

            // Far over its bound: it will not come back, and would take the machine with it.
            if (time > 10 * input.ProcessorTime || bytes >> 20 > 10L * input.Megabytes)
                process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync().ConfigureAwait(false);
        return new Outcome(process.ExitCode, string.Concat(await printed.ConfigureAwait(false)), time, bytes >> 20);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Outcome(int ExitCode, string Printed, TimeSpan ProcessorTime, long Megabytes);
}
