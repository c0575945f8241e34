"""Whether what is told happened before the report year."""

from checker.evidence.claim import Claim
from checker.evidence.marks import BIT
from checker.evidence.reading import Reading

_DATING = 8
"""A clause of so many characters (早在前几年) only says when."""


def is_earlier(reading: Reading, claim: Claim, year: int) -> bool:
    """Whether a claim tells of earlier years only; `year` is the report year, 0 where it is unknown."""
    return _worded(reading, claim) or _dated(reading, claim, year)


def _worded(reading: Reading, claim: Claim) -> bool:
    """Whether all that bears it stands beside a word of earlier years, or after one."""
    before, last = claim.first - 1, 0
    if before in reading.clauses_in(reading.home[claim.first]):
        start, end = reading.clauses[before]
        last = reading.marks[before] & BIT["last_year"] if end - start <= _DATING else 0
    for clause in range(claim.first, claim.last + 1):
        last |= reading.marks[clause] & BIT["last_year"]
        if clause in claim.bearing and not last:
            return False
    return bool(last)


def _dated(reading: Reading, claim: Claim, year: int) -> bool:
    """Whether the years that are named date it before the report year."""
    sentence, end = reading.home[claim.first], reading.clauses[claim.last].end
    told = [named for named in reading.years[sentence] if named.place < end]
    if not told or any(named.year == year for named in told):
        return False
    governing = [named.year for named in told if named.governs]
    if governing and governing[-1] < year:
        return True
    return claim.bearing <= {reading.clause_of[named.place] for named in told if named.year < year}
