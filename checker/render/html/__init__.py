"""An audit as one page: a summary, the indicators, and the text of the report beside them.

The page needs no network and works from a file. Without its script all of it can be read; the script adds filters and
search, and leads from an indicator to its passages and back. What the report says is escaped everywhere.
"""

from checker import __version__
from checker.model import Audit
from checker.render import words
from checker.render.formats import View
from checker.render.html.asides import conditions, found, notes, questions
from checker.render.html.cards import indicators
from checker.render.html.context import Context
from checker.render.html.lead import lead
from checker.render.html.picture import patterns
from checker.render.html.shell import asset, page
from checker.render.html.text import text_pane
from checker.render.identity import who

_PARTS = {
    "summary": "html.summary",
    "indicators": "html.indicators",
    "questions": "section.questions",
    "notes": "section.notes",
    "conditions": "html.conditions",
    "text": "html.text",
}


def render(audit: Audit, view: View) -> str:
    """The page in the reader's language; the words of the report stay as they are."""
    context = Context(audit, view.screen.lang)
    parts = (lead, indicators, questions, notes, found, conditions)
    main = "".join(part(context) for part in parts)
    label = context.say("html.audit")
    body = (
        f'{_skip(context)}{patterns()}<main id="audit" class="pane" tabindex="0" aria-label="{label}">'
        f"{_contents(context)}{main}{_foot(context)}</main>\n{text_pane(context)}{_switch(context)}"
    )
    title = f"{''.join(who(audit, context.lang))} · {words.say(context.lang, 'product')}"
    return page(title, context.lang, body, asset("page.css"), asset("page.js"))


def _skip(context: Context) -> str:
    links = "".join(f'<a href="#{name}">{context.say(f"html.skip-{name}")}</a>' for name in ("indicators", "text"))
    return f'<nav class="skip">{links}</nav>\n'


def _contents(context: Context) -> str:
    links = "".join(f'<a href="#{name}">{context.say(key)}</a>' for name, key in _PARTS.items())
    return f'<nav class="contents" aria-label="{context.say("html.parts")}">{links}</nav>\n'


def _foot(context: Context) -> str:
    say = context.say
    keys = "".join(
        f"<li>{''.join(f'<kbd>{key}</kbd> ' for key in names.split())}{say(f'html.key-{what}')}</li>"
        for names, what in (("/", "find"), ("Enter", "enter"), ("n p", "next"), ("Esc", "escape"))
    )
    sha256 = context.audit.report.document.sha256
    file = f"<p>{say('html.sha256', sha256=sha256)}</p>" if sha256 else ""
    return (
        f'<footer class="foot"><details class="keys js-only"><summary>{say("html.keys")}</summary><ul>{keys}</ul>'
        f'<label><input type="checkbox" id="keys" checked> {say("html.keys-on")}</label></details>'
        f"{file}<p>{say('html.made-by', version=__version__)}</p></footer>"
    )


def _switch(context: Context) -> str:
    """On a narrow screen one pane is shown at a time."""
    panes = (("audit", "html.audit", "true"), ("text", "html.text", "false"))
    buttons = "".join(
        f'<button type="button" data-pane="{name}" aria-pressed="{on}">{context.say(key)}</button>'
        for name, key, on in panes
    )
    return f'<nav class="switch js-only" aria-label="{context.say("html.parts")}">{buttons}</nav>\n'
