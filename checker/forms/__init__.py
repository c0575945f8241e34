"""Form indicators: what the law and good practice ask of the report itself. One check per indicator, by name."""

from collections.abc import Callable

from checker.forms.achievements import section_achievements
from checker.forms.citation import citation_accuracy
from checker.forms.dates import public_release, timeliness
from checker.forms.figures import data_support
from checker.forms.leaders import section_first_responsible
from checker.forms.link import problem_plan_link
from checker.forms.model import FormInput
from checker.forms.plan import section_next_year
from checker.forms.problems import section_problems_causes
from checker.forms.title import title_year
from checker.verdict import Verdict

__all__ = ["CHECKS", "FormInput"]

CHECKS: dict[str, Callable[[FormInput], Verdict]] = {
    "title-year": title_year,
    "section-achievements": section_achievements,
    "section-problems-causes": section_problems_causes,
    "section-first-responsible": section_first_responsible,
    "section-next-year": section_next_year,
    "timeliness": timeliness,
    "public-release": public_release,
    "data-support": data_support,
    "problem-plan-link": problem_plan_link,
    "citation-accuracy": citation_accuracy,
}
"""The `check:` of a form indicator to the function that judges it."""
