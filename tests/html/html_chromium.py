"""What the tests in a browser ask the page."""

import shutil
from collections.abc import Callable
from typing import Any

from checker.model import Audit

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
Open = Callable[..., Any]


def visible(page: Any) -> list[str]:
    """Ids of the indicators that are shown."""
    found: list[str] = page.eval_on_selector_all(
        "[data-indicator]", "cards => cards.filter(card => card.offsetParent).map(card => card.dataset.indicator)"
    )
    return found


def expected(audit: Audit, **wanted: str | tuple[str, ...]) -> list[str]:
    """Ids of the indicators with these properties."""
    found = []
    for result in audit.results:
        told = {
            "status": result.verdict.status,
            "weight": result.indicator.weight,
            "group": result.indicator.group,
            "applies": result.applicability,
        }
        if all(told[key] in ((value,) if isinstance(value, str) else value) for key, value in wanted.items()):
            found.append(result.indicator.id)
    return found


def in_view(page: Any, selector: str) -> bool:
    """Whether the first such element lies inside its pane."""
    found: bool = page.eval_on_selector(
        selector,
        """element => {
            const own = element.getBoundingClientRect(), pane = element.closest('.pane').getBoundingClientRect();
            return own.bottom > pane.top && own.top < pane.bottom && own.width > 0;
        }""",
    )
    return found


def chosen(page: Any) -> list[str]:
    """Ids of what is selected."""
    found: list[str] = page.eval_on_selector_all(".sel", "found => found.map(element => element.id)")
    return found


def in_page(page: Any) -> bool:
    """Whether what has the focus lies on the screen."""
    found: bool = page.evaluate(
        "() => { const box = document.activeElement.getBoundingClientRect(); return box.left >= 0 && box.top >= 0; }"
    )
    return found
