using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown.Syntax;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>Reads links, references and pictures.</summary>
internal sealed class LinkReader(ReadingContext context)
{
    private const string ImageFolder = "templates/images/";

    /// <summary>The longest address of a link, percent-encoded, in characters; RFC 9110 (4.1) asks for 8,000.</summary>
    private const int LongestTarget = 64_000;

    /// <summary>Characters that are not allowed in file paths on every system.</summary>
    private static readonly SearchValues<char> NotInPaths = SearchValues.Create("\\:?*\"<>|\0\r\n");

    /// <summary>Reads a link or a reference; <see langword="null"/> if its target was refused and reported.</summary>
    public Inline? ReadLink(MdInlines.LinkInline link, ImmutableArray<Inline> content)
    {
        if (BoundedLinkParser.IsLeftOut(link))
        {
            context.Error(
                MarkdownCodes.LongTarget,
                link.Span,
                "the addresses of the links to definitions are too long, all together",
                $"at most {Number(BoundedLinkParser.LongestReferences)} characters; make the address of the definition shorter"
            );
            return null;
        }

        var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        var raw = link.Url ?? "";
        var origin = context.At(link.Span);
        if (raw.StartsWith('#'))
        {
            var id = PrintedValues.Plain(raw[1..], context);
            if (Identifier.Check(id, span, context))
                return new Reference(id, content) { Origin = origin };
            return null;
        }

        var target = LinkDestination.From(raw, context);
        if (!CheckTarget(target, span))
            return null;
        if (LinkDestination.LostScheme(target) is { } scheme)
            context.Warning(
                MarkdownCodes.AddressWithoutScheme,
                span,
                $"'{target}' leads to a file beside the document, because it does not begin with {scheme}",
                $"write {scheme}{target}"
            );
        var title = string.IsNullOrEmpty(link.Title) ? null : PrintedValues.Plain(link.Title, context);
        return content.IsEmpty
            ? new Link(target, [new Text(target) { Origin = origin }]) { Title = title, Origin = origin }
            : new Link(target, content) { Title = title, Origin = origin };
    }

    /// <summary><c>&lt;https://…&gt;</c> (CommonMark 6.5).</summary>
    public Link? ReadAutolink(MdInlines.AutolinkInline link)
    {
        var target = LinkDestination.From((link.IsEmail ? "mailto:" : "") + link.Url, context);
        if (!CheckTarget(target, link.Span))
            return null;
        var content = new InlineBuilder();
        content.Append(link.Url, link.Span.Start + 1, PrintedBreaks.Space, context);
        return new Link(target, content.Build()) { Origin = context.At(link.Span) };
    }

    /// <summary>Reads a picture; <see langword="null"/> if its path was refused and reported.</summary>
    public Image? ReadImage(MdInlines.LinkInline image)
    {
        var alternative = PlainContent(image).Trim();
        if (alternative.Length == 0)
            context.Error(
                MarkdownCodes.MissingAlternativeText,
                image.Span,
                "the picture has no alternative text",
                "write what it shows between the brackets, for those who cannot see it"
            );

        var span = image.UrlSpan.IsEmpty ? image.Span : image.UrlSpan;
        var path = Uri.UnescapeDataString(PrintedValues.Plain(image.Url ?? "", context));
        if (!IsInsideFolder(path))
        {
            context.Error(
                MarkdownCodes.InvalidImagePath,
                span,
                $"'{path}' is not a file in {ImageFolder}",
                "give the path from that folder, for example bridge.png"
            );
            return null;
        }

        return alternative.Length == 0 ? null : new Image(ImageFolder + path, alternative) { Origin = context.At(image.Span) };
    }

    private bool CheckTarget(string target, Md.SourceSpan span)
    {
        if (target.Length == 0)
        {
            context.Error(MarkdownCodes.MissingTarget, span, "the link has no target");
            return false;
        }

        if (target.Length > LongestTarget)
        {
            context.Error(
                MarkdownCodes.LongTarget,
                span,
                $"the address of the link has {Number(target.Length)} characters",
                $"at most {Number(LongestTarget)}, as browsers take it"
            );
            return false;
        }

        if (LinkDestination.ForbiddenScheme(target) is not { } scheme)
            return true;
        context.Error(
            MarkdownCodes.ForbiddenScheme,
            span,
            $"a link cannot go to '{scheme}'",
            "https, http, mailto, tel, #id and relative paths are allowed"
        );
        return false;
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static bool IsInsideFolder(string path)
    {
        if (path.Length == 0 || path.AsSpan().ContainsAny(NotInPaths))
            return false;
        foreach (var part in path.Split('/'))
            if (part is "" or "." or "..")
                return false;
        return true;
    }

    private string PlainContent(MdInlines.ContainerInline container)
    {
        var text = new System.Text.StringBuilder();
        Append(container, text, 0);
        return text.ToString();
    }

    private void Append(MdInlines.ContainerInline container, System.Text.StringBuilder text, int depth)
    {
        if (depth > ReadingContext.DeepestNesting)
            return;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case MdInlines.LiteralInline literal:
                    text.Append(PrintedValues.Plain(literal.Content.ToString(), context));
                    break;
                case MdInlines.CodeInline code:
                    text.Append(PrintedValues.Plain(code.Content, context));
                    break;
                case MdInlines.HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case MdInlines.LineBreakInline:
                    text.Append(' ');
                    break;
                case MdInlines.HtmlInline html:
                    HtmlReader.Report(html.Span, context);
                    break;
                case MdInlines.AutolinkInline link:
                    text.Append(PrintedValues.Plain(link.Url, context));
                    break;
                case MdInlines.DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    Append(delimiter, text, depth + 1);
                    break;
                case MdInlines.ContainerInline inner:
                    Append(inner, text, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }
}
