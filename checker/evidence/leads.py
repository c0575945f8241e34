"""Subjects that are named before what is told of them: by a short lead, or at the head of a column.

三是财会监督亮剑。对20家单位开展检查: the lead names the subject, the sentence after it tells the facts.
"""

from collections.abc import Iterator

from checker.evidence.reading import Reading
from checker.evidence.tables import cell_of, is_head, is_row
from checker.evidence.touch import NAMING, UNTOLD, Of

_LONGEST = 30
"""Characters of a lead."""
_MOST = 2
"""Subjects of a lead; one that names more is a list."""


def led(reading: Reading, of: list[Of]) -> list[tuple[int, int]]:
    """The clauses of sentences that name nothing themselves, each with the slots that the lead before it names.

    `of` has the touches of each sentence found so far.
    """
    return [
        (slot, clause)
        for number in range(1, len(reading.sentences))
        if _follows(reading, number) and not any(_names(of, number))
        for clause in reading.clauses_in(number)
        for slot in _named_by(of, number - 1)
        if slot not in of[number]
    ]


def headed(reading: Reading, of: list[Of]) -> list[tuple[int, int]]:
    """The cells with figures, each with the slots that the head of its column names, and no other cell of its row."""
    found: list[tuple[int, int]] = []
    heads: dict[int, list[int]] = {}
    for number, sentence in enumerate(reading.sentences):
        if not is_row(sentence.text):
            heads = {}
        elif is_head(sentence.text):
            heads = _heads(reading, of, number)
        elif sentence.role not in UNTOLD and heads:
            for clause in _figures(reading, number):
                slots = heads.get(cell_of(reading.text, reading.starts[number], reading.clauses[clause].start), ())
                found += [(slot, clause) for slot in slots if slot not in of[number]]
    return found


def _figures(reading: Reading, number: int) -> list[int]:
    """The cells of a row with figures of the year, and those with a zero beside such figures."""
    cells = reading.clauses_in(number)
    if not any(reading.facts[cell] for cell in cells):
        return []
    return [cell for cell in cells if reading.facts[cell] or reading.text[slice(*reading.clauses[cell])] == "0"]


def _heads(reading: Reading, of: list[Of], number: int) -> dict[int, list[int]]:
    """Cell to the slots that it names."""
    heads: dict[int, list[int]] = {}
    for slot, touches in of[number].items():
        for touch in touches:
            if touch.kind in NAMING:
                cell = cell_of(reading.text, reading.starts[number], touch.start)
                heads.setdefault(cell, []).append(slot)
    return heads


def _follows(reading: Reading, number: int) -> bool:
    """Whether the sentence before is the lead of this one: its heading, or the first of the same item."""
    lead, sentence = reading.sentences[number - 1], reading.sentences[number]
    if sentence.heading or sentence.role in UNTOLD or lead.section != sentence.section or len(lead.text) > _LONGEST:
        return False
    if lead.heading:
        return True
    first = number < 2 or reading.sentences[number - 2].item != lead.item or reading.sentences[number - 2].heading
    return lead.item == sentence.item and first


def _names(of: list[Of], number: int) -> Iterator[bool]:
    return (touch.kind in (*NAMING, "nil") for touches in of[number].values() for touch in touches)


def _named_by(of: list[Of], number: int) -> list[int]:
    slots = [slot for slot, touches in of[number].items() if any(t.kind in (*NAMING, "mention") for t in touches)]
    return slots if len(slots) <= _MOST else []
