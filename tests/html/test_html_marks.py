"""Overlapping passages become segments that lie side by side."""

from hypothesis import given
from hypothesis import strategies as st

from checker.render.html.marks import GRADES, Mark, Segment, segments


@st.composite
def marks(draw: st.DrawFn) -> list[Mark]:
    """Some passages of a short text, many of them overlapping."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        start = draw(st.integers(0, 30))
        end = start + draw(st.integers(1, 15))
        found.append(Mark(start, end, draw(st.sampled_from(GRADES)), draw(st.sampled_from("abcd"))))
    return found


@given(marks())
def test_every_character_has_the_owners_of_its_passages(given: list[Mark]) -> None:
    told = {at: segment for segment in segments(given) for at in range(segment.start, segment.end)}
    assert sum(segment.end - segment.start for segment in segments(given)) == len(told)
    for at in range(60):
        over = [mark for mark in given if mark.start <= at < mark.end]
        assert (at in told) == bool(over)
        if over:
            assert set(told[at].owners) == {mark.owner for mark in over}
            assert len(told[at].owners) == len(set(told[at].owners))
            assert told[at].grades == tuple(sorted({mark.grade for mark in over}, key=GRADES.index))


@given(marks())
def test_a_segment_begins_wherever_a_passage_begins(given: list[Mark]) -> None:
    assert {mark.start for mark in given} <= {segment.start for segment in segments(given)}


def test_the_owner_of_the_best_passage_stands_first() -> None:
    assert segments([Mark(0, 4, "mention", "a"), Mark(2, 6, "strong", "b")]) == [
        Segment(0, 2, ("mention",), ("a",)),
        Segment(2, 4, ("strong", "mention"), ("b", "a")),
        Segment(4, 6, ("strong",), ("b",)),
    ]
