"""Style sheets of a page, as far as they hide text or break lines."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from checker.documents.html.elements import words

Declarations = dict[str, str]
"""Property to value, both in lower case."""

NOTHING: Declarations = {}
_UNKNOWN: Declarations = {"background-image": "unknown"}
_KEPT = words("""
    display visibility opacity font font-size color background background-color background-image text-indent
    position left top right bottom margin-left margin-top clip clip-path width height max-width max-height overflow
    overflow-x overflow-y white-space list-style list-style-type transform text-align font-weight
    -webkit-text-fill-color content-visibility
""")
_COMPOUND = re.compile(r"(\*|[a-z][\w:-]{0,40})?((?:[.#][\w-]{1,80}){0,4})")
_NAME = re.compile(r"[.#][\w-]+")
_MOST_PARTS = 5
_MOST_ALIKE = 100
"""Rules for the same element in different places that are kept: no page has so many."""
_BRACE = re.compile("[{}]")
_SCREENS = frozenset(("all", "screen", "only screen", "screen and (min-width:0)"))


def declarations(text: str) -> Declarations:
    """The properties of a style attribute or of a rule that matter here; the last of two of the same name counts."""
    if not text:
        return NOTHING
    found: Declarations = {}
    text = _without_comments(text) if "/*" in text else text
    for declaration in text.lower().split(";"):
        name, colon, value = declaration.partition(":")
        name = name.strip()
        if colon and name in _KEPT:
            found[name] = value.replace("!important", "").strip()[:200]
    return found


NOWHERE: frozenset[str] = frozenset()


class _Rule(NamedTuple):
    """Declarations for the elements of one key that stand inside certain others."""

    rank: tuple[int, int]
    """Specificity and order: a greater one goes before."""
    inside: frozenset[str]
    """Keys that the element or those around it must have; how they stand to each other is not looked at."""
    body: Declarations


class Rules:
    """What the style sheets of a page say of elements: by tag, class, id, and those of the elements around.

    A key is the simplest selector for an element: p, .lead, p.lead, #top or p#top.
    """

    def __init__(self, sheets: list[str]) -> None:
        self._rules: dict[str, dict[frozenset[str], _Rule]] = {}
        self._named: set[str] = set()
        """Keys of elements that matter for those inside of them."""
        self._order = 0
        for sheet in sheets:
            for selectors, body in _rules(_without_comments(sheet)):
                if found := declarations(body):
                    for selector in selectors.lower().split(","):
                        self._add(selector.replace(">", " ").split(), found)

    def _add(self, parts: list[str], body: Declarations) -> None:
        keys = [_keys(part) for part in parts]
        if not keys or not keys[-1] or len(keys) > _MOST_PARTS:
            return
        if not all(keys):
            # Not understood; but it may set the background that white text stands on.
            body = _UNKNOWN if any(name.startswith("background") for name in body) else NOTHING
        *others, last = [key for each in keys for key in each]
        inside = frozenset(others)
        alike = self._rules.setdefault(last, {})
        if body and (inside in alike or len(alike) < _MOST_ALIKE):
            self._order += 1
            rank = sum(100 if "#" in key else 10 if "." in key else key != "*" for key in (*others, last))
            old = alike[inside].body if inside in alike else NOTHING
            alike[inside] = _Rule((rank, self._order), inside, old | body)
            self._named |= inside

    def of(
        self, tag: str, attributes: Mapping[str, str], around: frozenset[str]
    ) -> tuple[Declarations, frozenset[str]]:
        """The properties of one element, and the keys that count for those in it; `around` are those of its parent."""
        if not self._rules:
            return NOTHING, NOWHERE
        keys = _own_keys(tag, attributes)
        added = self._named.intersection(keys) - around
        inside = around | added if added else around
        found = [rule for key in keys for rule in self._rules.get(key, {}).values() if rule.inside <= inside]
        found.sort(key=_rank)
        return {name: value for rule in found for name, value in rule.body.items()}, inside


def _keys(part: str) -> list[str]:
    """The keys that an element must have for one part of a selector; none where it is not understood."""
    found = _COMPOUND.fullmatch(part)
    if not found:
        return []
    tag, names = found[1] or "", _NAME.findall(found[2])
    if not names:
        return [tag]
    return [tag + names[0] if tag and tag != "*" else names[0], *names[1:]]


def _own_keys(tag: str, attributes: Mapping[str, str]) -> list[str]:
    names = [f".{name}" for name in attributes["class"].lower().split()[:20]] if "class" in attributes else []
    if "id" in attributes:
        names.append(f"#{attributes['id'].strip().lower()}")
    return ["*", tag, *names, *(tag + name for name in names)]


def _rank(rule: _Rule) -> tuple[int, int]:
    return rule.rank


def _without_comments(sheet: str) -> str:
    """Without /* */ and the <!-- --> that old pages put around a sheet; an unclosed comment takes all the rest."""
    parts: list[str] = []
    at = 0
    while (opens := sheet.find("/*", at)) >= 0:
        parts.append(sheet[at:opens])
        closes = sheet.find("*/", opens + 2)
        at = closes + 2 if closes >= 0 else len(sheet)
    return "".join((*parts, sheet[at:])).replace("<!--", " ").replace("-->", " ")


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and body of each rule that holds on a screen of ordinary size."""
    elsewhere: list[bool] = []
    outside = 0
    selectors = ""
    done = 0
    for brace in _BRACE.finditer(sheet):
        before, done = sheet[done : brace.start()], brace.end()
        if brace[0] == "}":
            if selectors and not outside:
                yield selectors, before
            selectors = ""
            outside -= elsewhere.pop() if elsewhere else 0
            continue
        head = before.rpartition(";")[2].strip()
        selectors = "" if head.startswith("@") else head
        elsewhere.append(head.startswith("@") and not _on_screen(head))
        outside += elsewhere[-1]


def _on_screen(head: str) -> bool:
    media = " ".join(head.lower().split())
    return media.startswith("@media") and media.removeprefix("@media").strip() in _SCREENS
