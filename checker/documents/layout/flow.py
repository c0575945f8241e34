"""Which row goes on with the paragraph of the row before it."""

import re

from checker.documents.layout.measure import CLOSING, FAR, INDENT, Measure
from checker.documents.layout.rows import Row

_OTHER_SIZE = 1.18
_FEW = 5
_DEEP = 0.3
"""Of the width: a row moved so far to the right is a signature or a date."""
_CENTRED = 2.5
"""Characters that a centred row leaves free at both sides; a first row is moved by two."""
_END = "。！？!?；;：:"
_BULLETS = "●•◆■○◇□▪▶►※·-–*"
_MARKER = re.compile(
    r"第?[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾]{1,4}(?:[、.．是]|部分|章|节|条)|[其第][一二三四五六七八九十]{1,2}[是,，、]"
    r"|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳]|[" + re.escape(_BULLETS) + "]"
)
_HEADING = re.compile("第?[一二三四五六七八九十]{1,3}(?:、|部分)|[(（][一二三四五六七八九十]{1,3}[)）]")
_OPENING = "（《“‘「『【〈([“"
_DATE = re.compile(r"[(（]?\s*[\d〇○零一二三四五六七八九]{4}\s*年[^年]{2,9}日")
_NARROW = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,%-/:")
_WORD = r"[0-9A-Za-z.,%\-/:]+"
_HELD = "[" + re.escape(_OPENING) + "]*"
_LEAST = re.compile(
    f"{_HELD}(?:{_WORD}|.)(?:[{re.escape(CLOSING)}]+(?:{_WORD})?|[“”‘’]{_HELD}(?:{_WORD}|.)){{0,3}}", re.DOTALL
)


def goes_on(paragraph: list[Row], row: Row, measure: Measure, next_measure: Measure) -> bool:
    """Whether `row`, on a page of `next_measure`, goes on with the rows of a paragraph that end on one of `measure`."""
    first, before = paragraph[0], paragraph[-1]
    if _other_size(before, row):
        return False
    step = row.middle - before.middle
    if before.page == row.page and step > FAR * measure.pitch * max(1, row.size / measure.size):
        return False
    if is_centred(row, next_measure):
        return before.page == row.page and _title_goes_on(before, row, measure)
    if is_centred(first, measure) or _deep(first, measure) or _deep(row, next_measure):
        return False
    if not _full(before, row, measure):
        return False
    marked = bool(_MARKER.match(row.text))
    if marked and row.confidence < 1 and before.text[-1] in _END and _HEADING.match(row.text):
        return False  # Indents and gaps of what was recognised are not exact enough to say that it is no heading.
    if row.left < next_measure.left + INDENT * row.size:
        return not (_may_end(before, row, measure) and (marked or before.page != row.page))
    return not marked and _hangs(paragraph, row, measure, next_measure)


def _other_size(before: Row, row: Row) -> bool:
    if min(before.confidence, row.confidence) < 1 and min(len(before.text), len(row.text)) < _FEW:
        return False  # Too little for the recognition to know.
    return max(before.size, row.size) > _OTHER_SIZE * min(before.size, row.size)


def is_centred(row: Row, measure: Measure) -> bool:
    """Whether the row leaves the same room at both sides, and more than the first row of a paragraph does."""
    left, right = row.left - measure.left, measure.right - row.right
    return left > _CENTRED * row.size and abs(left - right) < 1.2 * row.size


def _title_goes_on(before: Row, row: Row, measure: Measure) -> bool:
    """A title of several rows: a row that is long, or of larger characters, and no name or date in brackets below."""
    if _MARKER.match(row.text) or _DATE.match(row.text) or before.text[-1] in _END:
        return False
    large = row.size > _OTHER_SIZE * measure.size
    wide = before.right - before.left > 0.5 * (measure.right - measure.left)
    at_edge = before.left < measure.left + _CENTRED * before.size
    return (large or (wide and not at_edge)) and (is_centred(before, measure) or (large and at_edge and wide))


def _deep(row: Row, measure: Measure) -> bool:
    return row.left - measure.left > _DEEP * (measure.right - measure.left)


def _full(before: Row, row: Row, measure: Measure) -> bool:
    """Whether the row before had no room for what the row begins with: a character with its marks, or a word."""
    room = measure.right - before.right
    return room < (_need(row.text) + 0.6) * before.size


def _need(text: str) -> float:
    """Width, in characters, of the least that can stand at the end of a row (Unicode Annex 14, and what Word adds).

    Brackets and quotation marks hold to what they enclose, marks to what they follow, a number or a word to a mark
    before it.
    """
    return sum(0.55 if char in _NARROW else 1 for char in _least(text))


def _least(text: str) -> str:
    found = _LEAST.match(text)
    return found[0] if found else ""


def _may_end(before: Row, row: Row, measure: Measure) -> bool:
    """Whether a paragraph may end with a row that is full, where neither an indent nor a gap would tell."""
    told = measure.indented or (measure.gapped and before.page == row.page)
    return not told and before.text[-1] in _END


def _hangs(paragraph: list[Row], row: Row, measure: Measure, next_measure: Measure) -> bool:
    """Whether an indented row goes on: it stands where the rows of its list item or quotation stand."""
    here = row.left - next_measure.left
    first, last = paragraph[0].left - measure.left, paragraph[-1].left - measure.left
    near = INDENT * row.size
    if _MARKER.match(paragraph[0].text):
        least = near if measure.indented else -near
        return abs(here - last) < near if len(paragraph) > 1 else first + least < here < first + 3.5 * row.size
    if measure.indented and abs(here - first) < near:
        # Paragraphs begin as deep, and so does a list without marks: there a row that goes on breaks off.
        return abs(here - last) < near and paragraph[-1].text[-1] not in _END
    return abs(here - last) < near and (len(paragraph) > 1 or not measure.indented)
