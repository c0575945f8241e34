"""Footnotes and endnotes: a comment on one stands at the mark in the text that leads to it."""

from checker.documents.docx.parts import Parts
from checker.render.word.xml import Element, local, parsed, space

_LONGEST = 30
"""So many characters of a quote tell one note from another."""


def reference(parts: Parts, kind: str, paragraph: Element, quote: str) -> Element | None:
    """The mark of the note of a kind, footnote or endnote, that holds the quote; None where there is no such mark.

    `paragraph` is an element of the paragraph or cell that refers to the note.
    """
    whole = next((one for one in paragraph.iterancestors() if local(one) in ("tc", "p")), paragraph)
    found = list(whole.iter(f"{{*}}{kind}Reference"))
    if len(found) > 1 and (data := parts.one(f"{kind}s")):
        words = _bare(quote)[:_LONGEST]
        holding = {_id(note) for note in parsed(data) if words in _bare("".join(note.itertext()))}
        found = [mark for mark in found if _id(mark) in holding]
    return found[0] if found else None


def _id(element: Element) -> str:
    return str(element.get(f"{{{space(element)}}}id"))


def _bare(text: str) -> str:
    return "".join(text.split())
