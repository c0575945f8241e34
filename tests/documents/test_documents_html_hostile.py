"""Pages made to do harm, and broken ones: a right answer or a clear error, in little time and memory."""

import random

import pytest
from documents_html_pages import BODY, PAGES, TEXT, draft, report
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.documents.clock import renew, within
from checker.documents.limits import DEFAULT, TEXT_BYTES, Limits
from checker.documents.source import Draft
from checker.errors import UnreadableReport

SIZE = 300_000
"""Of a page that could not be read in time if the work were quadratic anywhere."""
REPEATED = (
    "<", "<!", "<!--", "<![CDATA[", "<?", "</", "<a ", '<a b="', "<a b='c\">", "<p>", "</p>", "<b>", "<b></b>",
    "<br>", "<li>", "<td>", "<tr><td>x", "<h1>x", "<font>x", "<font color=white>", "<script>", "<!--<script>",
    "<style>", "<textarea>", "<title>", "<img>", "<a href=1.pdf>y</a>", "<o:p/>", "<select>", "&", "&#1", "&notit",
    "\0", "<p hidden>x", "<div></div>", "<b><p></b>", "<style>.a{color:red}</style>", "<p style='color:#fff'>x",
)  # fmt: skip
NESTED = ("<div>", "<span>", "<o:p>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<template>", "<section><article>")


def read_or_refuse(page: str | bytes, limits: Limits = DEFAULT) -> None:
    """The reader gives sound blocks, or says in one line why not."""
    try:
        found = draft(page, limits)
    except UnreadableReport as error:
        told = (str(error), error.tip)
    else:
        check_sound(found)
        return
    assert all(sentence and "\n" not in sentence for sentence in told)


def check_sound(found: Draft) -> None:
    """Every block is a line of its own, in order, and every mark has a place of its own."""
    end = -1
    for number, block in enumerate(found.blocks, 1):
        text = found.text[block.start : block.end]
        assert block.start > end
        assert text.strip() == text != ""
        assert "\n" not in text
        assert block.line == number
        end = block.end
    assert [mark.start for mark in found.marks] == sorted({mark.start for mark in found.marks})


def in_time(page: str) -> None:
    """The reader is done before its limit of time: it would not be if the work were quadratic anywhere."""
    try:
        with within("page.html", DEFAULT.seconds):
            renew()
            read_or_refuse(page)
    except UnreadableReport as error:
        pytest.fail(str(error))


@pytest.mark.slow
@pytest.mark.parametrize("piece", REPEATED)
def test_a_piece_repeated_often(piece: str) -> None:
    in_time((TEXT + piece * SIZE)[:SIZE])


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece", ["<p>", "<div style=position:relative>x<p style=position:absolute;inset:0;background:red></p></div>"]
)
def test_a_piece_repeated_to_the_limit(piece: str) -> None:
    in_time((TEXT + piece * TEXT_BYTES)[:TEXT_BYTES])


@pytest.mark.parametrize("piece", REPEATED)
def test_a_piece_repeated_a_little(piece: str) -> None:
    read_or_refuse(TEXT + piece * 300 + TEXT)


@pytest.mark.parametrize("piece", NESTED)
def test_depth_is_limited_and_can_be_raised(piece: str) -> None:
    page = piece * 200 + TEXT
    with pytest.raises(UnreadableReport, match="100 elements inside each other") as caught:
        draft(page, DEFAULT._replace(depth=100))
    assert "--max-depth" in caught.value.tip
    read_or_refuse(page, DEFAULT._replace(depth=5000))


@pytest.mark.parametrize(
    "piece", ["<p>甲", "<li>甲", "<td>甲", "<font>甲", "<b>甲", "<dd>甲", "<option>甲", "<a href=x>甲"]
)
def test_what_ends_by_itself_is_not_deep(piece: str) -> None:
    assert report(f"<div>{TEXT}<table><tr>{piece * 400}</table></div>")[:4] == [BODY] * 4


def test_text_beyond_the_limit_is_refused_before_it_fills_memory() -> None:
    with pytest.raises(UnreadableReport, match="limit of 1,000 characters"):
        draft(TEXT * 20, DEFAULT._replace(characters=1000))


@pytest.mark.slow
@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "".join(f"<font a={n}>" for n in range(250)) + "</p>" + "<p>x" * 200_000,
        "<p>" + "".join(f"<i a={n}>" for n in range(250)) + "</p>" + "</b>" * 250_000,
        "".join(f"<i a={n}>" for n in range(250)) + "<b></b>" * 140_000,
        "".join(f"<b a={n}></b>" for n in range(70_000)),
        "<table><tr>" + "<td rowspan=65534>x" * 100 + "<tr><td>y<td>z" * 70_000,
        "<table><tr>" + "<td colspan=1000 rowspan=60000>x" * 30_000,
        "<table><tr><td>" * 80 + "<table><tr><td>x<td>y</table>" * 35_000,
        "<style>" + "a" * 900_000,
        "<style>" + "a{a{}" * 190_000 + "</style>" + TEXT,
        "<style>" + "".join(f".a{n}{{color:red}}" for n in range(50_000)) + "</style>" + TEXT,
        "<style>.x{color:red}</style>" + "".join(f"<p id=i{n}>" for n in range(80_000)),
        "<style>" + "".join(f".a{n} p{{color:red}}" for n in range(20_000)) + "</style>" + "<p id=x>" * 80_000,
        "<style>"
        + "".join(f".a{n} i{{color:red}}" for n in range(5_000))
        + "</style>"
        + "".join(f"<div class='{' '.join(f'a{20 * n + m}' for m in range(20))}'>" for n in range(240))
        + "".join(f"<p id=x{n}>" for n in range(60_000)),
        "<p style='" + "/*" * 450_000 + "'>" + TEXT,
        "<p " + "".join(f"a{n} " for n in range(120_000)) + ">" + TEXT,
        TEXT + "&#" + "9" * 900_000,
        "<div>" * 200 + "<b><p></b>x</p>" * 66_000,
        "<ol reversed><li>x" * 100 + "<li>y" * 190_000,
        "<pre>" + "a  1  2\n" * 110_000,
        "<ul><li>" * 100 + "<ol reversed><li>x</ol>" * 40_000,
    ],
    ids=range(20),
)
def test_work_stays_linear(page: str) -> None:
    in_time(page[:SIZE])


PIECES = st.sampled_from(
    [
        *REPEATED, *NESTED, BODY, "甲", " ", "\n", "</div>", "</td>", "</table>", "</font>", "</ul>", "</template>",
        "-->", "]]>", "</script>", "</style>", "</textarea>", "<table>", "<tr>", "<caption>",
        "<ol reversed start=9 type=i>", "<li value=-3>", "<p style='display:none'>", "<p style='font-size:1e9em'>",
        "<p style='color:hsl(1,2%,3%)'>", "<h2>", "</h3>", "<form>", "</form>", "<body hidden>",
        "<html style=color:red>", "<td colspan=0 rowspan=-1>", "<meta name=PubDate content=2024-13-45>",
        "<base href=x>", "<!-- saved from url=(9) -->", "<object data=x>", "<pre>\n", "<xmp>", "\ufeff", "\u202e",
        "\ud7ff", "&#xd800;",
    ]
)  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_soup_of_tags_is_read_or_refused(soup: str) -> None:
    read_or_refuse(TEXT + soup)
    read_or_refuse(soup + TEXT)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refuse(b"<html>" + data)
    read_or_refuse(data + TEXT.encode())


@pytest.mark.parametrize("kind", PAGES)
def test_damaged_pages_are_read_or_refused(kind: str) -> None:
    source = random.Random(kind)
    data = PAGES[kind](["青禾县2023年法治政府建设情况报告", *[BODY] * 8]).encode()
    for _ in range(8):
        broken = bytearray(data)
        for _ in range(source.randint(1, 30)):
            at = source.randrange(len(broken))
            match source.randrange(4):
                case 0:
                    broken[at] = source.randrange(256)
                case 1:
                    del broken[at : at + source.randrange(40)]
                case 2:
                    broken[at:at] = source.choice(REPEATED).encode()
                case _:
                    other = source.randrange(len(broken))
                    broken[at:at] = broken[other : other + 60]
        read_or_refuse(bytes(broken))
