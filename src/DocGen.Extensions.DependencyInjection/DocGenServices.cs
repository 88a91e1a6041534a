using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DocGen.Extensions.DependencyInjection;

/// <summary>DocGen among the services of an application.</summary>
public static class DocGenServices
{
    /// <summary>
    /// Adds a <see cref="DocGenEngine"/>, one for the whole application, which writes to the application's log. It is built when it is
    /// first
    /// asked for. Where there is one already, nothing is added.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Says what the engine has besides what comes with DocGen.</param>
    public static IServiceCollection AddDocGen(this IServiceCollection services, Action<DocGenEngineOptions>? configure = null) =>
        services.AddDocGen((options, _) => configure?.Invoke(options));

    /// <inheritdoc cref="AddDocGen(IServiceCollection, Action{DocGenEngineOptions}?)"/>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Says what the engine has besides what comes with DocGen; may ask the services for it.</param>
    public static IServiceCollection AddDocGen(this IServiceCollection services, Action<DocGenEngineOptions, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(provider =>
        {
            var options = new DocGenEngineOptions { LoggerFactory = provider.GetService<ILoggerFactory>() };
            configure(options, provider);
            return new DocGenEngine(options);
        });
        return services;
    }
}
