"""Do some sentences deny what others count? Both must be about the very same thing, not about the same work."""

import re
from collections.abc import Iterable, Iterator

from checker.consistency.nils import elsewhen
from checker.structure.cues import listed
from checker.text import lazy

_UNITS = "件|宗|起|份|次|项|条|例|个|人"
_END = "(?=[,;。、)]|$)"
_GOT = "发生|收到|受理|接到|出现|新增|新收|办理"
_FORMS = (
    lazy(f"(?:(?:未|没有)(?:{_GOT})|无(?!效|关|需|须|法|障)|没有)(?:任何|新增|本级)?([一-鿿]{{4,14}}){_END}"),
    lazy(f"([一-鿿]{{4,14}}?)(?:数量?)?为?(?:0|零)(?:{_UNITS})"),
    lazy(f"([一-鿿]{{4,14}}?)(?:(?:一[件起宗例份]也)?(?:没有|未)(?:{_GOT})|一[件起宗例份]也没有){_END}"),
)
"""未发生行政复议案件, 行政复议案件0件 and 行政复议案件没有收到."""
_NARROW = listed("""
    相关 有关 此类 类似 上述 该 因 由 涉 以 对 被 败诉 其他
""")
"""Words that make the thing denied narrower than its name, or another one."""
_VERBS = lazy(f"^(?:全年|本年度?|今年|共|也|均)*(?:{_GOT})?")
_KIND = lazy("(?:案件|案|书)$")


def denied(nils: Iterable[str], told: Iterable[str]) -> bool:
    """True where one of the folded sentences `nils` says that there was none of what one of `told` counts."""
    things = {thing for nil in nils for thing in _things(nil)}
    return any(thing in words and _counts(words, thing) for words in told for thing in things)


def _things(words: str) -> Iterator[str]:
    """What a sentence denies, without 案件 or 书 at the end."""
    for form in _FORMS:
        for found in form.finditer(words):
            thing = _KIND.sub("", _VERBS.sub("", found[1]))
            if len(thing) > 1 and not thing.startswith(_NARROW):
                yield thing


def _counts(words: str, thing: str) -> bool:
    name = f"{re.escape(thing)}(?:案件?|书)?"
    counted = f"{name}[^,;。、\\d败胜撤]{{0,4}}[1-9]\\d*(?:{_UNITS})|[1-9]\\d*(?:{_UNITS}){name}"
    return any(not elsewhen(words, found.start()) for found in re.finditer(counted, words))
