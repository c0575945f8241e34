"""Main sections whose headings do not say what they are about (还欠着的账, 翻过年头几件事): their sentences do."""

from collections.abc import Iterator
from typing import NamedTuple

from checker.structure import cues
from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.model import Span
from checker.structure.pieces import Piece
from checker.structure.sections import Node, heading_roles

_TROUBLE = listed("""
    没有 没 不够 不足 不强 不高 不深 不到位 不规范 不及时 不平衡 不会 不敢 不愿 不懂 不熟 不准 还差 差距 差别 缺 欠 难
    偏低 偏弱 偏少 滞后 薄弱 短板 跟不上 毛病 漏 拖 只有 仅 不到 有待 存在 超期 超时 心里没 断档 空白 较少 较慢 较弱
    太少 老套 单一 未 问题
""")
_AHEAD = listed("""
    要 拟 将 争取 力争 再 明年 来年 准备 打算 计划 尽快 马上 早日 启动 做起来 抓好 接着 继续 进一步 推进 完善 加强 健全
    深化 确保 建立 开展 落实 提升 组织 强化 补
""")
_DONE = listed("""
    全年 累计 截至 共 同比 了 今年
""")
_SHARE = 0.6
"""Of the sentences of a section: so many show what it is about."""
_EXPECTED = 0.5
"""The same of one between the work and the plan, where problems are expected ..."""
_CAUSED = 0.25
"""... and of one in which a sentence gives a cause."""
_LATE = 0.45
"""Of the text; problems and plans come after the work."""


class _Part(NamedTuple):
    """A main section whose heading says nothing."""

    start: int
    end: int
    before: set[str]
    """Roles of the main sections before it."""
    after: str
    """Role of the main section after it."""
    nested: bool
    """Whether it is taken for a part of the problems."""
    sentences: list[str]


def by_content(nodes: list[Node], pieces: list[Piece], words: list[str], body: Span) -> list[Node]:
    """`nodes`, with the roles problems and plan given to sections in the second half that read like them.

    Only where no heading announces such a section; `words` are the folded texts of `pieces`.
    """
    found = {role for node in nodes for role in node.roles}
    if found.issuperset(("problems", "plan")):
        return nodes
    told = [(piece.start, text) for piece, text in zip(pieces, words, strict=True) if not piece.heading]
    for role, reads in (("problems", _is_trouble), ("plan", _is_ahead)):
        if role not in found:
            part = next(filter(reads, reversed(list(_parts(nodes, told, body)))), None)
            nodes = [_with_role(node, role, part) for node in nodes] if part else nodes
    return nodes


def _with_role(node: Node, role: str, part: _Part) -> Node:
    return node._replace(roles=(role,)) if part.start <= node.start < part.end else node


def _parts(nodes: list[Node], told: list[tuple[int, str]], body: Span) -> Iterator[_Part]:
    """Those of the second half that are taken for something only because nothing says what they are."""
    mains = [node for node in nodes if node.level <= 1 or _is_nested(node)]
    starts = [*(node.start for node in mains), body.end]
    roles = [*(node.roles[0] for node in mains), ""]
    earliest = body.start + (body.end - body.start) * _LATE
    for at, node in enumerate(mains):
        if node.start >= earliest and _is_open(node):
            sentences = [text for start, text in told if starts[at] <= start < starts[at + 1]]
            yield _Part(node.start, starts[at + 1], set(roles[:at]), roles[at + 1], _is_nested(node), sentences)


def _is_nested(node: Node) -> bool:
    return node.level == 2 and node.roles == ("problems",)


def _is_open(node: Node) -> bool:
    if _is_nested(node):
        return True
    unsaid = node.roles == ("achievements",) and not heading_roles(fold_pattern(node.title), "")
    return unsaid and node.heading is not None


def _is_trouble(part: _Part) -> bool:
    caused = any(has(text, cues.CAUSES) for text in part.sentences)
    least = _CAUSED if caused else _EXPECTED if part.after == "plan" else _SHARE
    return _share(part.sentences, _TROUBLE) >= least


def _is_ahead(part: _Part) -> bool:
    """After the problems nothing but the plan is expected, unless it tells what was done, or what else is lacking."""
    if part.nested and _share(part.sentences, _TROUBLE) >= _EXPECTED:
        return False
    expected = "problems" in part.before and part.after in ("", "closing") and not part.nested
    if _share(part.sentences, _DONE) > (_SHARE if expected else 1 - _SHARE):
        return False
    return expected or _share(part.sentences, _AHEAD) >= _SHARE


def _share(sentences: list[str], words: tuple[str, ...]) -> float:
    return sum(has(text, words) for text in sentences) / len(sentences) if sentences else 0.0
