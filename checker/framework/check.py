"""All that can be wrong with a framework, found in one go.

Imported on a cache miss and by the linter only.
"""

import os

from checker.errors import BrokenFramework
from checker.framework.crosscheck import cross_check
from checker.framework.folder import Folder, read_bank
from checker.framework.mistakes import Mistake, Place, listing
from checker.framework.nodes import Sheet, read_sheet
from checker.framework.schema import check_schema
from checker.framework.sheets import HEADS, Sheets, strings


def sound_sheets(folder: Folder) -> Sheets:
    """The parsed files of a framework without mistakes.

    Raises BrokenFramework, whose message shows every mistake in its place.
    """
    sheets, mistakes = examine(folder, read_bank(folder.path))
    if mistakes:
        count, shown = listing(mistakes)
        raise BrokenFramework(
            f"The framework in {folder.path} has {count}.\n\n{shown}", "Mend the YAML and run the command again."
        )
    return sheets


def examine(folder: Folder, bank: Folder) -> tuple[Sheets, list[Mistake]]:
    """Parse and check all files of a framework and its example bank.

    Gives the sheets and every mistake, in the order of files and lines; the sheets are sound only without mistakes.
    """
    reader = _Reader(folder)
    heads = {name: sheet for name in HEADS if (sheet := reader.read(f"{name}.yaml", name))}
    groups = tuple(sheet for name in _group_files(heads) if (sheet := reader.read(name, "group")))
    sheets = Sheets(heads, groups, tuple(reader.sheet(name, raw, "examples") for name, raw in bank.files))
    if missing := [f"{name}.yaml" for name in HEADS if name not in heads]:
        names = ", ".join(missing)
        reader.mistakes.append(Mistake(folder.path, Place(1, 1), f"the folder lacks {names}", ()))
    return sheets, _in_order(reader.mistakes + cross_check(sheets))


class _Reader:
    """Reads sheets and collects what is wrong with each of them by itself."""

    def __init__(self, folder: Folder) -> None:
        self.mistakes: list[Mistake] = []
        self._path = folder.path
        self._files = dict(folder.files)

    def read(self, file: str, schema: str) -> Sheet | None:
        """The sheet of a file in the folder; None where there is no such file."""
        raw = self._files.get(file)
        return None if raw is None else self.sheet(file, raw, schema)

    def sheet(self, file: str, raw: bytes, schema: str) -> Sheet:
        sheet, mistakes = read_sheet(os.path.join(self._path, file), raw)
        self.mistakes += mistakes
        if sheet.values:
            self.mistakes += check_schema(sheet, schema)
        return sheet


def _group_files(heads: dict[str, Sheet]) -> list[str]:
    if "framework" not in heads:
        return []
    return [f"{name}.yaml" for _, name in dict.fromkeys(strings(heads["framework"], ("groups",)))]


def _in_order(mistakes: list[Mistake]) -> list[Mistake]:
    files = list(dict.fromkeys(m.file for m in mistakes))
    return sorted(dict.fromkeys(mistakes), key=lambda m: (files.index(m.file), m.place))
