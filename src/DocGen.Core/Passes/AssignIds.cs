using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Gives every heading, chart and diagram an id that is unique in the document: the one set by the author, or one made from its text, with
/// <c>-2</c>, <c>-3</c> … for duplicates. Tables and pictures keep their ids. Ids that differ only in case count as equal, as bookmarks do
/// in Word.
/// </summary>
internal sealed class AssignIds : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var explicitIds = new ExplicitIds(context.Diagnostics, context.Work);
        explicitIds.Visit(document.Content);
        return new Rewriter(explicitIds.Taken, context.Work).Rewrite(document);
    }

    private sealed class ExplicitIds(DiagnosticBag diagnostics, Work work) : DocumentWalker(work)
    {
        public Dictionary<string, Origin?> Taken { get; } = new(StringComparer.OrdinalIgnoreCase);

        protected override void Visit(Block block)
        {
            if (block is ReferableBlock target)
                Take(target.Id, target.Origin);
            VisitChildren(block);
        }

        private void Take(string? id, Origin? origin)
        {
            if (string.IsNullOrEmpty(id))
                return;
            if (!IsValid(id))
            {
                const string hint = "use letters, digits, '-', '_' and '.', beginning with a letter or a digit";
                diagnostics.Error(ModelCodes.InvalidId, $"'{PrintableText.Make(id)}' is not an id", origin, hint);
            }

            if (Taken.TryAdd(id, origin))
                return;
            var other = Taken[id]?.Template is { } place ? $" at {place}" : "";
            diagnostics.Error(ModelCodes.DuplicateId, $"the id '{id}' is already taken{other}", origin, "give one of them another id");
        }

        private static bool IsValid(string id)
        {
            if (!char.IsLetterOrDigit(id[0]))
                return false;
            foreach (var c in id)
                if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                    return false;
            return true;
        }
    }

    private sealed class Rewriter(Dictionary<string, Origin?> taken, Work work) : DocumentRewriter(work)
    {
        private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

        // The number to try next, so that twenty thousand equal headings do not each begin to count at 2.
        private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

        protected override Block Rewrite(Block block) => RewriteChildren(block is ReferableBlock target ? Assign(target) : block);

        private ReferableBlock Assign(ReferableBlock block)
        {
            if (block.Id is { Length: > 0 } id)
                return _used.Add(id) ? block : block with { Id = Free(id) };
            if (block.WordsForId() is not { } words)
                return block;
            var slug = Slug.Of(words);
            return block with { Id = !taken.ContainsKey(slug) && _used.Add(slug) ? slug : Free(slug) };
        }

        private string Free(string id)
        {
            for (var n = _next.GetValueOrDefault(id, 2); ; n++)
            {
                var candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
                if (taken.ContainsKey(candidate) || !_used.Add(candidate))
                    continue;
                _next[id] = n + 1;
                return candidate;
            }
        }
    }
}
