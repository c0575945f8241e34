"""The canvas of the OFD reader says the same as one that paints square by square."""

from hypothesis import given
from hypothesis import strategies as st

from checker.documents.ofd.canvas import Canvas, Coat
from checker.documents.ofd.values import Box

SIDE = 150
"""With this length every square of the canvas is 1 wide."""
places = st.integers(-5, SIDE + 5)
boxes = st.builds(
    lambda left, top, width, height: Box(left, top, left + width, top + height), places, places, places, places
)


@given(st.lists(st.tuples(boxes, st.booleans()), max_size=8), places, places)
def test_the_last_coat_and_the_last_cover_are_found(painted: list[tuple[Box, bool]], x: int, y: int) -> None:
    canvas = Canvas(Box(0, 0, SIDE, SIDE))
    last = cover = 0
    x, y = min(max(x, 0), SIDE - 1), min(max(y, 0), SIDE - 1)
    for order, (box, covers) in enumerate(painted, 1):
        canvas.paint(box, Coat(order, None, covers))
        if box.left <= x < box.right and box.top <= y < box.bottom:
            last, cover = order, order if covers else cover
    assert canvas.coat(x + 0.5, y + 0.5).order == last
    assert canvas.cover(x + 0.5, y + 0.5) == cover
