"""ISO 19005-3, 6.8, and ISO 19005-2, 6.8: files that a document carries with it."""
import hashlib
import re

from registry import rule

# ISO 32000-2, table 43; PDF/A-3 took them from its draft.
RELATIONSHIPS = ("/Source", "/Data", "/Alternative", "/Supplement", "/EncryptedPayload", "/FormData", "/Schema", "/Unspecified")


def specifications(document):
    return document.having("/EF")


def files(document):
    return [stream for specification in specifications(document) for _, stream in specification.EF.items()]


@rule("A2 6.8-5")
def none_in_part_2(document):
    if document.part == "2" and specifications(document):
        yield "PDF/A-2 has an embedded file"


@rule("A3 6.8-1")
def media_types(document):
    for stream in files(document):
        if not re.fullmatch(r"/[-\w+.]+/[-\w+.]+", str(stream.get("/Subtype", ""))):
            yield f"the media type {stream.get('/Subtype')} of an embedded file is none"


@rule("A2 6.8-2", "A3 6.8-2", "UA1 7.11-1")
def names(document):
    for specification in specifications(document):
        if not str(specification.get("/F", "")) or not str(specification.get("/UF", "")):
            yield "an embedded file has no name"


@rule("A3 6.8-3")
def relationships(document):
    for specification in specifications(document):
        if str(specification.get("/AFRelationship")) not in RELATIONSHIPS:
            yield "an embedded file does not say what it is to the document"


@rule("A3 6.8-4")
def associated(document):
    owned = {value.objgen for holder in document.having("/AF") for value in holder.AF}
    for specification in specifications(document):
        if specification.objgen not in owned:
            yield f"the embedded file {specification.get('/UF')} belongs to nothing"


# What no profile asks: that readers find the file, and that it is what it says.
@rule("A3 6.8")
def listed(document):
    listed = {value.objgen for value in list(document.root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", []))[1::2]}
    for specification in specifications(document):
        if specification.objgen not in listed:
            yield f"the embedded file {specification.get('/UF')} is not in the list of files"
        if not str(specification.get("/Desc", "")):
            yield f"the embedded file {specification.get('/UF')} is not described"
    for stream in files(document):
        said, data = stream.get("/Params", {}), stream.read_bytes()
        if said.get("/Size") != len(data) or bytes(said.get("/CheckSum", b"")) != hashlib.md5(data).digest():
            yield "an embedded file has not the size and the checksum that it says"
