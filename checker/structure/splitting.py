"""A paragraph to sentences: where to cut, and where never to."""

import re
from collections.abc import Iterator
from itertools import compress

_N = "一二三四五六七八九十"
_FIGURES = "0123456789０１２３４５６７８９"
_SIGNS = frozenset('。！？!?；;《“（("') | frozenset(map(chr, range(ord("①"), ord("⒛") + 1)))
_FIRST = _SIGNS | frozenset(_N + _FIGURES + "其第")
"""The characters with which a place to look at begins; a pattern with all of them takes a millisecond to compile."""
_SECOND = frozenset(_N + "是.．、")
"""What may follow such a character that is no sign, beside white space."""
_BRACKET = re.compile("[（()）]")
_PAIRS = {"《": "》", "“": "”", '"': '"'}
_LONGEST = 1000
"""Longer quotations are damaged text; the bound keeps the work linear."""
_STRAIGHT = 60
_AFTER_QUOTE = "，,、；;的等和与及为是：:。）)"
_TAIL = "。！？!?；;”’）)】"


def cuts(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Yield the places between `start` and `end` where a new sentence begins, and whether a new list item begins there.

    Nothing inside 《》 “” （） or straight quotes is ever cut.
    """
    free = start
    brackets = _brackets(text, start, end)
    for at, after in _places(text, start, end):
        if at < free:
            continue
        sign = text[at]
        if sign in "。！？!?；;":
            free = _after(text, at + 1, end)
            yield free, False
        elif sign in "（(":
            if _number(text, start, at, end):
                yield at, True
            free = brackets.get(at, at) + 1
        elif sign in _PAIRS:
            free = _closing_quote(text, at, end)
            if text[free - 2] in "。！？" and sign == "“" and text[free : free + 1] not in tuple(_AFTER_QUOTE):
                yield free, False
        elif at > start and _opens_item(text, start, at, after, sign):
            yield _first_digit(text, start, at), True


def _places(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of every sign, and of 一是, 其一, 第一, and 1. wherever they stand."""
    done = start
    for at in compress(range(start, end), map(_FIRST.__contains__, text[start:end])):
        if at < done:
            continue
        if text[at] in _SIGNS:
            yield at, at + 1
        elif (second := text[at + 1 : at + 2]) in _SECOND or second.isspace():
            after = _announcement(text, at, end)
            if at < after <= end:
                done = after
                yield at, after


def _announcement(text: str, at: int, end: int) -> int:
    """One past the 一是, 其一, 第一, or 1. that begins at `at`; `at` where none does."""
    char, after = text[at], at + 1
    if char in "其第":
        if text[after : after + 1] not in tuple(_N):
            return at
        after += 1
        if char == "其":
            return after
        after += text[after : after + 1] == "件"
        return after + 1 if text[after : after + 1] in tuple("，,：:") else at
    after += text[after : after + 1].isspace()
    return after + 1 if text[after : after + 1] in (("是",) if char in _N else tuple(".．、")) else at


def _after(text: str, at: int, end: int) -> int:
    """One past the closing marks that belong to the sentence that ends before `at`."""
    while at < end and text[at] in _TAIL:
        at += 1
    return at


def _closing_quote(text: str, at: int, end: int) -> int:
    """One past the mark that closes the one at `at`; just past that one where it is never closed."""
    opening = text[at]
    close = text.find(_PAIRS[opening], at + 1, min(end, at + (_STRAIGHT if opening == '"' else _LONGEST)))
    again = text.find(opening, at + 1, close) if opening != '"' else -1
    return close + 1 if close > at and again < 0 else at + 1


def _brackets(text: str, start: int, end: int) -> dict[int, int]:
    """The closing bracket of every opening one that has one, half and full width alike."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for found in _BRACKET.finditer(text, start, end):
        if found[0] in "（(":
            waiting.append(found.start())
        elif waiting and found.start() - waiting[-1] < _LONGEST:
            pairs[waiting.pop()] = found.start()
    return pairs


def _before(text: str, start: int, at: int) -> str:
    """The last character before `at` that is no white space, "" at the start of the paragraph."""
    return text[max(start, at - 16) : at].rstrip()[-1:]


def _number(text: str, start: int, at: int, end: int) -> bool:
    """True for （一） or (1) after the end of a sentence or an announcement."""
    inner = text[at + 1 : min(end, at + 5)].partition("）")[0].partition(")")[0].strip()
    counted = bool(inner) and len(inner) <= 3 and (inner.isdigit() or not inner.strip(_N))
    return counted and at > start and _before(text, start, at) in tuple("。；;：:")


def _opens_item(text: str, start: int, at: int, after: int, sign: str) -> bool:
    before = text[at - 1] if text[at - 1].isspace() else _before(text, start, at)
    if sign.isdigit() and sign.isdecimal():
        # 12. after a full stop, but not 3.5 and not the second digit of 100.
        whole = _first_digit(text, start, at)
        return (
            at - whole < 2
            and _before(text, start, whole) in tuple("。；;：:")
            and not text[after : after + 1].isdigit()
        )
    if sign in "其第" or text[after - 1] == "是":
        return before in tuple("。；;：:，,、") or before.isspace()
    return True


def _first_digit(text: str, start: int, at: int) -> int:
    while at > start and text[at].isdecimal() and text[at - 1].isdecimal():
        at -= 1
    return at
