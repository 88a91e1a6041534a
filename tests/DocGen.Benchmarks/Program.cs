using BenchmarkDotNet.Running;
using DocGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(PaperBenchmarks).Assembly).Run(args);
