"""Main sections whose headings say nothing of what they are about."""

from collections.abc import Callable
from pathlib import Path

import pytest
from structure_samples import document_of

from checker.documents import read
from checker.structure import parse
from checker.structure.model import Report, Section

Make = Callable[..., Report]
WORK = "".join(f"{count}月办结案件{count}件,培训执法人员{count * 7}人次。" for count in range(1, 10))
TROUBLE = "执法人员不会写文书。村里的合同没人看。究其原因,是培训太少。"
AHEAD = "上半年再招两名法制员。争取把案卷补齐。合同审查要覆盖到村。"
DONE = "全年建成法治广场3处。全年调解纠纷120件。全年办理热线900件。"
SAMPLES = Path(__file__).parents[2] / "reports"


def report(*parts: tuple[str, str], head: str = "丙镇2023年法治政府建设情况报告") -> str:
    return "\n".join([head, "", *(f"{title}\n\n{text}\n" for title, text in parts)])


def roles(report_of: Make, *parts: tuple[str, str]) -> dict[str, str]:
    """The role of each main section, by its heading."""
    found = report_of(report(*parts))
    return {section.title: section.role for section in found.sections if section.heading}


def test_what_lacks_and_what_is_to_come_is_read_from_the_sentences(report_of: Make) -> None:
    found = roles(report_of, ("一、干成的事", WORK), ("二、心里有数", TROUBLE), ("三、再说几句", AHEAD))
    assert list(found.values()) == ["achievements", "problems", "plan"]


def test_a_section_of_work_at_the_end_stays_one(report_of: Make) -> None:
    found = roles(report_of, ("一、干成的事", WORK), ("二、还有几件", DONE), ("三、广场和调解", DONE))
    assert set(found.values()) == {"achievements"}


def test_a_heading_that_says_it_is_believed(report_of: Make) -> None:
    found = roles(
        report_of,
        ("一、干成的事", WORK),
        ("二、存在的不足", TROUBLE),
        ("三、心里有数", TROUBLE),
        ("四、明年打算", AHEAD),
    )
    assert found["心里有数"] == "achievements"


def test_only_the_second_half_is_looked_at(report_of: Make) -> None:
    found = roles(report_of, ("一、心里有数", TROUBLE), ("二、干成的事", WORK), ("三、还有几件", DONE))
    assert "problems" not in found.values()


def test_parts_below_a_heading_go_with_it(report_of: Make) -> None:
    below = "(一)案卷\n\n案卷没有归档。\n\n(二)合同\n\n合同没人看,究其原因,是不懂。\n"
    found = roles(report_of, ("一、干成的事", WORK), ("二、心里有数", below), ("三、明年打算", AHEAD))
    assert (found["案卷"], found["合同"]) == ("problems", "problems")


@pytest.mark.parametrize(("role", "least"), [("problems", 0.75), ("plan", 0.85)])
def test_most_reports_are_understood_without_the_heading(role: str, least: float) -> None:
    tried = found = 0
    for path in sorted(SAMPLES.rglob("*.txt")):
        whole = parse(read(path))
        mains = [
            section for section in whole.sections if section.role == role and section.heading and section.level == 1
        ]
        if mains:
            tried += 1
            found += _is_found(whole, mains, role)
    assert tried > 30
    assert found >= least * tried, (found, tried)


def _is_found(whole: Report, mains: list[Section], role: str) -> bool:
    """Whether most of the sentences are found when the headings say nothing."""
    text = whole.document.text
    for section in reversed(mains):
        assert section.heading
        at = text.index(section.title[:1], section.heading.start)
        text = text[:at] + "再说几件事" + text[section.heading.end :]
    blank = parse(document_of(text), year=whole.year.value, unit_type=whole.unit_type.value)
    wanted = [sentence.text for sentence in whole.sentences if sentence.role == role]
    given = {sentence.text for sentence in blank.sentences if sentence.role == role}
    return sum(text in given for text in wanted) > 0.7 * len(wanted)
