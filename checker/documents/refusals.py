"""Files that are too much or too little to be a report: refused in plain words."""

from checker.errors import UnreadableReport

STUB = 100
"""Fewer visible characters than this cannot be an annual report."""


def refuse_size(name: str, data: bytes, limit: int) -> None:
    """Raise UnreadableReport where the file is larger than `limit` bytes."""
    if len(data) > limit:
        raise UnreadableReport(
            f"{name} is larger than the limit of {limit:,} bytes.",
            "An annual report is far smaller; if it really is one, raise the limit with --max-bytes.",
        )


def refuse_length(name: str, text: str, limit: int) -> None:
    """Raise UnreadableReport where the text has more than `limit` characters."""
    if len(text) > limit:
        raise too_long(name, limit)


def too_long(name: str, limit: int) -> UnreadableReport:
    """The error of a file whose text has more than `limit` characters."""
    return UnreadableReport(
        f"{name} has more than the limit of {limit:,} characters.",
        "An annual report is far shorter; if it really is one, raise the limit with --max-characters.",
    )


def refuse_stub(name: str, text: str) -> None:
    """Raise UnreadableReport where there is nothing, or next to nothing, to read."""
    visible = len("".join(text.split()))
    if not visible:
        raise UnreadableReport(f"{name} is empty.", "Check that the text was saved.")
    if visible < STUB:
        raise UnreadableReport(
            f"{name} is a stub: it has only {visible} visible characters.", "Name the file that holds the whole report."
        )


def too_deep(name: str, limit: int) -> UnreadableReport:
    """The error of a file with more than `limit` elements inside each other."""
    return UnreadableReport(
        f"{name} has more than {limit} elements inside each other.",
        "If it really is a report, raise the limit with --max-depth.",
    )
