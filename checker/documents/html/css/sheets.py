"""A style sheet to its rules: groups (@media, @supports, @layer) and rules in rules are resolved."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.documents.html.css.declarations import CUT, without_comments
from checker.documents.html.css.media import on_screen, supported
from checker.documents.html.css.selectors import Selector, listed, parsed

UNLAYERED = 1 << 30
"""Rules outside of all layers go before those in one."""
_DEEPEST = 50
"""Groups and rules in each other; real sheets have five."""
_LONGEST = 2000
"""Of selectors with those that they are nested in; real ones have a tenth of it. Longer ones are left out."""
_AT = re.compile(r"@([\w-]++)(.*)", re.DOTALL)
_GROUPS = {"media": on_screen, "supports": supported}


class Rule(NamedTuple):
    """One rule that holds on a screen."""

    selectors: list[Selector]
    body: str
    layer: int
    """A later layer goes before an earlier one."""


class _Block(NamedTuple):
    """What is open between { and }."""

    text: str
    """The selectors of the rule that it is or is in; "" in none."""
    selectors: list[Selector]
    """The same, read; empty where no browser takes them, nor what is nested in them."""
    holds: bool
    layer: str


class Sheets:
    """The style sheets of a page, whose layers go together."""

    def __init__(self) -> None:
        self._layers: dict[str, int] = {}
        """In the order of their first mention."""

    def rules(self, sheet: str) -> Iterator[Rule]:
        """The rules of a sheet in order; an unclosed one ends with the sheet."""
        sheet = without_comments(sheet).replace("<!--", " ").replace("-->", " ")
        stack = [_Block("", [], True, "")]
        parts: list[str] = []
        done = 0
        for found in CUT.finditer(sheet):
            sign = found[0]
            if sign not in ("{", "}", ";"):
                continue
            before, done = sheet[done : found.start()], found.end()
            if sign == ";":
                self._statement(before.strip(), stack[-1])
                parts.append(before)
                continue
            if sign == "}":
                parts.append(before)
            yield from self._rule(stack[-1], parts)
            parts = []
            if sign == "{":
                stack.append(self._opened(before.strip(), stack[-1]) if len(stack) < _DEEPEST else stack[-1])
            elif len(stack) > 1:
                stack.pop()
        yield from self._rule(stack[-1], [*parts, sheet[done:]])

    def _rule(self, block: _Block, parts: list[str]) -> Iterator[Rule]:
        body = ";".join(parts)
        if block.holds and block.selectors and ":" in body:
            yield Rule(block.selectors, body, self._layer(block.layer) if block.layer else UNLAYERED)

    def _statement(self, text: str, block: _Block) -> None:
        """@layer a, b; only says which goes first."""
        if block.holds and text[:7].lower() == "@layer ":
            for name in text[7:].split(","):
                self._layer(_within(block.layer, name.strip()))

    def _opened(self, head: str, around: _Block) -> _Block:
        rule = _AT.match(head)
        if not rule:
            text = _nested(head, around.text)
            selectors = parsed(text) if around.holds else []
            return around._replace(text=text, selectors=selectors, holds=bool(selectors))
        name, condition = rule[1].lower(), rule[2].strip()
        if name == "layer":
            layer = _within(around.layer, condition or f" {len(self._layers)}")
            self._layer(layer)
            return around._replace(layer=layer)
        return around._replace(holds=around.holds and name in _GROUPS and _GROUPS[name](condition))

    def _layer(self, name: str) -> int:
        return self._layers.setdefault(name, len(self._layers))


def _nested(inner: str, outer: str) -> str:
    """The selectors of a rule inside of a rule: & stands for those of the outer one."""
    if not outer:
        return inner.replace("&", ":root")
    if len(inner) + len(outer) > _LONGEST:
        return ""
    around = f":is({outer})"
    parts = listed(inner)
    return (
        ",".join(one.replace("&", around) if "&" in one else f"{around} {one}" for one in parts) if all(parts) else ""
    )


def _within(outer: str, name: str) -> str:
    return f"{outer}.{name}" if outer else name
