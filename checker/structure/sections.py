"""Headings to sections: which lies in which, and what each is about."""

from typing import NamedTuple

from checker.structure import cues
from checker.structure.cues import has
from checker.structure.fold import fold_pattern
from checker.structure.headings import Head
from checker.structure.model import Section, Span
from checker.structure.numbering import MAIN_RANK, PLAIN_RANK

_LONGEST_LEADER = 30


class Node(NamedTuple):
    """A section being built."""

    start: int
    heading: Span | None
    title: str
    rank: int
    number: int
    level: int
    roles: tuple[str, ...]
    """The role first; the others are owed: the same heading announces them and the text turns to them later."""
    path: tuple[str, ...]


def outline(text: str, start: int, heads: list[Head], year: str) -> list[Node]:
    """Sections in reading order, the one before the first heading first."""
    nodes = [Node(start, None, "", -100, 0, 0, ("preamble",), ())]
    stack: list[Node] = []
    for head in heads:
        title = " ".join(text[head.words : head.end].rstrip("。：: ").split())
        cued = heading_roles(fold_pattern(title), year, main=not stack or head.rank <= stack[0].rank)
        rank = _rank(head, cued, stack)
        while stack and stack[-1].rank >= rank:
            stack.pop()
        parent = stack[-1] if stack else None
        roles = _roles(cued, parent)
        path = (*(parent.path if parent else ()), title)
        node = Node(head.start, Span(head.start, head.end), title, rank, head.number, len(stack) + 1, roles, path)
        stack.append(node)
        nodes.append(node)
    return nodes


def _rank(head: Head, cued: tuple[str, ...], stack: list[Node]) -> int:
    """The depth of a heading: as its number says, unless the numbering is damaged or missing."""
    main = bool(cued) and cued[0] in ("problems", "plan")
    if head.style == "":
        return MAIN_RANK if main or (cued and cued[0] == "achievements" and not _below_number(stack)) else PLAIN_RANK
    if main and head.style in ("dot", "paren", "bare") and stack and stack[0].roles[0] == "achievements":
        # 存在的问题 as （五） or 5. beside the parts of the work is a main section all the same.
        return min(head.rank, stack[0].rank)
    if head.number > 1 and not any(node.rank == head.rank for node in stack):
        # （一） and then (2): the style slipped, the count did not.
        for node in reversed(stack):
            if node.number == head.number - 1 and node.rank < head.rank and node.rank > MAIN_RANK:
                return node.rank
    top = stack[0] if stack else None
    if (
        top
        and not cued
        and head.rank == top.rank
        and top.roles[0] in ("plan", "problems")
        and 0 < head.number <= top.number
    ):
        # Numbers that start again inside the plan: its parts, not new main sections.
        return head.rank + 1
    return head.rank


def _below_number(stack: list[Node]) -> bool:
    return any(node.rank < PLAIN_RANK and node.number for node in stack)


def _roles(cued: tuple[str, ...], parent: Node | None) -> tuple[str, ...]:
    if parent is None:
        return cued or ("achievements",)
    role = parent.roles[0]
    if role == "problems" and cued and cued[0] in ("causes", "plan"):
        return cued
    if role in ("achievements", "preamble") and cued and cued[0] != "causes":
        return cued
    return (role,)


def heading_roles(title: str, year: str, main: bool = True) -> tuple[str, ...]:
    """What a folded heading announces, in order; () where it does not say.

    A heading that is not a main one must say it more plainly: 制定年度工作计划 is work, 2024年工作计划 is the plan.
    """
    if first_responsible(title):
        return ("first-responsible",)
    found: list[tuple[int, str]] = []
    if (at := _plan(title, year, cues.PLAN if main else cues.PLAN_SURE)) >= 0:
        found.append((at, "plan"))
    if (at := _problems(title)) >= 0:
        found.append((at, "problems"))
    if not found and has(title, cues.CAUSE_HEADING):
        return ("causes",)
    at = _first(title, cues.ACHIEVEMENTS)
    if at >= 0 and not any(role == "plan" for _, role in found) and (not found or at < found[0][0]):
        found.append((at, "achievements"))
    return tuple(role for _, role in sorted(found))


def first_responsible(words: str) -> bool:
    """True where folded words are about the leaders' duty for the rule of law."""
    if cues.FIRST in words and not has(words, cues.FIRST_NOT):
        return True
    return (
        len(words) <= LONGEST_LEADER
        and has(words, cues.LEADERS)
        and has(words, cues.LEADER_DEEDS)
        and "出庭" not in words
    )


LONGEST_LEADER = 30


def _plan(title: str, year: str, words: tuple[str, ...]) -> int:
    if has(title, cues.PLAN_NOT) and not has(title, cues.PLAN_SURE):
        return -1
    places = [at] if (at := _first(title, words)) >= 0 else []
    if year and (coming := f"{int(year) + 1}年") in title:
        places.append(title.find(coming))
    return min(places, default=-1)


def _problems(title: str) -> int:
    plain = _first(title, cues.TROUBLE_PLAIN)
    if plain >= 0 or "存在" in title:
        return max(plain, _first(title, cues.TROUBLE))
    # 问题 inside another phrase (树立问题意识) announces nothing.
    bare = title.startswith(cues.TROUBLE_FIRST) or title.endswith(cues.TROUBLE) or has(title, cues.CAUSE_HEADING)
    return _first(title, cues.TROUBLE) if bare and not has(title, cues.TROUBLE_NOT) else -1


def _first(title: str, words: tuple[str, ...]) -> int:
    """Where the first of `words` stands in `title`, -1 where none does."""
    return min((title.find(word) for word in words if word in title), default=-1)


def finish(nodes: list[Node], end: int) -> tuple[Section, ...]:
    """The finished sections; each ends where the next begins."""
    ends = [node.start for node in nodes[1:]] + [end]
    return tuple(
        Section(node.heading, node.title, node.level, node.roles[0], node.path, node.start, stop)
        for node, stop in zip(nodes, ends, strict=True)
    )
