"""What the model learns from, as stretches of text: the example bank, the marked reports, the marks on samples."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from checker.documents import read
from checker.evidence.clauses import clauses_of
from checker.framework import load
from checker.structure import parse
from checker.structure.fold import fold_pattern

ROOT = Path(__file__).resolve().parent.parent
BANK = ROOT / "indicators" / "examples"
MARKED = ROOT / "indicators" / "marked"
SAMPLES = (ROOT / "reports", ROOT / "reports" / "hard")
"""Sample reports with marks beside them. Those that are only scored have none."""
GRADES = ("strong", "definite", "nil", "slogan", "plan", "problem", "other", "lastyear")
"""What a mark may say of a passage; the last two are facts of somebody else and of another year."""
ROLES = ("h", "preamble", "achievements", "first-responsible", "problems", "causes", "plan", "closing")
"""Section roles of the lines of a marked report; h is a heading."""

_MARK = re.compile(r"\{\{([^|{}]*)\|([^{}]*)\}\}")
_EDGE = "，。；、,;. "
_SHORTEST = 4
_MOODS = {"strong": "act", "definite": "act", "nil": "nil", "slogan": "slogan", "plan": "plan", "problem": "problem"}
_MOOD_OF_REASON = {"slogan": "slogan", "plan-only": "plan", "problem-only": "problem"}

Row = dict[str, Any]


class Stretch(NamedTuple):
    """A piece of text with what it teaches."""

    text: str
    """Folded."""
    about: frozenset[str]
    """Indicator ids, and indicator/element."""
    mood: str
    """One of the moods of the model; "" where it teaches none."""


class Piece(NamedTuple):
    """A part of a line of a marked report: a marked passage, or what stands between two."""

    text: str
    marks: tuple[tuple[str, str], ...]
    """(indicator or indicator/element, grade)."""


def bank() -> Iterator[tuple[str, Row]]:
    """Every line of the example bank with the indicator that it stands under, in file order."""
    for path in sorted(BANK.glob("*.yaml")):
        for indicator, rows in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            for row in rows:
                yield indicator, row


def marked_lines(path: Path) -> Iterator[tuple[str, list[Piece]]]:
    """Role and pieces of every line of a marked report; the first line of the file says whose it is."""
    for line in path.read_text(encoding="utf-8").split("\n")[1:]:
        if line:
            role, _, text = line.partition("\t")
            yield role, list(_pieces(text))


def _pieces(text: str) -> Iterator[Piece]:
    done = 0
    for mark in _MARK.finditer(text):
        if mark.start() > done:
            yield Piece(text[done : mark.start()], ())
        pairs = (pair.strip().partition(":") for pair in mark[1].split(","))
        yield Piece(mark[2], tuple((name, grade) for name, _, grade in pairs))
        done = mark.end()
    if done < len(text):
        yield Piece(text[done:], ())


class Mark(NamedTuple):
    """A passage of a sample report that speaks to an indicator."""

    start: int
    """First code point in the decoded text."""
    name: str
    """Indicator, or indicator/element."""
    grade: str
    quote: str


def known() -> set[str]:
    """The content indicators of the framework, and their elements that are judged by themselves."""
    content = [indicator for indicator in load().indicators if not indicator.check]
    parts = {f"{each.id}/{element.id}" for each in content for element in each.elements if element.judged}
    return {each.id for each in content} | parts


def marks_of(path: Path) -> list[Mark]:
    """The marks on a sample report, from the file beside it: place, name, grade and quote on a line, in order."""
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return [Mark(int(start), name, grade, quote) for start, name, grade, quote in rows]


def stretches() -> list[Stretch]:
    """All that is learnt from; a text that stands under several indicators of the bank comes once."""
    merged: dict[str, tuple[set[str], list[str]]] = {}
    for indicator, row in bank():
        about, moods = merged.setdefault(fold_pattern(row["text"]), (set(), []))
        about |= _subjects(indicator, row)
        moods += filter(None, [_mood_of_row(row)])
    found = [Stretch(text, frozenset(about), next(iter(moods), "")) for text, (about, moods) in merged.items()]
    for path in sorted(MARKED.glob("*.txt")):
        for role, pieces in marked_lines(path):
            if role != "h":
                found += _of_line(pieces)
    for path in (path for folder in SAMPLES for path in sorted(folder.glob("*.tsv"))):
        found += _of_sample(path)
    return found


def _subjects(indicator: str, row: Row) -> set[str]:
    if row["grade"] == "none":
        return {row["about"]} if "about" in row else set()
    return {indicator} | ({f"{indicator}/{row['element']}"} if "element" in row else set())


def _mood_of_row(row: Row) -> str:
    """A near miss, or a fact of somebody else, teaches no mood."""
    return _MOODS.get(row["grade"], "") or _MOOD_OF_REASON.get(row.get("reason", ""), "")


def _of_line(pieces: list[Piece]) -> Iterator[Stretch]:
    """The line as a whole, and each of its pieces where it has several."""
    for piece in pieces if len(pieces) > 1 else ():
        if len(piece.text.strip(_EDGE)) >= _SHORTEST:
            yield _stretch(piece.text.strip(_EDGE), piece.marks)
    yield _stretch("".join(piece.text for piece in pieces), tuple(mark for piece in pieces for mark in piece.marks))


def _stretch(text: str, marks: tuple[tuple[str, str], ...]) -> Stretch:
    # A fact of somebody else, or of what only sounds like the subject, must not teach that it is about it.
    about = {part for name, grade in marks if grade != "other" for part in (name, name.partition("/")[0])}
    moods = {_MOODS.get(grade, "") for _, grade in marks}
    return Stretch(fold_pattern(text), frozenset(about), moods.pop() if len(moods) == 1 else "")


def _of_sample(path: Path) -> Iterator[Stretch]:
    """Each sentence of a sample report, and each clause of it that is marked or stands in an unmarked sentence.

    They teach what a stretch is about, and no mood: with moods, what had not been seen was told apart less well.
    """
    text = next(file for file in path.parent.glob(f"{path.stem}.*") if file.suffix in (".txt", ".md"))
    report, marks = parse(read(text)), marks_of(path)
    offsets = report.folded.offsets
    for sentence in report.sentences:
        here = [mark for mark in marks if sentence.start <= mark.start < sentence.end]
        if sentence.heading and not here:
            continue
        yield _stretch(sentence.text, _pairs(here))._replace(mood="")
        clauses = clauses_of(sentence.text)
        for low, high in clauses if len(clauses) > 1 else ():
            start, end = offsets[sentence.fold + low], offsets[sentence.fold + high - 1]
            inside = [mark for mark in here if mark.start <= end and start < mark.start + len(mark.quote)]
            if high - low >= _SHORTEST and (inside or not here):
                yield _stretch(sentence.text[low:high], _pairs(inside))._replace(mood="")


def _pairs(marks: list[Mark]) -> tuple[tuple[str, str], ...]:
    return tuple((mark.name, mark.grade) for mark in marks)
