"""Whatever the text: every check gives a verdict of the known kinds, with quotes inside the text and short enough."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.model import GRADES
from checker.forms import CHECKS, FormInput
from checker.verdict import REASONS, STATUSES

LONGEST = 250
PIECES = (
    "青柳镇人民政府2024年度法治政府建设情况报告", "现将情况报告如下:", "一、主要举措和成效", "(一)规范决策",
    "二、存在的问题", "三、2025年安排", "四、党政主要负责人履行推进法治建设第一责任人职责情况", "\n", "。", ",",
    ";", "镇长听取汇报", "3次", "由于", "不足", "建立制度", "年底前", "公开方式:主动公开", "发布日期:2025-03-01",
    "2025年2月6日", "《行政处罚法》", "《劳动法条例》", "　", "⾏政", "很长的一句话" * 50,
)  # fmt: skip
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=40).map("".join)


@pytest.mark.parametrize("name", sorted(CHECKS))
@given(text=TEXTS)
def test_every_verdict_is_well_formed(name: str, text: str, given_of: Callable[[str], FormInput]) -> None:
    given_input = given_of(text)
    report, verdict = given_input.report, CHECKS[name](given_input)
    assert verdict.status in STATUSES
    assert (verdict.reason in REASONS) == (verdict.status == "weak")
    assert verdict.status != "unknown" or name in ("timeliness", "public-release")
    for hit in verdict.evidence:
        assert hit.indicator == f"report-{name}"
        assert hit.grade in GRADES
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.end - hit.start <= LONGEST
        assert 0 <= hit.sentence < max(len(report.sentences), 1)
