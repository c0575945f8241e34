"""The cells between the rules of a table."""

from collections.abc import Iterable
from typing import NamedTuple

from checker.documents.layout.model import Rule
from checker.documents.layout.rows import is_upright

_NEAR = 2.5
"""Points that two rules may be apart and still meet."""
_MOST = 40_000
"""Pairs of rules that are looked at on a page; a drawing with more of them is no table."""


class Grid(NamedTuple):
    """A table that is drawn. The pieces of one line are one rule here."""

    upright: tuple[Rule, ...]
    """From left to right."""
    level: tuple[Rule, ...]
    """From the top down."""

    @property
    def top(self) -> float:
        return min(self.level[0].top, min(rule.top for rule in self.upright))

    @property
    def bottom(self) -> float:
        return max(self.level[-1].bottom, max(rule.bottom for rule in self.upright))

    def walls(self, height: float) -> list[float]:
        """Where upright rules stand at a height of the page, from left to right."""
        return [rule.left for rule in self.upright if rule.top - _NEAR <= height <= rule.bottom + _NEAR]

    def floors(self, place: float) -> list[float]:
        """Where level rules lie at a place between left and right, from the top down."""
        return [rule.top for rule in self.level if rule.left - _NEAR <= place <= rule.right + _NEAR]


def grids_of(rules: Iterable[Rule]) -> list[Grid]:
    """The tables of a page, from the top down: rules that meet, at least three upright and two level ones.

    With two upright ones it is a frame around text.
    """
    upright = _joined([rule for rule in rules if is_upright(rule)], True)
    level = _joined([rule for rule in rules if not is_upright(rule)], False)
    if len(upright) * len(level) > _MOST:
        return []
    groups: list[tuple[list[Rule], list[Rule]]] = []
    for rule in upright:
        groups = _with(groups, rule, [other for other in level if _meet(rule, other)])
    found = [
        Grid(tuple(walls), tuple(sorted(set(floors), key=lambda rule: rule.top)))
        for walls, floors in groups
        if len({round(wall.left) for wall in walls}) > 2 and len(set(floors)) > 1
    ]
    return sorted(found, key=lambda grid: grid.top)


def _with(
    groups: list[tuple[list[Rule], list[Rule]]], rule: Rule, met: list[Rule]
) -> list[tuple[list[Rule], list[Rule]]]:
    """The groups with one more upright rule, those that it ties together made one."""
    walls, floors = [rule], list(met)
    others = []
    known = set(met)
    for group in groups:
        if known.isdisjoint(group[1]):
            others.append(group)
        else:
            walls, floors = group[0] + walls, group[1] + floors
    return [*others, (walls, floors)]


def _meet(upright: Rule, level: Rule) -> bool:
    return (
        level.left - _NEAR <= upright.left <= level.right + _NEAR
        and upright.top - _NEAR <= level.top <= upright.bottom + _NEAR
    )


def _at(rule: Rule, upright: bool, place: float) -> Rule:
    return rule._replace(left=place) if upright else rule._replace(top=place)


def _joined(rules: list[Rule], upright: bool) -> list[Rule]:
    """Rules along one line, those that touch made one: many programs draw every cell on its own."""
    at, start, end = (0, 1, 3) if upright else (1, 0, 2)
    lines: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule[at]):
        if lines and rule[at] - lines[-1][0][at] < _NEAR:
            lines[-1].append(_at(rule, upright, lines[-1][0][at]))
        else:
            lines.append([rule])
    joined: list[Rule] = []
    for line in lines:
        line.sort(key=lambda rule: rule[start])
        run = line[0]
        for rule in line[1:]:
            if rule[start] <= run[end] + _NEAR:
                run = Rule(run.left, run.top, max(run.right, rule.right), max(run.bottom, rule.bottom))
            else:
                joined.append(run)
                run = rule
        joined.append(run)
    return joined
