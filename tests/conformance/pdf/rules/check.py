#!/usr/bin/env python3
"""Holds PDF files to the rules of PDF/A-2a (ISO 19005-2), PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that a program can check.

    check.py FILE…        a line for each file, and one for each broken rule
    check.py --rules      the rules
"""
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import attachments, file, fonts, graphics, metadata, structure  # noqa: E401, F401  each registers its rules
from document import Document
from registry import covered, failures


def part(document):
    found = re.search(rb"<pdfaid:part>(\d)</pdfaid:part>", metadata.packet(document))
    return found.group(1).decode() if found else ""


def main(arguments):
    if arguments == ["--rules"]:
        print("\n".join(sorted(covered())))
        return 0
    bad = 0
    for path in arguments:
        document = Document(path)
        document.part = part(document)
        found = list(dict.fromkeys(failures(document)))
        print(f"{os.path.basename(path)}: {'no' if not found else len(found)} broken rules")
        for message in found:
            print(f"  {message}")
        bad += bool(found)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
