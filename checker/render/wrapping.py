"""Lines of mixed Chinese and Western text: Chinese may break anywhere but before 。 and after 《, words stay whole."""

from rich.text import Text

from checker.render.cells import cell_len

_NOT_FIRST = frozenset("、,。;:?!,.;:?!)]}〕)]】》〉」』”’%％…·")
_NOT_LAST = frozenset("([{〔([【《〈「『“‘")
_GLUED = frozenset("-_./=@:#+%&?~'")


def wrap(text: Text, width: int, hang: int = 0) -> list[Text]:
    """The text as lines of at most `width` cells; those after the first are shorter by `hang`."""
    plain = text.plain
    cuts: list[int] = []
    start, room = 0, width
    while cell_len(plain[start:]) > room:
        start = _cut(plain, start, room)
        cuts.append(start)
        room = width - hang
    lines = text.divide(cuts) if cuts else [text]
    for line in lines:
        line.rstrip()
    return [lines[0], *(_without_lead(line) for line in lines[1:])]


def _without_lead(line: Text) -> Text:
    lead = len(line.plain) - len(line.plain.lstrip(" "))
    return line[lead:] if lead else line


def _cut(plain: str, start: int, width: int) -> int:
    """Where the line that begins at `start` ends: the last fitting place where a line may break."""
    used, end = 0, start
    while end < len(plain) and used + cell_len(plain[end]) <= width:
        used += cell_len(plain[end])
        end += 1
    end = max(end, start + 1)
    for place in range(end, start, -1):
        if _may_break(plain, place):
            return place
    return end


def _may_break(plain: str, place: int) -> bool:
    """Whether a line may end before this place."""
    if place >= len(plain):
        return True
    before, after = plain[place - 1], plain[place]
    if after in _NOT_FIRST or before in _NOT_LAST:
        return False
    if after == " " or before == " ":
        return True
    return not (_is_word(before) and _is_word(after))


def _is_word(char: str) -> bool:
    return char.isascii() and (char.isalnum() or char in _GLUED)
