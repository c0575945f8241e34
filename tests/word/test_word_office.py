"""LibreOffice opens the results: every comment is there, at its words, and the text is the same."""

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest
from word_files import SAMPLES, audited, bare, told, view

from checker.audit import Tools
from checker.render.word import render

SOFFICE = shutil.which("soffice")
ELSEWHERE = {"E-4", "E-7", "L-2", "RF-4", "RF-9"}
"""Of the rich file: in ODT the words hold a note, a date of today or a formula, or stand in a content control."""
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed")]


def converted(files: list[Path], kind: str, folder: Path) -> list[Path]:
    """The files in another format."""
    command = [str(SOFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", kind, "--outdir", str(folder / "out"), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return [folder / "out" / f"{file.stem}.{kind.partition(':')[0]}" for file in files]


def ranges(odt: Path) -> list[tuple[str, str]]:
    """Title and words of every comment in an ODT file."""
    content = ZipFile(odt).read("content.xml").decode()
    content = content[content.index("<office:text") :]
    found = []
    for note in re.finditer(r'<office:annotation [^>]*office:name="([^"]*)".*?</office:annotation>', content, re.S):
        end = content.find(f'<office:annotation-end office:name="{note[1]}"/>', note.end())
        inside = re.sub(r"<office:annotation .*?</office:annotation>", "", content[note.end() : end], flags=re.S)
        title = re.search(r"<text:p.*?</text:p>", note[0], re.S)
        assert title
        found.append((plain(title[0]), plain(inside)))
    return found


def plain(xml: str) -> str:
    """The characters of a piece of XML."""
    return bare(unescape(re.sub(r"<[^>]+>", "", xml)))


def test_libreoffice_shows_every_comment_at_its_words(rich_file: Path, tools: Tools, tmp_path: Path) -> None:
    files, wanted = [], []
    for path in [*SAMPLES, Path(__file__).parents[2] / "reports" / "zone-beichen.txt", rich_file]:
        files.append(tmp_path / f"{path.stem}-{path.suffix[1:]}-annotated.docx")
        data = render(audited(path, tools), view())
        files[-1].write_bytes(data)
        wanted.append({(bare(one.lines[0]), bare(one.words)) for one in told(data).values()})
    for odt, comments in zip(converted(files, "odt", tmp_path), wanted, strict=True):
        found = ranges(odt)
        marked = {pair for pair in comments if pair[1]}
        assert {title for title, _ in found} == {title for title, _ in comments}
        lost = marked - set(found)
        codes = {re.search(r"[A-Z]+-\d+", title)[0] for title, _ in lost}
        assert codes <= (ELSEWHERE if odt.stem.startswith("rich") else set())


def test_libreoffice_shows_the_same_text(rich_file: Path, tools: Tools, tmp_path: Path) -> None:
    files = []
    for path in [*SAMPLES[:2], rich_file]:
        before, after = tmp_path / f"{path.stem}-before.docx", tmp_path / f"{path.stem}-after.docx"
        shutil.copy(path, before)
        after.write_bytes(render(audited(path, tools), view()))
        files += [before, after]
    texts = [one.read_text("utf-8-sig") for one in converted(files, "txt:Text (encoded):UTF8", tmp_path)]
    for before, after in zip(texts[::2], texts[1::2], strict=True):
        assert len(before) > 200
        assert after == before
