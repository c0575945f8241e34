"""Odd text never breaks the parser, and ten times the text costs about ten times the time."""

import gc
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structure_samples import REAL, document_of

from checker.documents import read
from checker.documents.model import Document
from checker.documents.plain import barred
from checker.structure import parse
from checker.structure.fold import fold

SCRAPS = (
    "一、 (一) 1. ① 一是 二是 。 ； （ ） 《 》 “ ” … ㈠ 法治政府建设 存在的问题 下一步 2023年 2024年 将 已 发布日期:"
    ' 打印 上一篇 | - ** " 36件 镇人民政府 第一责任人 报告 ⺠ 壹 第一部分 日 ICP备 : 二〇二四年一月五日 http://a.b'
)
RUNS = 12
"""At most so many measurements before the growth counts as too steep."""
PIECES = st.sampled_from([*SCRAPS.split(), "\n", "\r\n", " ", "\u3000", "\u200b", "# "])


def check(text: str, name: str) -> None:
    document = document_of(text, name)
    report, cells = parse(document), barred(text, document.blocks)
    last = 0
    for sentence in report.sentences:
        assert last <= sentence.start < sentence.end <= len(text)
        last = sentence.end
        assert fold(cells[sentence.start : sentence.end]).text == sentence.text
        assert not any(p.span.start < sentence.end and sentence.start < p.span.end for p in report.furniture)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=60), st.sampled_from(["a.txt", "a.md"]))
def test_scraps_of_reports(pieces: list[str], name: str) -> None:
    check("".join(pieces), name)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["a.txt", "a.md"]))
def test_any_text(text: str, name: str) -> None:
    check(text, name)


def seconds(document: Document) -> float:
    """Processor time of one parse in this thread: what else runs on the machine hardly shows."""
    start = time.thread_time()
    parse(document)
    return time.thread_time() - start


def grows_at_most(text: str, times: float, spare: float = 0.0) -> bool:
    """Whether ten times the text costs at most so many times the time of the text, and some seconds to spare.

    Noise only ever adds, so the best of many runs, taken in turn, comes close to the true cost. Cost that grows with
    the square of the length (a hundred times) never passes, however often it is measured.
    """
    one, ten = document_of(text), document_of(text * 10)
    parse(one)
    small, large = [], []
    gc.collect()
    gc.disable()
    try:
        for run in range(RUNS):
            small += [seconds(one) for _ in range(3)]
            large.append(seconds(ten))
            if run >= 2 and min(large) <= min(small) * times + spare:
                return True
    finally:
        gc.enable()
    return False


@pytest.mark.parametrize(
    "text",
    [
        "（" * 2_000,
        "(a)" * 700,
        "“《（" * 700,
        "一是学习;二是执法;" * 200,
        "1.评查2卷。2.培训3期。" * 150,
        "全年学法12次,\n" * 250,
        "2023年" * 500,
        "甲镇" * 1_000,
        "下一步将" * 500,
        "来源:" * 700,
        "1" * 2_000,
        "一、二、" * 500,
        "| a " * 500,
    ],
)
def test_ten_times_the_text_costs_about_ten_times_the_time(text: str) -> None:
    assert grows_at_most(text, 20, 0.02)


@pytest.mark.skipif(not REAL, reason="the real reports are not here")
def test_ten_real_reports_cost_at_most_twelve_times_one() -> None:
    assert grows_at_most(read(REAL[0]).text, 12 * 1.25)
