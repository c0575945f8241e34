"""What the comments say, and that they agree with the audit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from word_files import BODY, SAMPLES, Told, audited, bare, box, p, packed, r, told, view

from checker.audit import Tools
from checker.model import Audit, Result
from checker.render.data import to_data
from checker.render.formal import formal
from checker.render.shown import weakest
from checker.render.word import render
from checker.render.word.ends import Ends
from checker.render.words import say

REPORTS = Path(__file__).parents[2] / "reports"
TEXTS = [REPORTS / f"{name}.txt" for name in ("subdistrict-hollow", "township-plain", "township-nil")]


def ours(data: bytes) -> list[Told]:
    """The comments that are not another reader's."""
    return [one for one in told(data).values() if one.author == "fazhi"]


def head(result: Result, lang: str) -> str:
    """The first line of the comment on an indicator."""
    indicator = result.indicator
    title = indicator.title.en if lang == "en" else indicator.title.zh
    weight = say(lang, indicator.weight)
    words = say(
        lang, "word.head", status=say(lang, result.verdict.status), title=title, weight=weight, code=indicator.code
    )
    return words if lang == "en" else formal(words)


def of_status(audit: Audit, status: str) -> Iterator[Result]:
    """Its results of one status."""
    return (result for result in audit.results if result.verdict.status == status)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("path", [*SAMPLES, *TEXTS], ids=lambda path: path.name if isinstance(path, Path) else path)
def test_comments_agree_with_the_audit(path: Path, lang: str, tools: Tools) -> None:
    audit = audited(path, tools)
    text, found = audit.report.document.text, ours(render(audit, view(lang)))
    heads = {one.lines[0]: one for one in found}
    for result in of_status(audit, "weak"):
        words = bare(heads[head(result, lang)].words)
        hit = weakest(audit.report, result)
        assert hit
        assert words
        assert bare(text[hit.start : hit.end]).endswith(words)
    said = "\n".join(line for one in found for line in one.lines)
    for result in of_status(audit, "missing"):
        title = result.indicator.title.en if lang == "en" else formal(result.indicator.title.zh)
        assert title in said
        recommended = result.applicability == "recommended" or result.indicator.weight == "bonus"
        assert (head(result, lang) in heads) is not recommended
    assert not any(head(result, lang) in heads for result in of_status(audit, "covered"))
    counts = to_data(audit)["summary"]["status"]
    for status, count in counts.items():
        assert f"{say(lang, status)} {count}" in found[0].lines[2]
    assert any(str(len(found)) in line for line in found[0].lines[3:])


@pytest.mark.parametrize("path", SAMPLES[:1], ids=lambda path: path.name)
def test_everything_comments_on_the_best_evidence_too(path: Path, tools: Tools) -> None:
    audit = audited(path, tools)
    heads = {one.lines[0]: one for one in ours(render(audit, view(everything=True)))}
    shown = [*of_status(audit, "covered"), *of_status(audit, "declared")]
    assert len(shown) > 40
    for result in shown:
        assert head(result, "zh") in heads


def test_a_missing_indicator_stands_at_the_end_of_its_section(rich: Audit) -> None:
    text = rich.report.document.text
    data = render(rich, view())
    body = [one for one in ours(data) if one.lines[0].startswith("缺失")]
    assert all(one.words == "" for one in body)
    ends = Ends(rich)
    by_code = {result.indicator.code: result for result in rich.results}
    # Power lists belong to the achievements, which end before the shortcomings.
    assert text[: ends.of(by_code["F-1"])].endswith("第一责任人职责。")
    assert text[: ends.of(by_code["RF-3"])].endswith("原因是编制不足。")
    assert text[: ends.of(by_code["RF-5"])].rstrip().endswith("严格落实行政执法案卷评查制度。")
    assert text[: ends.of(by_code["RF-1"])].endswith("情况报告")


def test_what_cannot_be_marked_is_quoted(rich_file: Path, tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(packed(packed_body().replace("大力推进政务公开。", "工作有序开展。")))
    audit = audited(path, tools)
    found = ours(render(audit, view()))
    box = next(one for one in found if "“认真贯彻行政执法公示制度。”" in "".join(one.lines))
    assert box.lines[0].startswith("薄弱")
    assert "认真贯彻行政执法公示制度。" in box.words
    assert any("不能逐字标出" in line for line in found[0].lines)


def test_what_is_missing_beside_a_text_box_quotes_nothing(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    boxes = "".join(p(box(words)) for words in ("全年开展普法宣传12场次，受众3400人次。", "公开行政处罚决定书4份。"))
    path.write_bytes(
        packed(
            p(r("青崖镇人民政府2023年度法治政府建设情况报告"))
            + p(r("一、主要举措和成效"))
            + boxes
            + p(r("二、存在的不足"))
            + p(r("执法力量偏弱，原因是编制不足。"))
            + p(r("三、下一年安排"))
            + p(r("组织培训2期。")),
            comments="",
        )
    )
    audit = audited(path, tools)
    at = {Ends(audit).of(result) for result in of_status(audit, "missing")}
    assert any(audit.report.document.text[:end].endswith("公开行政处罚决定书4份。") for end in at)
    found = ours(render(audit, view()))
    assert any(one.lines[0].startswith("缺失") for one in found)
    assert not any("“”" in line for one in found for line in one.lines)
    assert not any(line.startswith("原文：") for one in found if one.lines[0].startswith("缺失") for line in one.lines)
    quoting = sum(line.startswith("原文：") for one in found for line in one.lines)
    claimed = [line for line in found[0].lines if "不能逐字标出" in line]
    assert [int(line.partition("其中")[2].partition("条")[0]) for line in claimed] == [quoting] * (quoting > 0)


def packed_body() -> str:
    """The inside of the body of the rich file."""
    return BODY.replace("严格落实行政执法三项制度，", "")


def test_hostile_text_is_only_text(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    evil = "高度重视行政复议工作<script>alert(1)</script>\u202e=cmd|' /C calc'!A0\x07&amp;<w:p/>。"
    path.write_text(
        f"青崖镇人民政府2023年度法治政府建设情况报告\n现将情况报告如下。\n一、主要举措和成效\n{evil}\n"
        "全年开展普法宣传12场次,受众3400人次。\n二、存在的不足\n人手不足,原因是编制少。\n三、下一年安排\n组织培训2期。\n"
        * 2,
        "utf-8",
    )
    audit = audited(path, tools)
    data = render(audit, view())
    found = ours(data)
    weak = next(one for one in found if "行政复议" in one.lines[0] and one.lines[0].startswith("薄弱"))
    assert "<script>alert(1)</script>\ufffd=cmd" in weak.words
    assert "\u202e" not in "".join("".join(one.lines) + one.words for one in found)
