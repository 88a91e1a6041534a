using DocGen.Building;

namespace DocGen.Cli.Progress;

/// <summary>A display that is closed when the build has ended, however it ended.</summary>
internal interface IDisposableProgress : IBuildProgress, IDisposable;
