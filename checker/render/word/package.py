"""The package around the body: the part of the comments, and what tells of it (ECMA-376 part 2, 6.2 and 6.5)."""

from collections.abc import Mapping

from checker.documents.package import Package
from checker.errors import FazhiError
from checker.render.word.xml import STRICT, Element, made, parsed, plain, space, written
from checker.render.word.zipped import replaced

AUTHOR, INITIALS = "fazhi", "fz"
_TYPES = "[Content_Types].xml"
_TYPE_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATION_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_KIND = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_ENDINGS = {
    "application/vnd.ms-word.document.macroEnabled.main+xml": ".docm",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": ".dotm",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": ".dotx",
}
"""Kinds of Word files that Word opens under no other ending."""


class Target:
    """A Word file that gets comments."""

    def __init__(self, data: bytes, package: Package, main: str, root: Element) -> None:
        """`root` is the body and `main` the name of its part.

        Raises UnreadableReport or BrokenXml where parts are damaged.
        """
        self._data = data
        self._main = main
        self._root = root
        self._folder, _, file = main.rpartition("/")
        self._relations_name = f"{self._folder}/_rels/{file}.rels".lstrip("/")
        self._types = parsed(package.part(_TYPES) or _empty(_TYPE_SPACE, "Types"))
        self._relations = parsed(package.part(self._relations_name) or _empty(_RELATION_SPACE, "Relationships"))
        related = [one for one in self._relations if one.get("Type") in (_KIND, _STRICT_KIND)]
        self._comments_name = _resolved(self._folder, related[0].get("Target", "")) if related else ""
        held = package.part(self._comments_name)
        if related and not held:
            self._relations.remove(related[0])
            self._comments_name = ""
        self._comments = parsed(held) if held else made(space(root), "comments")
        self._taken = package.names()

    def check_ending(self, path: str, target: str) -> None:
        """Raise FazhiError where a file of this kind cannot be opened under the name `target`; "" is any name."""
        kinds = {one.get("PartName", "").lower(): one.get("ContentType", "") for one in self._types}
        ending = _ENDINGS.get(kinds.get(f"/{self._main}".lower(), ""), "")
        if ending and target and not target.lower().endswith(ending):
            raise FazhiError(
                f"{path} is a file of the kind {ending}; with comments it is one, too.",
                f"Name it so, as in --output annotated{ending}.",
            )

    def first_number(self) -> int:
        """The first w:id that no comment has."""
        taken = [one.get(f"{{{space(one)}}}id", "") for one in self._comments.iter("{*}comment")]
        return max((int(number) for number in taken if number.isdecimal()), default=-1) + 1

    def with_comments(self, comments: Mapping[int, tuple[str, ...]]) -> bytes:
        """The file with the body as it is now and with these comments, by number."""
        for number, lines in comments.items():
            self._comments.append(_comment(space(self._comments), number, lines))
        parts = {self._main: written(self._root)}
        if not self._comments_name:
            self._announce()
            parts |= {_TYPES: written(self._types), self._relations_name: written(self._relations)}
        return replaced(self._data, {**parts, self._comments_name: written(self._comments)})

    def _announce(self) -> None:
        """Name the new part in the list of types and among the relations of the body."""
        names = (f"{self._folder}/comments{number or ''}.xml".lstrip("/") for number in range(len(self._taken) + 1))
        self._comments_name = next(name for name in names if name.lower() not in self._taken)
        override = plain("Override", _TYPE_SPACE, PartName=f"/{self._comments_name}", ContentType=_MAIN)
        self._types.append(override)
        used = {one.get("Id") for one in self._relations}
        identifier = next(f"rIdFz{number}" for number in range(len(used) + 1) if f"rIdFz{number}" not in used)
        kind = _STRICT_KIND if space(self._root) == STRICT else _KIND
        target = self._comments_name.rpartition("/")[2]
        self._relations.append(plain("Relationship", _RELATION_SPACE, Id=identifier, Type=kind, Target=target))


def _comment(inside: str, number: int, lines: tuple[str, ...]) -> Element:
    """w:comment with a paragraph for each line, the first one in bold; without a date, which would differ."""
    comment = made(inside, "comment", id=str(number), author=AUTHOR, initials=INITIALS)
    for place, line in enumerate(lines):
        paragraph, run, text = (made(inside, name) for name in ("p", "r", "t"))
        if place == 0:
            look = made(inside, "rPr")
            look.append(made(inside, "b"))
            run.append(look)
        text.text = line
        run.append(text)
        paragraph.append(run)
        comment.append(paragraph)
    return comment


def _empty(inside: str, name: str) -> bytes:
    return f'<{name} xmlns="{inside}"/>'.encode()


def _resolved(folder: str, target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")
