"""The pane with the whole report: what the marks mean, what is selected, the text."""

from collections.abc import Iterator
from itertools import groupby

from checker.documents.model import Block
from checker.render import words
from checker.render.html.blocks import Blocks, grade_words
from checker.render.html.context import Context
from checker.render.html.marks import GRADES
from checker.render.html.tags import attributes


def text_pane(context: Context) -> str:
    """The pane."""
    say, blocks = context.say, Blocks(context)
    return (
        f'<aside id="text" class="pane" tabindex="0" aria-labelledby="text-title"><header class="top">'
        f'<h2 id="text-title">{say("html.text")}</h2>{_legend(context, blocks.grades)}{_selected(context)}</header>'
        f'<div class="report" lang="zh">{"".join(_body(context, blocks))}</div></aside>\n'
    )


def _legend(context: Context, used: set[str]) -> str:
    samples = (
        f'<li><span class="m {grade}">{grade_words(context, grade)}</span></li>' for grade in GRADES if grade in used
    )
    return f'<ul class="legend" aria-label="{context.say("html.legend")}">{"".join(samples)}</ul>'


def _selected(context: Context) -> str:
    """What is selected, with buttons. The script fills in the sentences that stand in the attributes."""
    say, lang = context.say, context.lang
    sentences = attributes(
        data_at=words.say(lang, "html.at", title="{title}", n="{n}", all="{all}"),
        data_none=words.say(lang, "html.no-passage", title="{title}"),
        data_chosen=words.say(lang, "html.chosen", n="{n}", titles="{titles}"),
        data_cleared=words.say(lang, "html.cleared"),
        data_comma=context.comma,
    )
    buttons = "".join(
        f'<button type="button" id="{name}" disabled>{say(f"html.{name}")}</button>'
        for name in ("previous", "next", "clear")
    )
    return (
        f'<div class="selected js-only"><p id="selected" role="status"{sentences}>{say("html.nothing-selected")}</p>'
        f"<div>{buttons}</div></div>"
    )


def _body(context: Context, blocks: Blocks) -> Iterator[str]:
    """All blocks; what the page left around the report is folded away."""
    report = context.audit.report
    cut = {piece.span.start: piece.why for piece in report.furniture}
    for folded, group in groupby(report.document.blocks, key=lambda block: block.start in cut):
        same = list(group)
        inner = "".join(_runs(blocks, same))
        yield _folded(context, same, cut, inner) if folded else inner


def _runs(blocks: Blocks, same: list[Block]) -> Iterator[str]:
    for is_row, group in groupby(same, key=lambda block: block.kind == "row"):
        run = list(group)
        yield blocks.table(run) if is_row else "".join(map(blocks.block, run))


def _folded(context: Context, same: list[Block], cut: dict[int, str], inner: str) -> str:
    lang = context.lang
    kinds = dict.fromkeys(f"cut.{cut[block.start]}" for block in same)
    told = context.comma.join(words.say(lang, key) for key in kinds if words.has(key))
    summary = context.say("html.furniture", count=len(same), kinds=told)
    return f'<details class="furniture"><summary lang="{lang}">{summary}</summary>{inner}</details>'
