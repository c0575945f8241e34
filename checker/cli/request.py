"""One audit as the user wants it, from options as typed."""

from collections.abc import Sequence
from typing import NamedTuple

from checker.cli import options
from checker.documents import Limits


class Request(NamedTuple):
    """What the user wants of one audit."""

    report: str
    unit_type: str
    """One of UNIT_TYPES, or "" where the text is to say."""
    unit: str
    year: str
    """Four digits or ""."""
    framework: str
    """A folder, or "" for the built-in one."""
    form: str
    """One of FORMATS."""
    output: str
    """A file, or "" for stdout."""
    lang: str
    everything: bool
    answers: dict[str, bool]
    filed: str
    """ISO date or ""."""
    published: str
    """ISO date, address or ""."""
    force: bool
    limits: Limits


def request_of(
    report: str,
    *,
    unit_type: str = "",
    unit: str = "",
    year: str = "",
    framework: str = "",
    form: str = "",
    output: str = "",
    lang: str = "",
    everything: bool = False,
    answer: Sequence[str] = (),
    filed: str = "",
    published: str = "",
    force: bool = False,
    **limits: str,
) -> Request:
    """The options checked and understood; `limits` are max_bytes and so on.

    Raises FazhiError for a value that makes no sense.
    """
    return Request(
        report=report,
        unit_type=options.unit_type_of(unit_type),
        unit=unit.strip(),
        year=options.year_of(year),
        framework=framework,
        form=options.format_of(form, output, options.AUDIT_FORMATS),
        output=options.file_of(output),
        lang=options.language(lang),
        everything=everything,
        answers=options.answers_of(answer),
        filed=options.date_of(filed, "--filed"),
        published=options.published_of(published),
        force=force,
        limits=options.limits_of(limits),
    )
