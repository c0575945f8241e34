"""The words of the interface and the schema of the JSON are complete."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker import render
from checker.framework.model import WEIGHTS
from checker.render import words
from checker.verdict import REASONS, STATUSES

FOLDER = Path(render.__file__).parent
SCHEMA = json.loads((FOLDER / "audit.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("key", [*STATUSES, *REASONS, *(f"ask.{reason}" for reason in REASONS), *WEIGHTS])
def test_codes_have_words(key: str) -> None:
    assert words.has(key)


def test_every_word_that_is_asked_for_exists() -> None:
    for path in FOLDER.rglob("*.py"):
        for key in re.findall(r'say\((?:lang, |page\.screen\.lang, )?"([a-z._-]+)"', path.read_text(encoding="utf-8")):
            assert words.has(key), f"{path.name}: {key}"


def test_both_languages_have_the_same_blanks() -> None:
    for key, (zh, en) in words._WORDS.items():
        assert sorted(re.findall(r"{\w+}", zh)) == sorted(re.findall(r"{\w+}", en)), key


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_field_of_the_schema_is_described() -> None:
    for path, node in _objects(SCHEMA, "$"):
        assert node["additionalProperties"] is False or path.endswith("group"), path
        for name, part in node.get("properties", {}).items():
            assert part.get("description"), f"{path}.{name}"


def _objects(node: Any, path: str) -> list[tuple[str, dict[str, Any]]]:
    if isinstance(node, list):
        return [found for part in node for found in _objects(part, path)]
    if not isinstance(node, dict):
        return []
    own = [(path, node)] if node.get("type") == "object" else []
    return own + [found for key, part in node.items() for found in _objects(part, f"{path}.{key}")]
