"""Files that LibreOffice would choke on, or show what is hidden in: refused before it is asked."""

from pathlib import Path
from time import process_time
from zipfile import ZipFile

import pytest

from checker.documents import read
from checker.documents.limits import DEFAULT
from checker.documents.office.kinds import suffix_of
from checker.documents.source import Source
from checker.errors import UnreadableReport


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{\\rtf1 " + b"{" * 400 + b"}" * 400 + b"}", "256 elements inside each other"),
        (b"{\\rtf1 \\bin2147483647 x}", "damaged"),
        (b"{\\rtf1 \\bin000000000002147483647 x}", "damaged"),
        # Braces that lie in a picture close no group.
        (b"{\\rtf1 {\\bin400 " + b"}" * 400 + b"}" + b"{" * 400 + b"}" * 400 + b"}", "256 elements inside each other"),
        (b"{\\rtf1 " + b"}" * 400 + b"{" * 400, "256 elements inside each other"),
    ],
)
def test_rich_text_that_would_harm_the_converter_is_refused_before(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "report.rtf"
    path.write_bytes(data)
    with pytest.raises(UnreadableReport, match=words):
        read(path)


def test_braces_in_a_picture_open_no_group() -> None:
    data = b"{\\rtf1 {\\bin400 " + b"{" * 400 + b"}text}"
    assert suffix_of(Source("report.rtf", data, DEFAULT)) == "rtf"


SPACE = "urn:oasis:names:tc:opendocument:xmlns:text:1."


def packed(path: Path, content: bytes) -> None:
    with ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", content)


@pytest.mark.parametrize(
    "content",
    [
        f'<a xmlns:text="{SPACE}0"><text:section text:display="none"/></a>',
        f'<a xmlns:text="{SPACE}0"><text:section text:display="condition"/></a>',
        f"<a xmlns:text='{SPACE}0'><text:section text:display = 'none'/></a>",
        f'<a xmlns:t="{SPACE}0"><t:section t:name="a>b" t:display="no&#110;e"/></a>',
        # LibreOffice takes any version of the namespace for its own.
        f'<a xmlns:text="{SPACE}3"><text:section text:display="none"/></a>',
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_an_odt_with_a_hidden_section_is_refused(content: str, codec: str, tmp_path: Path) -> None:
    path = tmp_path / "report.odt"
    packed(path, content.encode(codec))
    with pytest.raises(UnreadableReport, match="hidden sections"):
        read(path)


def test_sections_that_are_seen_are_no_reason_to_refuse(tmp_path: Path) -> None:
    path = tmp_path / "report.odt"
    packed(path, f'<a xmlns:text="{SPACE}0"><text:section text:display="true"/><text:section/></a>'.encode())
    assert suffix_of(Source("report.odt", path.read_bytes(), DEFAULT)) == "odt"


def test_many_sections_without_end_are_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "report.odt"
    packed(path, b"<text:section " * 400_000)
    start = process_time()
    with pytest.raises(UnreadableReport, match="damaged"):
        read(path)
    assert process_time() - start < 5
