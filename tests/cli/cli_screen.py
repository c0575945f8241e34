"""A stream for what a command says."""

import io


class Screen(io.TextIOWrapper):
    """A stream that takes itself for a terminal, or does not."""

    def __init__(self, terminal: bool) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    def told(self) -> bytes:
        """What was written so far."""
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined]
