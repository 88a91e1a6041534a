namespace DocGen.Samples.AspNetCore;

internal static class Program
{
    private static Task Main(string[] args) => DocumentService.Build(args).RunAsync();
}
