"""Word files by hand: the honest frame that the hostile ones are put into."""

from collections.abc import Iterable

from hostile_zip import Parts, packed
from stuffing_text import HOLLOW

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in (
        ("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
        ("r", _OFFICE),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        ("v", "urn:schemas-microsoft-com:vml"),
        ("o", "urn:schemas-microsoft-com:office:office"),
    )
)
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
    'package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/'
    'document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
)
MAIN = "word/document.xml"
ROOTS = {"header1": "hdr", "footer1": "ftr"}


def run(text: str, look: str = "") -> str:
    """A run with the properties `look`."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, form: str = "", look: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{form}</w:pPr>{run(text, look)}</w:p>"


def body(inside: str = "", lines: Iterable[str] = HOLLOW) -> str:
    """The hollow report with more XML after its fifth paragraph."""
    made = [paragraph(line) for line in lines]
    return "".join([*made[:5], inside, *made[5:]])


def document(content: str, spaces: str = SPACES) -> str:
    """The main part."""
    return f"<w:document {spaces}><w:body>{content}</w:body></w:document>"


def relations(*entries: tuple[str, str, str], more: str = "") -> str:
    """A part of relationships from identifiers, kinds and targets."""
    inner = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>' for key, kind, target in entries
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}{more}</Relationships>'


def parts(main: str | bytes | None = None, **others: str) -> dict[str, str | bytes]:
    """All parts of a file: `others` are the insides of styles, numbering, footnotes, comments, header1 ..."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES + "".join(map(_typed, others)) + "</Types>",
        "_rels/.rels": relations(("r1", "officeDocument", MAIN)),
        "word/_rels/document.xml.rels": relations(*((name, name.rstrip("1"), f"{name}.xml") for name in others)),
        MAIN: document(body()) if main is None else main,
    }
    for name, inside in others.items():
        root = ROOTS.get(name, name)
        files[f"word/{name}.xml"] = f"<w:{root} {SPACES}>{inside}</w:{root}>"
    return files


def word(inside: str = "", more: Parts | None = None, **others: str) -> bytes:
    """The hollow report as a Word file, with `inside` in its body and `more` parts beside or over its own."""
    return packed(parts(document(body(inside)), **others) | dict(more or {}))


def _typed(name: str) -> str:
    kind = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name.rstrip('1')}+xml"
    return f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
