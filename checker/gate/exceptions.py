"""The waiver file: what is excused until when, and which verdicts a reviewer has set."""

import os
from collections.abc import Iterator
from datetime import date
from typing import Any

from checker.framework.mistakes import Mistake
from checker.framework.model import Framework
from checker.framework.nodes import Sheet
from checker.framework.schema import near
from checker.gate.model import Exceptions, Override, Target, Waiver
from checker.gate.patterns import pattern_of, refused
from checker.gate.sheet import sound_sheet

NONE = Exceptions("", (), ())
_LISTS = ("waivers", "overrides")


def load_exceptions(path: str, framework: Framework) -> Exceptions:
    """The waivers and overrides of a file. Raises BrokenFile where it is wrong."""
    sheet = sound_sheet(path, "waivers", lambda sheet: list(_wrong(sheet, framework)))
    folder = os.path.dirname(os.path.abspath(path))
    waivers, overrides = (sheet.data.get(name, []) for name in _LISTS)
    return Exceptions(
        path,
        tuple(
            Waiver(
                row["indicator"], _target(row, folder), row["owner"], row["reason"], row["basis"], row["expires"],
                _place(sheet, "waivers", number),
            )
            for number, row in enumerate(waivers)
        ),
        tuple(
            Override(
                row["indicator"], _target(row, folder), row["status"], row["who"], row["why"],
                _place(sheet, "overrides", number),
            )
            for number, row in enumerate(overrides)
        ),
    )  # fmt: skip


def _target(row: dict[str, Any], folder: str) -> Target:
    named = row["submission"]
    if isinstance(named, str):
        return Target(named, pattern_of(named, folder), "", "")
    # YAML has 2022.0 for a whole number, too.
    return Target("", None, named["unit"], str(int(named["year"])))


def _place(sheet: Sheet, name: str, number: int) -> str:
    return f"{sheet.file}:{sheet.values[name, number].line}"


def _wrong(sheet: Sheet, framework: Framework) -> Iterator[Mistake]:
    known = [indicator.id for indicator in framework.indicators]
    for name in _LISTS:
        for number, row in enumerate(sheet.data.get(name, [])):
            if row["indicator"] not in known:
                message = f"the framework {framework.id} has no indicator {row['indicator']}"
                yield sheet.mistake((name, number, "indicator"), message + near(row["indicator"], known))
            if isinstance(row["submission"], str) and (why := refused(row["submission"])):
                yield sheet.mistake((name, number, "submission"), why)
            try:
                date.fromisoformat(row.get("expires", "2000-01-01"))
            except ValueError:
                yield sheet.mistake((name, number, "expires"), f"there is no day {row['expires']}")
