using BenchmarkDotNet.Running;
using DocGen.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(DocumentBenchmarks).Assembly).Run(args);
