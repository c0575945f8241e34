"""Rows of tables: what a cell without words says, which cells tell of another year, and whose a figure is."""

from collections.abc import Iterator, Sequence

from checker.structure.model import Sentence
from checker.text import lazy

BAR = "|"
"""Stands between two cells of a folded row."""
SPOKEN = 12
"""A cell of so many characters may say that something was done; shorter ones only name and count."""
_YEAR = lazy(r"(20[12]\d)(?:年度?)?")
_WORDS = lazy(r"(?:[^\u4e00-\u9fff]*[\u4e00-\u9fff]){4}")


def is_row(text: str) -> bool:
    """Whether a folded sentence is the row of a table."""
    return BAR in text


def is_head(row: str) -> bool:
    """Whether a row only says what stands below: no figure is in it but years."""
    return not any(map(str.isdigit, _YEAR.sub("", row)))


def has_words(text: str) -> bool:
    """Whether there are enough words in a row, or in a cell, to ask what they are about."""
    return bool(_WORDS.match(text))


def cell_of(text: str, start: int, place: int) -> int:
    """The cell, counted from zero, in which a place of `text` lies, where the row begins at `start`."""
    return text.count(BAR, start, place)


def other_years(sentences: Sequence[Sentence], year: int) -> Iterator[frozenset[int]]:
    """For each sentence the cells, counted from zero, that tell of another year than the report year, 0 for unknown.

    The first cell of a row may name its year; else the last row above it with several years names those of the columns.
    """
    columns: dict[int, int] = {}
    for sentence in sentences:
        cells = sentence.text.split(BAR)
        years = {at: int(found[1]) for at, cell in enumerate(cells) if (found := _YEAR.fullmatch(cell))}
        if len(cells) == 1 or len(years) > 1:
            columns = years if len(cells) > 1 else {}
            yield frozenset()
        elif 0 in years:
            yield frozenset(range(len(cells)) if year and years[0] != year else ())
        else:
            yield frozenset(at for at, told in columns.items() if year and told != year)
