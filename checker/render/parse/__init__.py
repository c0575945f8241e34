"""A parsed report, for people and for programs."""
