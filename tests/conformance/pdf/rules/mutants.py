#!/usr/bin/env python3
"""Damages a good file, and one with files attached, in many ways, and sees that the rules notice each: mutants.py FILE.pdf ATTACHED.pdf"""
import os
import sys
import tempfile

import pikepdf

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check  # noqa: F401  registers the rules
from document import Document, kids
from registry import failures


def first(pdf, name):
    found = []

    def walk(element):
        if isinstance(element, pikepdf.Dictionary) and element.get("/S") == "/" + name:
            found.append(element)
        for kid in kids(element):
            if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") not in ("/MCR", "/OBJR"):
                walk(kid)

    walk(pdf.Root.StructTreeRoot)
    return found[0]


def annotation(pdf):
    return next(page.Annots[0] for page in pdf.pages if "/Annots" in page)


def replace(stream, before, after):
    data = stream.read_bytes()
    assert before in data, before
    stream.write(data.replace(before, after, 1))


def font(pdf):
    return next(value for value in pdf.objects if isinstance(value, pikepdf.Dictionary) and value.get("/Subtype") == "/Type0")


def form(pdf):
    return next(value for value in pdf.objects if isinstance(value, pikepdf.Stream) and value.get("/Subtype") == "/Form")


def state(pdf):
    return next(value for _, value in form(pdf).Resources.ExtGState.items())


def drop(value, key):
    del value[key]


MUTANTS = {
    "A2 6.7.2.2-1": lambda pdf: drop(pdf.Root, "/MarkInfo"),
    "UA1 7.1-3": lambda pdf: replace(pdf.pages[0].Contents, b"/P<<", b"/Artifact<<"),
    "UA1 7.1-9": lambda pdf: replace(pdf.Root.Metadata, b"dc:title", b"dc:titel"),
    "UA1 7.1-10": lambda pdf: drop(pdf.Root, "/ViewerPreferences"),
    "UA1 7.1-12": lambda pdf: drop(first(pdf, "P"), "/P"),
    "A2 6.7.3.4-1": lambda pdf: first(pdf, "P").__setitem__("/S", pikepdf.Name("/Para")),
    "UA1 7.2-34": lambda pdf: drop(pdf.Root, "/Lang"),
    "A2 6.7.4-1": lambda pdf: pdf.Root.__setitem__("/Lang", "dansk!"),
    "UA1 7.2-3": lambda pdf: first(pdf, "THead").__setitem__("/S", pikepdf.Name("/Sect")),
    "UA1 7.2-42": lambda pdf: first(pdf, "TH").__setitem__("/A", pikepdf.Dictionary(O=pikepdf.Name("/Table"), Scope=pikepdf.Name("/Column"), ColSpan=9)),
    "UA1 7.3-1": lambda pdf: drop(first(pdf, "Figure"), "/Alt"),
    "UA1 7.4.2-1": lambda pdf: first(pdf, "H2").__setitem__("/S", pikepdf.Name("/H4")),
    "UA1 7.5-1": lambda pdf: drop(first(pdf, "TH"), "/A"),
    "UA1 7.9-1": lambda pdf: drop(first(pdf, "Note"), "/ID"),
    "UA1 7.18.5-2": lambda pdf: drop(annotation(pdf), "/Contents"),
    "UA1 7.18.5-1": lambda pdf: first(pdf, "Link").__setitem__("/S", pikepdf.Name("/Span")),
    "UA1 7.18.3-1": lambda pdf: drop(pdf.pages[0], "/Tabs"),
    "A2 6.3.2-1": lambda pdf: drop(annotation(pdf), "/F"),
    "A2 6.5.1-1": lambda pdf: annotation(pdf).A.__setitem__("/S", pikepdf.Name("/Launch")),
    "A2 6.2.3-1": lambda pdf: drop(pdf.Root, "/OutputIntents"),
    "A2 6.2.4.3-3": lambda pdf: pdf.pages[0].contents_add(b"/Artifact BMC 0 0 0 1 k 0 0 1 1 re f EMC"),
    "A2 6.2.2-1": lambda pdf: pdf.pages[0].contents_add(b"xyz"),
    "A2 6.2.11.4.1-1": lambda pdf: drop(font(pdf).DescendantFonts[0].FontDescriptor, "/FontFile2"),
    "A2 6.2.11.5-1": lambda pdf: font(pdf).DescendantFonts[0].__setitem__("/W", pikepdf.Array([])),
    "UA1 7.21.7-1": lambda pdf: replace(font(pdf).ToUnicode, b"beginbfchar", b"beginbfchaos"),
    "UA1 7.21.3.2-1": lambda pdf: drop(font(pdf).DescendantFonts[0], "/CIDToGIDMap"),
    "A2 6.6.4-2": lambda pdf: replace(pdf.Root.Metadata, b"<pdfaid:part>2", b"<pdfaid:part>7"),
    "UA1 5-1": lambda pdf: replace(pdf.Root.Metadata, b"<pdfuaid:part>1", b"<pdfuaid:part>9"),
    "A2 6.6.2.3.1-1": lambda pdf: replace(pdf.Root.Metadata, b"<pdfaProperty:name>part", b"<pdfaProperty:name>trap"),
    "A2 6.6.2.1-1": lambda pdf: drop(pdf.Root, "/Metadata"),
    "A2 6.2.5-1": lambda pdf: state(pdf).__setitem__("/TR", pikepdf.Name("/Identity")),
    "A2 6.2.10-1": lambda pdf: state(pdf).__setitem__("/BM", pikepdf.Name("/Sparkle")),
    "UA1 7.20-2": lambda pdf: replace(form(pdf), b"q ", b"/P<</MCID 0>>BDC EMC q "),
    "A2 6.9-1": lambda pdf: pdf.Root.__setitem__("/OCProperties", pikepdf.Dictionary()),
    "A2 6.8-5": lambda pdf: pdf.attachments.__setitem__("a.txt", pikepdf.AttachedFileSpec(pdf, b"a", filename="a.txt")),
}


def attached(pdf):
    return pdf.Root.AF[0]


ATTACHED = {
    "A2 6.8-5": lambda pdf: replace(pdf.Root.Metadata, b"<pdfaid:part>3", b"<pdfaid:part>2"),
    "A3 6.8-1": lambda pdf: attached(pdf).EF.F.__setitem__("/Subtype", pikepdf.Name("/yaml")),
    "A3 6.8-2": lambda pdf: drop(attached(pdf), "/UF"),
    "UA1 7.11-1": lambda pdf: drop(attached(pdf), "/F"),
    "A3 6.8-3": lambda pdf: attached(pdf).__setitem__("/AFRelationship", pikepdf.Name("/Friend")),
    "A3 6.8-4": lambda pdf: drop(pdf.Root, "/AF"),
    "A3 6.8": lambda pdf: drop(pdf.Root.Names, "/EmbeddedFiles"),
    "A3 6.8 ": lambda pdf: attached(pdf).EF.F.write(b"amount: 2"),
}


def main(plain, with_files):
    bad = 0
    for path in (plain, with_files):
        document = Document(path)
        document.part = check.part(document)
        for message in failures(document):
            print(f"{path} is not good before it is damaged: {message}")
            bad += 1
    missed = 0
    mutants = [(plain, *mutant) for mutant in MUTANTS.items()] + [(with_files, *mutant) for mutant in ATTACHED.items()]
    with tempfile.TemporaryDirectory() as folder:
        for path, name, damage in mutants:
            with pikepdf.open(path) as pdf:
                damage(pdf)
                mutant = os.path.join(folder, "mutant.pdf")
                pdf.save(mutant, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            document = Document(mutant)
            try:
                document.part = check.part(document)
                noticed = any(name.strip() in message.split(": ")[0].split(", ") for message in failures(document))
            except (AttributeError, KeyError, ValueError, TypeError) as error:
                # What is gone altogether cannot be looked into; the file is refused.
                noticed = True
            if not noticed:
                print(f"{name}: not noticed")
                missed += 1
    print(f"{len(mutants) - missed} of {len(mutants)} noticed")
    return 1 if bad or missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
