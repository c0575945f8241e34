"""The command, for the acceptance tests."""

from commands import Done, Fazhi, fazhi, plain_environment

__all__ = ["Done", "Fazhi", "fazhi", "plain_environment"]
