"""From a Word file to a `Draft`."""

from collections.abc import Iterator

from checker.documents.docx.flow import Entry, Row
from checker.documents.docx.numbering import Lists
from checker.documents.docx.parts import Parts
from checker.documents.docx.state import Shared
from checker.documents.docx.story import read_story
from checker.documents.docx.styles import Styles
from checker.documents.model import Origin
from checker.documents.plain import with_rows
from checker.documents.refusals import STUB
from checker.documents.remarks import deleted_remark, hidden_remark, properties_remark
from checker.documents.source import Draft, Source
from checker.documents.xml import walk
from checker.errors import UnreadableReport


def read(source: Source) -> Draft:
    """The text as Word shows it: body, then notes, then headers and footers.

    Raises UnreadableReport where the file is damaged, protected, over one of the limits, or has nothing but pictures.
    """
    parts = Parts(source)
    depth = source.limits.depth
    styles = Styles(source.name, parts.one("styles"), depth)
    lists = Lists(source.name, parts.one("numbering"), depth, styles)
    data = parts.document()
    backdrop = b":background" in data and b"displayBackgroundShape" in parts.one("settings")
    shared = Shared(source.name, source.limits.characters, styles, lists, backdrop)
    builder = shared.builder

    def emit(entry: Entry) -> None:
        if isinstance(entry, Row):
            builder.row(entry.cells)
        else:
            builder.add(entry.pieces, entry.kind, entry.level)

    read_story(source.name, data, depth, shared, Origin(), emit)
    for entry in _notes(source, parts, shared):
        emit(entry)
    _heads(source, parts, shared)
    _remarks(source, parts, shared)
    draft = builder.draft()
    if shared.pictures and len("".join(draft.text.split())) < STUB:
        raise UnreadableReport(
            f"{source.name} holds pictures, but hardly any text.",
            "If they are scans, save it as PDF and name that file.",
        )
    # Many a table in a report is made of blanks and tabs.
    return draft._replace(blocks=tuple(with_rows(draft.text, draft.blocks)))


def _notes(source: Source, parts: Parts, shared: Shared) -> Iterator[Entry]:
    """What notes say, in the order in which the text refers to them."""
    for kind in ("footnote", "endnote"):
        if data := parts.one(f"{kind}s"):
            read_story(source.name, data, source.limits.depth, shared, Origin(part=kind), lambda _: None)
        for key in tuple(shared.notes):
            yield from shared.entries.pop(key, ())


def _heads(source: Source, parts: Parts, shared: Shared) -> None:
    """Headers and footers, each text once."""
    seen: set[tuple[str, str]] = set()

    def emit(entry: Entry) -> None:
        cells = entry.cells if isinstance(entry, Row) else [entry.pieces]
        text = " ".join("".join(text for text, _ in cell) for cell in cells).strip()
        if (kind, text) not in seen:
            seen.add((kind, text))
            shared.builder.add([(text, Origin(part=kind))], kind)

    for identifier, kind in tuple(shared.heads.items()):
        if data := parts.related(identifier):
            read_story(source.name, data, source.limits.depth, shared, Origin(part=kind), emit)


def _remarks(source: Source, parts: Parts, shared: Shared) -> None:
    if shared.hidden:
        shared.builder.remark(*hidden_remark(shared.hidden))
    if shared.deleted:
        shared.builder.remark(*deleted_remark(shared.deleted))
    created, changed = _dates(source, parts.properties())
    if created or changed:
        shared.builder.remark(*properties_remark(created, changed))


def _dates(source: Source, data: bytes) -> tuple[str, str]:
    """Of the file's creation and last change as YYYY-MM-DD; "" where it does not say."""
    dates = {"created": "", "modified": ""}
    here = ""

    def start(element: str, attributes: dict[str, str]) -> None:
        nonlocal here
        here = element.rpartition(" ")[2]

    def text(characters: str) -> None:
        if here in dates and len(dates[here]) < 10:
            dates[here] += characters[:10]

    def end(element: str) -> None:
        nonlocal here
        here = ""

    if data:
        walk(source.name, data, source.limits.depth, start, end, text)
    created, changed = (date[:10] if _is_date(date[:10]) else "" for date in dates.values())
    return created, changed


def _is_date(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdecimal()
