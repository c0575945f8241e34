"""The one family of errors that a user may see: a sentence, and a tip where one is known."""


class FazhiError(Exception):
    """Something is broken that the user can mend.

    `str(error)` is one plain sentence; `tip` is one more that says what to do, or "".
    """

    def __init__(self, message: str, tip: str = "") -> None:
        super().__init__(message)
        self.tip = tip


class UnreadableReport(FazhiError):
    """The report cannot be read: no such file, too big, not text, empty."""


class ForeignDocument(FazhiError):
    """The text can be read but is not an annual report on rule-of-law government."""


class BrokenFile(FazhiError):
    """A policy, waiver, baseline or settings file is wrong; the message holds every mistake with line and column."""


class BrokenFramework(FazhiError):
    """The framework's YAML is wrong; the message holds every mistake with file, line and column."""
