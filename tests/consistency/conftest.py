"""Reports made of a few sentences, for the consistency checks."""

from collections.abc import Callable

import pytest

from checker.consistency import check
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.notes import Note
from checker.structure import parse
from checker.structure.model import Report

TEXT = """青柳镇人民政府{year}年度法治政府建设情况报告
现将有关情况报告如下:
一、主要举措和成效
{words}
二、下一年安排
开展评查2次。
"""


@pytest.fixture
def report_of() -> Callable[..., Report]:
    """A function from a text, as it stands, to its report."""

    def make(text: str, **options: str) -> Report:
        return parse(Document("report.txt", "", "utf-8", text, draft_of("report.txt", text).blocks), **options)

    return make


@pytest.fixture
def notes_on(report_of: Callable[..., Report]) -> Callable[..., list[tuple[str, str]]]:
    """A function from sentences of the achievements to (kind, passage) of all notes on them."""

    def make(words: str, year: int = 2023) -> list[tuple[str, str]]:
        report = report_of(TEXT.format(year=year, words=words))
        return [_shown(report, note) for note in check(report)]

    return make


def _shown(report: Report, note: Note) -> tuple[str, str]:
    assert note.span is not None
    return note.kind, report.document.text[note.span.start : note.span.end]
