"""The command, for tests of `fazhi parse`."""

from commands import fazhi, plain_environment

__all__ = ["fazhi", "plain_environment"]
