"""What is a checkable fact, and what only looks like one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.clauses import clauses_of
from checker.evidence.facts import facts_of
from checker.framework import load
from checker.structure.fold import fold_pattern

UNITS = load().vocabulary.units
SENTENCES = st.text(alphabet="一二三十百0123456789,;:.()《》%-件次人万年月日第审查办结共", max_size=40)


def _facts(text: str) -> list[tuple[str, str]]:
    folded = fold_pattern(text)
    return [(folded[fact.start : fact.end], fact.kind) for fact in facts_of(folded, UNITS)]


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("办结案件12件。", "12件"),
        ("办件１，２３４件。", "1,234件"),
        ("办件41.6万件。", "41.6万件"),
        ("培训300余人次。", "300余人次"),
        ("投入经费3.2亿元。", "3.2亿元"),
        ("召开会议两次。", "两次"),
        ("听取汇报四次。", "四次"),
        ("聘请律师十二名。", "十二名"),
        ("发放手册一百二十本。", "一百二十本"),
        ("走访商户一百余户。", "一百余户"),
        ("培训120学时。", "120学时"),
        ("用时3个工作日。", "3个工作日"),
        ("化解纠纷3起。", "3起"),
        ("热线回访2万户。", "2万户"),
        ("律师到场11回。", "11回"),
    ],
)
def test_a_number_with_its_unit_is_a_quantity(text: str, fact: str) -> None:
    assert (fact, "quantity") in _facts(text)


@pytest.mark.parametrize(
    ("text", "fact", "kind"),
    [
        ("按时办结率99.3%。", "99.3%", "rate"),
        ("到庭率百分之九十五。", "百分之九十五", "rate"),
        ("3月12日公布目录。", "3月12日", "date"),
        ("七月初公布目录。", "七月初", "date"),
        ("第三季度开展评查。", "第三季度", "date"),
        ("上半年开展评查。", "上半年", "date"),
        ("县政府第12次常务会议审议。", "第12次", "session"),
        ("公布第三批清单。", "第三批", "session"),
        ("出台《禾阳县合同管理办法》。", "《禾阳县合同管理办法》", "document"),
        ("印发禾政发〔2023〕8号文件。", "(2023)8号", "document"),
    ],
)
def test_rates_dates_sessions_and_documents_are_facts(text: str, fact: str, kind: str) -> None:
    found = [(words.replace("〔", "(").replace("〕", ")"), of) for words, of in _facts(text)]
    assert (fact, kind) in found


@pytest.mark.parametrize(
    "text",
    [
        "严格落实行政执法三项制度。",
        "畅通12345热线。",
        "充分发挥12348平台作用。",
        "推进双随机、一公开监管。",
        "落实“三重一大”制度。",
        "加强四个意识。",
        "高效办成一件事。",
        "开展“八五”普法。",
        "贯彻党的二十大和二十届三中全会精神。",
        "2023年持续推进。",
        "一是加强领导,二是压实责任,三是强化保障。",
        "建立一批机制,形成一系列制度。",
        "严格落实中央八项规定精神。",
        "实行收支两条线管理。",
        "第一责任人职责。",
        "一项工作。",
        "全面依法治国十一个坚持。",
        "实行一户一档。",
        "让法律援助走进千家万户。",
        "守护万家灯火。",
        "",
    ],
)
def test_names_years_and_ordinals_are_no_facts(text: str) -> None:
    assert _facts(text) == []


@given(SENTENCES)
def test_facts_lie_in_the_sentence_in_order_and_apart(text: str) -> None:
    facts = facts_of(text, UNITS)
    assert all(0 <= fact.start < fact.end <= len(text) for fact in facts)
    assert all(before.end <= after.start for before, after in pairwise(facts))
    assert all(bool(fact.unit) == (fact.kind == "quantity") for fact in facts)


@given(st.integers(1, 99_999), st.sampled_from(["件", "次", "人次", "万元", "份", "户"]))
def test_every_whole_number_with_a_unit_is_found(number: int, unit: str) -> None:
    if str(number) not in ("12345", "12348", "12309", "12315"):
        assert (f"{number}{unit}", "quantity") in _facts(f"全年共办理{number}{unit}。")


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("审查合同8份,提出意见12条;全部采纳。", ["审查合同8份", "提出意见12条", "全部采纳。"]),
        ("办件1,234件,办结率99%。", ["办件1,234件", "办结率99%。"]),
        ("罚没款1,234,567元,已上缴。", ["罚没款1,234,567元", "已上缴。"]),
        ("出台《合同,协议管理办法》,自3月起施行。", ["出台《合同,协议管理办法》", "自3月起施行。"]),
        ("开展培训(线上,线下),共3期。", ["开展培训(线上,线下)", "共3期。"]),
        ("合同审查:8份", ["合同审查", "8份"]),
        ("", []),
        (",,", []),
        ("合同8份。\n无败诉", ["合同8份。", "无败诉"]),
        ("《办法\n合同,协议》", ["《办法", "合同", "协议》"]),
    ],
)
def test_clauses_end_at_line_ends_and_at_commas_outside_numbers_names_and_brackets(
    text: str, clauses: list[str]
) -> None:
    assert [text[clause.start : clause.end] for clause in clauses_of(text)] == clauses


@given(SENTENCES)
def test_clauses_lie_in_order_and_leave_out_only_their_commas(text: str) -> None:
    clauses = clauses_of(text)
    assert all(0 <= clause.start < clause.end <= len(text) for clause in clauses)
    assert all(before.end < after.start for before, after in pairwise(clauses))
    inside = {place for clause in clauses for place in range(clause.start, clause.end)}
    assert {text[place] for place in range(len(text)) if place not in inside} <= set(",;:-")


@pytest.mark.parametrize(
    "text",
    ["新条例9月1日起施行。", "新法十一月一日正式实施。", "新条例5月15日起全面施行。", "新法2月起生效。"],
)
def test_the_day_of_a_law_is_no_fact_of_the_unit(text: str) -> None:
    assert _facts(text) == []


def test_a_number_that_fills_a_cell_is_a_quantity() -> None:
    assert _facts("合同协议|61|1,204|3.5|未统计\n会议议题|72") == [
        (n, "quantity") for n in ("61", "1,204", "3.5", "72")
    ]
    assert _facts("合同协议61|第3类|") == []
