"""The title of the report, or that it is lost."""

import re
from collections.abc import Iterator

from checker.documents.model import Block
from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.metadata import date_line
from checker.structure.model import Finding, Span
from checker.structure.numbering import marker

SUBJECTS = listed("""
    法治政府 法制政府 依法行政 法治建设 依法治 法治工作
""")
_LAST_WORDS = listed("""
    报告 总结 汇报 情况 年报
""")
_NOT = listed("""
    当前位置 您的位置 > 上一篇 下一篇 上一条 下一条 关于印发 现将 索引号 报告如下 汇报如下 首页 附件 栏目 来源 目录
""")
_LONGEST = 80
_SEARCHED = 40
_TRAILER = r"(?:\([^()]*\)|[-_|—].{0,30})$"
_ORGANS = listed("""
    人民政府 办事处 委员会 管委会 局 厅 办公室 中心 镇 乡 街道 县 市 区
""")


def find_title(text: str, blocks: tuple[Block, ...]) -> Finding:
    """The title with its lines; `why` is `title`, `index-block` (only a label of the page has it) or `lost`."""
    top = _top(text, blocks)
    best: Finding | None = None
    for index in range(len(top)):
        for count in (1, 2, 3):
            found = _window(text, top[index : index + count])
            if found and len(top[index : index + count]) == count:
                if best is None or found.why >= best.why or best.span is None:
                    best = _with_organ(text, top, index, found)
                break
    return best or Finding("", None, "lost")


def titles(text: str, blocks: list[Block]) -> Iterator[tuple[Block | None, Finding]]:
    """Every title of such a report that stands on a line of its own, wherever in the text, with the block above it."""
    for index, block in enumerate(blocks):
        if block.kind in ("row", "item") or block.end - block.start > _LONGEST:
            continue
        found = _window(text, [block])
        if found and found.why == "title":
            titled = _with_organ(text, blocks, index, found)
            first = index - (titled.span != found.span)
            yield (blocks[first - 1] if first > 0 else None), titled


def _top(text: str, blocks: tuple[Block, ...]) -> list[Block]:
    """The blocks above the first paragraph of sentences."""
    top: list[Block] = []
    for block in blocks[:_SEARCHED]:
        raw = text[block.start : block.end]
        if "。" in raw or block.kind in ("row", "item") or (block.end - block.start > _LONGEST * 2):
            break
        top.append(block)
    return top


def _window(text: str, window: list[Block]) -> Finding | None:
    words = [fold_pattern(text[block.start : block.end]) for block in window]
    if len(words) > 1 and any(len(word) > 45 or _dated(word) or word.endswith((":", ",")) for word in words):
        return None
    folded = "".join(words)
    label, _, rest = folded.partition(":")
    labelled = label in ("标题", "名称", "信息名称", "文件名称")
    folded = rest if labelled else folded
    if not _is_title(folded) or (len(words) > 1 and (_subject_free(words) or has(words[0], _NOT))):
        return None
    start = window[0].start + (_label_size(text, window[0]) if labelled else 0)
    span = Span(start, window[-1].end)
    value = "".join(text[span.start : span.end].split())
    return Finding(value, span, "index-block" if labelled else "title")


def _subject_free(words: list[str]) -> bool:
    """True where a line of the window adds nothing: neither the subject nor how a title ends nor an organ or year."""
    first = words[0]
    return not (first.endswith(_ORGANS) or first.startswith("关于") or "年" in first or has(first, SUBJECTS))


def _label_size(text: str, block: Block) -> int:
    found = re.match(r"[^:：]*[:：]\s*", text[block.start : block.end])
    return found.end() if found else 0


def _is_title(folded: str) -> bool:
    bare = re.sub(_TRAILER, "", folded) if has(folded, (")", "-", "_", "|", "—")) else folded
    return (
        6 <= len(bare) <= _LONGEST
        and bare.endswith(_LAST_WORDS)
        and has(bare, SUBJECTS)
        and not has(bare, _NOT)
        and not marker(bare)
    )


def _dated(folded: str) -> bool:
    return bool(date_line(folded))


def _with_organ(text: str, top: list[Block], index: int, found: Finding) -> Finding:
    """A title that starts with 关于 or a year takes in the line above it that names the organ."""
    if index == 0 or found.span is None or found.why != "title":
        return found
    above = fold_pattern(text[top[index - 1].start : top[index - 1].end])
    bare = fold_pattern(found.value)
    if (
        not above.endswith(_ORGANS)
        or len(above) > 30
        or has(above, (*_NOT, ":"))
        or not (bare.startswith(("关于", "20", "法")))
    ):
        return found
    span = Span(top[index - 1].start, found.span.end)
    return found._replace(value="".join(text[span.start : span.end].split()), span=span)
