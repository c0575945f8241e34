"""The rich Word file of these tests, written once, and its audit."""

from pathlib import Path

import pytest
from word_files import audited, packed

from checker.audit import Tools
from checker.model import Audit


@pytest.fixture(scope="session")
def rich_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with tables, tracked changes, links, fields, notes, a text box and a comment of another reader."""
    path = tmp_path_factory.mktemp("word") / "rich.docx"
    path.write_bytes(packed())
    return path


@pytest.fixture(scope="session")
def rich(rich_file: Path, tools: Tools) -> Audit:
    """Its audit."""
    return audited(rich_file, tools)
