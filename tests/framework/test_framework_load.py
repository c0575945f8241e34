"""The small framework, as it comes out of the YAML."""

from pathlib import Path
from typing import Any

import pytest

from checker.errors import BrokenFramework
from checker.framework import load
from checker.framework.compile import CompiledFind
from checker.framework.model import Combine, Framework, Indicator, Together


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
    assert [element.id for element in counsel.elements if element.find] == ["opinions", "lawyers"]
    assert [(e.status, e.reason) for e in counsel.examples][2:4] == [("weak", "plan-only"), ("weak", "slogan")]
    assert counsel.examples[-1].status == "declared"


def test_a_condition_in_applies(small: Path) -> None:
    assert _indicator(load(small), "admin-litigation").applies["township"] == "when:litigation-cases"


def test_atoms_spell_the_patterns(small: Path) -> None:
    framework = load(small)
    atoms = framework.index.atoms
    counsel = _indicator(framework, "legal-counsel")
    assert isinstance(counsel.compiled.find, CompiledFind)
    spelled = ["…".join(atoms[number] for number in pattern) for pattern in counsel.compiled.find.terms]
    assert tuple(spelled) == counsel.find.terms
    rule = counsel.compiled.find.together[0]
    assert [atoms[number] for number in rule.lists[0]] == ["律师", "法学专家"]
    opinions = counsel.elements[1]
    assert [atoms[p[0]] for p in opinions.compiled_acts] == ["全部出具意见"]
    assert opinions.compiled_figures[0].unit == ("余份", "份")


def test_index_holds_every_atom_once(small: Path) -> None:
    index = load(small).index
    listed = [pair for start, pairs in index.pairs.items() for pair in pairs if pair[0].startswith(start)]
    listed += list(index.singles.items())
    assert sorted(listed) == sorted((atom, number) for number, atom in enumerate(index.atoms))
    assert all(len(start) == 2 for start in index.pairs)
    assert all(len(atom) == 1 for atom in index.singles)


def test_vocabulary_is_folded_and_longest_first(small: Path) -> None:
    framework = load(small)
    assert framework.vocabulary.units == ("个工作日", "人次", "件", "人")
    assert len(framework.words.plan) == len(framework.vocabulary.plan)
    assert max(len(pattern) for pattern in framework.words.plan) == 2
    assert "件" not in framework.index.singles


def test_patterns_are_folded(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "依法咨询", "ＬＥＧＡＬ 咨询（一）")
    framework = load(small)
    mention = _indicator(framework, "legal-counsel").compiled.find.mentions[0]
    assert framework.index.atoms[mention[0]] == "legal咨询(一)"


@pytest.mark.parametrize("missing", ["nowhere", "empty"])
def test_no_framework_there(tmp_path: Path, missing: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BrokenFramework) as caught:
        load(tmp_path / missing)
    assert missing in str(caught.value)
    assert caught.value.tip
