"""`fazhi compare`: what changed between two audits, from reports and from saved audits."""

import json
import re
from pathlib import Path

import pytest
from commands import Fazhi
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import html

from checker.compare import KINDS, Side, Standing, compare
from checker.compare.sides import saved_side
from checker.errors import UnreadableReport
from checker.framework.phrases import Text
from checker.render import compare as folder
from checker.verdict import STATUSES

ROOT = Path(__file__).parents[2]
OLD, NEW = (str(ROOT / "reports" / name) for name in ("township-yunpo.txt", "township-plain.txt"))
SCHEMA = json.loads((Path(folder.__file__).parent / "compare.schema.json").read_text(encoding="utf-8"))


def side(**statuses: str) -> Side:
    """A side with these verdicts."""
    standings = {
        name: Standing(name, "g", Text("", ""), "core", "required", status, "", ()) for name, status in statuses.items()
    }
    return Side("a.txt", "", "", "county", "2024", ("f", "1"), standings)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("missing", "weak", "gained"),
        ("missing", "covered", "gained"),
        ("missing", "declared", "gained"),
        ("weak", "covered", "stronger"),
        ("weak", "declared", "stronger"),
        ("covered", "weak", "weaker"),
        ("declared", "weak", "weaker"),
        ("covered", "missing", "lost"),
        ("weak", "missing", "lost"),
        ("covered", "declared", "other"),
        ("covered", "not_applicable", "other"),
        ("unknown", "covered", "other"),
        ("weak", "weak", "same"),
    ],
)
def test_kinds_of_change(before: str, after: str, kind: str) -> None:
    [change] = compare(side(a=before), side(a=after)).changes
    assert change.kind == kind


STANDINGS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(STATUSES))
MIRROR = {
    "gained": ("lost",),
    "lost": ("gained",),
    "stronger": ("weaker",),
    "weaker": ("stronger",),
    "other": ("other",),
}


@given(STANDINGS, STANDINGS)
def test_every_shared_indicator_once_and_the_other_way_round(old: dict[str, str], new: dict[str, str]) -> None:
    there, back = compare(side(**old), side(**new)), compare(side(**new), side(**old))
    assert {change.after.id for change in there.changes} == set(old) & set(new)
    assert (set(there.only_old), set(there.only_new)) == (set(old) - set(new), set(new) - set(old))
    kinds = {change.after.id: change.kind for change in back.changes}
    assert all(kinds[c.after.id] in MIRROR.get(c.kind, ("same",)) for c in there.changes)


def test_screen_and_json_agree(fazhi: Fazhi) -> None:
    data = json.loads(fazhi("compare", OLD, NEW, "--format", "json").out)
    Draft202012Validator(SCHEMA).validate(data)
    assert sum(data["summary"].values()) == len(data["changes"]) == 81
    screen = fazhi("compare", OLD, NEW).out
    for kind, title in zip(KINDS, ("丢失", "变弱", "新增", "变强", "适用性或写法变化", "不变"), strict=True):
        assert f"{title} {data['summary'][kind]}" in screen
        shown = [c["title"]["zh"] for c in data["changes"] if c["change"] == kind != "same"]
        assert all(re.search(f"■ {re.escape(name[:8])}", screen) for name in shown)


HOSTILE = """云岭镇2023年法治政府建设年度报告
一、主要举措和成效
<script>alert(1)</script>全年审查合同12份<img src=x onerror=alert(1)>,出具意见36条。
全年</dd></article>办结行政复议案件\u202e3件,[red]开展评查2次[/red],<b>召开</b>会议12次。
云岭镇人民政府
2024年1月20日
"""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_agrees_with_the_json(lang: str, fazhi: Fazhi) -> None:
    data = json.loads(fazhi("compare", OLD, NEW, "--format", "json").out)
    tree = html.fromstring(fazhi("compare", OLD, NEW, "--format", "html", "--lang", lang).out)
    shown = {
        node.get("data-indicator"): (node.get("data-before"), node.get("data-after")) for node in tree.iter("article")
    }
    changed = [change for change in data["changes"] if change["change"] != "same"]
    assert shown == {c["id"]: (c["before"]["status"], c["after"]["status"]) for c in changed}
    for kind in KINDS[:-1]:
        assert len(tree.xpath(f"//section[@class='{kind}']/article")) == data["summary"][kind]
    assert not tree.xpath("//script")


def test_hostile_reports_are_inert(fazhi: Fazhi, tmp_path: Path) -> None:
    path = tmp_path / "<b>a.txt"
    path.write_text(HOSTILE, encoding="utf-8")
    page = fazhi("compare", str(path), NEW, "--format", "html").out
    tree = html.fromstring(page)
    assert "default-src 'none'" in page
    assert not tree.xpath("//script | //img | //b | //@onerror | //a")
    assert "\u202e" not in page
    assert "\u202e" not in fazhi("compare", str(path), NEW).out


def test_saved_audits_compare_like_their_reports(fazhi: Fazhi, tmp_path: Path) -> None:
    saved = []
    for number, report in enumerate((OLD, NEW)):
        target = str(tmp_path / f"{number}.json")
        fazhi("audit", report, "--format", "json", "--output", target)
        saved.append(target)
    direct = fazhi("compare", OLD, NEW, "--format", "json").out
    assert fazhi("compare", *saved, "--format", "json").out == direct
    assert fazhi("compare", OLD, saved[1], "--format", "json").out == direct


def test_a_report_beside_itself_has_not_changed(fazhi: Fazhi) -> None:
    done = fazhi("compare", OLD, OLD)
    assert done.code == 0
    assert "都没有变化" in done.out


def test_different_frameworks_and_kinds_of_units_are_said(fazhi: Fazhi, tmp_path: Path) -> None:
    saved = tmp_path / "a.json"
    fazhi("audit", OLD, "--format", "json", "--output", str(saved))
    data = json.loads(saved.read_text(encoding="utf-8"))
    data["framework"]["version"] = "0.9"
    data["results"].pop()
    saved.write_text(json.dumps(data), encoding="utf-8")
    told = fazhi("compare", str(saved), str(ROOT / "reports" / "zone-beichen.txt"), "--lang", "en").out
    assert "different frameworks" in told
    assert "different kinds" in told
    assert "left out: old 0, new 1" in told


@pytest.mark.parametrize(
    "data", [b"{}", b'{"schema_version": "1.1"}', b'{"schema_version": "1.1", "report": 3}', b"[" * 99999]
)
def test_what_is_no_saved_audit_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableReport):
        saved_side("a.json", data)


def test_a_saved_audit_is_no_report(fazhi: Fazhi, tmp_path: Path) -> None:
    saved = tmp_path / "a.json"
    fazhi("audit", OLD, "--format", "json", "--output", str(saved))
    done = fazhi("audit", str(saved))
    assert (done.code, done.out) == (2, "")
    assert "fazhi compare" in done.err


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_broken_sides_end_in_one_sentence_and_one_tip(lang: str, fazhi: Fazhi, tmp_path: Path) -> None:
    unsettled = tmp_path / "a.txt"
    unsettled.write_text(
        "2023年法治政府建设年度报告\n\n" + "本单位认真推进法治政府建设工作,全年组织学习若干次。" * 20, encoding="utf-8"
    )
    for words in ((OLD, "nowhere.txt"), (OLD, str(unsettled)), (OLD,), (OLD, NEW, "--format", "xml")):
        done = fazhi("compare", *words, "--lang", lang)
        assert (done.code, done.out) == (2, "")
        assert len(done.err.splitlines()) == 2


def test_a_doubtful_text_is_compared_by_way_of_its_saved_audit(fazhi: Fazhi, tmp_path: Path) -> None:
    foreign = str(next((ROOT / "tests" / "structure" / "foreign").glob("*.txt")))
    done = fazhi("compare", OLD, foreign, "--lang", "en")
    assert done.code == 2
    assert done.err.splitlines()[1] == "Audit it to JSON with --force, and compare that."
    saved, known = str(tmp_path / "a.json"), ("--unit-type", "county", "--year", "2023")
    assert fazhi("audit", foreign, "--force", *known, "--output", saved).code == 0
    assert fazhi("compare", OLD, saved).code == 0


def test_neither_side_is_overwritten(fazhi: Fazhi, tmp_path: Path) -> None:
    report = tmp_path / "a.txt"
    report.write_bytes(Path(OLD).read_bytes())
    assert fazhi("compare", NEW, str(report), "--output", str(report)).code == 2
    assert report.read_bytes() == Path(OLD).read_bytes()
