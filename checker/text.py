"""Searching text where compiling a pattern takes longer than using it: a process often audits one report only."""

import re
from typing import cast


class _Lazy:
    """Stands for a pattern and becomes it, method by method, when first asked."""

    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> object:
        # Only called for what is not there yet: the method of the compiled pattern is kept, so later calls are direct.
        method: object = getattr(re.compile(self._source), name)
        setattr(self, name, method)
        return method


def lazy(source: str) -> re.Pattern[str]:
    """A pattern that is compiled when it is first used."""
    return cast("re.Pattern[str]", _Lazy(source))


def first_of(text: str, words: tuple[str, ...], start: int = 0) -> tuple[int, str] | None:
    """Place and word of the first of `words` from `start` on, as a pattern of these alternatives would find it."""
    best: tuple[int, str] | None = None
    for word in words:
        at = text.find(word, start, best[0] + len(word) if best else len(text))
        if at >= 0 and (best is None or at < best[0]):
            best = at, word
    return best
