"""The command, for tests of tables."""

from commands import fazhi, plain_environment

__all__ = ["fazhi", "plain_environment"]
