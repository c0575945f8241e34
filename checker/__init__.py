"""fazhi: audit an annual report on rule-of-law government against an indicator framework."""

__version__ = "0.1.0"
