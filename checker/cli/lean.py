"""The short way into an audit. Typer alone starts four times as slowly as Python; well-formed arguments need no typer.

Whatever is out of the ordinary (help, an unknown or incomplete option, two reports) is left to typer and its errors.
"""

from typing import Any

from checker.documents import Limits

VALUES = {
    "--unit-type": "unit_type",
    "--unit": "unit",
    "--year": "year",
    "--framework": "framework",
    "--format": "form",
    "--output": "output",
    "--lang": "lang",
    "--answer": "answer",
    "--filed": "filed",
    "--published": "published",
    **{f"--max-{name}": f"max_{name}" for name in Limits._fields},
}
"""Options of `fazhi audit` with a value; a test compares them with what typer knows."""
FLAGS = {"--all": "everything", "--force": "force"}
MANY = ("--answer",)


def plain_audit(words: list[str]) -> dict[str, Any] | None:
    """The arguments of `request.request_of`; None where typer is to look at them."""
    if words[:1] != ["audit"]:
        return None
    found: dict[str, Any] = {}
    rest = iter(words[1:])
    for word in rest:
        option, equals, value = word.partition("=")
        if option in VALUES:
            value = value if equals else next(rest, "--")
            if value.startswith("-") and value != "-" and not equals:
                return None
            name = VALUES[option]
            found[name] = [*found.get(name, []), value] if option in MANY else value
        elif word in FLAGS:
            found[FLAGS[word]] = True
        elif word.startswith("-") or "report" in found:
            return None
        else:
            found["report"] = word
    return found if "report" in found else None
