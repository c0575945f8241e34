"""What was done and what is to come: facts among plans and problems, plans among facts."""

from checker.evidence.acts import AHEAD, LISTED
from checker.evidence.claim import Claim
from checker.evidence.marks import BIT, DONE
from checker.evidence.mood import Mood
from checker.evidence.plans import is_task
from checker.evidence.reading import Reading
from checker.structure.cues import has

COUNTED = ("quantity", "rate")
"""Kinds of facts that count what was done; a date alone may be one to come."""
# In a section on problems a figure beside one of these says how little there was.
_SCARCE = ("只", "仅", "不过", "没有", "未", "才")


def is_done(reading: Reading, clause: int) -> bool:
    """Whether a clause says that it tells what was done; an enumeration only names what it lists."""
    span = reading.clauses[clause]
    told = not reading.marks[clause] & AHEAD and bool(DONE.search(reading.text, *span))
    return told and reading.text.count("、", *span) < LISTED


def is_planned(reading: Reading, claim: Claim) -> bool:
    """Whether all of it is only to come: 计划建设广场1处,创建示范村3个."""
    if not all([reading.marks[clause] & BIT["plan"] for clause in {*claim.own, *claim.bearing}]):
        return False
    return not DONE.search(reading.text, reading.clauses[claim.first].start, reading.clauses[claim.last].end)


def finished(reading: Reading, claim: Claim, role: str, mood: Mood) -> bool:
    """Whether what stands in a section on plans, problems or causes (`role`) is a finished fact or act all the same."""
    clauses = [reading.clause_of[fact.start] for fact in claim.facts if fact.kind in COUNTED]
    told = [clause for clause in [*clauses, *claim.own] if role == "plan" or not _is_lacking(reading, clause)]
    if any([is_done(reading, clause) for clause in told]):
        return True
    if mood.name != "act" or claim.marks & BIT["plan"] or (role != "plan" and claim.marks & BIT["problem"]):
        return False
    return any([clause in told for clause in clauses]) and not _is_task(reading, claim, role)


def _is_lacking(reading: Reading, clause: int) -> bool:
    """Whether a clause tells of a shortcoming: 全年只培训1次."""
    return bool(reading.marks[clause] & BIT["problem"] or has(reading.text[slice(*reading.clauses[clause])], _SCARCE))


def _is_task(reading: Reading, claim: Claim, role: str) -> bool:
    return role == "plan" and len(claim.facts) == 1 and is_task(reading, claim)
