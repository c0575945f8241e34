"""Texts that are not an annual report are recognised, and what they are is said."""

from pathlib import Path

import pytest
from commands import Fazhi

from checker.documents import read
from checker.errors import ForeignDocument
from checker.structure import parse
from checker.structure.kind import check_kind

FOREIGN = Path(__file__).parent / "foreign"
NAMES = {
    "court-essay": "论文",
    "disclosure-report": "政府信息公开工作年度报告",
    "duty-report": "述职述法",
    "duty-report-announced": "述职述法",
    "government-work-report": "政府工作报告",
    "inspection-report": "督察报告",
    "interpretation": "政策解读",
    "law-popularisation": "普法总结",
    "news": "新闻",
    "notice": "通知",
    "plan": "计划",
    "poem": "does not read like",
}


@pytest.mark.parametrize("path", sorted(FOREIGN.glob("*.txt")), ids=lambda path: path.stem)
def test_foreign_documents(path: Path) -> None:
    with pytest.raises(ForeignDocument) as caught:
        check_kind(parse(read(path)))
    assert NAMES[path.stem] in str(caught.value)
    assert "--force" in caught.value.tip
    assert "\n" not in str(caught.value)


def test_all_kinds_have_a_fixture() -> None:
    assert {path.stem for path in FOREIGN.glob("*.txt")} == set(NAMES)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("form", "ending"),
    [("terminal", "txt"), ("letter", "txt"), ("letter", "md"), ("markdown", "md"), ("csv", "txt"), ("html", "html")],
)
def test_a_result_of_our_own_is_refused(form: str, ending: str, language: str, tmp_path: Path, fazhi: Fazhi) -> None:
    report, saved = Path(__file__).parents[2] / "reports" / "county-heyang.txt", tmp_path / f"saved.{ending}"
    shown = fazhi("audit", str(report), "--format", form, "--lang", language)
    saved.write_text(shown.out, encoding="utf-8")
    again = fazhi("audit", str(saved), "--lang", "zh")
    assert again.code == 2
    assert "本工具的审核结果" in again.err
