"""ISO 19005-2, 6.6 and ISO 14289-1, 5: what the document says of itself."""
import re
import xml.etree.ElementTree as xml

from registry import rule, span

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PDFA = "{http://www.aiim.org/pdfa/ns/id/}"
PDFUA = "{http://www.aiim.org/pdfua/ns/id/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"
PROPERTY = "{http://www.aiim.org/pdfa/ns/property#}"
KNOWN = (DC, PDFA, "{http://ns.adobe.com/xap/1.0/}", "{http://ns.adobe.com/pdf/1.3/}", "{http://www.aiim.org/pdfa/ns/extension/}")


def packet(document):
    return document.root.Metadata.read_bytes()


def root(document):
    return xml.fromstring(packet(document).decode("utf-8").lstrip("\ufeff"))


def properties(document):
    return [element for description in root(document).iter(RDF + "Description") for element in description]


@rule("A2 6.6.2.1-1", "UA1 7.1-8")
def stream(document):
    metadata = document.root.get("/Metadata")
    if metadata is None or metadata.Type != "/Metadata" or metadata.Subtype != "/XML" or "/Filter" in metadata:
        yield "the catalog has no plain metadata stream"


@rule(*span("A2 6.6.2.1", 5, first=2))
def well_formed(document):
    data = packet(document)
    header = re.match(rb"<\?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"\?>", data)
    if not header:
        yield "the packet's header is not that of UTF-8, or says bytes or encoding"
    if not re.search(rb"<\?xpacket end=\"[wr]\"\?>\s*$", data):
        yield "the packet has no end"
    try:
        root(document)
    except (xml.ParseError, UnicodeDecodeError) as error:
        yield f"the packet is not well formed: {error}"


@rule(*span("A2 6.6.2.3.1", 2), "A2 6.6.2.3.2-1", *span("A2 6.6.2.3.3", 18))
def schemas(document):
    described = {}
    for schema in root(document).iter(SCHEMA + "namespaceURI"):
        described["{" + schema.text + "}"] = schema.text
    names = {element.text for element in root(document).iter(PROPERTY + "name")}
    for field in ("name", "valueType", "category", "description"):
        if len(list(root(document).iter(PROPERTY + field))) != len(names):
            yield f"a property of an extension schema has no {field}"
    for category in root(document).iter(PROPERTY + "category"):
        if category.text not in ("internal", "external"):
            yield f"the category {category.text} is unknown"
    for element in properties(document):
        namespace, name = re.match(r"(\{.*\})(.*)", element.tag).groups()
        if namespace not in KNOWN and (namespace not in described or name not in names):
            yield f"the property {element.tag} is not described"


@rule(*span("A2 6.6.4", 7))
def archival(document):
    values = {element.tag: element.text for element in properties(document)}
    if values.get(PDFA + "part") not in ("2", "3") or values.get(PDFA + "conformance") != "A":
        yield "the file does not say that it is PDF/A-2a or PDF/A-3a"
    if not re.search(rb"<pdfaid:part>", packet(document)):
        yield "the prefix is not pdfaid"


@rule(*span("UA1 5", 5))
def accessible(document):
    values = {element.tag: element.text for element in properties(document)}
    if values.get(PDFUA + "part") != "1" or b"<pdfuaid:part>" not in packet(document):
        yield "the file does not say that it is PDF/UA-1"


@rule("UA1 7.1-9", "UA1 7.2-33")
def title(document):
    titles = [item for element in properties(document) if element.tag == DC + "title" for item in element.iter(RDF + "li")]
    if not titles or not titles[0].text or titles[0].text.strip() != titles[0].text:
        yield "there is no title"
    # x-default is no language: the document's own holds then (ISO 14289-1, 7.2).
    if "/Lang" not in document.root:
        yield "the language of the metadata is not known"
    if document.pdf.docinfo.get("/Title") != titles[0].text:
        yield "the information dictionary has another title"


@rule("UA1 7.1-10")
def displays_title(document):
    if not document.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
        yield "DisplayDocTitle is not true"
