"""The command, for tests of comparisons."""

from commands import fazhi, plain_environment

__all__ = ["fazhi", "plain_environment"]
