"""Check a sheet against its JSON Schema, and say in plain words what is wrong where.

Imported on a cache miss only: jsonschema costs more time than a whole audit.
"""

import json
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from checker.framework.folder import built_in
from checker.framework.mistakes import Mistake
from checker.framework.nodes import Sheet

_TYPES = {
    "object": "a mapping (key: value)",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def check_schema(sheet: Sheet, name: str) -> list[Mistake]:
    """All that the schema `name` (a file of indicators/schema) finds wrong in a sheet."""
    found = [m for error in _validator(name).iter_errors(sheet.data) for m in _mistakes(sheet, error)]
    return sorted(dict.fromkeys(found), key=lambda m: m.place)


@cache
def _validator(name: str) -> Draft202012Validator:
    text = Path(built_in(), "schema", f"{name}.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


# `Any` for errors below: the library types every field of its ValidationError as possibly unset.
def _mistakes(sheet: Sheet, error: Any) -> Iterator[Mistake]:
    path = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        known = sorted(error.schema["properties"])
        for key in error.instance:
            if key not in known:
                # A bare word between commas is what is left of a text that should stand in quotes.
                cut = "; a comma inside {} cuts a text: put the text in quotes" if error.instance[key] is None else ""
                yield sheet.mistake((*path, key), f'unknown key "{key}"{near(key, known)}{cut}', key=True)
    elif error.validator == "required":
        for key in error.validator_value:
            if key not in error.instance:
                yield sheet.mistake(path, f'the key "{key}" is missing')
    elif "propertyNames" in error.absolute_schema_path:
        yield sheet.mistake((*path, error.instance), f'"{error.instance}" is not an id: {_ID}', key=True)
    elif error.validator == "not":
        yield sheet.mistake(path, _forbidden(str(path[-1])), key=True)
    else:
        yield sheet.mistake(path, _say(error))


_ID = "lower-case English words joined by hyphens"
_DAY = "a day, as in 2026-12-31"


def _forbidden(key: str) -> str:
    if key == "reason":
        return "a reason is given only where the expectation is weak or a mention"
    return f'an indicator with "check" is judged by that check and has no "{key}"'


def _say(error: Any) -> str:
    say = _SAY.get(str(error.validator))
    return say(error) if say else str(error.message)


def _say_type(error: Any) -> str:
    wanted = str(error.validator_value)
    quotes = "; put it in quotes" if wanted == "string" and isinstance(error.instance, int | float) else ""
    return f"this must be {_TYPES.get(wanted, wanted)}{quotes}"


def _say_enum(error: Any) -> str:
    known = [str(value) for value in error.validator_value]
    shown = error.instance if isinstance(error.instance, str | int | float) else "this"
    return f'"{shown}" is not one of {", ".join(known)}{near(str(shown), known)}'


def _say_pattern(error: Any) -> str:
    pattern = str(error.validator_value)
    if pattern == r"\S":
        return "this text is empty"
    shape = _ID if pattern.startswith("^[a-z]") else _DAY if pattern.startswith("^20") else f"the pattern {pattern}"
    return f'"{error.instance}" does not have the shape that is needed here: {shape}'


def _say_few(error: Any) -> str:
    least, there = error.validator_value, len(error.instance)
    if error.absolute_path and error.absolute_path[-1] == "indicators" and not there:
        return "there is no indicator here"
    return f"at least {least} {'entry is' if least == 1 else 'entries are'} needed here, {there} found"


_SAY: dict[str, Callable[[Any], str]] = {
    "type": _say_type,
    "enum": _say_enum,
    "pattern": _say_pattern,
    "minItems": _say_few,
    "minProperties": _say_few,
    "maxItems": lambda error: f"at most {error.validator_value} entries are possible here",
    "minLength": lambda error: "this text is empty" if not error.instance else "this text is too short",
    "minimum": lambda error: f"{error.instance} is too small: at least {error.validator_value}",
    "maximum": lambda error: f"{error.instance} is too large: at most {error.validator_value}",
}


def near(word: Any, known: list[str]) -> str:
    """A guess at what was meant, to be put behind the sentence; "" where nothing is close."""
    close = get_close_matches(str(word), known, n=1)
    return f' (did you mean "{close[0]}"?)' if close else ""
