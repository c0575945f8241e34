"""Labelled facts of the furniture (发布日期, 公开方式, 来源 ...) and the date of the signature."""

import re
from collections.abc import Iterable, Iterator

from checker.structure.cues import listed
from checker.structure.fold import fold, fold_pattern
from checker.structure.model import Furniture, Metadata, Span

_LABELS = listed("""
    索引号 信息索引 发文机关 发文机构 发布机构 发布机关 发布单位 制发机关 公开主体 主题分类 体裁分类 信息分类
    信息类别 组配分类 分类 成文日期 成文时间 发布日期 发布时间 公开日期 公开时间 生成日期 生效日期 发文日期 发文时间
    更新时间 创建时间 日期 时间 公开方式 公开属性 信息公开属性 公开形式 公开范围 公开类别 信息公开类别 公开时限
    信息来源 文章来源 稿件来源 来源 所属栏目 信息栏目 栏目 文号 发文字号 有效性 浏览次数 浏览量 点击数 点击次数
    点击量 阅读次数 阅读量 责任编辑 作者 编辑 审核 信息名称 文件名称 名称 标题 关键词 主题词 当前位置 您的位置
    您所在的位置 您当前的位置 所在位置 主办单位 承办单位 主办 承办 网站标识码 备案证编号 网址 地址
    编制单位 报告单位 填报单位 报送单位 编制日期 编制时间 报送日期
""")
_DATE = r"((?:19|20)\d\d)[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?"
_SPELT = r"([〇○零o一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日"
_MONTH = r"(?:20\d\d|[〇○零o一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月"
_NUMERALS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "o": 0}
_LONGEST_DATE = 14
_URL = r"https?://[^\s，。；）)]+"
_END = "|｜【[】]"
_EDGE = " \t\u3000\xa0;；,，"
SIGNED = "落款日期"
"""Label of the date of the signature, of the line below the title or of the cover."""
PRINTED = "印发日期"
MANNER = "公开方式"
MAKERS = ("编制单位", "报告单位", "填报单位", "报送单位")
"""Labels of the reporting unit on a cover."""


def metadata_of(text: str, furniture: Iterable[Furniture]) -> list[Metadata]:
    """Labelled facts in reading order, with the labels as printed; dates as YYYY-MM-DD."""
    found: list[Metadata] = []
    waiting = ""
    for piece in furniture:
        raw, start = text[piece.span.start : piece.span.end], piece.span.start
        facts = list(_facts(raw, start))
        if waiting and not facts:
            # 发布日期 on one line, its value on the next.
            facts = [_fact(waiting, raw, start)]
        waiting = facts[-1].label if facts and not facts[-1].value else ""
        found += [fact for fact in facts if fact.value]
        if "http" in raw:
            spans = [Span(start + url.start(), start + url.end()) for url in re.finditer(_URL, raw)]
            found += [Metadata("网址", text[span.start : span.end], span) for span in spans]
    return found


def is_label(raw: str) -> bool:
    """True for a line that is nothing but a label, with or without its colon."""
    return fold_pattern(raw).rstrip(":") in _LABELS


def _facts(raw: str, offset: int) -> Iterator[Metadata]:
    folded = fold(raw)
    first = fold_pattern(raw.strip().replace("\u3000", "  ").partition("  ")[0])
    if first in _LABELS:
        # A cell of a table, or a label alone: no colon.
        at = folded.offsets[len(first) - 1] + 1
        yield _fact(first, raw[at:], offset + at)
        return
    labels = [(at, label) for at, char in enumerate(folded.text) if char == ":" and (label := _label(folded.text[:at]))]
    starts = [folded.offsets[at - len(label)] for at, label in labels[1:]]
    for (at, label), end in zip(labels, [*starts, len(raw)], strict=False):
        left = folded.offsets[at] + 1
        yield _fact(label, raw[left:end], offset + left)


def _label(before: str) -> str:
    """The longest label that ends just before a colon."""
    return max((label for label in _LABELS if before.endswith(label)), key=len, default="")


def _fact(label: str, raw: str, offset: int) -> Metadata:
    start = len(raw) - len(raw.lstrip(_EDGE))
    value = raw[start:]
    for sign in ("  ", "\u3000", *_END):
        value = value.partition(sign)[0]
    value = value.rstrip(_EDGE)
    return Metadata(
        label, iso_date(value) or date_line(value) or value, Span(offset + start, offset + start + len(value))
    )


def iso_date(text: str) -> str:
    """The first date in `text` as YYYY-MM-DD, "" where there is none."""
    folded = fold_pattern(text)
    if found := re.search(_DATE, folded):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if "年" in folded and (found := re.search(_SPELT, folded)):
        year = int("".join(str(_NUMERALS[char]) for char in found[1]))
        return _iso(year, _number(found[2]), _number(found[3]))
    return ""


def date_line(words: str) -> str:
    """The date of a line that holds nothing else, as YYYY-MM-DD, or YYYY-MM where it names no day; "" for others."""
    bare = fold_pattern(words).strip("()")
    if len(bare) > _LONGEST_DATE or not bare.startswith(("20", "二")):
        return ""
    if bare.endswith("日") or re.fullmatch(_DATE, bare):
        return iso_date(bare)
    if not re.fullmatch(_MONTH, bare):
        return ""
    return iso_date(bare + ("1日" if bare[0] == "2" else "一日"))[:7]


def _iso(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _number(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    unit = _NUMERALS[ones] if len(ones) == 1 else 0
    return unit + ((_NUMERALS[tens] if len(tens) == 1 else 1) * 10 if ten else 0)
