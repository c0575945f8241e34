"""Web pages that are made to hang, to crash, to fill the memory or to reach outside."""

from collections.abc import Iterator

from hostile_case import EITHER, LONG, Case, lure
from hostile_page import page
from stuffing_text import HOLLOW, TITLE

_DEEP = "elements inside each other"
_LARGE = "larger than the limit of 5,000,000 bytes"
_TAGS = "more than 1,200,000 tags"
_MEGABYTE = 1_000_000
_MANY = 250_000
"""Enough for a quadratic loop to run out of time."""

_UNITS = {
    "tags": "<b></b>",
    "breaks": "<br>",
    "paragraphs": "<p>",
    "fonts-never-closed": "<p><font color=red><b><i>",
    "lists": "<ul><li>",
    "end-tags": "</p>",
    "end-tags-of-nothing": "</b>",
    "misnested": "<b><p></b></p>",
    "comments-never-closed": "<!--",
    "comments": "<!---->",
    "declarations-never-closed": "<!x",
    "cdata": "<![CDATA[",
    "instructions": "<?x",
    "tags-never-closed": "<a ",
    "attributes-never-closed": '<a x="',
    "scripts": "<script>",
    "scripts-in-comments": "<script><!--<script>",
    "styles": "<style></style",
    "titles": "<title>",
    "textareas": "<textarea></textarea>",
    "templates": "<template>",
    "ampersands": "&",
    "entities": "&amp;&lt;&notit;",
    "entities-long": "&CounterClockwiseContourIntegra",
    "numbers-long": "&#x" + "1" * 1000 + ";",
    "surrogates": "&#xD800;&#xDFFF;",
    "angle-brackets": "<",
    "closings": "</",
    "hidden": "<i hidden>x</i>",
    "links": '<a href="x.pdf">',
    "word-tags": "<o:p><w:x><v:shape>",
    "conditions": "<!--[if mso]>",
    "frames": "<iframe>",
    "nuls": "\0",
    "blanks": " \n",
}
_SHEETS = {
    "letters": ("", "a", ""),
    "braces": ("", "{", ""),
    "braces-closing": ("", "}", ""),
    "comments": ("", "/*", ""),
    "stars": ("", "*", ""),
    "selectors-deep": ("", "div ", "{display:none}"),
    "media": ("", "@media screen{", ""),
    "imports": ("", '@import "x";', ""),
    "declarations": (".x{", "color:#fff;", "}"),
    "values": (".x{font:", "1px/", "}"),
    "brackets": (".x{color:rgb(", "(", "}"),
    "numbers": (".x{width:", "9", "px}"),
}
"""What stands before, what is repeated, what stands after."""
_TANGLES = {
    "siblings": (".x~.y~.z~p.q{color:red}", '<p class="x y z q">'),
    "next": (".x+.y+.z+p{color:red}", '<p class="x y z">'),
    "places": (":nth-last-of-type(3n+1):nth-child(2n){color:red}", "<i></i><b></b>"),
    "has": ("p:has(i.q)~p:has(b){color:red}", "<p><b></b>"),
    "not": (":not(:not(:not(p *)))~:not(i){color:red}", "<i></i>"),
    "rules": ("p i,p b,p u,.x p i{color:red}" * 5_000, "<p><i></i><b></b>"),
    "attributes": ("[a][b][c]{color:red}" * 3_000, "<i a b c></i>"),
    "variables": ("i{--a:var(--b)}", '<i style="--b:1;color:var(--a)"></i>'),
}
"""A sheet, and elements that it makes much work of when there are many."""
_LAUGHS = (
    "p{--a0:red;" + "".join(f"--a{n}:" + f"var(--a{n - 1}) " * 10 + ";" for n in range(1, 40)) + "color:var(--a39)}"
)
"""Each variable is ten of the one before."""


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _repeated()
    yield from _deep()
    yield from _sheets()
    yield from _lists_and_tables()
    yield from _encodings()
    yield from _reaching()


def _full(unit: str, size: int = _MANY) -> bytes:
    """A page with so many units."""
    return page(unit * (size // len(unit.encode())))


def _repeated() -> Iterator[Case]:
    """The same piece over and over: what a quadratic loop cannot stand."""
    for name, unit in _UNITS.items():
        says = f"|{_DEEP}|{LONG}|{_TAGS}|only a link to it"
        yield Case(f"many-{name}.html", lambda unit=unit: _full(unit), says)
    for name, unit in (("bold", "<b></b>"), ("fonts", "<p><font color=red>"), ("cells", "<td>")):
        yield Case(f"much-of-{name}.html", lambda unit=unit: _full(unit, 3 * _MEGABYTE), f"|{_DEEP}|{_TAGS}", True)
    yield Case("attributes-500000.html", lambda: page("<p " + " ".join(f"a{n}=1" for n in range(300_000)) + ">"))
    yield Case("attribute-of-a-megabyte.html", lambda: page(f'<p title="{"x" * _MEGABYTE}">'))
    yield Case("class-names-800000.html", lambda: page(f'<p class="{"a b " * 400_000}">x'))
    yield Case("tag-name-of-a-megabyte.html", lambda: page(f"<{'x' * _MEGABYTE}>"))
    yield Case(
        "styles-all-different.html",
        lambda: page("".join(f'<i style="color:#{n:06x}">' for n in range(0, 1 << 24, 600))),
        _DEEP + "|",
    )
    yield Case("ten-megabytes.html", lambda: page(" " * 10_000_000), _LARGE)


def _deep() -> Iterator[Case]:
    for name, (before, after) in {
        "div": ("<div>", "</div>"),
        "table": ("<table><tr><td>", "</td></tr></table>"),
        "span": ("<span>", "</span>"),
        "font": ("<font>", "</font>"),
        "svg": ("<svg><g>", "</g></svg>"),
        "ol": ("<ol><li>", "</li></ol>"),
        "button": ("<button>", "</button>"),
    }.items():
        yield Case(
            f"deep-{name}.html",
            lambda before=before, after=after: page(before * 20_000 + "x" + after * 20_000),
            _DEEP + "|",
        )
    yield Case("deep-table-500.html", lambda: page("<table><tr><td>" * 500 + "</table>" * 500), _DEEP)
    yield Case("deep-div-200.html", lambda: page("<div>" * 200 + "</div>" * 200))


def _sheets() -> Iterator[Case]:
    for name, (before, unit, after) in _SHEETS.items():
        times = _MEGABYTE // len(unit)
        sheet = lambda before=before, unit=unit, after=after, times=times: before + unit * times + after  # noqa: E731
        yield Case(f"sheet-{name}.html", lambda sheet=sheet: page('<p class="x c1">', f"<style>{sheet()}</style>"))
        if before:
            style = lambda sheet=sheet: sheet().removeprefix(".x{").removesuffix("}")  # noqa: E731
            yield Case(f"style-{name}.html", lambda style=style: page(f'<p style="{style()}">'))
    for name, sign, after in (("rules", "{color:#fff}", ""), ("selectors", ",", "{display:none}")):
        many = lambda sign=sign, after=after: "".join(f".c{n}{sign}" for n in range(100_000)) + after  # noqa: E731
        yield Case(f"sheet-{name}.html", lambda many=many: page('<p class="x c1">', f"<style>{many()}</style>"))
    yield Case(
        "classes-and-rules.html",
        lambda: page('<p class="a b c d e f g h">x' * 10_000, f"<style>{'.a,' * 100_000}.b{{color:red}}</style>"),
        slow=True,
    )
    for name, (sheet_of, inside) in _TANGLES.items():
        tangled = lambda sheet_of=sheet_of, inside=inside: page(inside * 60_000, f"<style>{sheet_of}</style>")  # noqa: E731
        yield Case(f"tangle-{name}.html", tangled, f"|{_DEEP}|{_TAGS}", True)
    for name, text in (("is", ":is(" * 50_000), ("nested", "&,& a{" * 20_000), ("laughs", _LAUGHS)):
        yield Case(f"sheet-{name}.html", lambda text=text: page('<p class="x">', f"<style>{text}</style>"))


def _lists_and_tables() -> Iterator[Case]:
    for kind in ("1", "a", "A", "i", "I"):
        item = f'<ol type="{kind}" start="2147483647"><li>持续用力。<li value="99999999999999999999">x</ol>'
        yield Case(f"list-{ord(kind)}.html", lambda item=item: page(item * 20), "|" + LONG)
    style = '<ol style="list-style-type:simp-chinese-informal" start="-999999999999"><li>久久为功。</ol>'
    yield Case("list-chinese.html", lambda: page(style), "")
    yield Case("list-reversed.html", lambda: page("<ol reversed>" + "<li>x" * 30_000 + "</ol>"), "|" + LONG)
    wide = (
        '<table><tr><td colspan="1000" rowspan="65534">x'
        + '<td colspan="1000" rowspan="65534">' * 200
        + "<tr><td>y" * 2000
    )
    yield Case("table-of-spans.html", lambda: page(wide), EITHER)
    huge = '<table><tr><td colspan="999999999999" rowspan="999999999999">x<td>y<tr><td>z</table>'
    yield Case("table-of-huge-spans.html", lambda: page(huge))
    yield Case("cells-60000.html", lambda: page("<table><tr>" + "<td>" * 60_000), "")
    yield Case("rows-30000.html", lambda: page("<table>" + "<tr><td>" * 30_000), "")
    yield Case("rows-of-spans.html", lambda: page("<table>" + "<tr><td rowspan=9999>" * 5_000), "")
    yield Case("cells-without-a-table.html", lambda: page("</td></tr></table><tr><td>x</table>" * 1000), EITHER)


def _encodings() -> Iterator[Case]:
    text = page().decode()
    for name in (
        "utf-7",
        "idna",
        "punycode",
        "rot13",
        "hex",
        "unicode_escape",
        "undefined",
        "mbcs",
        "x-user-defined",
        "\u212a",
    ):
        made = text.replace('charset="utf-8"', f'charset="{name}"').encode() + b" " * 2_000_000
        yield Case(f"charset-{name if name.isascii() else 'kelvin'}.html", lambda made=made: made)
    for name in ("utf-16", "utf-16-le", "gb18030", "utf-32"):
        says = "" if name != "utf-32" else EITHER
        made = text.replace('charset="utf-8"', 'charset="gb2312"' if name == "gb18030" else 'charset="utf-16"')
        yield Case(f"in-{name}.html", lambda made=made, name=name: made.encode(name), says)
    yield Case("in-utf-7.html", lambda: text.replace("utf-8", "utf-7").encode("utf-7"), EITHER)
    bad = page().replace("一年".encode(), b"\xff\xc0\xed\xa0\x80\xf5\x80\x80\x80")
    yield Case("invalid-utf8.html", lambda: bad, EITHER)
    yield Case("surrogates.html", lambda: page("<p>\ud800\udfff</p>"), EITHER)
    yield Case("nul-in-tags.html", lambda: page("<p\0 style\0='\0'>\0</p\0>"))
    for share in (10, 50, 90):
        whole = page("<p>久久为功，善作善成。" * 20)
        yield Case(
            f"truncated-{share}.html", lambda whole=whole, share=share: whole[: len(whole) * share // 100], EITHER
        )


def _reaching() -> Iterator[Case]:
    """Whoever loads what these name shows it by a call."""
    inside = "".join(
        f'<{tag} {name}="{lure(tag)}">'
        for tag, name in (
            ("img", "src"),
            ("iframe", "src"),
            ("script", "src"),
            ("object", "data"),
            ("embed", "src"),
            ("video", "poster"),
            ("a", "href"),
            ("input type=image", "src"),
        )
    )
    head = (
        f'<base href="{lure("base")}"><link rel="stylesheet" href="{lure("css")}"><meta http-equiv="refresh" '
        f'content="0;url={lure("go")}"><style>@import "{lure("i")}";body{{background:url({lure("b")})}}</style>'
    )
    yield Case("addresses.html", lambda: page(inside.replace("<script", "<i").replace("<iframe", "<i"), head), EITHER)
    doctype = f'<!DOCTYPE html PUBLIC "x" "{lure("dtd")}" [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    yield Case("doctype.html", lambda: page("<p>&a;").replace(b"<!DOCTYPE html>", doctype.encode()), EITHER)
    xml = (
        '<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>'
        f"<html><body><h1>{TITLE}</h1><p>&b;{'</p><p>'.join(HOLLOW[1:])}</p></body></html>"
    )
    yield Case("entities-of-its-own.xhtml", lambda: xml.encode(), EITHER)
