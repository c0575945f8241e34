"""A comparison of two audits, for people and for programs."""
