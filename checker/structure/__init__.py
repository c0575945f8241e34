"""From a `Document` to a `Report`: furniture cut, identity found, sections and sentences with roles."""

from checker.structure.parser import parse

__all__ = ["parse"]
