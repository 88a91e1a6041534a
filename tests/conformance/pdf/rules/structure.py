"""ISO 19005-2, 6.7 and ISO 14289-1, 7: the structure tree and how content belongs to it."""
import re

import pikepdf

from document import PAINT, attributes, kids
from registry import rule, span

STANDARD = set("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot "
               "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split())
LANGUAGE = re.compile(r"[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")


@rule("A2 6.7.2.2-1", "UA1 6.2-1", "UA1 7.1-4")
def marked(document):
    info = document.root.get("/MarkInfo", {})
    if not info.get("/Marked", False) or info.get("/Suspects", False):
        yield "the document is not marked, or suspects"


@rule("A2 6.7.3.3-1", "UA1 7.1-11")
def tree(document):
    if document.tree is None or len(kids(document.tree)) != 1 or document.standard_type(kids(document.tree)[0]) != "Document":
        yield "there is no structure tree with one Document"


@rule(*span("A2 6.7.3.4", 3), *span("UA1 7.1", 7, first=5))
def roles(document):
    for name, target in document.tree.get("/RoleMap", {}).items():
        if name[1:] in STANDARD:
            yield f"the standard type {name} is mapped"
        if str(target)[1:] not in STANDARD:
            yield f"{name} is mapped to {target}, which is no standard type"
    for element, _ in document.elements:
        if document.standard_type(element) not in STANDARD:
            yield f"the type {element.S} is not standard"


@rule("UA1 7.1-12")
def parents(document):
    for element, ancestors in document.elements:
        expected = ancestors[-1] if ancestors else document.tree
        if "/P" not in element or element.P.objgen != expected.objgen:
            yield f"a {element.S} does not name its parent"


@rule(*span("UA1 7.1", 3))
def everything_is_tagged(document):
    for number, operations in enumerate(document.content, 1):
        for name, _, marks, *_ in operations:
            artifact = any(mark.tag == "/Artifact" for mark in marks)
            content = any(mark.mcid is not None for mark in marks)
            if artifact and content:
                yield f"page {number}: an artifact and content are in each other"
            if name in PAINT and not artifact and not content:
                yield f"page {number}: {name} is neither tagged nor an artifact"
            if name == "BDC" and sum(mark.mcid is not None for mark in marks) > 1:
                yield f"page {number}: content is in content"


@rule("A2 6.7.3.3-1")
def each_content_once(document):
    """Each sequence is in the tree once, and the parent tree leads back to its element."""
    claimed = {}
    for element, _ in document.elements:
        for kid in kids(element):
            if isinstance(kid, int) or (isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR"):
                page, mcid = (element.Pg, int(kid)) if isinstance(kid, int) else (kid.get("/Pg", element.get("/Pg")), int(kid.MCID))
                claimed.setdefault((page.objgen, mcid), []).append(element)
    for page, operations in zip(document.pdf.pages, document.content):
        found = [marks[-1].mcid for name, _, marks, *_ in operations if name == "BDC" and marks[-1].mcid is not None]
        if len(found) != len(set(found)):
            yield "two sequences of a page have the same number"
        row = document.parents.get(int(page.get("/StructParents", -1)), [])
        for mcid in found:
            owners = claimed.pop((page.obj.objgen, mcid), [])
            if len(owners) != 1:
                yield f"sequence {mcid} is in {len(owners)} elements"
            elif mcid >= len(row) or row[mcid].objgen != owners[0].objgen:
                yield f"the parent tree does not lead from sequence {mcid} to its element"
    if claimed:
        yield f"{len(claimed)} sequences are in the tree and on no page"


@rule("A2 6.7.4-1", "UA1 7.2-29")
def language_tags(document):
    for value in [document.root] + [element for element, _ in document.elements]:
        if "/Lang" in value and not LANGUAGE.fullmatch(str(value.Lang)):
            yield f"{value.Lang} is no language"


@rule("UA1 7.2-2", *span("UA1 7.2", 22, first=21), "UA1 7.2-24", *span("UA1 7.2", 31, first=30), "UA1 7.2-34")
def language(document):
    # The document's own language holds wherever no other is named.
    if "/Lang" not in document.root or not str(document.root.Lang):
        yield "the document has no language"


PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"}, "THead": {"Table"}, "TBody": {"Table"}, "TFoot": {"Table"}, "TH": {"TR"}, "TD": {"TR"},
    "LI": {"L"}, "LBody": {"LI"}, "TOCI": {"TOC"},
}
KIDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "TR": {"TH", "TD"}, "THead": {"TR"}, "TBody": {"TR"}, "TFoot": {"TR"},
    "L": {"L", "LI", "Caption"}, "LI": {"Lbl", "LBody"}, "TOC": {"TOC", "TOCI", "Caption"},
}


def element_kids(document, element):
    return [document.standard_type(kid) for kid in kids(element) if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") not in ("/MCR", "/OBJR")]


@rule(*span("UA1 7.2", 10, first=3), *span("UA1 7.2", 20, first=17), *span("UA1 7.2", 28, first=26), *span("UA1 7.2", 38, first=36), "UA1 7.2-40")
def containment(document):
    for element, ancestors in document.elements:
        name = document.standard_type(element)
        if name in PARENTS and document.standard_type(ancestors[-1]) not in PARENTS[name]:
            yield f"a {name} is in a {document.standard_type(ancestors[-1])}"
        if name in KIDS:
            inner = element_kids(document, element)
            for kid in set(inner) - KIDS[name]:
                yield f"a {kid} is in a {name}"
            if name in ("L", "TOC") and "Caption" in inner[1:]:
                yield f"a Caption is not first in a {name}"


@rule(*span("UA1 7.2", 14, first=11), "UA1 7.2-16", "UA1 7.2-39")
def table_parts(document):
    for table, _ in document.named("Table"):
        inner = element_kids(document, table)
        if inner.count("THead") > 1 or inner.count("TFoot") > 1 or inner.count("Caption") > 1:
            yield "a table has a part twice"
        if ("THead" in inner or "TFoot" in inner) and "TBody" not in inner:
            yield "a table has a head or foot and no body"
        if "Caption" in inner[1:-1]:
            yield "a caption is amid a table"


@rule("UA1 7.2-15", *span("UA1 7.2", 43, first=41))
def table_grid(document):
    for table, _ in document.named("Table"):
        rows = [row for row, ancestors in document.named("TR") if any(a.objgen == table.objgen for a in ancestors)
                and [a for a in ancestors if document.standard_type(a) == "Table"][-1].objgen == table.objgen]
        taken, widths = {}, set()
        for y, row in enumerate(rows):
            x = 0
            for cell in kids(row):
                own = attributes(cell)
                while (y, x) in taken:
                    x += 1
                for dy in range(int(own.get("/RowSpan", 1))):
                    for dx in range(int(own.get("/ColSpan", 1))):
                        if (y + dy, x + dx) in taken:
                            yield "two cells of a table overlap"
                        taken[y + dy, x + dx] = cell
        for y in range(len(rows)):
            widths.add(sum(1 for row, _ in taken if row == y))
        if len(widths) > 1 or any(y >= len(rows) for y, _ in taken):
            yield f"the rows of a table have {sorted(widths)} columns"


@rule("UA1 7.3-1")
def figures(document):
    for figure, _ in document.named("Figure"):
        if not str(figure.get("/Alt", figure.get("/ActualText", ""))):
            yield "a figure has no alternative text"
        if "/BBox" not in attributes(figure):
            yield "a figure has no bounding box"


@rule("UA1 7.4.2-1", "UA1 7.4.4-1", "UA1 7.4.4-2", "UA1 7.4.4-3")
def headings(document):
    before = 0
    for element, _ in document.elements:
        name = document.standard_type(element)
        if name == "H":
            yield "there is an H"
        if re.fullmatch("H[1-6]", name):
            if int(name[1]) > before + 1:
                yield f"{name} follows a heading of level {before}"
            before = int(name[1])


@rule(*span("UA1 7.5", 2))
def header_cells(document):
    for cell, _ in document.named("TH"):
        if "/Scope" not in attributes(cell):
            yield "a TH has no Scope"
    known = {str(element.ID) for element, _ in document.elements if "/ID" in element}
    for cell, _ in document.named("TD", "TH"):
        for header in attributes(cell).get("/Headers", []):
            if str(header) not in known:
                yield f"a cell names the header {header}, which is not there"


@rule("UA1 7.7-1")
def formulas(document):
    for formula, _ in document.named("Formula"):
        if "/Alt" not in formula and "/ActualText" not in formula:
            yield "a formula has no alternative text"


@rule(*span("UA1 7.9", 2))
def notes(document):
    identifiers = [str(note.get("/ID", "")) for note, _ in document.named("Note")]
    if "" in identifiers or len(set(identifiers)) != len(identifiers):
        yield "a note has no identifier of its own"


@rule("UA1 7.18.1-1", "UA1 7.18.1-2", *span("UA1 7.18.5", 2))
def links(document):
    owners = {}
    for element, _ in document.elements:
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/OBJR":
                owners.setdefault(kid.Obj.objgen, []).append(element)
    for annotation, _ in document.annotations:
        found = owners.get(annotation.objgen, [])
        if len(found) != 1 or document.standard_type(found[0]) != "Link":
            yield "a link is not in one Link element"
        elif document.parents[int(annotation.StructParent)].objgen != found[0].objgen:
            yield "the parent tree does not lead from a link to its element"
        if not str(annotation.get("/Contents", "")).strip():
            yield "a link does not say where it leads"


@rule("UA1 7.18.3-1")
def tab_order(document):
    for page in document.pdf.pages:
        if page.get("/Tabs") != "/S":
            yield "a page has another tab order than that of the structure"
