"""What `fazhi parse --format json` wrote: the text with its places, so that parsing and judging can run apart."""

import json
from itertools import pairwise
from typing import Any

from checker.documents.model import KINDS, Block, Mark, Origin, Original, Remark, Skipped, Stated
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

SCHEMA_VERSION = "1.0"
_TIP = "Write it anew with: fazhi parse REPORT --format json --output FILE."
_WRONG = (KeyError, TypeError, ValueError, RecursionError, AttributeError)


def read(source: Source) -> Draft:
    """The document in a parsed report; only what stands under `document` is believed, the rest is found anew.

    Raises UnreadableReport where it is not what this version of fazhi writes.
    """
    try:
        data = json.loads(source.data.decode("utf-8"))
        version = data["fazhi_report"]
        if version != SCHEMA_VERSION:
            raise UnreadableReport(f"{source.name} was parsed by another version of fazhi.", _TIP)
        draft = _draft(data["document"])
        _check(draft)
    except _WRONG:
        raise UnreadableReport(f"{source.name} is not what fazhi parse wrote, or was changed since.", _TIP) from None
    return draft


def _draft(data: dict[str, Any]) -> Draft:
    return Draft(
        _word(data["text"]),
        tuple(map(_block, data["blocks"])),
        _word(data["encoding"] or ""),
        tuple(Mark(_number(row["start"]), _origin(row["origin"])) for row in data["marks"]),
        tuple(Skipped(_word(row["why"]), _word(row["text"]), _origin(row["origin"])) for row in data["skipped"]),
        tuple(Stated(_word(row["label"]), _word(row["value"])) for row in data["stated"]),
        tuple(Remark(_word(row["kind"]), _word(row["zh"]), _word(row["en"])) for row in data["remarks"]),
        tuple((_number(start), _number(end)) for start, end in data["veiled"]),
        Original(_word(data["path"]), _word(data["sha256"]), _word(data["format"])),
    )


def _block(row: list[Any]) -> Block:
    start, end, line, kind, level = row
    return Block(_number(start), _number(end), _number(line), _word(kind), _number(level))


def _origin(data: dict[str, Any] | None) -> Origin:
    part, confidence = (data or {}).get("part", ""), (data or {}).get("confidence", 1.0)
    numbers = {key: _number(value) for key, value in (data or {}).items() if key not in ("part", "confidence")}
    return Origin(**numbers, part=_word(part), confidence=min(1.0, max(0.0, float(confidence))))


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 40:
        raise ValueError
    return value


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _check(draft: Draft) -> None:
    """Raise ValueError where offsets lead out of the text or blocks and marks are out of order."""
    text, blocks, marks = draft.text, draft.blocks, draft.marks
    ordered = all(a.end <= b.start and a.line <= b.line for a, b in pairwise(blocks))
    inside = all(0 <= block.start < block.end <= len(text) and block.line > 0 for block in blocks)
    known = all(block.kind in KINDS for block in blocks)
    marked = all(a.start < b.start for a, b in pairwise(marks))
    veils = [(0, 0), *draft.veiled, (len(text), len(text))]
    marked = marked and all(a[1] <= b[0] <= b[1] for a, b in pairwise(veils))
    if not (ordered and inside and known and marked):
        raise ValueError
