namespace DocGen.Files;

/// <summary>
/// Lets one process at a time change what several builds of a project have in common. It is a file in the cache that is held open, and that
/// stays: who removed it could not know whether another process waits for that very file.
/// </summary>
/// <param name="cache">The cache of the project.</param>
internal sealed class ProcessGate(CacheFolder cache)
{
    private const string FileName = "gate";
    private const int MostPauses = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until no other process is inside.</summary>
    /// <returns>Leaves when it is disposed of; <see langword="null"/> where there can be no such file, as in a project that may not be
    /// written to: builds at the same time may then forget each other's files, which are only not removed later.</returns>
    /// <exception cref="OutputFileException">Another process has been inside for ten seconds.</exception>
    public IDisposable? Enter()
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return cache.Hold(FileName);
            }
            catch (Exception exception) when (exception is IOException && OutputFileException.IsSharing(exception))
            {
                if (i == MostPauses)
                    throw new OutputFileException(FileName, exception);
                Thread.Sleep(Pause);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
