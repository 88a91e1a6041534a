"""ISO 19005-2, 6.1: how the file is written; and what must not be in it at all."""
import re

import pikepdf

from registry import rule, span


@rule("A2 6.1.2-1", "UA1 6.1-1")
def header(document):
    if not re.match(rb"%PDF-1\.[0-7](\r\n|\r|\n)", document.bytes):
        yield "the file does not begin with %PDF-1.n and an end of line"


@rule("A2 6.1.2-2")
def binary_comment(document):
    second = document.bytes.split(b"\n", 2)[1]
    if second[:1] != b"%" or len(second) < 5 or any(byte < 128 for byte in second[1:5]):
        yield "the second line is no comment of four bytes above 127"


@rule("A2 6.1.3-1")
def identifiers(document):
    value = document.pdf.trailer.get("/ID")
    if value is None or len(value) != 2 or len(bytes(value[0])) != 16:
        yield "the trailer has no ID of two identifiers"


@rule("A2 6.1.3-3")
def end_of_file(document):
    if not re.search(rb"%%EOF(\r\n|\r|\n)?$", document.bytes) or document.bytes.count(b"%%EOF") != 1:
        yield "there is something after %%EOF, or more than one"


@rule("A2 6.1.4-2")
def cross_reference_stream(document):
    if re.search(rb"[\r\n]xref[\r\n]", document.bytes):
        yield "a cross-reference table stands where a stream is expected"


@rule(*span("A2 6.1.6", 2))
def hexadecimal_strings(document):
    for operations in document.content:
        for _, operands, *_ in operations:
            for operand in operands:
                # The parser refuses what is no hexadecimal digit; an odd number shows as an odd length of two-byte codes.
                for string in operand if isinstance(operand, pikepdf.Array) else []:
                    if isinstance(string, pikepdf.String) and len(bytes(string)) % 2:
                        yield "a string of character codes has an odd length"


@rule(*span("A2 6.1.7.1", 2))
def stream_lengths(document):
    begin, at = re.compile(rb"\d+ 0 obj\s<<(.*?)>>\s*stream(\r\n|\n)", re.S), 0
    while match := begin.search(document.bytes, at):
        length = re.search(rb"/Length (\d+)", match.group(1))
        at = match.end() + int(length.group(1))
        if not re.match(rb"(\r\n|\n|\r)endstream\s", document.bytes[at:at + 12]):
            yield f"the stream at byte {match.start()} is not as long as it says"
            at = match.end()


@rule("A2 6.1.7.1-3")
def external_streams(document):
    for stream in document.streams:
        if any(key in stream for key in ("/F", "/FFilter", "/FDecodeParms")):
            yield "a stream has its data in another file"


@rule("A2 6.1.7.2-1", "A2 6.1.10-1")
def filters(document):
    allowed = {"/FlateDecode", "/DCTDecode"}
    for stream in document.streams:
        value = stream.get("/Filter")
        for name in value if isinstance(value, pikepdf.Array) else [] if value is None else [value]:
            if str(name) not in allowed:
                yield f"the filter {name} is used"
    if any(name in ("BI", "INLINE IMAGE") for operations in document.content for name, *_ in operations):
        yield "there is an inline image"


@rule("A2 6.1.8-1")
def names_in_unicode(document):
    names = [str(font.BaseFont) for font in document.fonts] + [str(element.S) for element, _ in document.elements]
    yield from (f"the name {name!r} is not ASCII" for name in names if not name.isascii())


@rule("A2 6.1.9-1")
def object_headers(document):
    for match in re.finditer(rb"[\r\n](\d+\s+\d+\s+obj)", document.bytes):
        if not re.fullmatch(rb"\d+ \d+ obj", match.group(1)):
            yield f"the object header {match.group(1)!r} has other white space than single spaces"


@rule(*[name for name in span("A2 6.1.13", 11) if not name.endswith("-6")])
def limits(document):
    if len(document.pdf.objects) > 8388607:
        yield "there are too many objects"
    for value in document.objects:
        if isinstance(value, int) and not -2**31 <= value < 2**31:
            yield f"the integer {value} is too large"
        if isinstance(value, pikepdf.String) and len(bytes(value)) > 32767:
            yield "a string is longer than 32,767 bytes"
        if isinstance(value, pikepdf.Name) and len(str(value)) > 128:
            yield "a name is longer than 127 bytes"
    for operations in document.content:
        if max((depth for *_, depth, _ in operations), default=0) > 28:
            yield "q and Q nest deeper than 28"
    for page in document.pdf.pages:
        left, bottom, right, top = (float(value) for value in page.MediaBox)
        if not (3 <= right - left <= 14400 and 3 <= top - bottom <= 14400):
            yield "a page is too small or too large"


# What none of our files has, and with it every rule about how it would have to be.
ABSENT_KEYS = {
    "/Encrypt": ["A2 6.1.3-2", "UA1 7.16-1"],
    "/Perms": span("A2 6.1.12", 2),
    "/XFA": ["A2 6.4.2-1", "UA1 7.15-1"],
    "/NeedsRendering": ["A2 6.4.2-2"],
    "/NeedAppearances": ["A2 6.4.1-3"],
    "/AcroForm": [*span("A2 6.4.1", 2), *span("A2 6.4.3", 3), "UA1 7.2-25", "UA1 7.18.1-3", "UA1 7.18.4-1"],
    "/AA": span("A2 6.5.2", 2),
    "/OCProperties": [*span("A2 6.9", 4), *span("UA1 7.10", 2)],
    "/AlternatePresentations": ["A2 6.10-1"],
    "/PresSteps": ["A2 6.10-2"],
    "/Requirements": ["A2 6.11-1"],
    "/HalftoneType": [],
    "/Intent": ["A2 6.2.6-1"],
    "/RI": [],
    "/Alternates": ["A2 6.2.8-1"],
    "/OPI": ["A2 6.2.8-2", "A2 6.2.9-1"],
    "/Ref": ["A2 6.2.9-2", "UA1 7.20-1"],
    "/PS": ["A2 6.2.9-3"],
    "/CIDSet": ["A2 6.2.11.4.2-2", "UA1 7.21.4.2-2"],
    "/CharSet": ["A2 6.2.11.4.2-1", "UA1 7.21.4.2-1"],
    "/AP": span("A2 6.3.3", 4, first=2),
    "/E": ["UA1 7.2-23", "UA1 7.2-32"],
    "/UseCMap": ["A2 6.2.11.3.3-3", "UA1 7.21.3.3-3"],
    "/WMode": ["A2 6.2.11.3.3-2", "UA1 7.21.3.3-2"],
}


@rule(*[name for names in ABSENT_KEYS.values() for name in names])
def absent_keys(document):
    for key in ABSENT_KEYS:
        if key == "/Ref":
            found = any(value.get("/Subtype") == "/Form" for value in document.having(key))
        elif key == "/Encrypt":
            found = key in document.pdf.trailer
        else:
            found = bool(document.having(key))
        if found:
            yield f"there is a {key}"


ABSENT_SUBTYPES = {
    "/Widget": ["UA1 7.18.4-2"],
    "/TrapNet": ["UA1 7.18.2-1"],
    "/PrinterMark": ["UA1 7.18.8-1"],
    "/MCD": span("UA1 7.18.6.2", 2),
    "/TrueType": [*span("A2 6.2.11.6", 4), *span("UA1 7.21.6", 4)],
    "/Type1": span("A2 6.2.11.2", 6, first=4),
    "/Type3": [],
    "/PS": [],
}


@rule(*[name for names in ABSENT_SUBTYPES.values() for name in names])
def absent_subtypes(document):
    for value in document.dictionaries:
        if str(value.get("/Subtype")) in ABSENT_SUBTYPES or str(value.get("/S")) == "/MCD":
            yield f"there is a {value.get('/Subtype', value.get('/S'))}"
