"""A report read once for all indicators: clauses, atoms, facts, marks and what the model says of each clause."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from checker.evidence.actors import others_of
from checker.evidence.clauses import Clause, clauses_of
from checker.evidence.facts import Fact, facts_of
from checker.evidence.likeness import Scorer, Weighed
from checker.evidence.marks import marks_of, with_plans_carried
from checker.evidence.scan import Found, scan
from checker.evidence.tables import BAR, cell_of, has_words, is_row, other_years
from checker.evidence.years import Year, years_of
from checker.framework.model import Framework
from checker.structure.model import Report, Sentence

SHORTEST = 5
"""A clause of fewer characters is not asked of the model: too little to judge by."""


class Reading(NamedTuple):
    """What a report holds, before asking what it is about. Sentences and clauses go by their numbers."""

    text: str
    """The folded sentences, a line each."""
    sentences: tuple[Sentence, ...]
    starts: list[int]
    """Where each sentence starts in `text`."""
    first: list[int]
    """The first clause of each sentence, and at the end the number of clauses."""
    clauses: list[Clause]
    home: list[int]
    """The sentence of each clause."""
    clause_of: list[int]
    """The clause of each place of `text`; a comma belongs to the clause before it."""
    found: Found
    here: list[set[int]]
    """The atoms of each sentence."""
    marks: list[int]
    """Bits of the shared word lists, by clause."""
    facts: list[list[Fact]]
    """By clause."""
    weighed: Weighed
    scores: list[int]
    """By clause the scores of all classes in their lanes; 0 for one that is not asked of the model."""
    whole: list[int]
    """The same by sentence; 0 for a sentence of one clause."""
    years: list[list[Year]]
    """The dating years of each sentence."""
    others: list[bool]
    """By clause, whether somebody else acts in it."""

    def clauses_in(self, sentence: int) -> range:
        """Numbers of the clauses of a sentence."""
        return range(self.first[sentence], self.first[sentence + 1])

    def marked(self, first: int, last: int) -> int:
        """Bits of the lists of which a word starts in one of the clauses from `first` to `last`."""
        bits = 0
        for clause in range(first, last + 1):
            bits |= self.marks[clause]
        return bits


def read(report: Report, framework: Framework, scorer: Scorer) -> Reading:
    """Read all sentences of a report."""
    sentences = report.sentences
    text = "\n".join([sentence.text for sentence in sentences])
    starts = list(accumulate([len(sentence.text) + 1 for sentence in sentences], initial=0))[: len(sentences)]
    clauses = clauses_of(text)
    clause_of, home, first = _numbered(text, starts, clauses)
    found, weighed = scan(text, framework.index), scorer.weigh(text)
    year = int(report.year.value or 0)
    facts: list[list[Fact]] = [[] for _ in clauses]
    for fact in _of_the_year(text, facts_of(text, framework.vocabulary.units), starts, sentences, year):
        facts[clause_of[fact.start]].append(fact)
    asked = [
        end - start >= SHORTEST and not sentences[at].heading for (start, end), at in zip(clauses, home, strict=True)
    ]
    return Reading(
        text,
        sentences,
        starts,
        first,
        clauses,
        home,
        clause_of,
        found,
        _here(found, clause_of, home, len(sentences)),
        with_plans_carried(
            text, clauses, home, marks_of(found, framework.words, framework.index.sizes, clause_of, len(clauses))
        ),
        facts,
        weighed,
        [weighed.score(*clause) if wanted else 0 for clause, wanted in zip(clauses, asked, strict=True)],
        [
            weighed.score(start, start + len(sentence.text)) if above - low > 1 and _is_asked(sentence) else 0
            for sentence, start, (low, above) in zip(sentences, starts, pairwise(first), strict=True)
        ],
        _by_sentence(years_of(text, year), starts),
        others_of(text, clauses, home, report.unit_type.value, report.unit.value),
    )


def _is_asked(sentence: Sentence) -> bool:
    return not sentence.heading and (not is_row(sentence.text) or has_words(sentence.text))


def _of_the_year(
    text: str, facts: Sequence[Fact], starts: list[int], sentences: Sequence[Sentence], year: int
) -> Iterator[Fact]:
    """The facts but those in cells of a table that tell of another year."""
    if BAR not in text:
        yield from facts
        return
    others = list(other_years(sentences, year))
    for fact in facts:
        sentence = bisect_right(starts, fact.start) - 1
        if not others[sentence] or cell_of(text, starts[sentence], fact.start) not in others[sentence]:
            yield fact


def _by_sentence(years: list[Year], starts: list[int]) -> list[list[Year]]:
    of: list[list[Year]] = [[] for _ in starts]
    for year in years:
        of[bisect_right(starts, year.place) - 1].append(year)
    return of


def _here(found: Found, clause_of: list[int], home: list[int], count: int) -> list[set[int]]:
    here: list[set[int]] = [set() for _ in range(count)]
    for atom, starts in found.items():
        for start in starts:
            here[home[clause_of[start]]].add(atom)
    return here


def _numbered(text: str, starts: list[int], clauses: list[Clause]) -> tuple[list[int], list[int], list[int]]:
    """The clause of every place, the sentence of every clause and the first clause of every sentence."""
    clause_of: list[int] = []
    for number, (_, after) in enumerate(pairwise([*(clause.start for clause in clauses), len(text) + 1])):
        clause_of += [number] * (after - len(clause_of))
    home: list[int] = []
    first = [0]
    for number, after in enumerate([*starts[1:], len(text) + 1]):
        count = len(home)
        while count < len(clauses) and clauses[count].start < after:
            home.append(number)
            count += 1
        first.append(count)
    return clause_of, home, first
