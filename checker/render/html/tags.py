"""Foreign text in a page: whatever it holds, the browser shows it and obeys nothing of it.

What would be obeyed or hidden (control characters, overrides of the writing direction, lone surrogates) stands as a
visible placeholder; what is left of the writing direction, such as Hebrew letters, is kept inside its own element.
"""

from html import escape

from checker.render.visible import visible


def esc(text: str) -> str:
    """Text between tags, or inside a quoted attribute."""
    return escape(visible(text))


def original(text: str) -> str:
    """Words of the report inside a line of the interface: in their own language, and unable to reorder the line."""
    return f'<bdi lang="zh">{esc(text)}</bdi>'


def attributes(**values: str | int) -> str:
    """Attributes with a blank before each; `data_x` becomes data-x."""
    return "".join(f' {name.strip("_").replace("_", "-")}="{esc(str(value))}"' for name, value in values.items())
