"""Files that LibreOffice would choke on, or show what is hidden in: refused before it is asked."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from checker.documents import read
from checker.errors import UnreadableReport


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{\\rtf1 " + b"{" * 400 + b"}" * 400 + b"}", "256 elements inside each other"),
        (b"{\\rtf1 \\bin2147483647 x}", "damaged"),
    ],
)
def test_rich_text_that_would_harm_the_converter_is_refused_before(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "report.rtf"
    path.write_bytes(data)
    with pytest.raises(UnreadableReport, match=words):
        read(path)


def test_an_odt_with_a_hidden_section_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "report.odt"
    with ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        package.writestr("content.xml", '<a xmlns:text="urn:x"><text:section text:display="none"/></a>')
    with pytest.raises(UnreadableReport, match="hidden sections"):
        read(path)
