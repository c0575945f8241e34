"""Foreign text in Markdown."""

from checker.render.visible import visible

_SPECIAL = frozenset("\\`*_{}[]<>#|!~&")


def plain(text: str) -> str:
    """Foreign text that Markdown and HTML take for nothing but text, on one line."""
    return "".join(f"&#{ord(char)};" if char in _SPECIAL else char for char in visible(text))
