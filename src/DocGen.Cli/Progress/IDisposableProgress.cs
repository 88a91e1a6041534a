using DocGen.Building;

namespace DocGen.Cli.Progress;

/// <summary>A display that is closed at the end of the build, even if the build fails.</summary>
internal interface IDisposableProgress : IBuildProgress, IDisposable;
