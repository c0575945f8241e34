"""Boxes that lie over the text of a page. What is said of each was compared with what Chromium draws."""

import pytest
from documents_html_pages import TEXT, draft

STUFFED = "全年召开镇长办公会十二次,逐件审核重大事项四十件。"
ALL = "top:0;left:0;width:100%;height:100%"


def _over(style: str = ALL, inside: str = "") -> str:
    """A white box; the declarations in `style` go before."""
    return f'<div style="position:absolute;background:#fff;{style}">{inside}</div>'


def _in(style: str, inside: str) -> str:
    return f'<div style="{style}">{inside}</div>'


def _placed(inside: str) -> str:
    return _in("position:relative", inside)


COVERED = {
    "after": _placed(STUFFED + _over()),
    "before": _placed(_over() + STUFFED),
    "in a paragraph": _placed(f"<p>{STUFFED}</p>" + _over()),
    "inset": _placed(STUFFED + _over("inset:0")),
    "sides": _placed(STUFFED + _over("top:0;right:0;bottom:0;left:0")),
    "from below": _placed(STUFFED + _over("bottom:0;width:100%;height:100%")),
    "pixels": _placed(STUFFED + _over("top:-5px;left:0;width:900px;height:300px")),
    "at least": _placed(STUFFED + _over("top:0;left:0;min-width:100%;min-height:100%")),
    "one colour from edge to edge": _placed(STUFFED + _over(ALL + ";background:linear-gradient(red,red)")),
    "in a transformed element": _in("transform:scale(1)", STUFFED + _over()),
    "in a lower layer": _placed(_in("position:relative;z-index:1", STUFFED) + _over(ALL + ";z-index:2")),
    "placed before": _placed(_placed(STUFFED) + _over()),
    "in a layer that it cannot leave": _placed(
        _in("position:relative;z-index:0", _in("position:relative;z-index:9", STUFFED)) + _over(ALL + ";z-index:1")
    ),
    "deeper in the element": _placed(f"<section><div><p>{STUFFED}</p></div></section><p>{_over()}</p>"),
    "the page": _over() + STUFFED,
    "the window": _over(ALL + ";position:fixed") + STUFFED,
}
SEEN = {
    "through a clear box": _placed(STUFFED + _over("inset:0;background:none")),
    "through a veil": _placed(STUFFED + _over("inset:0;background:rgba(255,255,255,.5)")),
    "through a faint box": _placed(STUFFED + _over(ALL + ";opacity:.4")),
    "where no box is": _placed(STUFFED + _over(ALL + ";display:none")),
    "where the box is hidden": _placed(STUFFED + _over(ALL + ";visibility:hidden")),
    "before a box behind": _in("position:relative;z-index:0", STUFFED + _over(ALL + ";z-index:-1")),
    "beside a bar at the right": _placed(STUFFED + _over("top:0;right:0;width:60px;height:100%")),
    "beside a line at the left": _placed(STUFFED + _over("top:0;left:0;width:4px;height:100%")),
    "above a box": _placed(STUFFED + _over("top:100%;left:0;width:100%;height:300px")),
    "before a box in its place": _placed(STUFFED + _over("width:100%;height:300px")),
    "placed after": _placed(_over() + _placed(STUFFED)),
    "in a higher layer": _placed(_in("position:relative;z-index:3", STUFFED) + _over(ALL + ";z-index:2")),
    "in the box": _placed(_over(ALL, STUFFED)),
    "in another element": _placed(_over()) + f"<p>{STUFFED}</p>",
    "beside a box in the flow": _placed(STUFFED + _over(ALL + ";position:static")),
    "around another element": _placed(STUFFED + _placed("部分" + _over())),
}


def _page(inner: str) -> str:
    return f'<!doctype html><meta charset=utf-8><body><div style="position:relative;z-index:5">{TEXT}</div>{inner}'


@pytest.mark.parametrize("name", COVERED)
def test_covered_text_is_no_evidence_and_is_told(name: str) -> None:
    found = draft(_page(COVERED[name]))
    assert STUFFED not in found.text
    assert [skipped.why for skipped in found.skipped if STUFFED in skipped.text] == ["hidden"]


@pytest.mark.parametrize("name", SEEN)
def test_text_that_no_box_covers_counts(name: str) -> None:
    assert STUFFED in draft(_page(SEEN[name])).text


@pytest.mark.parametrize("position", ["absolute", "fixed"])
def test_a_mask_that_leaves_nothing_to_be_seen_is_taken_away_by_a_script(position: str) -> None:
    mask = _over(f"{ALL};position:{position}")
    assert STUFFED in draft(f"<meta charset=utf-8><nav>首页 政务公开</nav>{mask}{TEXT}<p>{STUFFED}</p>").text
