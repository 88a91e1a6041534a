using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Templates.Values;

/// <summary>Blocks made by a function, such as a table.</summary>
internal sealed record BlocksValue(ImmutableArray<Block> Blocks);
