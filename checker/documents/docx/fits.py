"""Text that is pressed into a width (w:fitText)."""

from checker.documents.docx.names import twips, value

_WIDE = "\u2e80"
"""Characters from here on are as wide as they are high; those before it take half of that."""
_LEAST = 0.4
"""Of its width a character needs, or it cannot be read."""

Fit = tuple[int, str]
"""Width in twentieths of a point; identifier, which runs share that are pressed into it together."""


class Pressed:
    """What has been pressed into one width so far."""

    __slots__ = ("at", "halves")

    def __init__(self) -> None:
        self.halves = 0
        """Characters, in halves of the width of a wide one."""
        self.at: list[int] = []
        """Which of the paragraph's pieces they are."""

    def add(self, text: str, at: int) -> None:
        """One more piece."""
        self.halves += sum(2 if char >= _WIDE else 1 for char in text)
        self.at.append(at)

    def unreadable(self, width: int, size: int) -> bool:
        """Whether the characters, of a size in half-points, have too little room in a width."""
        return width < self.halves * size * 5 * _LEAST


def fit(attributes: dict[str, str]) -> Fit | None:
    """What w:fitText says; None where it has no width."""
    width = value(attributes)
    return (twips(width), value(attributes, "id")) if width else None
