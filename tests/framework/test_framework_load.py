"""The small framework, as it comes out of the YAML."""

from pathlib import Path
from typing import Any

import pytest

from checker.errors import BrokenFramework
from checker.framework import load
from checker.framework.model import Combine, Framework, Indicator
from checker.framework.phrases import Atoms, Vocabulary
from checker.framework.prose import Together
from checker.structure.fold import fold_pattern


def _indicator(framework: Framework, name: str) -> Indicator:
    return next(indicator for indicator in framework.indicators if indicator.id == name)


def test_order_and_groups(small: Path) -> None:
    framework = load(small)
    assert [group.id for group in framework.groups] == ["form", "decisions"]
    assert [i.id for i in framework.indicators] == [
        "report-title-year",
        "legal-counsel",
        "admin-litigation",
        "head-appearance",
    ]
    assert [i.kind for i in framework.indicators] == ["form", "content", "content", "content"]
    assert framework.version == "1.0"


def test_fields_of_an_indicator(small: Path) -> None:
    counsel = _indicator(load(small), "legal-counsel")
    assert counsel.title.zh == "法律顾问"
    assert (counsel.since, counsel.until) == (2016, 0)
    assert counsel.combine == Combine(2, 1)
    assert counsel.find.terms == ("法律顾问", "公职律师", "律师…合同")
    assert counsel.find.together == (Together((("律师", "法学专家"), ("合同", "协议"), ("看过", "把关")), "sentence"),)
    assert counsel.find.exceptions == ("村居法律顾问",)
    assert counsel.find.vetoes == ("招聘公告",)
    assert counsel.figures[0].of == ("法律意见", "顾问")
    assert [element.id for element in counsel.elements if element.judged] == ["opinions", "lawyers"]
    assert [(e.status, e.reason) for e in counsel.examples][2:4] == [("weak", "plan-only"), ("weak", "slogan")]
    assert counsel.examples[-1].status == "declared"


def test_a_condition_in_applies(small: Path) -> None:
    assert _indicator(load(small), "admin-litigation").applies["township"] == "when:litigation-cases"


@pytest.mark.parametrize(("name", "nil_with"), [("head-appearance", "legal-counsel"), ("legal-counsel", "")])
def test_whose_nil_declares_it_too(small: Path, name: str, nil_with: str) -> None:
    assert _indicator(load(small), name).nil_with == nil_with


def test_sought_are_the_folded_title_and_the_first_terms(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "zh: 法律顾问, en", "zh: 法律顾问（ＬＳ）, en")
    edit("decisions.yaml", '公职律师, "律师', '甲, 乙, 丙, 丁, 戊, 己, "律师')
    framework = load(small)
    assert _indicator(framework, "legal-counsel").sought == ("法律顾问(ls)", "法律顾问", "甲", "乙", "丙", "丁", "戊")
    assert _indicator(framework, "head-appearance").sought == ("出庭应诉",)
    assert _indicator(framework, "report-title-year").sought == (
        fold_pattern(_indicator(framework, "report-title-year").title.zh),
    )


SLOTS = [("legal-counsel", ""), ("legal-counsel", "opinions"), ("legal-counsel", "lawyers"), ("admin-litigation", "")]
SLOTS += [("head-appearance", "")]


def _atoms(framework: Framework) -> dict[int, str]:
    """Id to folded atom: the index the other way round."""
    return {number: atom for atom, number in framework.index.ids.items()}


def _spelled(framework: Framework, kind: str) -> set[tuple[str, str, str, str]]:
    """(indicator, element, atom under which it stands, pattern as its author wrote it) of all phrases of a kind."""
    atoms, slots, matching = _atoms(framework), framework.matching.slots, framework.matching
    rows = [(atom, of, number, (atom,)) for atom, found in matching.phrases.items() for of, number in found]
    rows += [(atom, *row) for atom, found in matching.gapped.items() for row in found]
    return {
        (slots[number].indicator, slots[number].element, atoms[atom], "…".join(atoms[part] for part in pattern))
        for atom, of, number, pattern in rows
        if of == kind
    }


def _wanted(framework: Framework, field: str) -> set[tuple[str, str, str, str]]:
    """The same from what the authors wrote: every pattern under its first atom."""
    return {
        (indicator.id, element, "".join(pattern.split("…")[:1]), pattern)
        for indicator in framework.indicators
        for element, find in [("", indicator.find), *((e.id, e.find) for e in indicator.elements if e.judged)]
        for pattern in getattr(find, field)
    }


def test_every_subject_has_its_slot(small: Path) -> None:
    assert [(slot.indicator, slot.element) for slot in load(small).matching.slots] == SLOTS


@pytest.mark.parametrize(
    ("kind", "field"), [("term", "terms"), ("mention", "mentions"), ("except", "exceptions"), ("unless", "vetoes")]
)
def test_patterns_stand_under_the_atom_that_they_begin_with(small: Path, kind: str, field: str) -> None:
    framework = load(small)
    wanted = _wanted(framework, field)
    assert wanted
    assert _spelled(framework, kind) == wanted


def test_terms_of_an_indicator_and_of_its_elements_are_kept_apart(small: Path) -> None:
    framework = load(small)
    spelled = _spelled(framework, "term")
    assert {row for row in spelled if row[3] in ("公职律师", "律师…合同", "出具…意见")} == {
        ("legal-counsel", "", "公职律师", "公职律师"),
        ("legal-counsel", "lawyers", "公职律师", "公职律师"),
        ("legal-counsel", "", "律师", "律师…合同"),
        ("legal-counsel", "opinions", "出具", "出具…意见"),
    }


def test_nil_declarations_and_acts_are_those_of_their_slot(small: Path) -> None:
    framework = load(small)
    assert _spelled(framework, "nil") == {
        ("legal-counsel", "", "未聘请法律顾问", "未聘请法律顾问"),
    }
    atoms = _atoms(framework)
    acts = [["…".join(atoms[part] for part in pattern) for pattern in slot.acts] for slot in framework.matching.slots]
    assert acts == [["签订法律服务合同"], ["全部出具意见"], [], [], []]


def test_words_together_stand_under_every_word_of_the_first_list(small: Path) -> None:
    framework = load(small)
    atoms = _atoms(framework)
    spelled = [
        (atoms[atom], number, tuple({atoms[word] for word in words} for words in lists), within)
        for atom, rows in framework.matching.together.items()
        for number, lists, within in rows
    ]
    counsel = ({"合同", "协议"}, {"看过", "把关"})
    wanted = [
        ("律师", 0, counsel, "sentence"),
        ("法学专家", 0, counsel, "sentence"),
        ("出庭", 4, ({"镇长", "局长"},), "clause"),
    ]
    assert len(spelled) == len(wanted)
    assert all(row in spelled for row in wanted)


def test_figures_stand_under_their_words_with_the_longest_unit_first(small: Path) -> None:
    framework = load(small)
    atoms = _atoms(framework)
    spelled = [
        (atoms[atom], number, tuple(atoms[part] for part in pattern), units)
        for atom, rows in framework.matching.figures.items()
        for number, pattern, units in rows
    ]
    assert sorted(spelled) == sorted(
        [
            ("法律意见", 0, ("法律意见",), ("份", "名")),
            ("顾问", 0, ("顾问",), ("份", "名")),
            ("意见书", 1, ("意见书",), ("余份", "份")),
        ]
    )


def _all_patterns(framework: Framework) -> set[Atoms]:
    matching = framework.matching
    patterns: set[Atoms] = {(atom,) for atom in matching.phrases}
    patterns |= {pattern for rows in matching.gapped.values() for _, _, pattern in rows}
    patterns |= {pattern for rows in matching.figures.values() for _, pattern, _ in rows}
    patterns |= {pattern for slot in matching.slots for pattern in slot.acts}
    patterns |= {(atom,) for atom in matching.together}
    patterns |= {(word,) for rows in matching.together.values() for _, lists, _ in rows for ws in lists for word in ws}
    return patterns | {pattern for rows in framework.words.values() for _, pattern in rows}


@pytest.mark.parametrize("built_in", [False, True], ids=["small", "built-in"])
def test_index_holds_every_atom_once(small: Path, built_in: bool) -> None:
    framework = load(None if built_in else small)
    index = framework.index
    assert sorted(index.ids.values()) == list(range(len(index.ids)))
    assert set(index.ids.values()) == {part for pattern in _all_patterns(framework) for part in pattern}
    assert bytes(map(len, index.ids)) == index.sizes


@pytest.mark.parametrize("built_in", [False, True], ids=["small", "built-in"])
def test_long_atoms_are_told_of_by_their_first_four_characters(small: Path, built_in: bool) -> None:
    index = load(None if built_in else small).index
    longer: dict[str, set[int]] = {}
    for atom in index.ids:
        if len(atom) > 4:
            longer.setdefault(atom[:4], set()).add(len(atom))
    assert {start: set(sizes) for start, sizes in index.longer.items()} == longer
    assert index.starts == {atom[:2] for atom in index.ids if len(atom) > 1}


def test_vocabulary_is_folded_and_longest_first(small: Path) -> None:
    framework = load(small)
    assert framework.vocabulary.units == ("个工作日", "人次", "件", "人")
    assert framework.vocabulary.nil == ("未发生", "无")
    assert (framework.vocabulary.habit, framework.vocabulary.vague) == (("经常",), ("定期",))
    assert "件" not in framework.index.ids


def test_words_lead_from_the_first_atom_to_list_and_pattern(small: Path) -> None:
    framework = load(small)
    atoms = _atoms(framework)
    spelled = [
        (atoms[atom], name, "…".join(atoms[part] for part in pattern))
        for atom, rows in framework.words.items()
        for name, pattern in rows
    ]
    wanted = [
        (word.split("…")[0], name, word)
        for name in Vocabulary._fields
        if name != "units"
        for word in getattr(framework.vocabulary, name)
    ]
    assert sorted(spelled) == sorted(wanted)
    assert ("推动", "plan", "推动…建立") in spelled


def test_patterns_are_folded(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "依法咨询", "ＬＥＧＡＬ 咨询（一）")
    framework = load(small)
    atom = framework.index.ids["legal咨询(一)"]
    assert framework.matching.phrases[atom] == (("mention", 0),)


@pytest.mark.parametrize("missing", ["nowhere", "empty"])
def test_no_framework_there(tmp_path: Path, missing: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BrokenFramework) as caught:
        load(tmp_path / missing)
    assert missing in str(caught.value)
    assert caught.value.tip
