"""Every kind of mistake, with the exact place that an editor should jump to."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from checker.errors import BrokenFramework
from checker.framework import load
from checker.framework.mistakes import Mistake, Place, frame

# file, text to replace, its replacement with » before the culprit, words of the message
CASES = [
    ("framework.yaml", "version:", "»verzion:", 'unknown key "verzion" (did you mean "version"?)'),
    ("framework.yaml", '"1.0"', "»1.0", "must be text; put it in quotes"),
    ("framework.yaml", "[form, decisions]", "[form, decisions, »disputes]", "no file disputes.yaml"),
    ("framework.yaml", "[form, decisions]", "[form, decisions, »form]", "stands twice"),
    ("framework.yaml", "[form, decisions]", "»[]", "at least 1 entry is needed here, 0 found"),
    ("decisions.yaml", "{id: decisions", "{id: »rules", 'the group\'s id is "rules"'),
    ("decisions.yaml", "id: legal-counsel", "id: »Legal Counsel", "lower-case English words joined by hyphens"),
    ("decisions.yaml", "id: admin-litigation", "id: »report-title-year", "already used in"),
    ("decisions.yaml", "code: R-2", "code: »M-8", 'the code "M-8" is already used in'),
    ("decisions.yaml", "{id: lawyers", "{id: »engagement", "element id"),
    ("decisions.yaml", "weight: core", "weight: »main", '"main" is not one of core, standard, bonus'),
    ("decisions.yaml", "weight: core", "»weights: core", 'unknown key "weights"'),
    ("decisions.yaml", "source: counsel", "source: »councel", 'no source "councel" (did you mean "counsel"?)'),
    ("decisions.yaml", "verified: true", "verified: »perhaps", "must be true or false"),
    ("decisions.yaml", "{when: litigation-cases}", "{when: »litigation-case}", 'no condition "litigation-case"'),
    ("decisions.yaml", "province: required", "province: »needed", "is not one of required, recommended"),
    ("decisions.yaml", "      county: required\n", "      »shire: required\n", 'unknown key "shire"'),
    ("decisions.yaml", "follows: admin-litigation", "follows: »head-appearance", "no other indicator"),
    ("decisions.yaml", "nil_with: legal-counsel", "nil_with: »legal-council", 'indicator "legal-council" (did you'),
    ("decisions.yaml", "nil_with: legal-counsel", "nil_with: »head-appearance", "no other indicator"),
    ("decisions.yaml", "nil_with: legal-counsel", "nil_with: »Legal Counsel", "does not have the shape"),
    ("decisions.yaml", "from: 2016", "from: »16", "too small"),
    ("decisions.yaml", "until: 2024}", "until: »2019}", "these years never come: from 2020 until 2019"),
    ("decisions.yaml", "{covered: 2, or_named: 1}", "{covered: »3, or_named: 1}", "2 elements are judged"),
    ("decisions.yaml", "combine: {", "combine: »best\n    x: {", '"best" is not one of any'),
    ("decisions.yaml", "within: sentence", "within: »paragraph", "is not one of clause, sentence"),
    ("decisions.yaml", "[合同, 协议]", "»[]", "at least 1 entry"),
    ("decisions.yaml", "[合同, 协议]", "[合同, »协…议]", "has a gap; a single word is needed"),
    ("decisions.yaml", '公职律师, "律师', '»" ", "律师', "holds nothing that is left after folding"),
    ("decisions.yaml", '公职律师, "律师', '»"\u200b\u3000", "律师', "holds nothing that is left after folding"),
    ("decisions.yaml", '公职律师, "律师', '»"", "律师', "this text is empty"),
    ("decisions.yaml", '公职律师, "律师', '»律师…, "律师', "has a gap at its end"),
    ("decisions.yaml", '公职律师, "律师', '»甲…乙…丙…丁, "律师', "has 3 gaps; at most 2"),
    ("decisions.yaml", '公职律师, "律师', "»" + 41 * "律" + ', "律师', "is longer than 40 characters"),
    ("decisions.yaml", '公职律师, "律师', '»聘请。律师, "律师', "runs over the end of a sentence"),
    ("decisions.yaml", '公职律师, "律师', '»律师...合同, "律师', "a gap is written"),
    ("decisions.yaml", '公职律师, "律师', '»村居法律顾问, "律师', 'stands under "except" too'),
    ("decisions.yaml", '公职律师, "律师', '»2024, "律师', "must be text; put it in quotes"),
    ("decisions.yaml", '公职律师, "律师', '»公职律师: , "律师', "must be text"),
    ("decisions.yaml", "find:\n      terms: [行政诉讼]", "find: »{unless: [仲裁]}", "nothing is looked for"),
    ("decisions.yaml", "zh: 属公共法律服务,", "zh: 属公共服务,»不算,", "put the text in quotes"),
    ("decisions.yaml", "role: plan", "role: »future", "is not one of preamble"),
    ("form.yaml", "check: title-year", "check: title-year\n    »nil: [无]", 'is judged by that check and has no "nil"'),
    ("sources.yaml", "id: counsel", "id: »rules", 'the id "rules" is already used'),
    ("sources.yaml", "key: GW", "key: »DC", 'the key "DC" is already used'),
    ("sources.yaml", "2019-04-15", "»April 2019", "does not have the shape"),
    ("units.yaml", "id: county", "id: »shire", "is not one of province"),
    ("units.yaml", "[admin-litigation], grade", "[»admin-litigations], grade", "no indicator"),
    ("units.yaml", "未发生…诉讼", "»…诉讼", "has a gap at its end"),
    ("vocabulary.yaml", "[有待]", '[有待, »"\t"]', "holds nothing that is left"),
    ("vocabulary.yaml", "[件, ", "[»件…次, ", "has a gap; a single word is needed"),
    ("vocabulary.yaml", "problem:", "»problems:", "unknown key"),
    ("examples/decisions.yaml", "legal-counsel:", "»legal-council:", 'no indicator "legal-council"'),
    ("examples/decisions.yaml", "grade: strong", "grade: »great", "is not one of strong"),
    ("examples/decisions.yaml", "grade: strong, ", "grade: strong, »reason: slogan, ", "a reason is given only"),
    ("examples/decisions.yaml", "unit: county, ", "unit: county, element: »nothing, ", "no element of legal-counsel"),
    ("vocabulary.yaml", "[有待]", "[有待, »!!str 有待]", "a tag"),
    ("vocabulary.yaml", "[有待]", "[有待, »*nowhere]", "nothing above is named &nowhere"),
]


@pytest.mark.parametrize(("file", "old", "new", "words"), CASES)
def test_mistake_and_its_place(small: Path, edit: Any, file: str, old: str, new: str, words: str) -> None:
    path = edit(file, old, new)
    text = path.read_text(encoding="utf-8")
    line = text[: text.index("»")].count("\n") + 1
    column = text.index("»") - (text.rfind("\n", 0, text.index("»")) + 1) + 1
    path.write_text(text.replace("»", ""), encoding="utf-8")
    with pytest.raises(BrokenFramework) as caught:
        load(small)
    heads = re.findall(rf"^{re.escape(str(path))}:(\d+):(\d+): (.*)$", str(caught.value), re.M)
    assert any((int(at), int(col)) == (line, column) and words in said for at, col, said in heads), heads


def test_other_mistakes_at_their_owner(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "    weight: bonus\n", "")
    edit("decisions.yaml", "reason: problem-only", "reason: plan-only")
    edit("decisions.yaml", '      nil:\n        - {role: achievements, text: "本年度未聘请法律顾问。"}\n', "")
    edit("decisions.yaml", '        - {role: achievements, text: "律师出庭6次。"}\n', "")
    edit("form.yaml", "reason: partial-elements, ", "")
    with pytest.raises(BrokenFramework) as caught:
        load(small)
    said = str(caught.value)
    for words in (
        'the key "weight" is missing',
        "the weak examples need two different reasons",
        "the indicator needs an example under nil",
        "at least 2 entries are needed here, 1 found",
        'the key "reason" is missing',
    ):
        assert words in said
    assert said.startswith(f"The framework in {small} has 5 mistakes.")


def test_all_mistakes_at_once_in_order(small: Path, edit: Any) -> None:
    edit("sources.yaml", "key: GW", "keys: GW")
    edit("decisions.yaml", "weight: core", "weight: main")
    edit("decisions.yaml", "source: rules", "source: rule")
    edit("vocabulary.yaml", "[有待]", "[有待")
    with pytest.raises(BrokenFramework) as caught:
        load(small)
    places = re.findall(r"^\S+/(\w+\.yaml):(\d+):", str(caught.value), re.M)
    assert {name for name, _ in places} == {"sources.yaml", "decisions.yaml", "vocabulary.yaml"}
    lines = [int(line) for name, line in places if name == "decisions.yaml"]
    assert lines == sorted(lines)
    assert len(lines) == 2


def test_duplicate_key_names_the_first_place(small: Path, edit: Any) -> None:
    edit("framework.yaml", "groups:", "id: other\ngroups:")
    with pytest.raises(BrokenFramework, match=r'framework.yaml:5:1: the key "id" stands twice: first in line 2'):
        load(small)


def test_a_framework_without_indicators(small: Path) -> None:
    (small / "form.yaml").write_text("group: {id: form, title: {zh: 甲, en: A}}\nindicators: []\n", encoding="utf-8")
    with pytest.raises(BrokenFramework, match=r"form.yaml:2:13: there is no indicator here"):
        load(small)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "1:1: the file is empty"),
        (b"# only a remark\n", "the file is empty"),
        (b"\xff\xfe\x00", "1:1: this line is not UTF-8"),
        (b"plan: [a]\nproblem: \xb2\xbb\n", "2:1: this line is not UTF-8"),
        (b"plan: [a\n", "not valid YAML"),
        (b"- a\n", "1:1: this must be a mapping"),
        (b"plan: [a]\n---\nplan: [b]\n", "2:1: a second document begins here"),
        (b"plan: " + b"[" * 100_000, "1:37: nested more than 30 deep"),
        (b"1: [a]\n", "1:1: a key must be a word"),
    ],
)
def test_files_that_are_no_sheet(small: Path, raw: bytes, words: str) -> None:
    (small / "vocabulary.yaml").write_bytes(raw)
    with pytest.raises(BrokenFramework) as caught:
        load(small)
    assert words in str(caught.value)


def test_nested_aliases_are_stopped(small: Path) -> None:
    rows = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    rows += [f"{name}: &{name} [{', '.join(['*' + before] * 9)}]" for before, name in pairwise("abcdefghi")]
    (small / "vocabulary.yaml").write_text("\n".join(rows), encoding="utf-8")
    with pytest.raises(BrokenFramework, match="unfolds to more than 300000 values"):
        load(small)


def test_a_plain_alias_is_fine(small: Path, edit: Any) -> None:
    edit("decisions.yaml", "    applies:\n      province", "    applies: &all\n      province")
    text = (small / "decisions.yaml").read_text(encoding="utf-8")
    start = text.index("    applies: {province")
    end = text.index("    follows")
    (small / "decisions.yaml").write_text(text[:start] + "    applies: *all\n" + text[end:], encoding="utf-8")
    first, last = load(small).indicators[1], load(small).indicators[3]
    assert first.applies == last.applies


@pytest.mark.parametrize("name", ["sources", "units", "vocabulary"])
def test_a_file_that_is_not_there(small: Path, name: str) -> None:
    (small / f"{name}.yaml").unlink()
    with pytest.raises(BrokenFramework, match=f"the folder lacks {name}.yaml"):
        load(small)


def test_frame_points_below_wide_characters() -> None:
    shown = frame(Mistake("a.yaml", Place(2, 4), "wrong", ("first", "法a: x", "third"))).split("\n")
    assert shown == ["a.yaml:2:4: wrong", "     1 | first", "     2 | 法a: x", "       | \u3000  ^", "     3 | third"]


def test_frame_cuts_long_lines_and_escapes() -> None:
    line = "律" * 300 + "\x1b[31mX"
    shown = frame(Mistake("a.yaml", Place(1, 302), "wrong", (line,)))
    assert "\x1b" not in shown
    assert max(map(len, shown.split("\n"))) < 130
