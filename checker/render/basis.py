"""Legal bases in words; whatever nobody has checked says so."""

from checker.framework.model import Basis, Source
from checker.render.words import pick, say


def bases_of(bases: tuple[Basis, ...], sources: dict[str, Source], lang: str, year: str = "") -> str:
    """All bases in a row; articles of one source stand together. What came after the report `year` says so."""
    by_source: dict[str, list[Basis]] = {}
    for basis in bases:
        by_source.setdefault(basis.source, []).append(basis)
    parts = [_one(sources[source], same, lang, year) for source, same in by_source.items()]
    return ("; " if lang == "en" else ";").join(parts)


def _one(source: Source, bases: list[Basis], lang: str, year: str) -> str:
    mark = say(lang, "unverified")
    later = say(lang, "later-basis") if year and source.in_force[:4] > year and not source.earlier else ""
    articles = [basis.article + ("" if basis.verified else mark) for basis in bases]
    title = pick(lang, source.title)
    if lang == "en":
        return f"{title} {', '.join(articles)}".strip().replace("  (", " (") + later
    # Practice is no document and has no title of its own.
    name = title if source.id.endswith("practice") else f"《{title}》"
    return name + "、".join(articles) + later
