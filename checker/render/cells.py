"""How wide a text is on a terminal, and how much of it fits."""

from rich.cells import cell_len

__all__ = ["cell_len", "clip"]


def clip(text: str, width: int) -> str:
    """As much of a visible text as fits into so many cells, with … where something is left out."""
    if cell_len(text) <= width:
        return text
    kept, used = [], 1
    for char in text:
        used += cell_len(char)
        if used > width:
            break
        kept.append(char)
    return "".join(kept).rstrip() + "…"
