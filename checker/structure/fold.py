"""The text as matchers see it.

Each character becomes its NFKC form in lower case; radicals become the ideographs that they stand for, all double
quotes become ", and white space, zero-width characters and Markdown's * and ` vanish. Patterns go the same way.
"""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from itertools import compress

from checker.structure.model import Folded

# CJK Radicals Supplement, U+2E81 to U+2EF3, which NFKC leaves alone: the table of equivalent unified ideographs of the
# Unicode Character Database 15.0, in code point order (U+2E9A is not assigned). NFKC itself maps the Kangxi radicals.
_RADICALS = (
    "厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑𫜹忄心扌攵"
    "\u2e9a旡日月歺母民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"
    "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)
_DROPPED = "*`\u00ad\u180e\u2060\ufeff\ufffc"


_WIDE: set[str] = set()
"""The characters met so far that become several: … or ㈠."""


class _Table(dict[str, str]):
    """Folded form of each character met so far; the rest is worked out once, when first met."""

    def __missing__(self, char: str) -> str:
        folded = "".join(_one(part) for part in unicodedata.normalize("NFKC", char).lower())
        if len(folded) > 1:
            _WIDE.add(char)
        self[char] = folded
        return folded


def _one(char: str) -> str:
    if char.isspace() or unicodedata.category(char) in ("Cf", "Cc", "Mn"):
        return ""
    return char


_TABLE = _Table(
    {chr(0x2E81 + index): char for index, char in enumerate(_RADICALS)}
    | dict.fromkeys("“”„‟＂", '"')
    | dict.fromkeys("‘’‚‛", "'")
    | dict.fromkeys(_DROPPED, "")
    # Fonts that draw 户 for the radical make PDFs say so, and NFKC turns that into the traditional form.
    | dict.fromkeys("⼾戶", "户")
)


def fold(text: str) -> Folded:
    """Fold `text`; `offsets[i]` says where in `text` the i-th folded character came from. Raises nothing."""
    pieces = list(map(_TABLE.__getitem__, text))
    folded = "".join(pieces)
    offsets = tuple(compress(range(len(pieces)), pieces))
    if len(offsets) != len(folded):
        offsets = _repeated(text, pieces, offsets)
    return Folded(folded, offsets)


def _repeated(text: str, pieces: list[str], offsets: tuple[int, ...]) -> tuple[int, ...]:
    """The offsets with the place of each character that became several repeated for each of them."""
    wide = sorted(at for char in _WIDE for at in _places(text, char))
    repeated: list[int] = []
    done = 0
    for at in wide:
        index = bisect_left(offsets, at)
        repeated += offsets[done:index]
        repeated += [at] * len(pieces[at])
        done = index + 1
    return (*repeated, *offsets[done:])


def _places(text: str, char: str) -> Iterator[int]:
    at = text.find(char)
    while at >= 0:
        yield at
        at = text.find(char, at + 1)


def fold_pattern(text: str) -> str:
    """The folded text alone: for patterns, titles and other short strings."""
    return "".join(map(_TABLE.__getitem__, text))
