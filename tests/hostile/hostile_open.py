"""What is known to go wrong: whoever mends it takes the line out, since a trick that no longer works fails, too."""

FILES: dict[str, str] = {}
"""Hostile files, by their names."""
TRICKS: dict[str, str] = {}
"""Ways of stuffing a report, by their names."""
