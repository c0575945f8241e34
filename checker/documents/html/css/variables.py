"""Custom properties of CSS: --x:none;display:var(--x). Source: CSS Custom Properties Level 1."""

import re

from checker.documents.html.css.longhands import Declarations, longhands

_VAR = re.compile(r"var\(\s*+(--[^\s,()]++)\s*+(?:,([^()]*+))?\)")
_MOST_STEPS = 20
_LONGEST = 1000


class Variables:
    """Those in effect in an element; the same object where nothing changes."""

    __slots__ = ("_values",)

    def __init__(self, values: Declarations) -> None:
        self._values = values

    def within(self, style: Declarations) -> "Variables":
        """Those in an element of this style."""
        own = {name: value for name, value in style.items() if name.startswith("--")}
        return Variables(self._values | own) if own else self

    def resolved(self, style: Declarations) -> Declarations:
        """The style with the values put in; a property whose variable has none is unset."""
        found: Declarations = {}
        for name, value in style.items():
            if name.startswith("--"):
                continue
            if "var(" not in value:
                found[name] = value
            else:
                found.update(longhands(name, self._value(value) or "unset"))
        return found

    def _value(self, value: str) -> str | None:
        """Innermost ones first, since what stands in their place may be another one."""
        for _ in range(_MOST_STEPS):
            found = _VAR.search(value)
            if not found:
                return None if "var(" in value else value.strip()
            put = self._values.get(found[1], found[2])
            if put is None or len(value) + len(put) > _LONGEST:
                return None
            value = value[: found.start()] + put + value[found.end() :]
        return None


NO_VARIABLES = Variables({})
