"""Word 97, WPS, RTF and ODT: through the best program on PATH.

LibreOffice first: it makes a docx, of which the docx reader then takes structure, numbering, places, and what is hidden
or deleted. It takes one or two seconds. antiword, for Word 97 and WPS only, takes milliseconds, but prints hidden text
and tracked deletions as if they were seen, and no numbering. catdoc is not asked: it loses the ends of long Chinese
paragraphs. docs/decisions/old-word.md has the figures.
"""

from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from checker.documents.builder import Builder
from checker.documents.model import Origin, Remark
from checker.documents.office.kinds import suffix_of
from checker.documents.office.programs import output
from checker.documents.package import damaged
from checker.documents.plain import EDGE
from checker.documents.source import Draft, Source
from checker.errors import UnreadableReport

_LIBREOFFICE = ("soffice", "libreoffice")
_ANTIWORD = ("-w", "0", "-m", "UTF-8.txt")
"""Its options: paragraphs in one line each, in UTF-8."""
_KINDS = {"doc": "an old Word or WPS file", "rtf": "an RTF file", "odt": "an ODT file"}


def read(source: Source) -> Draft:
    """The text of the file. Raises UnreadableReport as the readers of its kind do, and where no program is there."""
    suffix = suffix_of(source)
    office = next(filter(None, map(which, _LIBREOFFICE)), "")
    antiword = which("antiword") if suffix == "doc" else None
    if not office and not antiword:
        raise _nothing_there(source.name, suffix)
    with TemporaryDirectory(prefix="fazhi-") as folder:
        path = Path(folder) / f"report.{suffix}"
        path.write_bytes(source.data)
        draft = _converted(source, office, path) if office else None
        if not draft and antiword:
            draft = _printed(source, antiword, path)
    if not draft:
        raise damaged(source.name)
    return draft


def _converted(source: Source, office: str, path: Path) -> Draft | None:
    from checker.documents.docx import read as read_docx
    from checker.documents.office.libreoffice import as_docx

    data = as_docx(office, path, source.limits.seconds, source.limits.expanded)
    if not data:
        return None
    draft = read_docx(source._replace(data=data))
    zh = "文件经 LibreOffice 转换为 docx 后读取，位置以转换结果为准。"
    en = "The file was turned into docx by LibreOffice and read as such; places are those of the docx."
    return draft._replace(remarks=(Remark("converted", zh, en), *draft.remarks))


def _printed(source: Source, antiword: str, path: Path) -> Draft | None:
    # Four bytes for a character, and one more to see that there are too many.
    most = 4 * source.limits.characters + 4
    data = output([antiword, *_ANTIWORD, str(path)], path.parent, source.limits.seconds, most)
    text = data.decode("utf-8", "replace")
    if not text.strip(EDGE):
        return None
    builder = Builder()
    for line in text.splitlines():
        bare = line.strip(EDGE)
        if bare.startswith("|") and bare.endswith("|") and len(bare) > 1:
            builder.row([[(cell, Origin())] for cell in bare[1:-1].split("|")])
        else:
            builder.add([(bare, Origin())])
    zh = "文件由 antiword 读取：隐藏文字和修订删除的文字可能混入正文，自动编号未读出；安装 LibreOffice 可准确读取。"
    en = (
        "The file was read by antiword: hidden text and tracked deletions may be among the text, automatic numbers are "
        "not; with LibreOffice it is read exactly."
    )
    builder.remark("converted", zh, en)
    return builder.draft()


def _nothing_there(name: str, suffix: str) -> UnreadableReport:
    if suffix == "doc":
        return UnreadableReport(
            f"{name} is {_KINDS[suffix]}; reading it needs LibreOffice or antiword.",
            "Install one of them (on Debian: apt install libreoffice-writer), or save the file as .docx.",
        )
    return UnreadableReport(
        f"{name} is {_KINDS[suffix]}; reading it needs LibreOffice.",
        "Install it (on Debian: apt install libreoffice-writer), or save the file as .docx.",
    )
