"""The way from blocks to a report."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from checker.documents.model import PARTS, Document
from checker.documents.plain import barred
from checker.structure import openers, sections
from checker.structure.contents import without_contents
from checker.structure.cues import LEADERS, has
from checker.structure.fold import fold
from checker.structure.furniture import cut, masked
from checker.structure.headings import Head, find_heads
from checker.structure.metadata import SIGNED, date_line, iso_date, metadata_of
from checker.structure.model import Finding, Folded, Metadata, Report, Section, Sentence, Span
from checker.structure.paragraphs import Paragraph, join
from checker.structure.pieces import Piece, pieces_of
from checker.structure.roles import sentence_role
from checker.structure.sections import Node
from checker.structure.signature import dated_cover, dated_title, signature
from checker.structure.title import find_title
from checker.structure.unit import find_unit
from checker.structure.unit_type import find_unit_type
from checker.structure.unnamed import by_content
from checker.structure.year import find_year

_SHORT = 10


def parse(document: Document, *, unit: str = "", unit_type: str = "", year: str = "") -> Report:
    """Cut `document` into sections and sentences and find whose report it is, and of which year.

    `unit`, `unit_type` (one of UNIT_TYPES) and `year` (four digits) come from options and go before what the text says.
    Raises nothing, however odd the text.
    """
    text = document.text
    folded = fold(barred(_seen(document), document.blocks))
    blocks = without_contents(text, document.blocks)
    title = find_title(text, tuple(block for block in blocks if block.kind not in PARTS))
    kept, furniture = cut(text, blocks, title.span)
    paragraphs = join(text, kept)
    heads = find_heads(text, paragraphs)
    signed = signature(text, paragraphs, list(heads))
    dated = signed.dated or dated_title(text, paragraphs, title.span) or dated_cover(text, blocks, title.span)
    metadata = [*metadata_of(text, furniture), *_stated(document), *_signed(text, dated), *signed.facts]
    told = masked(folded, furniture)
    name = _option(unit) or find_unit(title, told, signed.unit, text, metadata)
    kind = _option(unit_type) or find_unit_type(name, told)
    when = _option(year) or find_year(title, told, metadata)
    closing = openers.wish(text, paragraphs, list(heads), signed.first, folded)
    found, sentences = _body(text, folded, paragraphs, heads, closing, title, when.value, document)
    return Report(document, folded, title, name, kind, when, found, sentences, tuple(furniture), tuple(metadata))


def _seen(document: Document) -> str:
    """The text with blanks in the place of what the file does not show."""
    if not document.veiled:
        return document.text
    # Loaded only where something is veiled: its patterns cost other texts nothing.
    from checker.documents.veils import without_veils

    return without_veils(document.text, document.veiled)


def _option(value: str) -> Finding | None:
    return Finding(value, None, "option") if value else None


def _stated(document: Document) -> Iterator[Metadata]:
    for fact in document.stated:
        yield Metadata(fact.label, iso_date(fact.value) or fact.value, None)


def _signed(text: str, dated: Span | None) -> list[Metadata]:
    value = date_line(text[dated.start : dated.end]) if dated else ""
    return [Metadata(SIGNED, value, dated)] if dated and value else []


def _body(
    text: str,
    folded: Folded,
    paragraphs: list[Paragraph],
    heads: list[Head | None],
    closing: int,
    title: Finding,
    year: str,
    document: Document,
) -> tuple[tuple[Section, ...], tuple[Sentence, ...]]:
    titled = [_is_title(paragraph, title) for paragraph in paragraphs]
    heads = [
        None if is_title or index >= closing else head
        for index, (head, is_title) in enumerate(zip(heads, titled, strict=False))
    ]
    pieces = pieces_of(text, paragraphs, heads)
    pieces = [piece._replace(heading=True) if titled[piece.paragraph] else piece for piece in pieces]
    spans = [(bisect_left(folded.offsets, piece.start), bisect_left(folded.offsets, piece.end)) for piece in pieces]
    words = [folded.text[start:end] for start, end in spans]
    nodes = _nodes(text, paragraphs, heads, closing, pieces, words, year)
    return sections.finish(nodes, len(text)), _sentences(pieces, spans, words, nodes, year, document)


def _is_title(paragraph: Paragraph, title: Finding) -> bool:
    return title.span is not None and paragraph.start < title.span.end and title.span.start < paragraph.end


def _nodes(
    text: str,
    paragraphs: list[Paragraph],
    heads: list[Head | None],
    closing: int,
    pieces: list[Piece],
    words: list[str],
    year: str,
) -> list[Node]:
    start = paragraphs[0].start if paragraphs else 0
    end = paragraphs[closing].start if closing < len(paragraphs) else len(text)
    nodes = sections.outline(text, start, [head for head in heads if head], year)
    if len(nodes) == 1:
        nodes += _untitled(nodes, _first_work(pieces, start, end), "achievements")
    nodes = by_content(nodes, pieces, words, Span(start, end))
    for at, role in openers.turns(pieces, words, nodes, year, Span(start, end)):
        nodes = _insert(nodes, at, role)
    if closing < len(paragraphs):
        nodes = _insert(nodes, end, "closing")
    return nodes


def _first_work(pieces: list[Piece], start: int, end: int) -> int | None:
    """Without any heading, the work begins with the second paragraph, or the second sentence of the only one."""
    body = [
        piece
        for piece in pieces
        if not piece.heading and piece.end - piece.start > _SHORT and start <= piece.start < end
    ]
    other = next((piece for piece in body if piece.paragraph != body[0].paragraph), None)
    following = other or (body[1] if len(body) > 1 else None)
    return following.start if following else None


def _untitled(nodes: list[Node], at: int | None, role: str) -> list[Node]:
    return [] if at is None else [Node(at, None, "", 0, 0, 0, (role,), ())]


def _insert(nodes: list[Node], at: int, role: str) -> list[Node]:
    index = bisect_right([node.start for node in nodes], at)
    path = () if role == "closing" else nodes[index - 1].path
    return [*nodes[:index], Node(at, None, "", 0, 0, 0, (role,), path), *nodes[index:]]


def _sentences(
    pieces: list[Piece],
    spans: list[tuple[int, int]],
    words: list[str],
    nodes: list[Node],
    year: str,
    document: Document,
) -> tuple[Sentence, ...]:
    starts = [node.start for node in nodes]
    blocks = [block.start for block in document.blocks]
    sentences: list[Sentence] = []
    led = -1
    for piece, (at, _), folded in zip(pieces, spans, words, strict=True):
        section = max(bisect_right(starts, piece.start) - 1, 0)
        role = nodes[section].roles[0]
        if not piece.heading:
            role = sentence_role(folded, role, year)
            if role == "achievements" and led == piece.item and has(folded[:12], LEADERS):
                # The same item goes on telling what the leaders did.
                role = "first-responsible"
            led = piece.item if role == "first-responsible" else led
        block = document.blocks[max(bisect_right(blocks, piece.start) - 1, 0)]
        sentences.append(
            Sentence(piece.start, piece.end, block.line, at, folded, section, piece.item, role, piece.heading)
        )
    return tuple(sentences)
