"""What a policy finds, on rows made by hand; and what the three that ship are said to be."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.framework import load
from checker.framework.model import WEIGHTS
from checker.gate.model import Finding, Policy
from checker.gate.policy import load_policy
from checker.gate.rules import Row, coverage_of, findings_of
from checker.verdict import STATUSES

FRAMEWORK = load()
OF_WEIGHT = {
    weight: [i for i in FRAMEWORK.indicators if i.weight == weight and not i.check]
    for weight in ("core", "standard", "bonus")
}
STATUTORY = [i for i in FRAMEWORK.indicators if i.id.startswith("report-section-")]
SHIPPED = {name: load_policy(name, FRAMEWORK) for name in ("statutory", "standard", "strict")}


def _rows(weight: str, status: str, count: int = 1, applicability: str = "required") -> list[Row]:
    return [Row(indicator, applicability, status, "") for indicator in OF_WEIGHT[weight][:count]]


def _fails(policy: Policy, rows: Sequence[Row]) -> bool:
    return any(finding.action == "fail" for finding in findings_of(policy, rows))


@pytest.mark.parametrize(
    ("weight", "status", "count", "applicability", "failing"),
    [
        ("core", "missing", 1, "required", {"standard", "strict"}),
        ("core", "missing", 1, "recommended", set()),
        ("core", "weak", 1, "required", {"strict"}),
        ("core", "weak", 5, "required", {"strict"}),
        ("core", "weak", 6, "required", {"standard", "strict"}),
        ("core", "weak", 6, "recommended", set()),
        ("core", "unknown", 1, "unknown", {"strict"}),
        ("standard", "missing", 1, "required", {"strict"}),
        ("standard", "weak", 9, "required", set()),
        ("standard", "unknown", 1, "unknown", set()),
        ("bonus", "missing", 1, "required", {"strict"}),
        ("core", "covered", 9, "required", set()),
        ("core", "declared", 9, "required", set()),
        ("core", "not_applicable", 9, "not_applicable", set()),
    ],
)
def test_the_policies_that_ship(weight: str, status: str, count: int, applicability: str, failing: set[str]) -> None:
    rows = _rows(weight, status, count, applicability)
    assert {name for name, policy in SHIPPED.items() if _fails(policy, rows)} == failing


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("indicator", STATUTORY, ids=lambda indicator: indicator.id)
def test_a_statutory_part_that_is_missing_fails_everywhere(name: str, indicator: object) -> None:
    [row] = [Row(i, "required", "missing", "") for i in STATUTORY if i is indicator]
    assert _fails(SHIPPED[name], [row])
    weak = findings_of(SHIPPED[name], [row._replace(status="weak")])
    assert [finding.action for finding in weak] == ["fail" if name == "strict" else "warn"]


def _policy(**values: object) -> Policy:
    empty = SHIPPED["strict"]._replace(indicators={}, weights={}, most_weak={})
    return empty._replace(**values)  # type: ignore[arg-type]


def test_what_is_asked_by_name_need_not_be_required() -> None:
    row = _rows("bonus", "missing", applicability="recommended")[0]
    policy = _policy(indicators={row.indicator.id: {"missing": "fail"}})
    assert _fails(policy, [row])
    assert not _fails(policy, [row._replace(applicability="not_applicable", status="not_applicable")])


def test_the_sterner_of_name_and_weight_counts() -> None:
    row = _rows("core", "weak")[0]
    policy = _policy(indicators={row.indicator.id: {"weak": "warn"}}, weights={"core": {"weak": "fail"}})
    assert [finding.action for finding in findings_of(policy, [row])] == ["fail"]


def test_coverage_overall_and_of_a_group() -> None:
    rows = [
        *_rows("core", "covered", 3),
        *_rows("standard", "missing", 1),
        *_rows("bonus", "missing", 5, "recommended"),
    ]
    assert coverage_of(rows) == 0.75
    assert [_told(f) for f in findings_of(_policy(coverage=0.8), rows)] == [("coverage", "", 0.75, 0.8)]
    assert not findings_of(_policy(coverage=0.75), rows)
    group = rows[3].indicator.group
    least = findings_of(_policy(group_coverage={group: 1.0}), rows)
    assert [(f.rule, f.about) for f in least] == [("coverage", group)]
    assert coverage_of([]) == 1.0


def _told(finding: Finding) -> tuple[str, str, float, float]:
    return finding.rule, finding.about, finding.value, finding.limit


STANDINGS = st.lists(
    st.tuples(
        st.sampled_from(FRAMEWORK.indicators),
        st.sampled_from(("required", "recommended", "not_applicable", "unknown")),
        st.sampled_from(STATUSES),
    ),
    max_size=30,
)


@given(STANDINGS)
def test_stricter_policies_fail_whatever_milder_ones_fail(standings: list[tuple[object, str, str]]) -> None:
    rows = [Row(i, applies, status, "") for i, applies, status in standings]  # type: ignore[arg-type]
    failed = [_fails(SHIPPED[name], rows) for name in ("statutory", "standard", "strict")]
    assert failed[0] <= failed[1]
    assert failed[0] <= failed[2]
    assert 0 <= coverage_of(rows) <= 1


@given(STANDINGS)
def test_a_policy_that_asks_nothing_of_a_weight_finds_nothing_there(standings: list[tuple[object, str, str]]) -> None:
    rows = [Row(i, applies, status, "") for i, applies, status in standings]  # type: ignore[arg-type]
    for weight in WEIGHTS:
        found = findings_of(_policy(weights={weight: {"missing": "fail"}}), rows)
        assert all(f.status == "missing" for f in found)
        assert {f.about for f in found} <= {row.indicator.id for row in rows if row.indicator.weight == weight}
