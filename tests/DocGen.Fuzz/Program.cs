using System.Globalization;
using DocGen.Fuzz.Fuzzing;
using DocGen.Fuzz.Hostile;

namespace DocGen.Fuzz;

/// <summary>Tries what strangers may send: the inputs of <c>tests/hostile</c>, and good inputs that are changed at random.</summary>
internal static class Program
{
    private const string Usage = """
        hostile PROGRAM [NAME…]                                 runs PROGRAM on the inputs of tests/hostile
        fuzz [TARGET…] [--inputs N] [--seconds N] [--seed N] [--keep FOLDER]
            changes examples at random, until N are tried or the time is over: 60 s a target, without --seconds no limit if --inputs is given
        """;

    public static async Task<int> Main(string[] arguments)
    {
        var repository = FindRepository();
        switch (arguments)
        {
            case ["hostile", var program, .. var names]:
                return await HostileRun
                    .RunAsync(Path.GetFullPath(program), Path.Combine(repository, "tests", "hostile"), names)
                    .ConfigureAwait(false)
                    ? 0
                    : 1;
            case ["fuzz", .. var rest]:
                return Fuzz(rest, repository);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static int Fuzz(string[] arguments, string repository)
    {
        int? seconds = null;
        int? inputs = null;
        var (seed, keep) = (1, Path.Combine(repository, "artifacts", "fuzz"));
        var names = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--seconds":
                    seconds = int.Parse(arguments[++i], CultureInfo.InvariantCulture);
                    break;
                case "--inputs":
                    inputs = int.Parse(arguments[++i], CultureInfo.InvariantCulture);
                    break;
                case "--seed":
                    seed = int.Parse(arguments[++i], CultureInfo.InvariantCulture);
                    break;
                case "--keep":
                    keep = arguments[++i];
                    break;
                default:
                    names.Add(arguments[i]);
                    break;
            }
        }

        var targets = FuzzTargets.Read(repository);
        if (names.Find(name => targets.All(target => target.Name != name)) is { } unknown)
        {
            Console.Error.WriteLine(
                $"there is no target '{unknown}'; the targets are {string.Join(", ", targets.Select(target => target.Name))}"
            );
            return 2;
        }

        var chosen = targets.Where(target => names.Count == 0 || names.Contains(target.Name)).ToList();
        var time = TimeSpan.FromSeconds(seconds ?? (inputs is null ? 60 : TimeSpan.FromDays(1).TotalSeconds));
        var failed = 0;
        Parallel.ForEach(
            chosen,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            target =>
            {
                if (new Fuzzer(target, keep).Run(time, inputs ?? int.MaxValue, seed) > 0)
                    Interlocked.Increment(ref failed);
            }
        );
        Console.WriteLine($"{chosen.Count - failed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "DocGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("this program does not run from within the repository");
    }
}
