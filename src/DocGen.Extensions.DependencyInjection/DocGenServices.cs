using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace DocGen.Extensions.DependencyInjection;

/// <summary>Registers DocGen in the services of an application.</summary>
public static class DocGenServices
{
    /// <summary>
    /// Adds a singleton <see cref="DocGenEngine"/>, which logs to the application's logger. It is built on first use. If one is registered
    /// already, nothing is added.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Configures the engine.</param>
    public static IServiceCollection AddDocGen(this IServiceCollection services, Action<DocGenEngineOptions>? configure = null) =>
        services.AddDocGen((options, _) => configure?.Invoke(options));

    /// <inheritdoc cref="AddDocGen(IServiceCollection, Action{DocGenEngineOptions}?)"/>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Configures the engine, with access to the services.</param>
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
