#!/usr/bin/env python3
"""Compares the words of a Word file, as LibreOffice exports them, with the text of the document, in their order.

    words.py FILE.docx FOUND.txt EXPECTED.txt

LibreOffice prints what it makes itself (list labels, note numbers, page numbers of the contents) and leaves out what stands in shapes,
charts and footnotes; those words are looked for in the file.
"""
import difflib
import html
import re
import sys
import zipfile

LABEL = re.compile(r"(\d+|\d+\.|[a-z]{1,2}\)|[•◦▪–○])$")


def words(path):
    with open(path, encoding="utf-8-sig") as file:
        return re.sub("[\u00ad\u200b\ufeff]", "", file.read()).split()


def drawn(path):
    """The words in shapes, charts and footnotes."""
    text = []
    with zipfile.ZipFile(path) as package:
        body = package.read("word/document.xml").decode("utf-8")
        for box in re.findall(r"<w:txbxContent>.*?</w:txbxContent>", body, re.S):
            text += re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)", box)
        text += re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>|(</w:p>)", package.read("word/footnotes.xml").decode("utf-8"))
        for name in package.namelist():
            if name.startswith("word/charts/chart"):
                text += re.findall(r"<(?:c:v|a:t)>([^<]*)</(?:c:v|a:t)>|(</c:pt>)", package.read(name).decode("utf-8"))
        described = html.unescape(" ".join(re.findall(r'<wp:docPr [^>]*descr="([^"]*)"', body)))
    joined = html.unescape("".join(part if part else " " for part, _ in text)) + " " + described
    return {bare(word) for word in re.sub("\u00ad", "", joined).split()}


def bare(word):
    return word.strip(".,:;()")


def main(docx, found, expected):
    wanted, got, shapes = words(expected), words(found), drawn(docx)
    problems = []
    for change, a1, a2, b1, b2 in difflib.SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        missing, more = wanted[a1:a2], got[b1:b2]
        for word in list(missing):
            noted = next((other for other in more if re.fullmatch(re.escape(word) + r"\d+", other)), None)
            if noted is not None:
                missing.remove(word)
                more.remove(noted)
        problems += [f"missing: {word}" for word in missing if bare(word) not in shapes]
        problems += [f"too many: {word}" for word in more if not LABEL.match(word)]
    for problem in problems[:20]:
        print("  " + problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
