"""A comment begins and ends at the very characters that it is about, whatever stands around them."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from word_files import SAMPLES, WORD, audited, bare, packed, parts, told

from checker.audit import Tools
from checker.model import Audit
from checker.render.word.annotate import Placed, placed, sheet_of
from checker.render.word.comments import Comment
from checker.structure.numbering import marker

BOXED = "认真贯彻行政执法公示制度。"


def marked(audit: Audit, spans: list[tuple[int, int]]) -> tuple[dict[str, str], Placed]:
    """The words that each of these spans has in the file, in their order, and how they were placed."""
    sheet = sheet_of(audit, Path(audit.report.document.path).read_bytes())
    assert sheet
    first = sheet.target.first_number()
    result = placed(sheet, audit, [Comment(*span, ("title",)) for span in spans])
    data = sheet.target.with_comments({first + at: ("title",) for at in range(len(spans))})
    return {number: one.words for number, one in told(data).items() if int(number) >= first}, result


def without_number(text: str, words: str) -> str:
    """The span without the number that Word only computes, where the file does not have it."""
    label = marker(text)
    return text if bare(text) == bare(words) or not label else text[len(text) - len(words) :]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_sentence_of_the_samples_is_marked_to_the_letter(path: Path, tools: Tools) -> None:
    audit = audited(path, tools)
    spans = [(sentence.start, sentence.end) for sentence in audit.report.sentences]
    words, result = marked(audit, spans)
    assert len(spans) > 50
    assert not result.near
    text = audit.report.document.text
    for (start, end), found in zip(spans, words.values(), strict=True):
        wanted = bare(text[start:end])
        assert bare(found) == wanted or (wanted.endswith(bare(found)) and len(wanted) - len(bare(found)) <= 4)


def test_every_sentence_of_a_rich_file_is_marked(rich: Audit) -> None:
    text = rich.report.document.text
    spans = [(sentence.start, sentence.end) for sentence in rich.report.sentences]
    words, result = marked(rich, spans)
    near = {text[start:end] for at, (start, end) in enumerate(spans) if at in result.near}
    assert near == {
        BOXED,
        "培训学时由县司法局统一登记。",
        "严格落实行政执法案卷评查制度。",
    }
    for at, ((start, end), found) in enumerate(zip(spans, words.values(), strict=True)):
        if at not in result.near:
            wanted = bare(text[start:end])
            assert bare(found) in (wanted, wanted.partition("、")[2])


def test_a_note_is_marked_at_the_sign_that_leads_to_it(rich: Audit) -> None:
    text = rich.report.document.text
    at = text.index("严格落实行政执法案卷评查制度")
    sheet = sheet_of(rich, Path(rich.report.document.path).read_bytes())
    assert sheet
    placed(sheet, rich, [Comment(at, at + 10, ("title",))])
    start = next(one for one in sheet.root.iter(f"{{{WORD}}}commentRangeStart") if one.get(f"{{{WORD}}}id") == "5")
    inside = start.getnext()
    assert [one.get(f"{{{WORD}}}id") for one in inside.iter(f"{{{WORD}}}footnoteReference")] == ["3"]
    assert inside.getnext().tag == f"{{{WORD}}}commentRangeEnd"


def test_any_spans_leave_the_text_as_it_was(rich: Audit) -> None:
    text = rich.report.document.text
    before = shown(etree.fromstring(packed_body()))
    data = Path(rich.report.document.path).read_bytes()

    @settings(max_examples=30, deadline=None)
    @given(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 60)), min_size=1, max_size=12))
    def check(cuts: list[tuple[int, int]]) -> None:
        spans = [(start, min(start + size, len(text))) for start, size in cuts]
        sheet = sheet_of(rich, data)
        assert sheet
        near = placed(sheet, rich, [Comment(*span, ("title",)) for span in spans]).near
        assert shown(sheet.root) == before
        result = sheet.target.with_comments({5 + at: ("title",) for at in range(len(spans))})
        found = [one.words for number, one in told(result).items() if int(number) >= 5]
        for at, ((start, end), words) in enumerate(zip(spans, found, strict=True)):
            # The text box hangs in the middle of a paragraph, but is read behind it.
            if at not in near and BOXED not in words + text[start:end]:
                assert bare(text[start:end]).endswith(bare(words))

    check()


def packed_body() -> bytes:
    """The body of the rich file."""
    return parts(packed())["word/document.xml"]


def shown(root: etree._Element) -> list[tuple[str, str]]:
    """Every character with the look of its run and the elements around it: what cutting runs must not change."""
    told = []
    for element in root.iter("*"):
        if element.tag.rpartition("}")[2] in ("t", "delText", "instrText", "tab", "br", "footnoteReference", "pict"):
            run = element.getparent()
            look = run.find(f"{{{WORD}}}rPr")
            seen = etree.tostring(look).decode() if look is not None else ""
            path = "/".join(one.tag.rpartition("}")[2] for one in element.iterancestors())
            told += [(char, f"{element.tag} {seen} {path}") for char in element.text or "\0"]
    return told


def test_white_space_that_was_not_shown_stays_unseen(tmp_path: Path, tools: Tools) -> None:
    run = "<w:r><w:t>  高度重视行政复议工作。  积极推进政务公开。  </w:t></w:r>"
    path = tmp_path / "report.docx"
    body = packed_body().decode().partition("<w:body>")[2].partition("<w:sectPr/>")[0]
    path.write_bytes(packed(body.replace("</w:p><w:tbl>", f"</w:p><w:p>{run}</w:p><w:tbl>", 1)))
    audit = audited(path, tools)
    at = audit.report.document.text.index("积极推进政务公开。")
    sheet = sheet_of(audit, path.read_bytes())
    assert sheet
    placed(sheet, audit, [Comment(at, at + 9, ("title",))])
    texts = [one.text for one in sheet.root.iter(f"{{{WORD}}}t") if one.text]
    assert "  高度重视行政复议工作。" in texts
    assert "  积极推进政务公开。" in texts


def test_runs_of_a_link_are_cut_inside_it(rich: Audit) -> None:
    text = rich.report.document.text
    at = text.index("规范执法行为")
    sheet = sheet_of(rich, Path(rich.report.document.path).read_bytes())
    assert sheet
    placed(sheet, rich, [Comment(at, at + 4, ("title",))])
    link = next(sheet.root.iter(f"{{{WORD}}}hyperlink"))
    assert [one.tag.rpartition("}")[2] for one in link] == [
        "r", "commentRangeStart", "r", "commentRangeEnd", "r", "r"
    ]  # fmt: skip
    assert next(link.getnext().iter(f"{{{WORD}}}commentReference")).get(f"{{{WORD}}}id") == "5"
    assert "".join(link.itertext()) == "切实规范执法行为。"
