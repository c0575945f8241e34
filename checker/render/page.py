"""A page of styled lines, built from above to below. Text is data here: no markup is ever read in it."""

from io import StringIO

from rich.console import Console
from rich.text import Text

from checker.render.cells import cell_len, clip
from checker.render.screen import Screen
from checker.render.visible import visible
from checker.render.words import say
from checker.render.wrapping import wrap

Piece = str | tuple[str, str]
"""Words, or words with a style."""


def styled(*pieces: Piece) -> Text:
    """One text of several pieces; each is made visible."""
    text = Text(end="")
    for piece in pieces:
        words, style = (piece, "") if isinstance(piece, str) else piece
        text.append(visible(words), style or None)
    return text


def pad(words: str, width: int) -> str:
    """Visible words clipped or filled with blanks to so many cells."""
    shown = clip(visible(words), width)
    return shown + " " * (width - cell_len(shown))


class Page:
    """Collects lines; none is wider than the screen."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self._lines: list[Text] = []

    def say(self, key: str, **blanks: object) -> str:
        """Words of the interface in the reader's language."""
        return say(self.screen.lang, key, **blanks)

    def blank(self) -> None:
        """An empty line, but never two of them."""
        if self._lines and self._lines[-1].plain:
            self._lines.append(Text())

    def rule(self, title: str, count: int | None = None) -> None:
        """The title of a part, with a line to the right edge."""
        self.blank()
        head = clip(visible(f"{title} ({count})" if count is not None else title), self.screen.width)
        room = self.screen.width - cell_len(head) - 1
        self._lines.append(styled((head, "bold"), (" " + "─" * room if room > 0 else "", "dim")))

    def line(self, *pieces: Piece, indent: int = 0, hang: int = 0) -> None:
        """One text, wrapped; following lines are indented by `hang` more."""
        self.text(styled(*pieces), indent, hang)

    def text(self, text: Text, indent: int = 0, hang: int = 0) -> None:
        """The same for a text that is already styled."""
        first, *rest = wrap(text, max(8, self.screen.width - indent), hang)
        for number, line in enumerate([first, *rest]):
            self._lines.append(Text(" " * (indent + (hang if number else 0)), end="").append_text(line))

    def field(self, label: str, text: Text, indent: int, width: int, tail: str = "") -> None:
        """A label, a wrapped text beside it, then a dim tail, on a line of its own if need be."""
        room = max(8, self.screen.width - indent - width)
        lines = wrap(text, room)
        if tail and cell_len(lines[-1].plain) + cell_len(visible(tail)) + 1 <= room:
            lines[-1].append_text(styled((f" {tail}", "dim")))
        elif tail:
            lines += wrap(styled((tail, "dim")), room)
        for number, line in enumerate(lines):
            head = pad(label if number == 0 else "", width)
            self._lines.append(styled((" " * indent + head, "dim")).append_text(line))

    def render(self) -> str:
        """All lines as a string, with colours where the screen has them."""
        buffer = StringIO()
        console = Console(
            file=buffer,
            width=self.screen.width,
            force_terminal=self.screen.colour,
            color_system="standard" if self.screen.colour else None,
            no_color=not self.screen.colour,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
            _environ={},
        )
        for line in self._lines:
            console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)
        return buffer.getvalue()
