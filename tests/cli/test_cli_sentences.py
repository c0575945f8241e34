"""Every error that a room can raise has its Chinese sentence and tip."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker
from checker.cli import failures
from checker.render.sentences import translate

ERRORS = ("FazhiError", "UnreadableReport", "ForeignDocument", "BrokenFramework", "BrokenFile", "Broken")
PACKAGE = Path(checker.__file__).parent


def _texts(node: ast.expr, names: dict[str, str]) -> Iterator[str]:
    """The sentence of an argument, with X for what differs."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Name) and node.id in names:
        yield names[node.id]
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "X" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, names)
        yield from _texts(node.orelse, names)


def _raised() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                for argument in node.args:
                    for text in _texts(argument, names):
                        yield f"{path.relative_to(PACKAGE)}:{node.lineno}", text


RAISED = sorted(set(_raised()))


def test_errors_were_found() -> None:
    assert len(RAISED) > 30


@pytest.mark.parametrize(("where", "sentence"), RAISED)
def test_sentence_is_translated(where: str, sentence: str) -> None:
    if sentence:
        assert translate(sentence, "zh") != sentence, where
        assert translate(sentence, "en") == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        text
        for node in ast.walk(ast.parse(Path(failures.__file__).read_text(encoding="utf-8")))
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple)
        for part in node.value.elts
        for text in _texts(part, {})
        if text and text != "X"
    ],
)
def test_own_sentences_are_translated(sentence: str) -> None:
    assert translate(sentence, "zh") != sentence


def test_foreign_kind_is_named_in_chinese() -> None:
    english = "a.txt seems to be a news item (新闻/消息), not an annual report on 法治政府建设."
    assert translate(english, "zh") == "a.txt 像是新闻/消息,不是法治政府建设年度报告。"
