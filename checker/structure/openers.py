"""Where a text without such headings turns to its problems, its plan and its end."""

from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.model import Folded, Span
from checker.structure.paragraphs import Paragraph
from checker.structure.pieces import Piece
from checker.structure.sections import Node
from checker.structure.signature import ORGANS

_TURNS = listed("""
    虽然 尽管 在看到 在肯定 当然 但 然而 不过 与 对照 同时 回顾 当前 目前
""")
_TROUBLE = listed("""
    存在 差距 不足 短板 薄弱
""")
_ADMITS = listed("""
    仍存在 还存在 依然存在 也存在 仍然存在 主要存在 但存在 存在的问题 存在问题 存在的不足 存在不足 存在的主要问题
    存在以下 还有差距 还有一定差距 还有一定的差距 还有较大差距 还有不小 仍有差距 做得还不够 做得不够 没做好的
    没有做好
""")
_PLAN = listed("""
    下一步 下步 下一阶段 下阶段 接下来 明年 来年 今后 新的一年 下一年 针对以上 针对上述 针对存在 打算
""")
_TAKEN = listed("""
    解决 针对 整改 研究 化解 排查 督促
""")
_EARLIEST = 0.45
_LONGEST_WISH = 400
_WISH = listed("""
    保障 力量 支撑 贡献 台阶 局面 环境 篇章 轨道 基础 答卷 水平
""")
_TOWARDS = listed("""
    为 让 使 推动 谱写 书写 奋力 努力 提供
""")
_WE = listed("""
    我们 我局 我镇 我乡 我街 我县 我市 我区 我委 我旗 新的一年
""")


def turns(pieces: list[Piece], words: list[str], nodes: list[Node], year: str, body: Span) -> list[tuple[int, str]]:
    """Where a section without heading opens, with its role: only for roles that no heading announces by itself."""
    headed = {node.roles[0] for node in nodes}
    owed = {role for node in nodes for role in node.roles[1:]}
    found: list[tuple[int, str]] = []
    if "problems" not in headed:
        found += _first(pieces, words, "problems", year, body, early="problems" in owed)
    if "plan" not in headed:
        after = found[0][0] if found else max((node.start for node in nodes if node.roles[0] == "problems"), default=0)
        found += _first(pieces, words, "plan", year, body._replace(start=max(after, body.start)), early="plan" in owed)
    return found


def _first(
    pieces: list[Piece], words: list[str], role: str, year: str, body: Span, early: bool
) -> list[tuple[int, str]]:
    coming = f"{int(year) + 1}年" if year else "\n"
    earliest = body.start if early else body.start + (body.end - body.start) * _EARLIEST
    for piece, folded in zip(pieces, words, strict=True):
        if piece.start < earliest or piece.heading:
            continue
        if role == "problems" and _admits(folded):
            return [(piece.start, role)]
        if role == "plan" and (folded.startswith(_PLAN) or (folded.startswith(coming) and "将" in folded)):
            return [(piece.start, role)]
    return []


def _admits(words: str) -> bool:
    """True where a sentence turns to what is not good yet."""
    if has(words, _TAKEN):
        return False
    return has(words, _ADMITS) or (words.startswith(_TURNS) and has(words, _TROUBLE))


def wish(text: str, paragraphs: list[Paragraph], heads: list[object], last: int, folded: Folded) -> int:
    """The index of the paragraph with which the closing begins: a last wish without number or figure belongs to it."""
    index = last - 1
    if index < 1 or heads[index] or paragraphs[index].kind != "paragraph":
        return last
    if paragraphs[index].end - paragraphs[index].start > _LONGEST_WISH:
        return last
    words = fold_pattern(text[paragraphs[index].start : paragraphs[index].end])
    alone = paragraphs[index - 1].end - paragraphs[index - 1].start > 20
    wishes = (
        words.rstrip("。!").endswith(_WISH) and has(words, _TOWARDS) and words.count("。") <= 2 and ":" not in words
    )
    return index if alone and wishes and _speaks_for_unit(words) else last


def _speaks_for_unit(words: str) -> bool:
    subject = words[:30].partition("将")
    return words.startswith(_WE) or (bool(subject[1]) and subject[0].endswith(ORGANS))
