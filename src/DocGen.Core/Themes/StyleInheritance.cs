using System.Collections.Immutable;

namespace DocGen.Core.Themes;

/// <summary>Resolves <c>based-on</c>: gives each style all properties of its ancestors.</summary>
internal static class StyleInheritance
{
    /// <summary>All styles of a kind.</summary>
    /// <param name="defaults">The properties of a style without a parent.</param>
    /// <param name="root">The parent of all styles that do not name one; <see langword="null"/> for none.</param>
    /// <param name="named">Sets the name of a style and that of its parent.</param>
    /// <exception cref="InvalidOperationException">A style is its own ancestor: the theme reader has missed it.</exception>
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
