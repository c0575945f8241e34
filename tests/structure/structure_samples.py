"""The samples, and documents made of a string."""

from pathlib import Path

from checker.documents.model import Document
from checker.documents.plain import draft_of

ROOT = Path(__file__).parents[2]
OURS = sorted(p for p in (ROOT / "reports").rglob("*") if p.suffix in (".txt", ".md") and p.stem != "README")
REAL = sorted((ROOT.parent / "shared" / "reports").glob("*.txt"))
SAMPLES = OURS + REAL


def document_of(text: str, name: str = "report.txt") -> Document:
    """A document that was never a file."""
    return Document(name, "0" * 64, "utf-8", text, draft_of(name, text).blocks)
