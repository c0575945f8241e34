"""Whatever the text: notes lie inside it, say why in two languages, and are the same every time."""

from hypothesis import given
from hypothesis import strategies as st

from checker.consistency import check
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.structure import parse
from checker.structure.model import Report

PIECES = (
    "青柳镇人民政府2024年度法治政府建设情况报告", "一、主要举措和成效", "二、存在的问题", "三、2024年工作安排",
    "\n", "。", ",", ";", "其中", "合计", "38人次", "40人次", "9件", "5件", "办结", "办结率", "55%", "105%",
    "法制政府", "《劳动法条例》", "《行政处罚法》", "(2017年修正)", "《法治政府建设实施纲要(2020-2025年)》", "5.4",
    "国家安全日", "未发生行政诉讼案件", "行政诉讼案件5件", "截至10月底", "2026年", "已完成", "　", " ", "⾏政",
    "“", "”", "占", "1,250件", "3.5万件",
)  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40).map("".join)


def report_of(text: str) -> Report:
    """The report that a text is read as."""
    return parse(Document("report.txt", "", "utf-8", text, draft_of("report.txt", text).blocks))


@given(TEXTS)
def test_notes_lie_inside_the_text(text: str) -> None:
    for note in check(report_of(text)):
        assert note.span is not None
        assert 0 <= note.span.start < note.span.end <= len(text)
        assert note.zh
        assert note.en


@given(TEXTS)
def test_same_text_same_notes(text: str) -> None:
    assert check(report_of(text)) == check(report_of(text))
