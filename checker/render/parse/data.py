"""A parsed report as plain data: the shape of `fazhi parse --format json`, described in parse.schema.json beside it."""

import json
from collections import Counter
from typing import Any

from checker.documents.model import Document
from checker.documents.parsed import SCHEMA_VERSION
from checker.render.data import finding_data, origin_data, place_data
from checker.structure.model import Report, Section
from checker.structure.places import Places

Data = dict[str, Any]


def to_json(report: Report) -> str:
    """The report as one JSON object; the same report gives the same bytes. `fazhi audit` and `fazhi gate` read it."""
    return json.dumps(to_data(report), ensure_ascii=False) + "\n"


def to_data(report: Report) -> Data:
    """The report as dicts, lists and strings. The key in front is how a parsed report is known."""
    places, counts = Places(report), Counter(sentence.section for sentence in report.sentences)
    return {
        "fazhi_report": SCHEMA_VERSION,
        "document": _document(report.document),
        "title": {"value": report.title.value or None, **finding_data(report.title, places)},
        "unit": {"value": report.unit.value or None, **finding_data(report.unit, places)},
        "unit_type": {"value": report.unit_type.value or None, **finding_data(report.unit_type, places)},
        "year": {"value": report.year.value or None, **finding_data(report.year, places)},
        "sections": [_section(section, counts[n], places) for n, section in enumerate(report.sections)],
        "furniture": [{"why": piece.why, **place_data(piece.span, places)} for piece in report.furniture],
        "metadata": [
            {
                "label": fact.label,
                "value": fact.value,
                "passage": place_data(fact.span, places) if fact.span else None,
            }
            for fact in report.metadata
        ],
    }


def _document(document: Document) -> Data:
    return {
        "path": document.path,
        "sha256": document.sha256,
        "format": document.format,
        "encoding": document.encoding or None,
        "text": document.text,
        "blocks": [list(block) for block in document.blocks],
        "marks": [{"start": mark.start, "origin": origin_data(mark.origin)} for mark in document.marks],
        "skipped": [
            {"why": skip.why, "text": skip.text, "origin": origin_data(skip.origin)} for skip in document.skipped
        ],
        "stated": [fact._asdict() for fact in document.stated],
        "veiled": [list(span) for span in document.veiled],
        "remarks": [remark._asdict() for remark in document.remarks],
    }


def _section(section: Section, sentences: int, places: Places) -> Data:
    return {
        "title": section.title or None,
        "level": section.level,
        "role": section.role,
        "path": list(section.path),
        "start": section.start,
        "end": section.end,
        "sentences": sentences,
        "heading": place_data(section.heading, places) if section.heading else None,
    }
