"""Whether two names are of one unit: 云坡乡 and 云坡乡人民政府 are."""

from checker.structure.fold import fold_pattern

_ENDINGS = ("人民政府", "办事处")


def same_unit(one: str, other: str) -> bool:
    """Whether two names are equal but for what a government or a street office may leave out."""
    return bool(one) and _short(one) == _short(other)


def _short(name: str) -> str:
    folded = fold_pattern(name)
    for ending in _ENDINGS:
        folded = folded.removesuffix(ending)
    return folded
