"""Names of elements and attributes, the same for both families of namespaces, and the simple values of attributes."""

from functools import cache

_OFFICE = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_WORD = (_OFFICE + "wordprocessingml/2006/main", _STRICT + "wordprocessingml/main")
_DRAWING = (_OFFICE + "drawingml/2006/main", _STRICT + "drawingml/main")
_RELATED = (_OFFICE + "officeDocument/2006/relationships", _STRICT + "officeDocument/relationships")

_ELEMENTS = (
    (
        "w",
        _WORD,
        """
        document background body p pPr r rPr t delText tab ptab br cr noBreakHyphen sym instrText delInstrText fldChar
        ins del moveFrom moveTo sdt sdtPr sdtContent showingPlcHdr rt rtPr tbl tblPr tblStyle tblGrid tr trPr tc tcPr
        gridBefore gridSpan vMerge hMerge shd hidden trHeight txbxContent footnoteReference endnoteReference footnote
        endnote footnotes endnotes hdr ftr sectPr headerReference footerReference altChunk object subDoc rPrChange
        pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange tcPrChange trPrChange numberingChange
        pStyle rStyle framePr numPr ilvl numId outlineLvl spacing vanish specVanish color sz w highlight
        styles style docDefaults rPrDefault pPrDefault name basedOn tblStylePr
        ind fitText position tblpPr tblInd tblPrEx wBefore
        numbering abstractNum num abstractNumId lvl lvlOverride startOverride start numFmt lvlText lvlRestart isLgl
        suff numStyleLink styleLink comment
        """,
    ),
    ("m", (_OFFICE + "officeDocument/2006/math", _STRICT + "officeDocument/math"), "r t phant phantPr show"),
    ("mc", (_OFFICE + "markup-compatibility/2006",), "AlternateContent Choice Fallback"),
    (
        "wp",
        (_OFFICE + "drawingml/2006/wordprocessingDrawing", _STRICT + "drawingml/wordprocessingDrawing"),
        "anchor inline docPr extent positionH positionV posOffset",
    ),
    ("a", _DRAWING, "solidFill noFill gradFill pattFill blipFill srgbClr schemeClr fillRef alpha"),
    ("wps", ("http://schemas.microsoft.com/office/word/2010/wordprocessingShape",), "wsp spPr style"),
    ("w14", ("http://schemas.microsoft.com/office/word/2010/wordml",), "textFill noFill solidFill srgbClr alpha"),
    ("pic", (_OFFICE + "drawingml/2006/picture", _STRICT + "drawingml/picture"), "pic"),
    ("c", (_OFFICE + "drawingml/2006/chart", _STRICT + "drawingml/chart"), "chart"),
    ("dgm", (_OFFICE + "drawingml/2006/diagram", _STRICT + "drawingml/diagram"), "relIds"),
    ("wpg", ("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",), ""),
    ("wpc", ("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",), ""),
    ("lc", (_OFFICE + "drawingml/2006/lockedCanvas", _STRICT + "drawingml/lockedCanvas"), ""),
    ("v", ("urn:schemas-microsoft-com:vml",), "shape rect roundrect oval group fill imagedata textpath"),
)
NAMES = {
    f"{space} {local}": f"{prefix}:{local}"
    for prefix, spaces, locals_ in _ELEMENTS
    for space in spaces
    for local in locals_.split()
}
"""From an element's name as `xml.walk` gives it to prefix and local name; what nothing looks at is left out."""

SPACES = frozenset(space for _, spaces, _ in _ELEMENTS for space in spaces)
"""Namespaces of elements that can have text of the report inside them."""

_W14 = _ELEMENTS[6][1]
_MATH = _ELEMENTS[1][1]
_SPACES = {"w": (*_WORD, *_W14), "r": _RELATED, "m": _MATH}
_UNITS = {"pt": 20.0, "in": 1440.0, "cm": 567.0, "mm": 56.7, "pc": 240.0, "pi": 240.0}
"""In twentieths of a point."""


def value(attributes: dict[str, str], local: str = "val", prefix: str = "w") -> str:
    """The value of an attribute of Word's own namespaces; "" where it is missing."""
    for name in _full_names(local, prefix):
        if (found := attributes.get(name)) is not None:
            return found
    return ""


@cache
def _full_names(local: str, prefix: str) -> tuple[str, ...]:
    """Of an attribute, in all namespaces of a prefix."""
    return tuple(f"{space} {local}" for space in _SPACES[prefix])


def switch(attributes: dict[str, str], prefix: str = "w") -> bool:
    """What an element that switches something on or off says (ST_OnOff); without a value it is on."""
    return value(attributes, "val", prefix) not in ("0", "false", "off")


def number(text: str, missing: int = 0) -> int:
    """A whole number, of which units such as "pt" and decimals are left out; `missing` where there is none."""
    digits = text.strip()[:12].partition(".")[0]
    try:
        return int(digits.rstrip("ptcminx%"))
    except ValueError:
        return missing


def twips(text: str, missing: int = 0) -> int:
    """A length in twentieths of a point, which a bare number counts; `missing` where there is none."""
    plain = text.strip()[:24]
    unit = _UNITS.get(plain[-2:])
    try:
        return int(float(plain[:-2]) * unit if unit else float(plain))
    except (ValueError, OverflowError):
        return missing
