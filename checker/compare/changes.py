"""From two sides to what changed. Pure."""

from checker.compare.model import Change, Comparison, Side, Standing
from checker.framework.model import WEIGHTS

_RANKS = {"missing": 0, "weak": 1, "covered": 2, "declared": 2}
"""How much a status shows; what does not apply, or is open, shows neither more nor less."""


def compare(old: Side, new: Side) -> Comparison:
    """The indicators that both sides know, each before and after."""
    changes = tuple(
        _change(old.standings[name], after) for name, after in new.standings.items() if name in old.standings
    )
    return Comparison(
        old,
        new,
        changes,
        tuple(name for name in old.standings if name not in new.standings),
        tuple(name for name in new.standings if name not in old.standings),
    )


def of_kind(comparison: Comparison, kind: str) -> list[Change]:
    """The changes of one kind, the weightiest indicators first."""
    found = [change for change in comparison.changes if change.kind == kind]
    return sorted(found, key=lambda change: WEIGHTS.index(change.after.weight))


def _change(before: Standing, after: Standing) -> Change:
    return Change(before, after, _kind(before.status, after.status))


def _kind(before: str, after: str) -> str:
    if before == after:
        return "same"
    first, second = _RANKS.get(before), _RANKS.get(after)
    if first is None or second is None:
        return "other"
    if first == second:
        # Evidence became a declaration that there was nothing, or the other way round.
        return "other"
    if second > first:
        return "gained" if first == 0 else "stronger"
    return "lost" if second == 0 else "weaker"
