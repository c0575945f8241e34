"""Two audits side by side: what was gained, what was lost, what grew weaker or stronger."""

from checker.compare.changes import compare, of_kind
from checker.compare.model import KINDS, Change, Comparison, Side, Standing

__all__ = ["KINDS", "Change", "Comparison", "Side", "Standing", "compare", "of_kind"]
