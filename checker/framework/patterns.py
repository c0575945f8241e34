"""A pattern as an author writes it, taken apart: atoms with gaps between them.

Patterns are literal. They can therefore not hang the program, whatever an author writes.
"""

import re

from checker.framework.phrases import GAP
from checker.structure.fold import fold_pattern

MOST_GAPS = 2
LONGEST = 40
_SENTENCE_ENDS = "。!?;！？；"


def atoms_of(pattern: str) -> tuple[str, ...]:
    """The folded atoms of a pattern in order; a gap stands between each two.

    The gap is cut before folding, since folding turns it into three full stops.
    """
    return tuple(fold_pattern(part) for part in re.split(f"{GAP}+", pattern))


def why_never(pattern: str) -> str:
    """Why a pattern can never match, as the rest of a sentence that begins with the pattern; "" if it can."""
    atoms = atoms_of(pattern)
    if not any(atoms):
        return "holds nothing that is left after folding, so it can never match"
    if not atoms[0] or not atoms[-1]:
        return f'has a gap at its end; "{GAP}" stands between two phrases'
    if len(atoms) - 1 > MOST_GAPS:
        return f"has {len(atoms) - 1} gaps; at most {MOST_GAPS} are allowed"
    if sum(map(len, atoms)) > LONGEST:
        return f"is longer than {LONGEST} characters, so it would never match"
    if any(end in atom for atom in atoms for end in _SENTENCE_ENDS):
        return "runs over the end of a sentence, so it can never match"
    if any("..." in atom for atom in atoms):
        return f'holds three full stops; a gap is written "{GAP}"'
    return ""


def why_no_word(word: str) -> str:
    """As `why_never`, for a word that must stand without a gap."""
    if GAP in word:
        return f'has a gap; a single word is needed here, and "{GAP}" is for terms'
    return why_never(word)
