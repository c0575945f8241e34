"""Articles of Chinese laws in English: 第二十五条、第六十六条 becomes art. 25, art. 66, and (四) item 4."""

import re

from checker.structure.numbering import value

_NUMERAL = "[一二三四五六七八九十百零〇]+"
_NUMBER = re.compile(f"第({_NUMERAL})(条|款|项|部分|章)|\\(({_NUMERAL})\\)")
_WORDS = {"条": "art. {}", "款": " para. {}", "项": " item {}", "部分": "part {}", "章": "chapter {}"}


def english(bases: str) -> str:
    """A row of legal bases without Chinese in its numbers; titles stay as they are."""
    told = _NUMBER.sub(_one, bases)
    return told.replace("至", " to ").replace("、", ", ").replace("  ", " ")


def _one(found: re.Match[str]) -> str:
    if found[3]:
        return f"item {_figure(found[3])}"
    return _WORDS[found[2]].format(_figure(found[1]))


def _figure(numeral: str) -> int:
    hundreds, _, rest = numeral.rpartition("百")
    return 100 * value(hundreds) + value(rest.lstrip("零〇"))
