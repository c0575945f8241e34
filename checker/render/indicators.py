"""The framework's indicators as JSON."""

import json
from typing import Any

from checker.framework.model import Framework, Indicator
from checker.framework.prose import Find
from checker.render.data import named, text_data


def list_json(framework: Framework) -> str:
    """All indicators in short."""
    rows = [named(indicator) for indicator in framework.indicators]
    return _dumped({"framework": {"id": framework.id, "version": framework.version}, "indicators": rows})


def explanation_json(framework: Framework, indicator: Indicator) -> str:
    """One indicator with everything that is said about it."""
    return _dumped(
        {
            **named(indicator),
            "basis": [basis._asdict() for basis in indicator.basis],
            "applies": dict(indicator.applies),
            "years": {"from": indicator.since or None, "until": indicator.until or None},
            "changes": [
                {"from": c.since or None, "until": c.until or None, "applies": dict(c.applies)}
                for c in indicator.changes
            ],
            "follows": indicator.follows or None,
            "check": indicator.check or None,
            "combine": indicator.combine._asdict() if indicator.combine else None,
            "elements": [
                {"id": e.id, "title": text_data(e.title), "find": _find(e.find) if e.judged else None}
                for e in indicator.elements
            ],
            "find": _find(indicator.find),
            "acts": list(indicator.acts),
            "nil": list(indicator.nil),
            "figures": [figure._asdict() for figure in indicator.figures],
            "section": text_data(indicator.section),
            "advice": text_data(indicator.advice),
            "examples": [
                {**example._asdict(), "because": text_data(example.because) if example.because else None}
                for example in indicator.examples
            ],
        }
    )


def _find(find: Find) -> dict[str, Any]:
    together = [{"all": [list(words) for words in rule.lists], "within": rule.within} for rule in find.together]
    return {
        "terms": list(find.terms),
        "together": together,
        "mentions": list(find.mentions),
        "except": list(find.exceptions),
        "unless": list(find.vetoes),
    }


def _dumped(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
