using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>Converts directives to nodes of the model.</summary>
internal sealed class DirectiveReader(ReadingContext context, BlockReader blocks)
{
    public void Read(FencedDirective directive, ImmutableArray<Block>.Builder into)
    {
        if (!directive.IsComplete && Taker(directive) is { } outer)
        {
            context.Error(
                MarkdownCodes.UnclosedDirective,
                outer.Head.Start,
                outer.Head.Length,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the directive '{outer.Head.Name}' is not closed before '{directive.Head.Name}' begins on line {LineOf(directive)}"
                ),
                $"close it with {new string(':', outer.ColonCount)} on a line above; if '{directive.Head.Name}' belongs into it, "
                    + $"it needs more colons: {new string(':', directive.ColonCount + 1)}{outer.Head.Name}"
            );
        }
        else if (!directive.IsComplete)
        {
            context.Error(
                MarkdownCodes.UnclosedDirective,
                directive.Head.Start,
                directive.Head.Length,
                $"the directive '{directive.Head.Name}' is not closed",
                $"close it with {new string(':', directive.ColonCount)} on a line of its own; a container needs "
                    + "more colons than the directives in it"
            );
        }

        var kind = Find(directive.Head, DirectiveForm.Block, context) as BlockDirective;
        var arguments = kind is null ? null : DirectiveArguments.Read(kind, directive.Head, At(directive.Head, context), context);
        // The content of an unknown directive is read too, so that its errors are found in the same run.
        var content = blocks.Read(directive, kind?.Mode ?? InlineMode.Paragraph);
        if (kind is null || arguments is null)
            return;
        if (Make(kind, arguments, () => kind.Make(arguments, content).ToList(), context) is not { } made)
            return;
        foreach (var block in made)
            into.Add(block.Origin is null ? block with { Origin = arguments.Origin } : block);
    }

    public void Read(LineDirectiveBlock directive, ImmutableArray<Block>.Builder into)
    {
        if (Find(directive.Head, DirectiveForm.Line, context) is not LineDirective kind)
            return;
        if (DirectiveArguments.Read(kind, directive.Head, At(directive.Head, context), context) is { } arguments)
        {
            if (Make(kind, arguments, () => kind.Make(arguments), context) is { } made)
                into.Add(made.Origin is null ? made with { Origin = arguments.Origin } : made);
        }
    }

    public static Inline? Read(DirectiveInline directive, ImmutableArray<Inline> content, ReadingContext context)
    {
        if (Find(directive.Head, DirectiveForm.Inline, context) is not InlineDirective kind)
            return null;
        if (DirectiveArguments.Read(kind, directive.Head, context.At(directive.Span), context) is not { } arguments)
            return null;
        return Make(kind, arguments, () => kind.Make(arguments, content), context) is { } made
            ? made.Origin is null
                ? made with
                {
                    Origin = arguments.Origin,
                }
                : made
            : null;
    }

    public void Report(StrayDirectiveFence fence)
    {
        if (fence.IsTooDeep)
        {
            context.Error(
                MarkdownCodes.NestedTooDeep,
                fence.Span,
                "the directive is nested too deeply",
                $"at most {ReadingContext.DeepestNesting} levels; close those around it with ::: on a line of its own"
            );
            return;
        }

        var isClosing = context.Source.Text.AsSpan(fence.Span.Start, fence.Span.Length).Trim().TrimStart(':').IsEmpty;
        if (isClosing)
            context.Error(
                MarkdownCodes.StrayFence,
                fence.Span,
                "this fence closes no directive",
                "a container needs more colons than the directives in it"
            );
        else
            context.Error(
                MarkdownCodes.InvalidDirective,
                fence.Span,
                "this is not a directive",
                "write :::name in lower-case letters, digits and hyphens, or \\: for the character itself"
            );
    }

    /// <summary>The names of the directives that are written in a form.</summary>
    private static IEnumerable<string> Names(DirectiveForm form, ReadingContext context) =>
        context.Options.Directives.Names.Where(name => context.Options.Directives.Find(name)!.Form == form).Order(StringComparer.Ordinal);

    /// <summary>Calls a directive. An exception of a custom directive is reported; one of a built-in directive is a bug.</summary>
    private static T? Make<T>(Directive kind, DirectiveArguments arguments, Func<T?> make, ReadingContext context)
        where T : class
    {
        if (!context.Options.Directives.IsCustom(kind))
            return make();
        try
        {
            return make();
        }
        catch (Exception exception)
            when (exception is not OperationCanceledException || !context.Options.Work.Cancellation.IsCancellationRequested)
        {
            context.Options.DirectiveFailed?.Invoke(kind.Name, exception);
            context.Error(
                MarkdownCodes.DirectiveFailed,
                arguments.Origin,
                $"the directive '{kind.Name}' failed: {exception.GetType().Name}: {exception.Message}",
                "it is not part of DocGen: report this to its authors"
            );
            return null;
        }
    }

    private static Directive? Find(DirectiveHead head, DirectiveForm form, ReadingContext context)
    {
        var known = context.Options.Directives.Find(head.Name);
        if (known?.Form == form)
            return known;
        if (known is null)
            context.Error(
                MarkdownCodes.UnknownDirective,
                head.Start,
                head.Length,
                $"there is no directive '{head.Name}'",
                DidYouMean.Hint(head.Name, context.Options.Directives.Names) ?? "there are " + string.Join(", ", Names(form, context))
            );
        else
            context.Error(
                MarkdownCodes.WrongDirectiveForm,
                head.Start,
                head.Length,
                $"the directive '{head.Name}' is not written like this",
                $"write {known.Example}"
            );
        return null;
    }

    /// <summary>The directive around another that has no more colons than that, and so has taken its closing fence.</summary>
    private static FencedDirective? Taker(FencedDirective directive)
    {
        for (var outer = directive.Parent; outer is not null; outer = outer.Parent)
            if (outer is FencedDirective { IsComplete: true } taker && taker.ColonCount <= directive.ColonCount)
                return taker;
        return null;
    }

    private int LineOf(FencedDirective directive) => At(directive.Head, context).Template.Line;

    private static Origin At(DirectiveHead head, ReadingContext context) => context.At(head.Start, head.Length);
}
