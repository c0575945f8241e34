"""From what the child process says of the pages of a PDF to the text."""

from collections.abc import Iterator, Sequence
from typing import Any

from checker.documents.builder import Builder
from checker.documents.child import answers
from checker.documents.clock import renew
from checker.documents.layout import Line, Page, Rule, paragraphs
from checker.documents.model import NOWHERE, Origin
from checker.documents.package import damaged, protected
from checker.documents.pdf.library import installed
from checker.documents.refusals import too_long
from checker.documents.remarks import hidden_remark, properties_remark, scan_remark
from checker.documents.scan.recognise import can_recognise, note_unsure, recognised
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

_CHILD = "checker.documents.pdf.child"


def read(source: Source) -> Draft:
    """The text of a PDF; pages that are scans are recognised where the extra `ocr` is installed, else left out.

    Raises UnreadableReport where pypdfium2 is missing, where the file is damaged, needs a password or has more pages or
    characters than its limits, and where all its pages are scans that nothing can recognise.
    """
    if not installed():
        raise UnreadableReport(
            f"{source.name} is a PDF; reading it needs pypdfium2.",
            'Install it with: python -m pip install "fazhi[pdf]".',
        )
    renew()
    told = _answers(source)
    facts = next(told)
    pages = list(told)
    builder = Builder()
    scans = [page["page"] for page in pages if page["scan"]]
    if scans and not can_recognise():
        _unread(source, builder, pages, scans)
    paragraphs(_pages(source, pages, scans, builder), builder)
    _note(builder, pages, facts)
    return builder.draft()


def _answers(source: Source) -> Iterator[dict[str, Any]]:
    """The facts of the file, then its pages. Raises UnreadableReport."""
    limits = source.limits
    characters = 0
    words = [str(limits.pages), str(limits.characters), str(limits.seconds)]
    for answer in answers(source.name, _CHILD, source.data, words):
        failed = answer.get("failed")
        characters += sum(len(line[0]) for line in answer.get("lines", ()))
        if failed == "characters" or characters > limits.characters:
            raise too_long(source.name, limits.characters)
        if failed:
            raise protected(source.name) if failed == "password" else damaged(source.name)
        if answer.get("pages", 0) > limits.pages:
            raise UnreadableReport(
                f"{source.name} has {answer['pages']:,} pages, more than the limit of {limits.pages:,}.",
                "An annual report is far shorter; if it really is one, raise the limit with --max-pages.",
            )
        yield answer


def _pages(source: Source, pages: Sequence[dict[str, Any]], scans: Sequence[int], builder: Builder) -> list[Page]:
    """The pages with their lines, those of scans as they were recognised."""
    known = {}
    if scans and can_recognise():
        known = {page.number: page for page in recognised(source, scans)}
        note_unsure(known.values(), builder)
    return [
        known.get(page["page"])
        or Page(
            page["page"],
            page["width"],
            page["height"],
            () if page["scan"] else tuple(Line(*line) for line in page["lines"]),
            tuple(Rule(*rule) for rule in page["rules"]),
        )
        for page in pages
    ]


def _note(builder: Builder, pages: Sequence[dict[str, Any]], facts: dict[str, Any]) -> None:
    """Say what was left out, and what the file says of itself."""
    hidden = 0
    for page in pages:
        here = Origin(page=page["page"])
        if page["scan"]:
            continue  # Its invisible text is what another program recognised: no attempt to hide anything.
        for words in page["aside"]:
            builder.add([(words, here)], "running-head")
        for words in page["hidden"]:
            builder.skip("hidden", words, here)
            hidden += len(words)
        for _ in range(page["pictures"]):
            builder.skip("picture", "", here)
    for name in facts["attachments"]:
        builder.skip("attachment", name, NOWHERE)
    if hidden:
        builder.remark(*hidden_remark(hidden))
    created, changed = _date(facts["created"]), _date(facts["changed"])
    if created or changed:
        builder.remark(*properties_remark(created, changed))


def _unread(source: Source, builder: Builder, pages: Sequence[dict[str, Any]], scans: Sequence[int]) -> None:
    """Pages that are scans while nothing is there that reads them."""
    if not any(page["lines"] for page in pages if not page["scan"]):
        raise UnreadableReport(
            f"{source.name} is a scan: its pages are pictures; reading them needs rapidocr.",
            'Install it with: python -m pip install "fazhi[ocr]".',
        )
    for number in scans:
        builder.skip("scan", "", Origin(page=number))
    builder.remark(*scan_remark(scans))


def _date(fact: str) -> str:
    """D:20240115093000+08'00' as 2024-01-15; "" for what is no date (ISO 32000-1, 7.9.4)."""
    digits = fact.removeprefix("D:")[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdecimal() else ""
