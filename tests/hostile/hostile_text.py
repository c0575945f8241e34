"""Text, Markdown and parsed reports that are made to hang, to crash, to fill the memory or to fool a terminal."""

import json
from collections.abc import Iterator
from typing import Any

from hostile_case import EITHER, LONG, MOST, Case, lure
from stuffing_plain import lines_of, parsed
from stuffing_text import HOLLOW, TITLE

_CHANGED = "is not what fazhi parse wrote"
_BINARY = "is a binary or damaged file"
_FOREIGN = "does not read like an annual report"
_FULL = MOST - 1000
"""Characters: as much as is read, with the report around them."""


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _long()
    yield from _signs()
    yield from _encodings()
    yield from _names()
    yield from _markdown()
    yield from _parsed()


def plain(inside: str = "", between: str = "\n") -> str:
    """The hollow report with `inside` after its fifth paragraph."""
    return between.join([*HOLLOW[:5], inside, *HOLLOW[5:]]) + "\n"


def _text(name: str, text: str, says: str = "", slow: bool = False) -> Case:
    return Case(name, lambda: text.encode("utf-8", "surrogatepass"), says, slow)


def _long() -> Iterator[Case]:
    yield _text("line-of-400000.txt", plain("持续用力久久为功" * 50_000), "|" + LONG + "|" + _FOREIGN, True)
    yield _text("line-of-sentences.txt", plain("做好工作。" * (_FULL // 5)), "|" + _FOREIGN, True)
    yield _text("line-of-facts.txt", plain("办结案件7件，" * (_FULL // 7)), "|" + _FOREIGN, True)
    yield _text("line-of-digits.txt", plain("7" * _FULL), "|" + _FOREIGN, True)
    yield _text("line-of-commas.txt", plain("，" * _FULL), "|" + _FOREIGN, True)
    yield _text("line-of-brackets.txt", plain("《（“" * (_FULL // 3)), "|" + _FOREIGN, True)
    yield _text("line-of-blanks.txt", plain("持" + " \u3000" * (_FULL // 2) + "续"), "|" + _FOREIGN, True)
    yield _text("line-of-1600000-letters.txt", plain("a" * 1_600_000), LONG)
    yield _text("lines-of-one-character.txt", plain("持\n" * (_FULL // 2)), "|" + _FOREIGN, True)
    yield _text("lines-of-headings.txt", plain("一、工作\n（一）工作\n1.工作\n" * 4_000), "|" + _FOREIGN, True)
    yield _text("lines-of-titles.txt", plain(f"{TITLE}\n" * 5_000), "|" + _FOREIGN + "|does not")
    yield _text(
        "lines-of-labels.txt", plain("发布日期：2024年1月1日 来源：某处\n" * 5_000), "|" + _FOREIGN + "|does not"
    )
    yield _text("lines-2000000-empty.txt", plain("\n" * 2_000_000), "|" + LONG)
    yield _text("table-of-many-rows.txt", plain("单位\t案件\t7\n" * (_FULL // 8)), "|" + _FOREIGN, True)
    yield _text("table-of-many-cells.txt", plain(("7\t" * (_FULL // 4 - 2) + "\n") * 2), "|" + _FOREIGN, True)
    yield _text("line-of-bars.txt", plain("|" * _FULL), "|" + _FOREIGN, True)
    yield _text("figures-of-months.txt", plain("1月" * (_FULL // 2)), "|" + _FOREIGN, True)
    for sign in "年日%.:-号条件份":
        yield _text(f"figures-{ord(sign):04x}.txt", plain(f"1{sign}" * 20_000), "|" + _FOREIGN)


def _signs() -> Iterator[Case]:
    """Characters that a reader does not see, or that turn what is seen."""
    mixed = "\u202e\u200b\u200f\u2066\u00ad\ufeff\u2060\U000e0041"
    yield _text("turned-and-empty.txt", plain(mixed.join("全年办结行政复议案件71件。")))
    yield _text("escapes.txt", plain("\x1b[2J\x1b]0;x\x07\x1b[8m全年办结行政复议案件71件。\x1b[0m\x9b31m"))
    yield _text("backspaces.txt", plain("办结\b\b\b\b\r71件" * 10), "|" + _BINARY)
    yield _text("line-of-accents.txt", plain("法" + "\u0301" * _FULL), "|" + _FOREIGN, True)
    yield _text("line-of-zero-widths.txt", plain("\u200b" * _FULL), "", True)
    yield _text("line-of-directions.txt", plain("\u202e\u2066" * (_FULL // 2)), "", True)
    yield _text("nul.txt", plain("\0" * 3), EITHER)
    yield _text("nuls.txt", plain("\0" * 100_000), _BINARY + "|is not text")
    yield _text("separators.txt", plain("\u2028\u2029\x85\x0b\x0c\x1c" * 1000))
    yield _text("surrogates.txt", plain("\ud800\udc00"), "is not text")
    yield _text("outside-the-plane.txt", plain("𠀀𪛖🏛" * 20_000), "|" + _FOREIGN, True)
    yield _text("kangxi-and-wide.txt", plain("⽀⾏⼈⺠７１件" * 20_000), "|" + _FOREIGN, True)
    yield _text("title-turned.txt", plain().replace(TITLE, "\u202e" + TITLE + "\u202c", 1))


def _encodings() -> Iterator[Case]:
    text = plain()
    for name in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030"):
        yield Case(f"in-{name}.txt", lambda name=name: text.encode(name))
    for name in ("utf-7", "utf-32", "big5", "shift_jis", "cp037", "iso2022_jp_2", "hz"):
        yield Case(f"in-{name}.txt", lambda name=name: text.encode(name, "replace"), EITHER)
    yield Case("two-encodings.txt", lambda: text.encode() + text.encode("gb18030"), EITHER)
    yield Case("invalid-utf8.txt", lambda: text.encode()[:-1] + b"\xed\xa0\x80\xc0\x80\xff", EITHER)
    yield Case("utf-16-cut.txt", lambda: text.encode("utf-16")[:-1], "is not text")
    yield Case("mark-only.txt", lambda: b"\xef\xbb\xbf", "is empty")
    yield Case("marks-100000.txt", lambda: b"\xef\xbb\xbf" * 100_000 + text.encode(), "", True)


def _names() -> Iterator[Case]:
    """Names that would turn or clear the screen, or add a line to the errors."""
    for number, name in enumerate(
        ("\u202etxt.exe", "\x1b[2J", "a\nb", "\u200b", "%s{0}", "a\rb", "\udcff", "\u2028", "-v", "@x", "$(id)")
    ):
        yield Case(f"{number}{name}.txt", lambda: plain().encode())
        yield Case(f"{number}{name}.docx", lambda: b"PK\x03\x04" + b"x" * 200, "damaged")
    yield Case("x" * 245 + ".txt", lambda: plain().encode())


def _markdown() -> Iterator[Case]:
    for number, unit in enumerate(
        (
            "#" * 6 + " 工作\n\n",
            "> ",
            "- ",
            "* * ",
            "|--" * 3 + "\n",
            "```\n",
            "<!-- ",
            "[x](",
            "**",
            "`",
            "![",
            "\\",
            "=\n",
            "~~~\n",
            "1. ",
            "<script",
            "<script>",
            "<p hidden",
            "<p hidden>",
            "](",
            "[a]:",
            "-->",
        )
    ):
        yield _text(f"units-{number}.md", plain(unit * (40_000 // len(unit)), "\n\n"), "|" + _FOREIGN + "|does not")
    yield _text("long-rule.md", plain("-" * 200_000 + "x", "\n\n"), "|" + _FOREIGN)
    yield _text("rule-with-bars.md", plain("|--:" * 50_000 + "x", "\n\n"), "|" + _FOREIGN)
    yield _text("heading-of-signs.md", plain("## " + "# " * 100_000 + "x", "\n\n"), "|" + _FOREIGN)
    yield _text("address.md", plain(f"![x]({lure('md')}) <img src='{lure('md')}'>", "\n\n"))


def _parsed() -> Iterator[Case]:
    text = plain()
    blocks = lines_of(text)
    wrong: dict[str, Any] = {
        "blocks-outside": [[0, 10**9, 1, "paragraph", 0]],
        "blocks-negative": [[-5, 10, 1, "paragraph", 0]],
        "blocks-overlap": [[0, 100, 1, "paragraph", 0], [50, 120, 2, "paragraph", 0]],
        "blocks-backwards": list(reversed(blocks)),
        "blocks-of-no-kind": [[0, 10, 1, "<script>", 0]],
        "blocks-of-words": [["0", "10", "1", "paragraph", "0"]],
        "blocks-of-fractions": [[0.5, 10, 1, "paragraph", 0]],
        "blocks-nan": [[float("nan"), 10, 1, "paragraph", 0]],
        "blocks-of-nothing": None,
        "blocks-in-blocks": [[[[]]]],
    }
    for name, value in wrong.items():
        yield Case(f"{name}.json", lambda value=value: parsed(text, value), _CHANGED)
    yield Case("plain.json", lambda: parsed(text, blocks))
    yield from _exchanged(text, blocks)
    yield from _broken(parsed(text, blocks))


def _exchanged(text: str, blocks: list[list[Any]]) -> Iterator[Case]:
    """Another value in the place of one."""
    origin = {"page": 1, "evil": 5}
    more: dict[str, dict[str, Any]] = {
        "marks-outside": {"marks": [{"start": 10**9, "origin": None}]},
        "marks-unknown": {"marks": [{"start": 0, "origin": origin}]},
        "marks-same": {"marks": [{"start": 0, "origin": None}] * 2},
        "text-of-numbers": {"text": 7},
        "format-of-nothing": {"format": "<b>"},
        "path-turned": {"path": "\u202e\x1b[2J/etc/passwd"},
        "remarks-of-escapes": {"remarks": [{"kind": "\x1b[2J", "zh": "\x1b[8m\n\n", "en": "\u202e"}]},
        "skipped-100000": {"skipped": [{"why": "hidden", "text": "x", "origin": None}] * 100_000},
        "stated-escapes": {"stated": [{"label": "发布日期", "value": "\x1b[2J2024-01-01"}]},
        "confidence-infinite": {"marks": [{"start": 0, "origin": {"confidence": 1e999}}]},
    }
    for name, value in more.items():
        yield Case(f"{name}.json", lambda value=value: parsed(text, blocks, **value), f"|{_CHANGED}", "100000" in name)


def _broken(whole: bytes) -> Iterator[Case]:
    """JSON that is none, or not this."""
    head = b'{"fazhi_report": "1.0", "document": '
    yield Case("other-version.json", lambda: whole.replace(b'"1.0"', b'"99"', 1), "another version")
    yield Case("deep-100000.json", lambda: head + b"[" * 100_000 + b"]" * 100_000 + b"}", _CHANGED)
    yield Case("deep-objects.json", lambda: head + b'{"a":' * 100_000 + b"1" + b"}" * 100_001, _CHANGED)
    yield Case("number-of-1000000-digits.json", lambda: head + b"9" * 1_000_000 + b"}", _CHANGED)
    yield Case("keys-twice.json", lambda: whole[:-1] + b', "document": []}', _CHANGED)
    yield Case("surrogates.json", lambda: whole.replace("一年".encode(), b"\\ud800\\udfff"), f"|{_CHANGED}")
    yield Case("half-surrogate.json", lambda: whole.replace("一年".encode(), b"\\ud800"), f"|{_CHANGED}")
    yield Case(
        "blocks-400000.json",
        lambda: parsed("法 " * 200_000, [[2 * n, 2 * n + 1, 1, "paragraph", 0] for n in range(200_000)]),
        EITHER,
        True,
    )
    yield Case("truncated.json", lambda: whole[: len(whole) // 2], _CHANGED)
    yield Case("invalid-utf8.json", lambda: whole.replace("一年".encode(), b"\xff"), _CHANGED)
    yield Case("nan.json", lambda: head + b"NaN}", _CHANGED)
    yield Case("of-something-else.json", lambda: json.dumps({"text": plain()}, ensure_ascii=False).encode(), EITHER)
