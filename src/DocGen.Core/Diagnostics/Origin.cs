namespace DocGen.Core.Diagnostics;

/// <summary>The origin of a node or a printed value: the place in the template, and the data row if there is one.</summary>
/// <param name="Template">The place in the template (or partial, or theme) that was being expanded.</param>
/// <param name="Data">The place in the YAML data that supplied the value or the row; <see langword="null"/> for text typed in the
/// template.</param>
public sealed record Origin(SourceSpan Template, SourceSpan? Data = null);
