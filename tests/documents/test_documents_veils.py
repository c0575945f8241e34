"""What Markdown holds and does not show: it is no evidence, and what is shown stays where it is."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents import read
from checker.documents.veils import veils_of, without_veils
from checker.structure import parse

SECRET = "全年审查合同126份,出具意见36条,办结行政复议案件12件,开展评查2次。"
SHOWN = "全年召开会议12次,审议重大事项36件,均经合法性审查,并按规定公开结果。"
REPORT = (
    f"# 云岭县2023年法治政府建设年度报告\n\n## 一、主要做法\n\n{{}}\n\n{SHOWN}\n\n## 二、存在的问题\n\n执法力量不足。\n"
    + "办法已经公布。\n" * 9
)


@pytest.mark.parametrize(
    "hiding",
    [
        f"<!-- {SECRET} -->",
        f"<!--\n{SECRET}\n-->",
        f"{SHOWN}<!--\n\n{SECRET}\n\n-->",
        f"<!-- - {SECRET} ---->",
        f"[//]: # ({SECRET})",
        f'[a]: http://x.invalid "{SECRET}"',
        f'见[办法](http://x.invalid "{SECRET}")。',
        f"![{SECRET}](a.png)",
        f"![图[1]{SECRET}](a.png)",
        f"<div hidden>{SECRET}</div>",
        f'<p class="a" hidden>{SECRET}</p>',
        f"<script>{SECRET}</script>",
        f"<style>\n{SECRET}\n</style>",
        f"<TEMPLATE><b>{SECRET}</b></TEMPLATE>",
    ],
)
def test_what_is_not_shown_is_no_evidence(hiding: str, tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(REPORT.format(hiding), encoding="utf-8")
    document = read(path)
    report = parse(document)
    words = "".join(sentence.text for sentence in report.sentences)
    assert "126份" not in words
    assert "36件" in words
    assert document.text == REPORT.format(hiding)
    assert [remark.kind for remark in document.remarks] == ["hidden-text"]
    assert "126份" in document.skipped[0].text


def test_an_open_comment_runs_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(REPORT.format(SHOWN) + f"<!-- {SECRET}\n\n{SECRET}", encoding="utf-8")
    assert "126份" not in "".join(sentence.text for sentence in parse(read(path)).sentences)


@pytest.mark.parametrize(
    "shown", [f"[办法](http://x.invalid){SECRET}", f"见[{SECRET}](a)", f"<b>{SECRET}</b>", f"[注]({SECRET}"]
)
def test_what_is_shown_counts(shown: str, tmp_path: Path) -> None:
    path = tmp_path / "report.md"
    path.write_text(REPORT.format(shown), encoding="utf-8")
    document = read(path)
    assert "126份" in "".join(sentence.text for sentence in parse(document).sentences)
    assert document.remarks == ()


PIECES = st.lists(
    st.sampled_from(
        ["<!--", "-->", "](", ")", "[", "]: ", "\n", "依法", "<script>", "</script>", "<p hidden>", "</p>", "!["]
    )
)


@given(PIECES)
def test_veils_are_in_order_and_change_no_length(pieces: list[str]) -> None:
    text = "".join(pieces)
    veils = veils_of(text)
    assert all(a[1] <= b[0] for a, b in pairwise(veils))
    assert all(0 <= start < end <= len(text) for start, end in veils)
    seen = without_veils(text, veils)
    assert len(seen) == len(text)
    inside = {at for start, end in veils for at in range(start, end)}
    assert all(seen[at] == (" " if at in inside else text[at]) for at in range(len(text)))
