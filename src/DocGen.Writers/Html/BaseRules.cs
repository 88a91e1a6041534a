using DocGen.Core.Themes;

namespace DocGen.Writers.Html;

/// <summary>The CSS rules that are independent of the theme: the text column, wide tables, and print.</summary>
internal static class BaseRules
{
    public const string Screen = """
        :root{color-scheme:light;--edge:clamp(1rem,4vw,2rem);--measure:37rem}
        *,::before,::after{box-sizing:border-box}
        html{font-size:106.25%;text-size-adjust:100%;-webkit-text-size-adjust:100%}
        body{margin:0;overflow-wrap:break-word;hyphens:manual;text-rendering:optimizeLegibility}
        main,.page-header,.page-footer{width:min(var(--measure),100% - 2*var(--edge));margin-inline:auto}
        main{padding-block:2.5rem 4rem}
        main:focus{outline:none}
        h1,h2,h3,h4,h5,h6{text-wrap:balance;scroll-margin-top:1rem}
        :target{scroll-margin-top:1rem}
        a:focus-visible,.table:focus-visible{outline:.18rem solid;outline-offset:.15rem}
        .skip{position:absolute;left:var(--edge);top:-10rem;padding:.5rem 1rem;background:#fff;z-index:1}
        .skip:focus{top:.5rem}
        .hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .page-header,.page-footer{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.5rem;justify-content:space-between;padding-block:.75rem}
        .page-header{border-bottom:1px solid}
        .page-footer{border-top:1px solid}
        img{max-width:100%;height:auto;vertical-align:middle}
        figure img{display:block;margin-bottom:.5rem}
        ul,ol{padding-left:1.4rem}
        pre{white-space:pre-wrap;overflow-wrap:anywhere}
        pre code{background:none;padding:0;font:inherit}
        pre{padding:.75rem 1rem;border-left:.2rem solid currentcolor}
        address{font-style:normal}
        .table{overflow-x:auto;width:max-content;min-width:100%;max-width:min(64rem,100vw - 2*var(--edge));margin:0 0 1rem 50%;translate:-50%}
        .table+.table-note{margin-top:-.5rem}
        .table-note+:not(.table-note){margin-top:1rem}
        table{border-collapse:collapse;min-width:100%;font-variant-numeric:tabular-nums lining-nums}
        caption{text-align:left;position:sticky;left:0;text-wrap:pretty}
        th,td{text-align:left;vertical-align:top;hyphens:auto}
        thead th,thead td{vertical-align:bottom}
        tbody th{font-weight:inherit}
        .c{text-align:center}
        .r,.n{text-align:right}
        .n{white-space:nowrap}
        th[scope=colgroup]{text-align:center}
        td>:last-child,th>:last-child,li>:last-child,blockquote>:last-child,aside>:last-child,address>:last-child,.box>:last-child{margin-bottom:0}
        td ul,td ol,th ul,th ol{padding-left:1.1em}
        ol.letters{list-style-type:lower-alpha}
        nav ol{list-style:none;padding-left:0}
        nav a{display:inline-block;min-height:1.5rem}
        nav ol>li{margin:0}
        nav ol ol{padding-left:1.4rem;margin:0}
        .number{font-variant-numeric:tabular-nums}
        .noteref{white-space:nowrap}
        .back{display:inline-block;min-width:1.5rem;min-height:1.5rem;text-align:center}
        .noteref a{text-decoration:none}

        """;

    public const string Last = """
        code{font-size:.88em}
        pre code{font-size:inherit}
        .columns{columns:var(--n)}
        .columns>*,.keep{break-inside:avoid-column}
        .tracks{display:grid;grid-template-columns:repeat(var(--n),minmax(0,1fr))}
        .tracks>*{margin-block:0}
        .tracks>.box{margin-bottom:.75rem}
        main>:first-child,section>:first-child>:first-child{margin-top:0}
        .footnotes{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid}
        @media (max-width:40rem){.columns{columns:1}.tracks{grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr))}h1{hyphens:auto;overflow-wrap:break-word}.cover-sender{margin-bottom:6rem}.cover-panel{padding:1.5rem}.cover-title{font-size:min(2.4rem,9vw)}}

        """;

    public static string Print(ParagraphStyle body) =>
        $$"""
            @media print{
            html{font-size:{{Declarations.Number(body.Size.Points)}}pt}
            body{line-height:{{Declarations.Number(body.LineHeight)}}{{(
                body.Alignment == TextAlignment.Justified ? ";text-align:justify;hyphens:auto" : ""
            )}};background:none}
            main{width:auto;padding:0}
            .skip,.page-header,.page-footer{display:none}
            .table{overflow:visible;width:auto;max-width:none;margin-left:0;translate:none}
            caption{position:static}
            thead{display:table-header-group}
            tfoot{display:table-row-group}
            tr,figure,pre,.keep{break-inside:avoid}
            h1,h2,h3,h4,h5,h6,caption,.next{break-after:avoid}
            .page-break{break-after:page}
            p,li{orphans:3;widows:3}
            body,thead,tr,span,aside,.box{print-color-adjust:exact;-webkit-print-color-adjust:exact}
            }

            """;
}
