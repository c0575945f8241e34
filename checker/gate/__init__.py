"""The gate: audits under a policy, with waivers, overrides and a baseline. Knows nothing of output."""

from checker.gate.judging import Terms, judge
from checker.gate.model import Broken, Decision, Judged, Policy

__all__ = ["Broken", "Decision", "Judged", "Policy", "Terms", "judge"]
