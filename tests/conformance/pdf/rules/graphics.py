"""ISO 19005-2, 6.2.2 to 6.2.10: content streams, colours, images; and 6.3: annotations; 6.5: actions."""
import pikepdf

from registry import rule, span

OPERATORS = set("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh "
                "T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"".split())
DEVICE = {"/DeviceRGB", "/DeviceGray"}


@rule("A2 6.2.2-1")
def operators(document):
    for operations in document.content:
        for name in {name for name, *_ in operations} - OPERATORS:
            yield f"the operator {name} is unknown"


@rule("A2 6.2.2-2")
def own_resources(document):
    for page in document.pdf.pages:
        if "/Resources" not in page.obj:
            yield "a page inherits its resources"
    for pattern in document.typed("/Pattern"):
        if "/Resources" not in pattern:
            yield "a pattern has no resources"


@rule("A2 6.2.3-1", "A2 6.2.10-2")
def output_intent(document):
    intents = [intent for intent in document.root.get("/OutputIntents", []) if intent.S == "/GTS_PDFA1"]
    if len(intents) != 1:
        yield "there is not one output intent of PDF/A"
        return
    profile = intents[0].DestOutputProfile.read_bytes()
    if profile[12:16] not in (b"mntr", b"prtr") or profile[16:20] != b"RGB " or profile[8] > 4 or profile[36:40] != b"acsp":
        yield "the output profile is no RGB display or printer profile of version 4 or less"
    if int.from_bytes(profile[:4], "big") != len(profile):
        yield "the output profile is not as long as it says"
    if int(intents[0].DestOutputProfile.N) != 3:
        yield "the output profile is said to have other than 3 components"


@rule(*span("A2 6.2.3", 3, first=2))
def one_output_profile(document):
    if len(document.root.get("/OutputIntents", [])) != 1 or document.having("/DestOutputProfileRef"):
        yield "there are several output intents"


@rule("A2 6.2.4.2-1", *span("A2 6.2.4.3", 4, first=2), *span("A2 6.2.4.4", 2), "A2 6.1.13-9")
def colours(document):
    for operations in document.content:
        for name, operands, *_ in operations:
            if name in ("K", "k", "sh"):
                yield f"the operator {name} sets a colour that the output intent does not have"
            if name in ("CS", "cs") and str(operands[0]) not in DEVICE | {"/Pattern"}:
                yield f"the colour space {operands[0]} is used"
    for image in (stream for stream in document.streams if stream.get("/Subtype") == "/Image"):
        space = image.ColorSpace
        base = space[1] if isinstance(space, pikepdf.Array) and space[0] == "/Indexed" else space
        if str(base) not in DEVICE:
            yield f"an image has the colour space {base}"


@rule(*span("A2 6.2.8", 5, first=3), *span("A2 6.2.8.3", 5))
def images(document):
    for image in (stream for stream in document.streams if stream.get("/Subtype") == "/Image"):
        if image.get("/Interpolate", False):
            yield "an image is interpolated"
        if int(image.BitsPerComponent) not in (1, 2, 4, 8, 16):
            yield f"an image has {image.BitsPerComponent} bits a component"
        if image.get("/ImageMask", False):
            yield "an image is a stencil mask"


@rule("A2 6.3.1-1")
def annotation_types(document):
    for annotation, _ in document.annotations:
        if annotation.Subtype != "/Link":
            yield f"there is an annotation {annotation.Subtype}"


@rule(*span("A2 6.3.2", 2), "A2 6.3.3-1")
def annotation_flags(document):
    for annotation, _ in document.annotations:
        if int(annotation.get("/F", 0)) != 4:
            yield "an annotation is not printed, or hidden"


@rule(*span("A2 6.5.1", 2))
def actions(document):
    for action in [value.A for value in document.having("/A") if isinstance(value.A, pikepdf.Dictionary) and "/S" in value.A]:
        if action.S not in ("/URI", "/GoTo"):
            yield f"there is an action {action.S}"
    if "/OpenAction" in document.root or "/JavaScript" in document.root.get("/Names", {}):
        yield "something happens when the document is opened"


# Of a graphics state only opacity is set: no transfer functions, halftones, blend modes, soft masks, overprint or rendering intents.
STATE_KEYS = {"/Type", "/ca", "/CA"}


@rule(*span("A2 6.2.5", 6), "A2 6.2.10-1", "A2 6.2.4.2-2")
def graphics_states(document):
    for resources in document.having("/ExtGState"):
        for name, state in resources.ExtGState.items():
            for key in set(state.keys()) - STATE_KEYS:
                yield f"the graphics state {name} sets {key}"
            for key in ("/ca", "/CA"):
                if not 0 <= float(state.get(key, 1)) <= 1:
                    yield f"the graphics state {name} has the opacity {state[key]}"


FORM_OPERATORS = set("q Q cm gs rg RG w J j M d m l c h re f f* S W W* n sh Do".split())


@rule("UA1 7.20-2")
def forms(document):
    """A form is painted as a picture: it has no marks of its own, colours of the output intent, and its resources."""
    forms = [stream for stream in document.streams if stream.get("/Subtype") == "/Form"]
    for form in forms:
        depth = deepest = 0
        for operands, operator in pikepdf.parse_content_stream(form):
            if str(operator) not in FORM_OPERATORS:
                yield f"the operator {operator} stands in a form"
            if str(operator) in ("gs", "sh", "Do"):
                kind = {"gs": "/ExtGState", "sh": "/Shading", "Do": "/XObject"}[str(operator)]
                if operands[0] not in form.Resources[kind]:
                    yield f"a form has no {kind} {operands[0]}"
            depth += {"q": 1, "Q": -1}.get(str(operator), 0)
            deepest = max(deepest, depth)
        if depth != 0 or deepest > 26:
            yield "q and Q of a form are not paired, or nest too deep"
        if "/Group" in form and form.Group.get("/CS") != "/DeviceRGB":
            yield "a transparency group does not blend in the colours of the output intent"
    for shading in document.having("/ShadingType"):
        if shading.ColorSpace != "/DeviceRGB":
            yield "a shading has other colours than the output intent"
