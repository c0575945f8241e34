"""From any exception to what the user reads: one sentence and one tip."""

import typer

from checker.errors import FazhiError


def explain(error: BaseException, language: str) -> tuple[str, str]:
    """A sentence and a tip (or "") in the language."""
    return str(error), getattr(error, "tip", "")
