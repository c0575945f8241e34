"""Old Word, WPS, RTF and ODT: which program reads them, what it may do, and how it is ended."""

import os
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from socket import socket
from zipfile import ZipFile

import pytest
from compound_writer import compound
from docx import Document as new_docx

from checker.documents import Limits, read
from checker.documents.clock import within
from checker.documents.model import Document
from checker.documents.office.compound import Compound
from checker.errors import UnreadableReport

WORD = {"WordDocument": b"\xec\xa5".ljust(4096, b"\x00"), "1Table": bytes(4096)}
LINES = [
    "岚溪县2023年法治政府建设年度报告",
    "一、主要举措",
    "全年召开常务会议21次，审议规范性文件9件，均经合法性审核。" * 4,
]
RTF = b"{\\rtf1\\ansi text}"

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """A function that puts a shell script of a name on PATH, where nothing else is but the tools of scripts."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "cat", "sleep", "cp", "mkdir", "yes", "env"):
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    monkeypatch.setenv("PATH", str(folder))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))

    def make(name: str, *script: str) -> None:
        path = folder / name
        path.write_text("\n".join(["#!/bin/sh", *script, ""]), encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    return make


@pytest.fixture
def reading(tmp_path: Path) -> Callable[..., Document]:
    """A function from the bytes of a file to its document; nothing may be left behind by it."""

    def make(data: bytes, name: str = "report.doc", **limits: int) -> Document:
        path = tmp_path / name
        path.write_bytes(data)
        try:
            return read(path, Limits(**limits))
        finally:
            scratch = tmp_path / "scratch"
            assert not scratch.exists() or not list(scratch.iterdir())

    return make


def refused(reading: Callable[..., Document], *words: object, **limits: int) -> str:
    with pytest.raises(UnreadableReport) as caught:
        reading(*words, **limits)
    return f"{caught.value} {caught.value.tip}"


def printing(tmp_path: Path, text: str) -> str:
    """A line of a script that prints the text."""
    (tmp_path / "said").write_text(text, encoding="utf-8")
    return f"cat {tmp_path / 'said'}"


def converting(tmp_path: Path) -> tuple[str, ...]:
    """Lines of a script that does as if it turned a file into docx."""
    document = new_docx()
    for line in LINES:
        document.add_paragraph(line)
    document.save(str(tmp_path / "made.docx"))
    return (
        'while [ "$1" != --outdir ]; do shift; done',
        'mkdir -p "$2"',
        f'cp {tmp_path / "made.docx"} "$2/report.docx"',
    )


def texts(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_without_a_program_the_error_names_two(install: Install, reading: Callable[..., Document]) -> None:
    said = refused(reading, compound(WORD))
    assert "is an old Word or WPS file; reading it needs LibreOffice or antiword." in said
    assert "apt install libreoffice-writer" in said


@pytest.mark.parametrize(("data", "what"), [(RTF, "an RTF file"), (b"", "an ODT file")])
def test_rtf_and_odt_need_libreoffice(
    install: Install, reading: Callable[..., Document], data: bytes, what: str
) -> None:
    install("antiword", "echo never")
    said = refused(reading, data or _odt())
    assert f"is {what}; reading it needs LibreOffice." in said


def test_libreoffice_is_asked_before_the_others(
    install: Install, reading: Callable[..., Document], tmp_path: Path
) -> None:
    install("soffice", *converting(tmp_path))
    install("antiword", "echo never")
    document = reading(compound(WORD))
    assert texts(document) == LINES
    assert document.marks[2].origin.paragraph == 3
    assert document.format == "doc"
    assert "converted" in [remark.kind for remark in document.remarks]


@pytest.mark.parametrize("failing", ["exit 1", "exit 0"])
def test_antiword_steps_in_where_libreoffice_fails(
    install: Install, reading: Callable[..., Document], tmp_path: Path, failing: str
) -> None:
    install("soffice", failing)
    install("antiword", printing(tmp_path, "\n\n".join(LINES)))
    document = reading(compound(WORD))
    assert texts(document) == LINES
    assert "antiword" in document.remarks[0].en


def test_tables_of_antiword_are_rows(install: Install, reading: Callable[..., Document], tmp_path: Path) -> None:
    install("antiword", printing(tmp_path, "\n".join([*LINES, "|事项      |2023年    |", "|复议      |57        |"])))
    document = reading(compound(WORD))
    assert texts(document)[3:] == ["事项 | 2023年", "复议 | 57"]
    assert [block.kind for block in document.blocks[3:]] == ["row", "row"]


def test_catdoc_is_not_asked(install: Install, reading: Callable[..., Document], tmp_path: Path) -> None:
    """It loses the ends of long paragraphs, and says nothing of it."""
    install("catdoc", printing(tmp_path, "\n".join(LINES)))
    assert "reading it needs" in refused(reading, compound(WORD))


def test_where_all_fail_the_file_is_damaged(install: Install, reading: Callable[..., Document]) -> None:
    for name in ("soffice", "antiword"):
        install(name, "exit 1")
    assert "damaged" in refused(reading, compound(WORD))


def test_a_flood_is_cut_off(install: Install, reading: Callable[..., Document]) -> None:
    install("antiword", "yes 依法行政")
    assert "--max-characters" in refused(reading, compound(WORD), characters=1000)


def test_a_program_that_hangs_is_ended_with_all_it_started(
    install: Install, reading: Callable[..., Document], tmp_path: Path
) -> None:
    install("antiword", f"sleep 60 & echo $! > {tmp_path / 'number'}", "wait")
    started = time.monotonic()
    assert "damaged" in refused(reading, compound(WORD), seconds=1)
    assert time.monotonic() - started < 10
    assert not _runs(int((tmp_path / "number").read_text()))


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="no alarms here")
def test_the_alarm_of_the_whole_report_ends_it_too(
    install: Install, reading: Callable[..., Document], tmp_path: Path
) -> None:
    install("soffice", f"sleep 60 & echo $! > {tmp_path / 'number'}", "wait")
    started = time.monotonic()
    with pytest.raises(UnreadableReport) as caught, within("report.doc", 1):
        reading(compound(WORD))
    assert "--max-seconds" in caught.value.tip
    assert time.monotonic() - started < 10
    assert not _runs(int((tmp_path / "number").read_text()))


def test_programs_see_nothing_of_the_surroundings(
    install: Install, reading: Callable[..., Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRET_TOKEN", "abc")
    install("antiword", f"env > {tmp_path / 'seen'}", printing(tmp_path, "\n".join(LINES)))
    reading(compound(WORD))
    seen = (tmp_path / "seen").read_text(encoding="utf-8")
    assert "SECRET_TOKEN" not in seen
    assert f"HOME={tmp_path / 'scratch'}" in seen


@pytest.mark.parametrize(
    ("streams", "words"),
    [
        ({"EncryptedPackage": b"x", "EncryptionInfo": b"y"}, "password"),
        ({**WORD, "WordDocument": (b"\xec\xa5" + bytes(8) + b"\x00\x01").ljust(4096, b"\x00")}, "password"),
        ({"Workbook": b"x"}, "an Excel table"),
        ({"PowerPoint Document": b"x"}, "a PowerPoint presentation"),
        ({"__properties_version1.0": b"x"}, "an Outlook message"),
        ({"Something": b"x"}, "not a Word document"),
    ],
)
def test_compound_files_that_are_no_readable_document(
    install: Install, reading: Callable[..., Document], streams: dict[str, bytes], words: str
) -> None:
    assert words in refused(reading, compound(streams))


def test_a_table_inside_a_document_does_not_make_it_one(
    install: Install, reading: Callable[..., Document], tmp_path: Path
) -> None:
    install("antiword", printing(tmp_path, "\n".join(LINES)))
    assert texts(reading(compound(WORD, {"Workbook": bytes(600), "Contents": bytes(9)}))) == LINES


def test_damaged_compound_files_are_refused(install: Install, reading: Callable[..., Document]) -> None:
    whole = compound(WORD)
    assert "damaged" in refused(reading, whole[:512])
    assert "damaged" in refused(reading, whole[:100])


def test_any_change_of_a_byte_leaves_the_directory_readable_or_empty() -> None:
    whole = compound(WORD, {"Workbook": bytes(600)})
    directory = len(whole) - 1024 - 512
    for at in [*range(512), *range(directory, len(whole))]:
        for value in (0, 1, 0x7F, 0xFF):
            changed = Compound(whole[:at] + bytes([value]) + whole[at + 1 :])
            for entry in changed.names().values():
                assert len(changed.head(entry, 12)) <= 12


def test_an_odt_under_a_password_is_refused(install: Install, reading: Callable[..., Document]) -> None:
    said = refused(reading, _odt("<manifest:manifest><manifest:encryption-data/></manifest:manifest>"), "report.odt")
    assert "password" in said


def test_an_odt_that_unpacks_to_too_much_is_refused(install: Install, reading: Callable[..., Document]) -> None:
    install("soffice", "exit 1")
    assert "--max-expanded" in refused(reading, _odt("x" * 5000), "report.odt", expanded=1000)


def _odt(manifest: str = "<manifest:manifest/>") -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        file.writestr("META-INF/manifest.xml", manifest)
    return packed.getvalue()


def _runs(number: int) -> bool:
    """Whether a process still runs; one that is dead and not yet buried does not."""
    try:
        return "Z" not in Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False


SOFFICE = shutil.which("soffice")


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """A function from an ending to a file that LibreOffice wrote."""

    def make(suffix: str) -> Path:
        if not SOFFICE:
            pytest.skip("LibreOffice is not here")
        document = new_docx()
        # antiword does not read texts of less than some thousand bytes.
        for line in LINES * 10:
            document.add_paragraph(line)
        document.add_paragraph("可见文字。").add_run("隐藏的关键词。").font.hidden = True
        document.save(str(tmp_path / "report.docx"))
        home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
        words = [SOFFICE, home, "--headless", "--convert-to", suffix, "--outdir", str(tmp_path), "report.docx"]
        subprocess.run(words, check=True, capture_output=True, cwd=tmp_path, env={**os.environ, "HOME": str(tmp_path)})
        return tmp_path / f"report.{suffix}"

    return make


@pytest.mark.slow
@pytest.mark.parametrize("suffix", ["doc", "rtf", "odt"])
def test_what_libreoffice_wrote_comes_back(written: Callable[[str], Path], suffix: str) -> None:
    made = read(written(suffix))
    assert texts(made) == [*LINES * 10, "可见文字。"]
    assert [skipped.text for skipped in made.skipped] == ["隐藏的关键词。"]


@pytest.mark.slow
def test_antiword_reads_what_libreoffice_wrote(
    written: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    antiword = shutil.which("antiword")
    if not antiword:
        pytest.skip("antiword is not here")
    path = written("doc")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "antiword").symlink_to(antiword)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert texts(read(path))[:-1] == LINES * 10


@pytest.mark.slow
def test_libreoffice_fetches_nothing(written: Callable[[str], Path], tmp_path: Path) -> None:
    path = written("odt")
    with socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.5)
        place = "http" + f"://127.0.0.1:{server.getsockname()[1]}/a.png"
        image = f'<draw:image xlink:href="{place}" xlink:type="simple"/>'
        frame = f'<draw:frame svg:width="2cm" svg:height="2cm">{image}</draw:frame>'
        with ZipFile(path) as file:
            parts = {name: file.read(name) for name in file.namelist()}
        end = b"</office:text>"
        parts["content.xml"] = parts["content.xml"].replace(end, b"<text:p>" + frame.encode() + b"</text:p>" + end)
        with ZipFile(path, "w") as file:
            for name, data in parts.items():
                file.writestr(name, data)
        assert texts(read(path))[:3] == LINES
        with pytest.raises(TimeoutError):
            server.accept()
