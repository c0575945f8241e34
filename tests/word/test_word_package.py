"""Nothing of the file changes but the comments, what tells of them and the marks in the body."""

import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from lxml import etree
from word_files import SAMPLES, WORD, W, audited, packed, parts, told, view

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.documents.model import Original
from checker.errors import FazhiError
from checker.render.word import render
from checker.structure import parse

_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_ABOUT = ("[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml")
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"


def unmarked(data: bytes, numbers: set[str]) -> list[bytes]:
    """A body without these comments, paragraph by paragraph, neighbouring runs of one look put together."""
    root = etree.fromstring(data)
    for element in [one for one in root.iter("*") if one.tag.startswith(f"{W}comment")]:
        if element.get(f"{W}id") in numbers:
            run = element.getparent() if element.tag.endswith("Reference") else None
            (element if run is None else run).getparent().remove(element if run is None else run)
    for run in list(root.iter(f"{W}r")):
        _join(run)
    for text in root.iter(f"{W}t"):
        text.attrib.pop("{http://www.w3.org/XML/1998/namespace}space", None)
    return [etree.tostring(root, method="c14n")]


def _join(run: etree._Element) -> None:
    before = run.getprevious()
    if before is None or before.tag != run.tag or dict(before.attrib) != dict(run.attrib):
        return
    look, other = (one.find(f"{W}rPr") for one in (before, run))
    if (etree.tostring(look) if look is not None else b"") != (etree.tostring(other) if other is not None else b""):
        return
    for child in [one for one in run if one is not other]:
        last = before[-1] if len(before) else None
        if child.tag == f"{W}t" and last is not None and last.tag == child.tag:
            last.text = (last.text or "") + (child.text or "")
        else:
            before.append(child)
    run.getparent().remove(run)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_of_the_samples_only_the_marks_are_new(path: Path, tools: Tools) -> None:
    check_unchanged(path, tools)


def test_of_a_rich_file_only_the_marks_are_new(rich_file: Path, tools: Tools) -> None:
    check_unchanged(rich_file, tools)


def check_unchanged(path: Path, tools: Tools) -> None:
    """Every part but four is the same to the byte; the body is the same once the marks are taken out."""
    before = path.read_bytes()
    after = render(audited(path, tools), view())
    old, new = parts(before), parts(after)
    assert set(new) - set(old) <= {"word/comments.xml"}
    assert all(new[name] == old[name] for name in old if name not in _ABOUT)
    numbers = {number for number, one in told(after).items() if one.author == "fazhi"}
    assert unmarked(new["word/document.xml"], numbers) == unmarked(old["word/document.xml"], set())
    assert words_of(new) == words_of(old)
    kept = [one for one in ZipFile(BytesIO(after)).infolist() if one.filename not in _ABOUT]
    assert [(one.filename, one.date_time, one.compress_size) for one in kept] == [
        (one.filename, one.date_time, one.compress_size)
        for one in ZipFile(BytesIO(before)).infolist()
        if one.filename not in _ABOUT
    ]


def words_of(files: dict[str, bytes]) -> str:
    """All characters of the body, hidden and deleted ones too."""
    tags = (f"{W}t", f"{W}delText", f"{W}instrText")
    return "".join(one.text or "" for one in etree.fromstring(files["word/document.xml"]).iter(*tags))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_result_is_read_as_before(path: Path, tools: Tools, tmp_path: Path) -> None:
    audit = audited(path, tools)
    (tmp_path / "annotated.docx").write_bytes(render(audit, view()))
    again = read(tmp_path / "annotated.docx")
    assert again.text == audit.report.document.text
    assert again.marks == audit.report.document.marks


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_python_docx_sees_every_comment(path: Path, tools: Tools) -> None:
    data = render(audited(path, tools), view())
    document, original = Document(BytesIO(data)), Document(path)
    found = {str(one.comment_id): one for one in document.comments}
    assert {number: (one.author, one.initials) for number, one in found.items()} == dict.fromkeys(
        told(data), ("fazhi", "fz")
    )
    assert all(one.timestamp is None for one in found.values())
    assert [one.text for one in document.paragraphs] == [one.text for one in original.paragraphs]
    assert [one.style.name for one in document.paragraphs] == [one.style.name for one in original.paragraphs]


def test_comments_of_others_stay(rich_file: Path, tools: Tools) -> None:
    found = told(render(audited(rich_file, tools), view()))
    assert found["4"].author == "李工"
    assert (found["4"].words, found["4"].lines) == ("高度重视", ["此处请核对。"])
    assert min(int(number) for number, one in found.items() if one.author == "fazhi") == 5


def test_the_same_file_gives_the_same_bytes(rich_file: Path, tools: Tools) -> None:
    audit = audited(rich_file, tools)
    assert render(audit, view()) == render(audit, view())
    assert b"date=" not in parts(render(audit, view()))["word/comments.xml"].replace(
        b'date="2024-01-05T09:00:00Z"', b""
    )


def test_a_strict_file_gets_strict_comments(rich_file: Path, tools: Tools, tmp_path: Path) -> None:
    office, strict = "schemas.openxmlformats.org/", "purl.oclc.org/ooxml/"
    names = {f"{office}wordprocessingml/2006/main": f"{strict}wordprocessingml/main"}
    names[f"{office}officeDocument/2006/relationships"] = f"{strict}officeDocument/relationships"
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, content in parts(packed(comments="")).items():
            for old, new in names.items():
                content = content.replace(old.encode(), new.encode())
            package.writestr(name, content)
    path = tmp_path / "strict.docx"
    path.write_bytes(buffer.getvalue())
    found = parts(render(audited(path, tools), view()))
    assert (
        f'Type="http://{strict}officeDocument/relationships/comments"' in found["word/_rels/document.xml.rels"].decode()
    )
    assert etree.fromstring(found["word/comments.xml"]).tag == f"{{http://{strict}wordprocessingml/main}}comments"
    assert WORD not in found["word/document.xml"].decode()


def test_a_template_needs_its_own_ending(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "report.dotx"
    path.write_bytes(packed(main=_TEMPLATE))
    audit = audited(path, tools)
    with pytest.raises(FazhiError, match=r"of the kind \.dotx") as caught:
        render(audit, view(target="out.docx"))
    assert caught.value.tip == "Name it so, as in --output annotated.dotx."
    assert render(audit, view(target="out.dotx"))


def test_a_changed_or_lost_file_is_made_anew_and_says_so(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(packed())
    audit = audited(path, tools)
    path.write_bytes(packed() + b"more")
    changed = told(render(audit, view()))
    assert "有改动" in "".join(changed["0"].lines)
    path.unlink()
    assert told(render(audit, view())) == changed
    assert any(one.words == "大力推进政务公开。" for one in changed.values())


def test_a_parsed_report_finds_its_file(rich_file: Path, tools: Tools) -> None:
    audit = audited(rich_file, tools)
    document = audit.report.document
    digest = sha256(rich_file.read_bytes()).hexdigest()
    parsed = document._replace(path="x.json", sha256="0", parsed_from=Original(str(rich_file), digest, "docx"))
    again = audit_report(parse(parsed), tools)
    assert render(again, view()) == render(audit, view())


def test_a_parsed_report_that_fits_no_file_is_made_anew(rich_file: Path, tools: Tools) -> None:
    document = audited(rich_file, tools).report.document
    audit = audit_report(parse(document._replace(marks=())), tools)
    assert "有改动" in "".join(told(render(audit, view()))["0"].lines)
    digest = sha256(b"").hexdigest()
    parsed = document._replace(path="x.json", sha256="0", parsed_from=Original("/dev/zero", digest, "docx"))
    assert "有改动" in "".join(told(render(audit_report(parse(parsed), tools), view()))["0"].lines)


def test_without_python_docx_it_says_what_to_install(
    rich_file: Path, tools: Tools, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("checker.render.word.find_spec", lambda name: None)
    with pytest.raises(FazhiError, match="python-docx") as caught:
        render(audited(rich_file, tools), view())
    assert "fazhi[docx]" in caught.value.tip


def test_reading_loads_nothing_of_this() -> None:
    loaded = "[m for m in sys.modules if m.split('.')[0] in ('docx', 'lxml')]"
    code = f"import sys, checker.render.formats, checker.documents.docx; print({loaded})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
