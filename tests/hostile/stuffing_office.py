"""Hiding places of RTF, ODT and old Word files: all in one file, since LibreOffice takes seconds for each."""

from collections.abc import Iterator
from pathlib import Path
from subprocess import DEVNULL, run
from tempfile import TemporaryDirectory

from hostile_office import open_report, rich, rich_report
from stuffing_text import STRONG
from stuffing_trick import Trick

_TEXT = rich(STRONG)
_COLOURS = r"{\colortbl;\red255\green255\blue255;\red0\green0\blue0;}{\stylesheet{\s9\v hidden;}}"
_RICH = (
    rf"{{\pard\v {_TEXT}\par}}",
    rf"{{\pard\cf1 {_TEXT}\par}}",
    rf"{{\pard\fs2 {_TEXT}\par}}",
    rf"{{\pard\charscalex1 {_TEXT}\par}}",
    rf"{{\pard\s9\v {_TEXT}\par}}",
    rf"{{\*\unknownword {_TEXT}}}",
    rf"{{\info{{\title {_TEXT}}}{{\subject {_TEXT}}}}}",
    rf"{{\header {_TEXT}}}",
    rf"{{\pard 法{{\*\annotation {_TEXT}}}\par}}".replace("法", rich("法")),
    rf"{{\pard\deleted {_TEXT}\par}}",
    rf"{{\field{{\*\fldinst {_TEXT}}}{{\fldrslt }}}}",
)
_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="text"><style:text-properties {what}/></style:style>'
    for name, what in (
        ("none", 'text:display="none"'),
        ("white", 'fo:color="#ffffff"'),
        ("tiny", 'fo:font-size="1pt" style:font-size-asian="1pt"'),
        ("narrow", 'style:text-scale="1%"'),
    )
)
_OPEN = (
    *(
        f'<text:p><text:span text:style-name="{name}">{STRONG}</text:span></text:p>'
        for name in ("none", "white", "tiny")
    ),
    f'<text:p><text:hidden-text text:condition="ooow:1" text:string-value="{STRONG}" text:is-hidden="true"/></text:p>',
    f'<text:section text:name="h" text:display="none"><text:p>{STRONG}</text:p></text:section>',
    f"<text:p>法<office:annotation><text:p>{STRONG}</text:p></office:annotation></text:p>",
    f"<text:p><draw:frame><draw:text-box/><draw:desc>{STRONG}</draw:desc></draw:frame></text:p>",
)


def tricks(program: str) -> Iterator[Trick]:
    """All of them; `program` is LibreOffice."""
    yield Trick("hidden.rtf", lambda: rich_report("\n".join(_RICH), _COLOURS))
    yield Trick("seen.rtf", lambda: rich_report(rf"{{\pard {_TEXT}\par}}"), True, "")
    yield Trick("hidden.odt", lambda: open_report("".join(_OPEN), _STYLES), noted="refused")
    yield Trick("seen.odt", lambda: open_report(f"<text:p>{STRONG}</text:p>"), True, "")
    yield Trick("hidden.doc", lambda: _old(program, rich_report("\n".join(_RICH), _COLOURS)))
    yield Trick("seen.doc", lambda: _old(program, rich_report(rf"{{\pard {_TEXT}\par}}")), True, "")


def _old(program: str, data: bytes) -> bytes:
    """A Word 97 file, made of an RTF file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "r.rtf"
        path.write_bytes(data)
        home = f"-env:UserInstallation={(Path(folder) / 'home').as_uri()}"
        words = [program, home, "--headless", "--convert-to", "doc", "--outdir", folder, str(path)]
        run(words, stdout=DEVNULL, stderr=DEVNULL, check=True, timeout=60)
        return path.with_suffix(".doc").read_bytes()
