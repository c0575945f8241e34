"""The name of the reporting unit."""

import re
from collections import Counter

from checker.structure.cues import listed
from checker.structure.fold import fold_pattern
from checker.structure.metadata import MAKERS
from checker.structure.model import Finding, Folded, Metadata, Span
from checker.structure.unit_type import type_of_name
from checker.text import first_of

_STOP = listed("""
    (200 (201 (202 (203 (204 200 201 202 203 204 二〇 二○ 二零 关于 推进 法治政府 法制政府 依法行政 法治建设 法治工作
    依法治 深化法治 加强法治 党政主要负责人 年度
""")
_PARTY = r"^中共.{2,20}?(?:委员会|工作委员会|工委|[县市区镇乡旗州省盟]委)[、和]?(?=.{2})"
_ENDING = "人民政府|街道办事处|街道|办事处|管理委员会|管委会|委员会|苏木|镇|乡|局|厅|委|县|市|区|旗"
_OWN_ENDING = "人民政府|街道办事处|街道|管委会|管理委员会|镇|乡|局|委员会|省|市|县|区|旗"
_OPENING_SIZE = 900
# What may follow a unit's name where it is the subject of a sentence.
_VERBS = (
    "[在以深全紧高,党将把贯牢突继结推着统根落对公办共各依]"  # one character is enough for these
    "|20[0-4]|坚持|认真|持续|始终|切实|严格|积极|聚焦|围绕|按照|立足|扎实|组织"
)
_OPENING = (
    r"(?:20[0-4]\d年(?:度|以来)?,?|一年来,?|现将|^|。|:)"
    rf"((?:[一-鿿]{{2,26}}?)(?:{_ENDING}))(?={_VERBS})"
)
_SELF = (
    rf"(?<![一-鿿])((?:[一-鿿]{{2,20}}?)(?:{_OWN_ENDING}))"
    rf"(?={_VERBS})"
)
_NO_NAME = (
    "^(?:我|本|全|各|该|此|其|一|两|三|这|加强|推进|强化|落实|根据|按照|市|县|区|镇|乡|省|上级|在|对|由|为|经|向|与|和|中央|国务院|坚持|认真|严格|积极)"
    "|委市|府办事"
)


def find_unit(title: Finding, folded: Folded, tail: Span | None, text: str, metadata: list[Metadata]) -> Finding:
    """The unit's name; `why` is title, cover, signature, opening, self-name, furniture or lost.

    `tail` is the signature line where there is one.
    """
    if title.span and (name := name_in_title(fold_pattern(title.value))):
        return Finding(name, title.span, "title")
    if maker := next((fact for fact in metadata if fact.label in MAKERS), None):
        return Finding(_after_party(fold_pattern(maker.value)), maker.span, "cover")
    if tail and type_of_name(name := fold_pattern(text[tail.start : tail.end]))[0]:
        return Finding(_after_party(name), tail, "signature")
    return _in_body(folded) or _in_furniture(metadata)


def name_in_title(title: str) -> str:
    """The unit in front of the subject of a folded title: 禾阳县 in 禾阳县2023年法治政府建设情况报告."""
    title = title.removeprefix("关于").removeprefix("#")
    found = first_of(title, _STOP)
    if not found:
        return ""
    name = title[: found[0]]
    if not name:
        rest = re.sub(r"^\(?(?:20[0-4]\d|二[〇○零一二三四五六七八九]{3})[)年]*度?\)?", "", title)
        found = first_of(rest, _STOP)
        name = rest[: found[0]] if found else ""
    name = _after_party(name).rstrip("的,、:").removeprefix("关于")
    return name if 2 <= len(name) <= 36 else ""


def _after_party(name: str) -> str:
    return (re.sub(_PARTY, "", name) if name.startswith("中共") else name) or name


def _in_body(folded: Folded) -> Finding | None:
    """A name that opens a sentence or clause of the first lines, or the one that the text uses most."""
    for pattern in (_OPENING, _SELF):
        for found in re.finditer(pattern, folded.text[:_OPENING_SIZE]):
            if _is_name(found[1]):
                return Finding(found[1], _span(folded, found), "opening")
    hits = [found for found in re.finditer(_SELF, folded.text) if _is_name(found[1])]
    if not hits:
        return None
    name, count = Counter(found[1] for found in hits).most_common(1)[0]
    first = next(found for found in hits if found[1] == name)
    return Finding(name, _span(folded, first), "self-name") if count > 1 else None


def _is_name(words: str) -> bool:
    """True for the name of a unit; a city on no list is one, too."""
    return not re.search(_NO_NAME, words) and (bool(type_of_name(words)[0]) or words.endswith(("市", "市人民政府")))


def _in_furniture(metadata: list[Metadata]) -> Finding:
    for label in ("发文机关", "发文机构", "制发机关", "发布机构", "公开主体", "主办单位"):
        for fact in metadata:
            if fact.label == label:
                return Finding(fold_pattern(fact.value), fact.span, "furniture")
    return Finding("", None, "lost")


def _span(folded: Folded, found: "re.Match[str]") -> Span:
    return Span(folded.offsets[found.start(1)], folded.offsets[found.end(1) - 1] + 1)
