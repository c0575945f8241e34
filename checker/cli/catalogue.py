"""The indicators as a list, or one of them explained."""

from checker.errors import FazhiError
from checker.framework import Framework, load
from checker.framework.model import Indicator


def catalogue(name: str, folder: str, form: str, lang: str, to_file: bool) -> str:
    """The text of `fazhi indicators`. Raises FazhiError for a name that no indicator has."""
    framework = load(folder or None)
    indicator = _find(framework, name) if name else None
    if form == "json":
        from checker.render.indicators import explanation_json, list_json

        return explanation_json(framework, indicator) if indicator else list_json(framework)
    from checker.cli.screen import screen
    from checker.render.explain import explain
    from checker.render.listing import listing

    where = screen(lang, to_file)
    return explain(framework, indicator, where) if indicator else listing(framework, where)


def _find(framework: Framework, name: str) -> Indicator:
    for indicator in framework.indicators:
        if name.lower() in (indicator.id.lower(), indicator.code.lower()) or name == indicator.title.zh:
            return indicator
    raise FazhiError(f"There is no indicator {name}.", _tip(framework, name))


def _tip(framework: Framework, name: str) -> str:
    """The nearest names: by spelling, or by a part of the Chinese or English title."""
    from difflib import get_close_matches

    ids = [indicator.id for indicator in framework.indicators]
    near = get_close_matches(name.lower(), ids, 3, 0.6)
    near += [i.id for i in framework.indicators if name in i.title.zh or name.lower() in f"{i.id} {i.title.en.lower()}"]
    names = list(dict.fromkeys(near))[:3]
    if not names:
        return "See them all with: fazhi indicators."
    return f"Did you mean {', '.join(names)}? All of them: fazhi indicators."
