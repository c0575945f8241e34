"""Word files built from the XML that a test is about."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from checker.documents.docx import read
from checker.documents.limits import DEFAULT, Limits
from checker.documents.source import Draft, Source

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = " ".join(
    f'xmlns:{prefix}="{space}"'
    for prefix, space in (
        ("w", WORD),
        ("r", OFFICE),
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
        ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
        ("v", "urn:schemas-microsoft-com:vml"),
    )
)
_PARTS = ("styles", "numbering", "footnotes", "endnotes", "settings", "header1", "footer1", "footer2")
_ROOTS = {"footnotes": "footnotes", "endnotes": "endnotes", "header1": "hdr", "footer1": "ftr", "footer2": "ftr"}
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def packed(files: dict[str, str | bytes]) -> bytes:
    """A zip file."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def relations(*entries: tuple[str, str, str]) -> str:
    """A part of relationships from identifiers, kinds and targets."""
    inner = "".join(
        f'<Relationship Id="{identifier}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for identifier, kind, target in entries
    )
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'


def word(body: str, before: str = "", **parts: str) -> bytes:
    """A Word file from the XML inside w:body and inside the roots of other parts; `before` stands before the body."""
    files: dict[str, str | bytes] = {"_rels/.rels": relations(("r1", "officeDocument", "word/document.xml"))}
    files["word/document.xml"] = f"<w:document {SPACES}>{before}<w:body>{body}</w:body></w:document>"
    known = [name for name in _PARTS if name in parts]
    files["word/_rels/document.xml.rels"] = relations(*((name, name.rstrip("12"), f"{name}.xml") for name in known))
    for name in known:
        root = _ROOTS.get(name, name)
        files[f"word/{name}.xml"] = f"<w:{root} {SPACES}>{parts[name]}</w:{root}>"
    return packed(files)


def p(text: str = "", form: str = "", look: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p>{f'<w:pPr>{form}</w:pPr>' if form else ''}{r(text, look) if text else ''}</w:p>"


def r(text: str, look: str = "") -> str:
    """A run."""
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def draft(data: bytes, limits: Limits = DEFAULT) -> Draft:
    """What the reader makes of it."""
    return read(Source("report.docx", data, limits))


def lines(body: str, **parts: str) -> list[str]:
    """The text of a file with this body, line by line."""
    return draft(word(body, **parts)).text.splitlines()


def saved(folder: Path, data: bytes, name: str = "report.docx") -> Path:
    """The same on disk."""
    path = folder / name
    path.write_bytes(data)
    return path
