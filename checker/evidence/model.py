"""What the evidence room gives: hits, each a passage that speaks to an indicator, with its grade."""

from typing import NamedTuple

GRADES = ("strong", "definite", "declared", "mention")
"""From the best down; a passage that is no evidence gives no hit."""


class Hit(NamedTuple):
    """A passage that is about an indicator (or one of its elements), weighed."""

    indicator: str
    element: str
    """"" where it speaks to the indicator as a whole."""
    sentence: int
    """Index in `Report.sentences`."""
    start: int
    """First code point of the passage in the decoded text."""
    end: int
    grade: str
    """One of GRADES: a checkable fact, a named act without figure, a nil declaration, words only."""
    reason: str
    """Of a mention: slogan, plan-only, problem-only, other-subject, wrong-year or partial-elements; "" otherwise."""
    facts: tuple[str, ...]
    """The facts that make it strong, as written."""
    via: str
    """What found it: a pattern, or the n-grams that carried the model's word."""
    weight: int
    """For choosing among hits of one grade; higher is better evidence."""
    heading: bool = False
    """True where the passage is a heading."""
    likeness: int = 0
    """Score of the model where it alone found the passage."""
