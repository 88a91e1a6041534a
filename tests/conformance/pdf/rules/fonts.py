"""ISO 19005-2, 6.2.11 and ISO 14289-1, 7.21: fonts. All are composite TrueType fonts."""
import re

import pikepdf

from registry import rule, span


def descendant(font):
    return font.DescendantFonts[0]


def to_unicode(font):
    """Code to text, as the ToUnicode CMap says."""
    cmap, table = font.ToUnicode.read_bytes().decode("ascii"), {}
    for block in re.findall(r"beginbfchar\s(.*?)endbfchar", cmap, re.S):
        for code, text in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            table[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return table


def glyph_of(font, code):
    mapping = descendant(font).CIDToGIDMap
    if isinstance(mapping, pikepdf.Name):
        return code
    data = mapping.read_bytes()
    return int.from_bytes(data[2 * code:2 * code + 2], "big")


def widths(font):
    table, array = {}, list(descendant(font).W)
    for start, values in zip(array[::2], array[1::2]):
        for offset, value in enumerate(values):
            table[int(start) + offset] = float(value)
    return table


@rule(*span("A2 6.2.11.2", 3), "A2 6.2.11.2-7")
def dictionaries(document):
    for font in document.typed("/Font"):
        if font.Subtype not in ("/Type0", "/CIDFontType2") or "/BaseFont" not in font:
            yield f"a font has the subtype {font.Subtype}, or no name"
    for font in document.fonts:
        if not re.fullmatch(r"/[A-Z]{6}\+[\w-]+", str(font.BaseFont)):
            yield f"the name {font.BaseFont} is not that of a subset"


@rule("A2 6.2.11.3.1-1", "UA1 7.21.3.1-1", "A2 6.2.11.3.3-1", "UA1 7.21.3.3-1")
def encodings(document):
    for font in document.fonts:
        if font.Encoding != "/Identity-H" or str(descendant(font).CIDSystemInfo.Ordering) != "Identity":
            yield "a font has an encoding other than Identity-H"


@rule("A2 6.2.11.3.2-1", "UA1 7.21.3.2-1")
def glyph_maps(document):
    for font in document.fonts:
        mapping = descendant(font).get("/CIDToGIDMap")
        if mapping is None or (isinstance(mapping, pikepdf.Name) and mapping != "/Identity"):
            yield "a font does not map its codes to glyphs"


@rule("A2 6.2.11.4.1-1", "UA1 7.21.4.1-1")
def embedded(document):
    for font in document.fonts:
        if "/FontFile2" not in descendant(font).FontDescriptor:
            yield f"{font.BaseFont} is not embedded"


def shown(document):
    for key, codes in document.shown.items():
        font = document.pdf.get_object(key)
        program = document.program(descendant(font).FontDescriptor.FontFile2.objgen)
        yield font, program, codes


@rule("A2 6.2.11.4.1-2", "UA1 7.21.4.1-2", "A2 6.2.11.8-1", "UA1 7.21.8-1")
def glyphs_exist(document):
    for font, program, codes in shown(document):
        for code in codes:
            glyph = glyph_of(font, code)
            if glyph == 0 or glyph >= program["maxp"].numGlyphs:
                yield f"{font.BaseFont} shows code {code}, which has no glyph"


@rule("A2 6.2.11.5-1", "UA1 7.21.5-1")
def widths_agree(document):
    for font, program, codes in shown(document):
        said, order, metrics = widths(font), program.getGlyphOrder(), program["hmtx"].metrics
        for code in codes:
            real = metrics[order[glyph_of(font, code)]][0] * 1000 / program["head"].unitsPerEm
            if abs(said.get(code, 1000) - real) > 1:
                yield f"{font.BaseFont} says that code {code} is {said.get(code)} wide; it is {real}"


@rule("A2 6.2.11.7.2-1", "A2 6.2.11.7.2-2", "UA1 7.21.7-1", "UA1 7.21.7-2", "A2 6.2.11.7.3-1", "A2 6.1.13-10")
def texts(document):
    for font, _, codes in shown(document):
        table = to_unicode(font)
        for code in codes:
            text = table.get(code)
            if not text or any(ord(c) in (0, 0xFEFF, 0xFFFE) for c in text):
                yield f"{font.BaseFont} does not say what code {code} stands for"
            elif any(0xE000 <= ord(c) <= 0xF8FF or ord(c) >= 0xF0000 for c in text):
                yield f"{font.BaseFont} maps code {code} into the private use area"
