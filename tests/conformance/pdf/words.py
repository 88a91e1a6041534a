#!/usr/bin/env python3
"""Compares the words of a PDF, as poppler reads them along its structure, with the text of the document.

    words.py FILE.pdf EXPECTED.txt [KNOWN WORDS…]

List labels, the numbers of notes and the page numbers of the contents are made by layout and are no words of the paper; what a drawing
shows is compared with its alternative text and its letters. Known words are missing in the file, and known to be.
"""
import collections
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "rules"))
from document import Document

LEFT_OUT = re.compile(r"\s*(Lbl|Figure)\b")


def structure(path):
    """The text of the elements, where a block ends a word; and the text that is left out."""
    output = subprocess.run(["pdfinfo", "-struct-text", path], capture_output=True, check=True).stdout.decode("utf-8", errors="replace")
    text, drawn, skipped, reference = [], [], None, None
    for line in output.split("\n"):
        depth = len(line) - len(line.lstrip())
        if skipped is not None and line.strip() and depth <= skipped:
            skipped = None
        if reference is not None and line.strip() and depth <= reference:
            reference = None
        quoted = re.fullmatch(r'\s*"(.*)"', line)
        if skipped is None and quoted:
            number = reference is not None and re.fullmatch(r"\s*\d+\s*", quoted.group(1))
            text.append(" " if number else quoted.group(1))
        elif quoted:
            drawn.append(quoted.group(1))
        elif LEFT_OUT.match(line):
            skipped = depth if skipped is None else skipped
            text.append(" ")
        elif re.match(r"\s*Reference\b", line):
            reference = depth
        elif "(inline)" not in line and not re.match(r"\s*Object ", line):
            text.append(" ")
    return "".join(text), visible(" ".join(drawn))


def visible(text):
    return re.sub("[\u00ad\u200b\ufeff]", "", text)


def words(text):
    return visible(text).split()


def alternatives(path):
    document = Document(path)
    return " ".join(str(figure.get("/Alt", "")) for figure, _ in document.named("Figure"))


def main(path, expected, *known):
    with open(expected, encoding="utf-8") as file:
        wanted = collections.Counter(words(file.read()))
    text, drawn = structure(path)
    found = collections.Counter(words(text))
    told = set(re.split(r"[\s:;,.()]+(?=\s|$)|[\s(]+", visible(alternatives(path))))
    missing = {word: count for word, count in (wanted - found).items() if word.strip(".,:;()") not in told and word not in drawn and word not in known}
    more = found - wanted
    for word, count in sorted(missing.items()):
        print(f"  missing {count}x {word}")
    for word, count in sorted(more.items()):
        print(f"  too many {count}x {word}")
    return 1 if missing or more else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
