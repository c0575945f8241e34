"""What the web page left around the report: found line by line and cut."""

import re
from bisect import bisect_left
from typing import NamedTuple

from checker.documents.model import PARTS, Block
from checker.structure.cues import has, listed
from checker.structure.fold import fold_pattern
from checker.structure.metadata import is_label
from checker.structure.model import Folded, Furniture, Span

_KINDS = (
    (
        "filing-number",
        listed("""
        icp备 公网安备 网站标识码 备案证编号 备案号 公安备案 网安备案
    """),
    ),
    (
        "buttons",
        listed("""
        打印本页 关闭窗口 关闭本页 返回顶部 扫一扫 分享到 字体:大 字号:大 [打印] 【打印】 【字体 [字体 字体:[
        字体大小 字号:[ 我要纠错 微信扫码 扫码阅读 打印收藏 朗读 适老 长者模式 无障碍 收藏本页 加入收藏 设为首页
        请输入关键字 请输入搜索 登录|注册 手机浏览 下载文字版 查看全文 点击下载 分享:
    """),
    ),
    (
        "breadcrumb",
        listed("""
        当前位置 您的位置 您所在的位置 当前的位置 所在位置: 首页> 首页>> 首页/ 首页-
    """),
    ),
    (
        "neighbours",
        listed("""
        上一篇 下一篇 上一条 下一条 相关链接 相关文章 相关阅读 友情链接 相关信息: 推荐阅读 相关新闻
    """),
    ),
    (
        "footer",
        listed("""
        版权所有 copyright © 主办单位 承办单位 主办: 承办: 技术支持 建议使用 网站地图 关于我们 联系我们 隐私声明
        网站声明 政府网站找错 运维电话 网站维护 访问量 您是第 ipv6 法律声明 使用帮助
    """),
    ),
    (
        "index-block",
        listed("""
        索引号 发文机关: 发文机构 发布机构 主题分类 成文日期 发布日期 发布时间 公开方式 公开属性 信息来源 浏览次数
        点击数 点击次数 阅读次数 阅读量 浏览量 有效性: 体裁分类 信息分类 公开日期 生成日期 发文日期 公开形式
        公开范围 公开类别 公开时限 制发机关 公开主体 更新时间 责任编辑 信息名称 所属栏目 文章来源 稿件来源 主题词:
        关键词: 发文字号 文号: 来源: 作者: 编辑: 审核: 浏览: 点击: 信息类别 发布机关 有效期 废止日期 服务对象
        公文种类 名称: 标题: 字号: 创建时间 栏目: 撰稿 信息公开类别 生效日期 组配分类 是否有效 审签 初审 终审 二审:
        三审 编制单位: 报告单位: 填报单位: 报送单位: 编制日期: 编制时间: 报送日期:
    """),
    ),
)
_NUMBERS = ("icp备", "公网安备", "网站标识码")
_LONGEST = 150
_LONGEST_NUMBER = 16
_TAIL = (
    r"[ \t\u3000]*(?:[【\[(（]\s*)?(?:打印本?页?|关闭窗?口?本?页?|返回顶部|我要纠错|加入收藏)"
    r"(?:[【】\[\]()（）、|\s]|打印本?页?|关闭窗?口?|收藏|分享)*$"
)


class Cut(NamedTuple):
    """The blocks that remain, and what was cut."""

    blocks: list[Block]
    furniture: list[Furniture]


def cut(text: str, blocks: tuple[Block, ...], title: Span | None) -> Cut:
    """Tell furniture from report; everything short above the title is furniture, too."""
    reasons = [_reason(text, block) for block in blocks]
    _values(text, blocks, reasons)
    _head(text, blocks, reasons, title)
    _tail(text, blocks, reasons)
    kept: list[Block] = []
    furniture: list[Furniture] = []
    for block, reason in zip(blocks, reasons, strict=True):
        if reason:
            furniture.append(Furniture(Span(block.start, block.end), reason))
        else:
            kept.append(_without_buttons(text, block, furniture))
    return Cut(kept, furniture)


def _values(text: str, blocks: tuple[Block, ...], reasons: list[str]) -> None:
    """The line below a label that stands alone (发布时间) is its value."""
    for index in range(1, len(blocks)):
        above, block = blocks[index - 1], blocks[index]
        short = above.end - above.start <= 12 and block.end - block.start <= 40
        if short and reasons[index - 1] and not reasons[index] and is_label(text[above.start : above.end]):
            reasons[index] = "index-block"


def _reason(text: str, block: Block) -> str:
    if block.kind in PARTS:
        return block.kind
    size = block.end - block.start
    if block.kind in ("heading", "row"):
        return ""
    raw = text[block.start : block.end]
    if page_number(raw):
        return "page-number"
    if size > _LONGEST:
        return "" if size > 600 or _sentences(raw) else _kind(fold_pattern(raw))
    folded = fold_pattern(raw)
    if _sentences(raw):
        # A sentence may speak of 来源 or 主办单位; only the numbers of a web site give a line of sentences away.
        return "filing-number" if has(folded, _NUMBERS) else ""
    return _kind(folded) or ("navigation" if _navigation(raw) else "")


def page_number(raw: str) -> bool:
    """True for — 3 —, 第 3 页 共 9 页, 3/9 and a lone 3."""
    if len(raw) > _LONGEST_NUMBER:
        return False
    bare = "".join(char for char in raw if char not in "-—–·第页共/,，、 \t\u3000")
    return bare.isdecimal() and len(bare) <= (3 if len(bare) == len(raw) else 6)


def _navigation(raw: str) -> bool:
    """True for three or more short names that bars or wide gaps keep apart."""
    for sign in ("|", "｜", "  ", "\u3000"):
        parts = [part.strip() for part in raw.split(sign) if part.strip()]
        if len(parts) > 2 and all(2 <= len(part) <= 12 for part in parts):
            return True
    return False


def _kind(folded: str) -> str:
    return next((kind for kind, words in _KINDS if has(folded, words)), "")


def _sentences(raw: str) -> bool:
    return "。" in raw or "；" in raw or (len(raw) > 40 and raw.count("，") + raw.count(",") > 1)


def _head(text: str, blocks: tuple[Block, ...], reasons: list[str], title: Span | None) -> None:
    """Above the title, or between two pieces of furniture at the top, short lines without a sentence are furniture."""
    if title is not None:
        last = next((index for index, block in enumerate(blocks) if block.start >= title.start), 0)
    else:
        top = [index for index in range(min(len(blocks), 30)) if reasons[index] not in ("", "page-number")]
        last = max((index for index in top if index < _first_body(text, blocks)), default=0)
    for index in range(last):
        block = blocks[index]
        raw = text[block.start : block.end]
        if not reasons[index] and len(raw) <= 60 and not _sentences(raw) and block.kind != "row":
            reasons[index] = "page-head"


def _first_body(text: str, blocks: tuple[Block, ...]) -> int:
    long = (index for index, block in enumerate(blocks) if _sentences(text[block.start : block.end]))
    return next(long, len(blocks))


def _tail(text: str, blocks: tuple[Block, ...], reasons: list[str]) -> None:
    """Below the last sentence, everything after the first piece of furniture is furniture."""
    last = 0
    for index in range(len(blocks) - 1, -1, -1):
        if not reasons[index] and _sentences(text[blocks[index].start : blocks[index].end]):
            last = index
            break
    started = False
    for index in range(last + 1, len(blocks)):
        started = started or reasons[index] not in ("", "page-number")
        if started and not reasons[index] and blocks[index].end - blocks[index].start <= 80:
            reasons[index] = "page-foot"


def _without_buttons(text: str, block: Block, furniture: list[Furniture]) -> Block:
    """A paragraph whose last words are 打印 or 关闭 loses them."""
    raw = text[max(block.start, block.end - 40) : block.end]
    if raw[-1] not in "印闭口页部】]）)错藏享":
        return block
    found = re.search(_TAIL, raw)
    if (
        not found
        or block.end - len(raw) + found.start() <= block.start
        or raw[: found.start()].rstrip()[-1:] not in "。！"
    ):
        return block
    at = block.end - len(raw) + found.start()
    furniture.append(Furniture(Span(at, block.end), "buttons"))
    return block._replace(end=at)


def masked(folded: Folded, furniture: list[Furniture]) -> Folded:
    """The folded text with blanks in the place of furniture, so that nothing of the page is taken for the report's."""
    parts: list[str] = []
    done = 0
    for piece in furniture:
        start, end = bisect_left(folded.offsets, piece.span.start), bisect_left(folded.offsets, piece.span.end)
        parts += (folded.text[done:start], " " * (end - start))
        done = end
    return Folded("".join(parts) + folded.text[done:], folded.offsets)
