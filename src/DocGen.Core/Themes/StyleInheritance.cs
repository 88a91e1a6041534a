using System.Collections.Immutable;

namespace DocGen.Core.Themes;

/// <summary>Resolves <c>based-on</c>: each style complete, with everything from its parents.</summary>
internal static class StyleInheritance
{
    /// <summary>All styles of a kind.</summary>
    /// <param name="defaults">What a style without a parent takes what it does not say from.</param>
    /// <param name="root">The parent of all that name no other; <see langword="null"/> when these have none.</param>
    /// <param name="named">The style with its name, and with that of its parent.</param>
    /// <exception cref="InvalidOperationException">A style is its own ancestor; the reader of the theme has let it through.</exception>
    public static ImmutableDictionary<string, TStyle> Resolve<TStyle>(
        ImmutableDictionary<string, StyleDefinition<TStyle>> definitions,
        TStyle defaults,
        string? root,
        Func<TStyle, string, string?, TStyle> named
    )
    {
        var done = ImmutableDictionary.CreateBuilder<string, TStyle>();
        foreach (var name in definitions.Keys)
            Resolve(name, 0);
        return done.ToImmutable();

        TStyle Resolve(string name, int depth)
        {
            if (done.TryGetValue(name, out var style))
                return style;
            if (depth > definitions.Count)
                throw new InvalidOperationException($"style '{name}' is based on itself");
            var own = definitions[name];
            var parent = own.BasedOn ?? (name == root ? null : root);
            style = named(own.ApplyTo(parent is null ? defaults : Resolve(parent, depth + 1)), name, parent);
            return done[name] = style;
        }
    }
}
