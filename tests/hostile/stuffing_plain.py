"""Hiding places of text, Markdown and parsed reports, and places that look like one."""

import json
from collections.abc import Iterator
from typing import Any

from stuffing_text import HOLLOW, STRONG
from stuffing_trick import Trick

from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.render.parse.data import to_data
from checker.structure import parse

_MARKDOWN = {
    "comment": f"<!-- {STRONG} -->",
    "comment-of-lines": f"<!--\n{STRONG}\n-->",
    "comment-after-text": f"持续用力。<!--\n{STRONG}\n-->",
    "definition": f"[//]: # ({STRONG})",
    "definition-of-a-link": f'[x]: http://x.invalid "{STRONG}"',
    "hint-of-a-link": f'[持续用力](x "{STRONG}")。',
    "picture": f"![{STRONG}](x.png)",
    "hidden-element": f"<div hidden>\n{STRONG}\n</div>",
    "script": f"<script>\n{STRONG}\n</script>",
}


def _joined(inside: str) -> str:
    return "\n\n".join([*HOLLOW[:5], inside, *HOLLOW[5:]]) + "\n"


def _headed(inside: str) -> bytes:
    """The report as Markdown."""
    title, *lines = HOLLOW
    marks = {lines[1]: "## ", lines[2]: "### ", lines[4]: "### ", lines[6]: "## ", lines[8]: "## "}
    made = [marks.get(line, "") + line for line in lines]
    return "\n\n".join([f"# {title}", *made[:4], inside, *made[4:]]).encode()


def parsed(whole: str, rows: Any, **more: Any) -> bytes:
    """A parsed report that says this: what `fazhi parse` wrote of the hollow report, with parts exchanged."""
    text = _joined("")
    data = to_data(parse(Document("r.docx", "0" * 64, "", text, draft_of("r.txt", text).blocks, "docx")))
    data["document"] |= {"text": whole, "blocks": rows} | more
    return json.dumps(data, ensure_ascii=False).encode()


def lines_of(text: str) -> list[list[Any]]:
    """A block for each line that is not empty."""
    blocks, start = [], 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        if line.strip():
            blocks.append([start, start + len(line.rstrip("\n")), number, "paragraph", 0])
        start += len(line)
    return blocks


def tricks() -> Iterator[Trick]:
    """All of them."""
    for name, inside in _MARKDOWN.items():
        yield Trick(f"{name}.md", lambda inside=inside: _headed(inside), noted="")
    text = _joined(STRONG)
    without = [block for block in lines_of(text) if not text.startswith(STRONG, block[0])]
    yield Trick("in-no-block.json", lambda: parsed(text, without), noted="")
    aside = [block if block in without else [*block[:3], "footer", 0] for block in lines_of(text)]
    yield Trick("in-a-footer.json", lambda: parsed(text, aside), noted="")
    bare = "\n\n".join(HOLLOW) + "\n"
    hidden = [{"why": "hidden", "text": STRONG, "origin": None}]
    yield Trick("skipped.json", lambda: parsed(bare, lines_of(bare), skipped=hidden), noted="")
    told = [{"label": "标题", "value": STRONG}, {"label": "来源", "value": STRONG}]
    yield Trick("stated.json", lambda: parsed(bare, lines_of(bare), stated=told), noted="")
    yield Trick("seen-plain.txt", lambda: text.encode(), True, "")
    yield Trick("seen-plain.md", lambda: _headed(STRONG), True, "")
    yield Trick("seen-parsed.json", lambda: parsed(text, lines_of(text)), True, "")
    for name, sign in (("zero-width", "\u200b"), ("joiner", "\u2060"), ("soft-hyphen", "\xad")):
        yield Trick(f"seen-{name}-between.txt", lambda sign=sign: _joined(sign.join(STRONG)).encode(), True, "")
