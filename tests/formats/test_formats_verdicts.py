"""The same report gets the same verdicts, with the same words as evidence, from every format."""

from difflib import SequenceMatcher
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest
from formats_samples import FILES, audited, body, same_quotes, sample_of, told, windowed

from checker.audit import Tools
from checker.documents import read
from checker.documents.model import Document

SCANS = ("scan", "worn")
ALL = sorted(FILES.iterdir())
TEXTS = [path for path in ALL if not path.stem.endswith(SCANS)]
PICTURES = [path for path in ALL if path.stem.endswith(SCANS)]
NEEDS = {".doc": ("antiword", "catdoc", "soffice"), ".rtf": ("soffice",), ".odt": ("soffice",)}
LEAST_SAME = 0.97
"""Share of equal verdicts that recognition must reach."""
LEAST_CHARACTERS = 0.995


def able(path: Path) -> None:
    """Skip where a program that the format needs is not on this machine."""
    wanted = NEEDS.get(path.suffix, ())
    if wanted and not any(map(which, wanted)):
        pytest.skip(f"none of {', '.join(wanted)} is here")


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_verdicts_quotes_and_characters_are_those_of_the_text(path: Path, tools: Tools) -> None:
    able(path)
    audit = audited(path, tools)
    ours, text = told(audit), told(audited(sample_of(path), tools))
    assert ours.verdicts == text.verdicts
    other = [name for name in text.quotes if not same_quotes(ours.quotes[name], text.quotes[name])]
    assert set(other) <= set(windowed(sample_of(path)))
    assert alike(audit.report.document, path) >= LEAST_CHARACTERS


def alike(document: Document, path: Path) -> float:
    """Share of characters that the body of a document and that of the text of its file have in common."""
    ours, text = body(document), body(read(sample_of(path)))
    same = sum(block.size for block in SequenceMatcher(None, text, ours, autojunk=False).get_matching_blocks())
    return 2 * same / (len(ours) + len(text))


@pytest.mark.slow
@pytest.mark.skipif(not find_spec("rapidocr"), reason="the extra ocr is not installed")
@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_scans_are_judged_nearly_alike(path: Path, tools: Tools) -> None:
    audit = audited(path, tools)
    ours, text = told(audit).verdicts, told(audited(sample_of(path), tools)).verdicts
    same = sum(ours[name] == text[name] for name in text)
    assert same >= LEAST_SAME * len(text)
    assert alike(audit.report.document, path) >= 0.98
