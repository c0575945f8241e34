"""A subject in a sentence: the clauses that are about it, and the facts that belong to it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.evidence.facts import Fact
from checker.evidence.likeness import lane
from checker.evidence.marks import BIT
from checker.evidence.reading import Reading
from checker.evidence.tables import is_row
from checker.evidence.touch import NAMING, Touch, Touches
from checker.framework.matching import Slot
from checker.structure.cues import listed

NEAR = 3
"""So many clauses away from the subject an expected figure still belongs to it."""
COUNTED = 2
"""A clause with so few characters beside its number (一共86项) counts what the clause next to it names."""
RELATED = -40
"""Score (log-odds times SCALE) from which a clause nobody claims may lend its figure to the subject next to it."""

_NEW = listed("""
    新修订 新颁布 新出台 新公布 新制定 新修改 新修订的 新颁布的 新出台的 新公布的 新制定的 新修改的 修订后的 修改后的
""")
_SINCE = ("后", "之后", "以来", "之际", "为契机", "施行后", "实施后", "施行以来", "实施以来")
_ISSUED = ("颁布", "公布", "出台", "印发", "发布", "修订", "施行", "实施")
_LATELY = ("正式", "今年", "全面")
_UNSOBER = BIT["slogan"] | BIT["vague"] | BIT["plan"] | BIT["problem"] | BIT["habit"]
_DATING = ("date", "session")


class Scales(NamedTuple):
    """What weighing needs beside the report."""

    slots: tuple[Slot, ...]
    classes: tuple[int, ...]
    """Class of the model of every slot, or -1."""
    moods: int
    """Class of the model of the first mood."""
    sizes: bytes
    """Length of every atom."""
    year: int
    """Report year, 0 where unknown."""


class Claim(NamedTuple):
    """A subject that a sentence touches."""

    slot: Slot
    touches: list[Touch]
    kinds: set[str]
    """Kinds of its touches."""
    own: list[int]
    """Clauses that name the subject, rising."""
    first: int
    """First clause of the window: the own clauses and those of the facts."""
    last: int
    marks: int
    """Bits of the shared word lists, of the whole window."""
    facts: list[Fact]
    bearing: set[int]
    """The clauses of the facts; the own ones where there is none."""
    said: list[int]
    """Own clauses that are more than names."""
    free: bool
    """Whether the clause after the window names nothing."""

    @property
    def named(self) -> bool:
        """Whether a pattern names it, or an umbrella name, and not likeness alone."""
        return not self.kinds.isdisjoint(("term", "together", "mention"))


def claims_of(reading: Reading, touches: Touches, sentence: int, scales: Scales) -> Iterator[Claim]:
    """Every subject of a sentence."""
    of = touches.of[sentence]
    if not of:
        return
    taken = {touch.clause for found in of.values() for touch in found if touch.kind in NAMING}
    facts = _lendable(reading, touches, sentence)
    row = is_row(reading.sentences[sentence].text)
    for slot, found in of.items():
        owned = _owned(found, taken, reading.clauses_in(sentence)) if row else []
        if owned:
            lent = [(fact, cell) for fact, cell in facts if cell in owned]
        else:
            lent = _lent(reading, found, taken, facts, scales.classes[slot]) if facts else []
        claim = _claim(reading, found, taken, lent, owned, touches.bare, scales.slots[slot])
        # A word beside a number that belongs to another subject says nothing.
        if claim.facts or claim.kinds != {"figure"}:
            yield claim


def _lendable(reading: Reading, touches: Touches, sentence: int) -> list[tuple[Fact, int]]:
    """The facts of a sentence with their clauses, but those in bare names and documents that nothing is done to."""
    return [
        (fact, clause)
        for clause in reading.clauses_in(sentence)
        if reading.facts[clause] and clause not in touches.bare
        for fact in reading.facts[clause]
        if fact.kind != "document" or (_made(reading.marks[clause]) and not _national(reading.text, fact))
    ]


def _made(marks: int) -> bool:
    """A named document is a fact where something is done to it, not where it is studied."""
    return bool(marks & BIT["acts"]) and not marks & BIT["study"]


def _national(text: str, fact: Fact) -> bool:
    """Whether what is done to a document is its coming into force: 新修订的《…》, 《…》颁布后."""
    if text.endswith(_NEW, 0, fact.start):
        return True
    after = fact.end + (2 if text.startswith(_LATELY, fact.end) else 0)
    return text.startswith(_ISSUED, after) and text.startswith(_SINCE, after + 2)


def _own(found: list[Touch]) -> list[int]:
    """The clauses that name a subject; where none does, all that touch it."""
    return sorted({t.clause for t in found if t.kind in NAMING} or {touch.clause for touch in found})


def _owned(found: list[Touch], taken: set[int], cells: Sequence[int]) -> list[int]:
    """The cells of a row that are about a subject: those that name it, and those after them up to the next name.

    Where only the heads of columns name it, those below them.
    """
    named = {touch.clause for touch in found if touch.kind in NAMING}
    if not named:
        return sorted({touch.clause for touch in found if touch.kind == "led"})
    return [cell for cell in cells if max([clause for clause in taken if clause <= cell], default=-1) in named]


def _claim(
    reading: Reading,
    found: list[Touch],
    taken: set[int],
    lent: list[tuple[Fact, int]],
    owned: list[int],
    bare: set[int],
    slot: Slot,
) -> Claim:
    own = _own(found)
    bearing = {clause for _, clause in lent}
    spread = {reading.clause_of[touch.end - 1] for touch in found if touch.kind == "together"}
    first, last = min(own[0], *bearing, own[-1]), max(own[-1], *bearing, *owned, *spread, own[0])
    return Claim(
        slot,
        found,
        {touch.kind for touch in found},
        own,
        first,
        last,
        reading.marked(first, last),
        [fact for fact, _ in lent],
        bearing or set(own),
        [clause for clause in own if clause not in bare],
        last + 1 not in taken,
    )


def _lent(
    reading: Reading, found: list[Touch], taken: set[int], facts: list[tuple[Fact, int]], name: int
) -> list[tuple[Fact, int]]:
    """The facts that are the subject's, with their clauses.

    A clause lends them that touches the subject; one near it, where such a figure is expected; or one beside it that
    tells no other subject: the date before it, the count after what is named soberly, or what reads like the subject.
    """
    own = _own(found)
    touched = {touch.clause for touch in found if touch.kind != "figure"}
    named = {touch.clause for touch in found if touch.kind in NAMING}
    expected = [(touch.start, touch.end) for touch in found if touch.kind == "figure"]
    sober = not reading.marks[own[-1]] & _UNSOBER and any(
        [touch.clause == own[-1] and touch.kind in ("term", "together") for touch in found]
    )
    lent = []
    for fact, clause in facts:
        if clause not in touched:
            if not own[0] - NEAR <= clause <= own[-1] + NEAR:
                continue
            away = min([abs(clause - c) for c in own])
            if away > NEAR or reading.marks[clause] & BIT["offtopic"]:
                continue
            if _told_apart(named, own, taken, clause) or not any(
                [start <= fact.start < end for start, end in expected]
            ):
                if away > 1 or clause in taken:
                    continue
                after = sober and clause > own[-1]
                if not (clause < own[0] if fact.kind in _DATING else after or _counts(reading, fact, clause, name)):
                    continue
        lent.append((fact, clause))
    return lent


def _told_apart(named: set[int], own: list[int], taken: set[int], clause: int) -> bool:
    """Whether from the subject to a clause, or in it, another subject is named."""
    near = min(own, key=lambda c: abs(c - clause))
    between = range(min(near, clause), max(near, clause) + 1)
    return any([c in taken and c not in named for c in between])


def _counts(reading: Reading, fact: Fact, clause: int, name: int) -> bool:
    """Whether a clause is little more than its number, or reads like the subject (class `name`)."""
    low, high = reading.clauses[clause]
    if high - low - (fact.end - fact.start) <= COUNTED:
        return True
    score = reading.scores[clause]
    return bool(score) and name >= 0 and lane(score, name) >= RELATED
