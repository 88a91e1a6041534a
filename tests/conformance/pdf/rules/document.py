"""A PDF as the rules look at it: its bytes, its objects, its pages' content, its structure tree."""
import functools
import io

import pikepdf
from fontTools.ttLib import TTFont

TEXT = {"Tj", "TJ", "'", '"'}
PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "INLINE IMAGE"} | TEXT


class Mark:
    """A marked-content sequence that is open."""

    def __init__(self, tag, properties):
        self.tag = tag
        self.mcid = int(properties["/MCID"]) if properties is not None and "/MCID" in properties else None
        self.actual = properties is not None and "/ActualText" in properties
        self.lang = properties is not None and "/Lang" in properties


class Document:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.pdf = pikepdf.open(path)
        self.root = self.pdf.Root
        self.tree = self.root.get("/StructTreeRoot")

    @functools.cached_property
    def objects(self):
        """Every indirect object, and every dictionary and array within one."""
        found = []

        def walk(value):
            if isinstance(value, pikepdf.Array):
                found.append(value)
                for item in value:
                    walk_direct(item)
            elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
                found.append(value)
                for item in dict(value.items()).values() if isinstance(value, pikepdf.Dictionary) else [v for _, v in value.items()]:
                    walk_direct(item)
            else:
                found.append(value)

        def walk_direct(value):
            if not (isinstance(value, pikepdf.Object) and value.is_indirect):
                walk(value)

        for value in self.pdf.objects:
            if value is not None:
                walk(value)
        return found

    @functools.cached_property
    def dictionaries(self):
        return [value for value in self.objects if isinstance(value, (pikepdf.Dictionary, pikepdf.Stream))]

    @functools.cached_property
    def streams(self):
        return [value for value in self.objects if isinstance(value, pikepdf.Stream)]

    def having(self, key):
        return [value for value in self.dictionaries if key in value]

    def typed(self, name):
        return [value for value in self.dictionaries if value.get("/Type") == name]

    @functools.cached_property
    def content(self):
        """For each page: operator, operands, open marks, depth of q, current font."""
        pages = []
        for page in self.pdf.pages:
            operations, marks, depth, font, fonts = [], [], 0, None, []
            resources = page.get("/Resources", {})
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    properties = operands[1] if name == "BDC" else None
                    if isinstance(properties, pikepdf.Name):
                        properties = resources["/Properties"][properties]
                    marks.append(Mark(str(operands[0]), properties))
                elif name == "q":
                    depth += 1
                    fonts.append(font)
                elif name == "Q":
                    depth -= 1
                    font = fonts.pop()
                elif name == "Tf":
                    font = resources["/Font"][operands[0]]
                operations.append((name, operands, tuple(marks), depth, font))
                if name == "EMC":
                    marks.pop()
            pages.append(operations)
        return pages

    @functools.cached_property
    def elements(self):
        """Structure elements in reading order, each with its ancestors."""
        found = []

        def walk(element, ancestors):
            found.append((element, ancestors))
            for kid in kids(element):
                if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") not in ("/MCR", "/OBJR"):
                    walk(kid, ancestors + [element])

        if self.tree is not None:
            for kid in kids(self.tree):
                walk(kid, [])
        return found

    def standard_type(self, element):
        name, roles, seen = str(element.S), self.tree.get("/RoleMap", {}), set()
        while name in roles and name not in seen:
            seen.add(name)
            name = str(roles[name])
        return name[1:]

    def named(self, *types):
        return [(element, ancestors) for element, ancestors in self.elements if self.standard_type(element) in types]

    @functools.cached_property
    def annotations(self):
        return [(annotation, page) for page in self.pdf.pages for annotation in page.get("/Annots", [])]

    @functools.cached_property
    def fonts(self):
        return [value for value in self.typed("/Font") if value.Subtype == "/Type0"]

    @functools.lru_cache(maxsize=None)
    def program(self, key):
        return TTFont(io.BytesIO(self.pdf.get_object(key).read_bytes()))

    @functools.cached_property
    def shown(self):
        """Codes that are shown, by font object."""
        codes = {}
        for operations in self.content:
            for name, operands, _, _, font in operations:
                if name not in TEXT:
                    continue
                strings = [item for item in operands[0] if isinstance(item, pikepdf.String)] if name == "TJ" else [operands[-1]]
                used = codes.setdefault(font.objgen, set())
                for string in strings:
                    raw = bytes(string)
                    used.update(int.from_bytes(raw[i:i + 2], "big") for i in range(0, len(raw), 2))
        return codes

    @functools.cached_property
    def parents(self):
        """The parent tree: number to object."""
        found = {}

        def walk(node):
            numbers = node.get("/Nums", [])
            for i in range(0, len(numbers), 2):
                found[int(numbers[i])] = numbers[i + 1]
            for kid in node.get("/Kids", []):
                walk(kid)

        walk(self.tree.ParentTree)
        return found


def kids(element):
    value = element.get("/K")
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def attributes(element):
    """The attributes of an element as one mapping."""
    value = element.get("/A")
    if value is None:
        return {}
    merged = {}
    for part in value if isinstance(value, pikepdf.Array) else [value]:
        if isinstance(part, pikepdf.Dictionary):
            merged.update(dict(part.items()))
    return merged
