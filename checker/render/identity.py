"""Whose report it is, in the words of every format."""

from checker.framework.phrases import Text
from checker.model import Audit
from checker.render.sentences import translate
from checker.render.words import pick, say


def who(audit: Audit, lang: str) -> tuple[str, str]:
    """The unit; and its kind with the year, each marked where a reviewer set it or it is a guess."""
    report = audit.report
    kind = next((u.title for u in audit.framework.unit_types if u.id == report.unit_type.value), Text("", ""))
    set_by = [
        say(lang, f"by-{finding.why}") if finding.why in ("option", "guess") else ""
        for finding in (report.unit, report.unit_type, report.year)
    ]
    year = say(lang, "year", year=report.year.value)
    unit = report.unit.value or say(lang, "no-unit")
    return unit, f"{set_by[0]} · {pick(lang, kind)}{set_by[1]} · {year}{set_by[2]}"


def source(audit: Audit, lang: str) -> tuple[str, str]:
    """The file, and the framework."""
    document, framework = audit.report.document, audit.framework
    kind = (document.encoding or document.format).upper()
    file = say(lang, "file", path=document.path, encoding=kind, characters=f"{len(document.text):,}")
    count = len(audit.results)
    return file, say(lang, "by-framework", id=framework.id, version=framework.version, count=count)


def identity(audit: Audit, lang: str) -> list[str]:
    """All of it, a line each; the last one says that the audit was forced, where it was."""
    title = audit.report.title.value or say(lang, "no-title")
    forced = [say(lang, "forced", why=translate(audit.forced, lang))] if audit.forced else []
    return ["".join(who(audit, lang)), title, *source(audit, lang), *forced]
