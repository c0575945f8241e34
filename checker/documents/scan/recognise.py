"""Recognition of the text in pictures, in a process of its own."""

from collections.abc import Iterable, Iterator, Sequence
from importlib.util import find_spec

from checker.documents.builder import Builder
from checker.documents.child import answers
from checker.documents.clock import renew
from checker.documents.layout.model import Line, Page
from checker.documents.model import SURE
from checker.documents.package import damaged
from checker.documents.progress import tell
from checker.documents.remarks import unsure_remark
from checker.documents.source import Source
from checker.errors import UnreadableReport

_MORE = "Each takes about a second; if it really is one report, raise the limit with --max-scans."
_CHILD = "checker.documents.scan.child"


def can_recognise() -> bool:
    """Whether the extra `ocr` is installed; nothing of it is loaded."""
    return find_spec("rapidocr") is not None and find_spec("onnxruntime") is not None


def recognised(source: Source, numbers: Sequence[int] = ()) -> Iterator[Page]:
    """The pages of a picture, or those pages of a PDF that `numbers` names, with what was recognised on them.

    Raises UnreadableReport where they are more than the limit, too large, or damaged.
    """
    most = source.limits.scans
    if len(numbers) > most:
        raise _too_many(source.name, len(numbers), most)
    done = total = 0
    renew()
    for answer in answers(source.name, _CHILD, source.data, [str(most), ",".join(map(str, numbers))]):
        if answer.get("failed"):
            raise _failed(source, answer["failed"], numbers[done] if numbers else done + 1)
        if answer.get("pages", 0) > most:
            raise _too_many(source.name, answer["pages"], most)
        total = answer.get("pages", total)
        if "lines" in answer:
            done += 1
            lines = tuple(Line(*line) for line in answer["lines"])
            yield Page(answer["page"], answer["width"], answer["height"], lines)
        tell(done, total)
        renew()


def note_unsure(pages: Iterable[Page], builder: Builder) -> None:
    """Say how many lines may be wrong."""
    unsure = sum(line.confidence < SURE for page in pages for line in page.lines)
    if unsure:
        builder.remark(*unsure_remark(unsure))


def _too_many(name: str, pages: int, most: int) -> UnreadableReport:
    return UnreadableReport(
        f"{name} has {pages:,} scanned pages, more than the limit of {most:,}.",
        _MORE,
    )


def _failed(source: Source, reason: str, page: int) -> UnreadableReport:
    name = source.name
    if reason == "many":
        return UnreadableReport(
            f"The pictures of {name} are as long as more than {source.limits.scans:,} pages, the limit of scans.",
            _MORE,
        )
    if reason == "large":
        return UnreadableReport(
            f"{name} is a picture of more than 80 million pixels.",
            "Scan it with 150 to 300 dots per inch and try again.",
        )
    if reason == "long":
        return UnreadableReport(
            f"{name} has a picture more than 50 times as high as broad, or 8 times as broad as high.",
            "Cut it into pages and try again.",
        )
    if reason == "dense":
        return UnreadableReport(
            f"Page {page} of {name} has more text on it than two full sheets of A4.",
            "Scan it sheet by sheet and try again.",
        )
    return damaged(name)
