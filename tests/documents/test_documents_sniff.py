"""The format of a file is that of its content; a name that says otherwise is remarked on."""

import io
import zipfile
from contextlib import nullcontext
from pathlib import Path

import pytest

from checker.documents import read
from checker.documents.sniff import kind_of
from checker.errors import UnreadableReport

LONG = "云岭镇2023年法治政府建设年度报告\n" + "全年召开镇长办公会12次,审议重大事项36件,均经合法性审查。\n" * 6


def packed(*names: str, mimetype: str = "") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        if mimetype:
            file.writestr("mimetype", mimetype)
        for name in names:
            file.writestr(name, "<a/>")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", "pdf"),
        (b"\x00garbage before the header\n%PDF-1.4\n", "pdf"),
        (packed("[Content_Types].xml", "word/document.xml"), "docx"),
        (packed("OFD.xml", "Doc_0/Document.xml"), "ofd"),
        (packed(mimetype="application/vnd.oasis.opendocument.text"), "odt"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "doc"),
        (b"{\\rtf1\\ansi", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"II*\x00", "image"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf \n<html lang='zh'>", "html"),
        ("<html>".encode("utf-16"), "html"),
        (b"<!-- saved from url=(0014)about:internet -->\n<HTML>", "html"),
        (b'<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">', "html"),
        (b'<div class="TRS_Editor"><p>', "html"),
        (b'{"fazhi_report": "1.0", "document"', "parsed"),
        (b'{"name": "a.txt"}', "text"),
        ("<关于>依法行政".encode(), "text"),
        (LONG.encode(), "text"),
        (LONG.encode("gb18030"), "text"),
        (LONG.encode("utf-16"), "text"),
        (LONG.encode() + "格式为%PDF-的文件另附。".encode(), "text"),
        (b"", "text"),
    ],
)
def test_kind_by_content(data: bytes, kind: str) -> None:
    assert kind_of("report", data) == kind


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (
            b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="a">',
            "saved as XML",
        ),
        (b'<?xml version="1.0"?>\n<pkg:package xmlns:pkg="a">', "saved as XML"),
        (packed("xl/workbook.xml"), "an Excel table"),
        (packed("ppt/presentation.xml"), "a PowerPoint presentation"),
        (packed("a.txt"), "a zip file"),
        (packed(), "a zip file"),
        (b"PK\x03\x04" + b"x" * 300, "damaged"),
        (b"\x1f\x8b\x08", "a compressed file"),
        (b"Rar!\x1a\x07\x00", "a compressed file"),
        (b"GIF89a", "a moving picture"),
        (b'{\n "schema_version": "1.1", "results": []}', "a saved audit"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "MHT"),
    ],
)
def test_what_is_no_report_is_named(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableReport) as caught:
        kind_of("report", data)
    assert words in str(caught.value)
    assert caught.value.tip


def test_a_wrong_ending_is_read_all_the_same_and_said(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_text(LONG, encoding="utf-8")
    document = read(path)
    assert document.text == LONG
    assert [remark.kind for remark in document.remarks] == ["file-name"]
    assert "Word" in document.remarks[0].en


@pytest.mark.parametrize("name", ["report.txt", "report.TXT", "report.md", "report", "report.2023年", "report.text"])
def test_a_fitting_or_unknown_ending_is_not_remarked_on(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(LONG, encoding="utf-8")
    assert read(path).remarks == ()


@pytest.mark.parametrize("twin", ["word/document.xml", "Word/Document.xml", "/word/document.xml", "word\\document.xml"])
def test_two_parts_of_one_name_are_refused(twin: str) -> None:
    with pytest.warns(UserWarning, match="Duplicate name") if twin == "word/document.xml" else nullcontext():
        data = packed("word/document.xml", twin)
    with pytest.raises(UnreadableReport, match="damaged"):
        kind_of("report.docx", data)
