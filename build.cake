// Calls dotnet and the docgen command line, which do the work of each target. See build.sh and build.ps1.

var target = Argument("target", "Generate");
var configuration = Argument("configuration", "Release");
var solution = "DocGen.sln";
var cli = "src/DocGen.Cli/DocGen.Cli.csproj";
var artifacts = Directory("artifacts");

void DotNet(params string[] arguments) => Run("dotnet", arguments);

void Run(string program, params string[] arguments)
{
    var builder = new ProcessArgumentBuilder();
    foreach (var argument in arguments) builder.AppendQuoted(argument);
    var code = StartProcess(program, new ProcessSettings { Arguments = builder });
    if (code != 0) throw new CakeException(code, $"{program} {string.Join(' ', arguments)} ended with exit code {code}");
}

void DocGen(params string[] arguments) =>
    DotNet([$"src/DocGen.Cli/bin/{configuration}/net10.0/DocGen.Cli.dll", .. arguments]);

Task("Restore")
    .Description("Restores the packages that the lock files name.")
    .Does(() => DotNet("restore", solution, "--locked-mode", "-v", "quiet"));

Task("Build")
    .Description("Builds everything; warnings are errors.")
    .IsDependentOn("Restore")
    .Does(() => DotNet("build", solution, "-c", configuration, "--no-restore", "--nologo", "-v", "quiet"));

Task("BuildCli")
    .Description("Builds the command line only.")
    .Does(() => DotNet("build", cli, "-c", configuration, "--nologo", "-v", "quiet"));

Task("Lint")
    .Description("Fails when the sources are not formatted as .editorconfig says; CSharpier decides about line breaks.")
    .IsDependentOn("Restore")
    .Does(() =>
    {
        DotNet("csharpier", "check", ".");
        DotNet("format", "style", solution, "--verify-no-changes", "--no-restore");
        DotNet("format", "analyzers", solution, "--verify-no-changes", "--no-restore");
    });

Task("Format")
    .Description("Formats the sources as Lint requires.")
    .IsDependentOn("Restore")
    .Does(() =>
    {
        DotNet("format", "style", solution, "--no-restore");
        DotNet("csharpier", "format", ".");
    });

Task("Test")
    .Description("Runs all tests; the results go to artifacts/tests.")
    .IsDependentOn("Build")
    .Does(() => DotNet(
        "test", "tests/DocGen.Tests", "-c", configuration, "--no-build", "--nologo",
        "--logger", "trx;LogFileName=tests.trx", "--results-directory", "artifacts/tests"));

Task("Accept")
    .Description("Replaces the committed expected files by what failing tests wrote (actual.*, *.actual.*).")
    .Does(() =>
    {
        var written = new[] { "docs", "src", "tests" }
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(folder, "*actual.*", SearchOption.AllDirectories))
            .Where(file => !file.Split('/', '\\').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var file in written)
        {
            var (folder, name) = (System.IO.Path.GetDirectoryName(file), System.IO.Path.GetFileName(file));
            if (name.StartsWith("actual.", StringComparison.Ordinal))
                name = "expected." + name["actual.".Length..];
            else if (name.Contains(".actual.", StringComparison.Ordinal))
                name = name.Replace(".actual.", ".", StringComparison.Ordinal);
            else
                continue;
            System.IO.File.Move(file, System.IO.Path.Combine(folder, name), overwrite: true);
            Console.WriteLine($"accepted {folder}/{name}");
        }

        Console.WriteLine(written.Count == 0 ? "Nothing to accept: the tests write these files when they fail." : "git diff shows what that changes.");
    });

Task("Generate")
    .Description("Builds every document into output/.")
    .IsDependentOn("BuildCli")
    .Does(() => DocGen("build"));

Task("Check")
    .Description("Fails if output/ is not what would be generated, or data violates a rule.")
    .IsDependentOn("BuildCli")
    .Does(() =>
    {
        DocGen("check");
        DocGen("build", "--check");
    });

Task("Conformance")
    .Description("Checks the generated documents with independent programs: a browser with axe-core, LibreOffice, and PDF readers.")
    .IsDependentOn("Generate")
    .Does(() =>
    {
        Environment.SetEnvironmentVariable("DOCGEN", MakeAbsolute(File($"src/DocGen.Cli/bin/{configuration}/net10.0/DocGen.Cli.dll")).FullPath);
        var failed = new List<string>();
        foreach (var script in GetFiles("tests/conformance/*/check.sh").OrderBy(file => file.FullPath, StringComparer.Ordinal))
        {
            var code = StartProcess("bash", new ProcessSettings { Arguments = new ProcessArgumentBuilder().AppendQuoted(script.FullPath) });
            if (code != 0) failed.Add(script.GetDirectory().GetDirectoryName());
        }

        if (failed.Count > 0) throw new CakeException(1, $"conformance failed: {string.Join(", ", failed)}");
    });

Task("Bench")
    .Description("Measures; the report goes to artifacts/bench.")
    .IsDependentOn("Restore")
    .Does(() => DotNet(
        "run", "--project", "tests/DocGen.Benchmarks", "-c", "Release", "--no-restore", "--",
        "--filter", Argument("filter", "*"), "--artifacts", "artifacts/bench"));

// NuGet dates the files in a package alike when it is told a date: that of the commit, so that packages of one commit are the same bytes.
void DatePackagesByCommit()
{
    if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"))) return;
    var git = new ProcessSettings { Arguments = "log -1 --format=%ct", RedirectStandardOutput = true, RedirectStandardError = true };
    if (System.IO.Path.Exists(".git") && StartProcess("git", git, out var lines) == 0)
        Environment.SetEnvironmentVariable("SOURCE_DATE_EPOCH", lines.First());
    else
        Warning("Without a Git repository the files in the packages have the date of today.");
}

// The package DocGen.Cli holds no program: it names the packages that do, one for a system, and NuGet takes the one that fits the machine.
// It must not name one that is missing, so it names those that are here. PublishAot: the others have been packed.
void PackPointer()
{
    var version = XmlPeek("Directory.Build.props", "/Project/PropertyGroup/Version");
    var systems = GetFiles($"artifacts/packages/DocGen.Cli.*.{version}.nupkg")
        .Select(file => file.GetFilename().FullPath["DocGen.Cli.".Length..^$".{version}.nupkg".Length])
        .Order(StringComparer.Ordinal);
    DatePackagesByCommit();
    DotNet(
        "pack", cli, "-c", configuration, "--no-build", "--nologo", "-v", "quiet", "-o", "artifacts/packages",
        "-p:PublishAot=true", $"-p:ToolSystems={string.Join('+', systems)}");
    // Native libraries come with 60 MB of symbols: a package above this size contains something unnecessary.
    foreach (var package in GetFiles("artifacts/packages/*.nupkg"))
        if (new FileInfo(package.FullPath).Length > 12_000_000)
            throw new CakeException(1, $"{package.GetFilename()} is over 12 MB");
}

Task("Pack")
    .Description("Makes the NuGet packages in artifacts/packages, with the dotnet tool for machines that have .NET.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        CleanDirectory(artifacts + Directory("packages"));
        DatePackagesByCommit();
        foreach (var project in GetSubDirectories("src").OrderBy(folder => folder.FullPath, StringComparer.Ordinal))
            if (project.GetDirectoryName() != "DocGen.Cli")
                DotNet("pack", project.FullPath, "-c", configuration, "--no-build", "--nologo", "-v", "quiet", "-o", "artifacts/packages");
        DotNet("pack", cli, "-c", configuration, "-r", "any", "--no-restore", "--nologo", "-v", "quiet", "-o", "artifacts/packages");
        PackPointer();
    });

// A build for one system needs other packages than the lock files list, so it uses separate folders and does not change them.
void ForThisSystem(string folder, params string[] command) =>
    DotNet([
        command[0], cli, "-c", "Release", "--use-current-runtime", "-p:RuntimeIdentifiers=", "-p:RestorePackagesWithLockFile=false",
        "-p:NuGetLockFilePath=none.lock.json", "--artifacts-path", $"artifacts/publish/{folder}", "--nologo", "-v", "quiet", .. command[1..]]);

// Without symbols of the machine code, which take more room than the program.
var machineCode = new[]
{
    "-p:PublishAot=true", "-p:DebugType=none", "-p:StripSymbols=true", "-p:CopyOutputSymbolsToPublishDirectory=false",
    "-p:PublishReferencesDocumentationFiles=false", "-p:PublishDocumentationFile=false",
};

Task("PackNative")
    .Description("Adds the tool in machine code for this system to artifacts/packages. Making it takes minutes and needs a C linker.")
    .IsDependentOn("BuildCli")
    .Does(() =>
    {
        DatePackagesByCommit();
        ForThisSystem("native", ["pack", .. machineCode, "-p:ToolSystems=any", "-o", "artifacts/packages"]);
        PackPointer();
    });

Task("PackPointer")
    .Description("Makes the package DocGen.Cli anew after the tools of other systems were put into artifacts/packages.")
    .IsDependentOn("BuildCli")
    .Does(PackPointer);

Task("Publish")
    .Description("Compiles the command line ahead of time (ReadyToRun) into artifacts/docgen, for this platform; it runs on the .NET runtime.")
    .Does(() =>
    {
        CleanDirectory(artifacts + Directory("docgen"));
        ForThisSystem("docgen", "publish", "--no-self-contained", "-p:PublishReadyToRun=true", "-o", "artifacts/docgen");
    });

Task("Native")
    .Description("Compiles the command line to machine code (Native AOT) into artifacts/native: it starts fastest and needs no .NET. Building it needs a C linker.")
    .Does(() =>
    {
        CleanDirectory(artifacts + Directory("native"));
        ForThisSystem("native", ["publish", .. machineCode, "-p:PackAsTool=false", "-o", "artifacts/native"]);
        var extension = IsRunningOnWindows() ? ".exe" : "";
        MoveFile($"artifacts/native/DocGen.Cli{extension}", $"artifacts/native/docgen{extension}");
    });

var known = Tasks.Select(task => task.Name).ToList();
var chosen = known.FirstOrDefault(name => string.Equals(name, target, StringComparison.OrdinalIgnoreCase));
if (chosen is null)
{
    Error("There is no target '{0}'. The targets are {1}.", target, string.Join(", ", known));
    Environment.Exit(2);
}

RunTarget(chosen);
