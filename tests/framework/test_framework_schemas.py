"""The schemas help authors only if they are valid, closed, and explain every key."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.framework import built_in, load

NAMES = [
    "framework",
    "group",
    "sources",
    "units",
    "vocabulary",
    "examples",
    "policy",
    "waivers",
    "settings",
    "baseline",
]


def _schema(name: str) -> dict[str, Any]:
    text = Path(built_in(), "schema", f"{name}.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _parts(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for part in node.values():
            yield from _parts(part)
    elif isinstance(node, list):
        for part in node:
            yield from _parts(part)


@pytest.mark.parametrize("name", NAMES)
def test_valid(name: str) -> None:
    Draft202012Validator.check_schema(_schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_property_is_described_and_every_object_closed(name: str) -> None:
    for part in _parts(_schema(name)):
        if part.get("type") == "object" and "properties" in part:
            assert part["additionalProperties"] is False
            assert all(prop.get("description") for prop in part["properties"].values()), part


def test_every_file_that_ships_names_its_schema() -> None:
    for path in [*Path(built_in()).glob("*.yaml"), *Path(built_in(), "policies").glob("*.yaml")]:
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        prefix = "# yaml-language-server: $schema="
        assert first.startswith(prefix), path
        assert (path.parent / first.removeprefix(prefix)).is_file(), path


def test_the_framework_that_ships_is_sound() -> None:
    framework = load()
    assert len(framework.indicators) == 81
    assert all(indicator.examples for indicator in framework.indicators)
