"""OFD files that are made to hang, to crash, to fill the memory or to reach outside."""

from collections.abc import Iterator

from hostile_case import EITHER, LONG, MOST, Case, lure
from hostile_fixed import SPACE, fixed, hollow, outline, page, parts, root, text
from hostile_zip import Entry, bomb, by_hand, packed

_LARGE, _BAD = "unpacks to more than", "is damaged or incomplete"
_DTD, _DEEP, _PAGES = "entities of its own", "elements inside each other", "more than the limit of 300 pages"
_LAST = "Doc_0/Page.xml"


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _bombs()
    yield from _packages()
    yield from _circles()
    yield from _numbers()
    yield from _entities()


def _exploded(chunk: str, times: int) -> bytes:
    others = {name: content for name, content in parts("").items() if name != _LAST}
    start, end = page(hollow() + "|").split("|")
    return bomb(others, _LAST, start.encode(), chunk.encode(), times, end.encode())


def _bombs() -> Iterator[Case]:
    yield Case("bomb-blanks.ofd", lambda: _exploded(" " * 1_000_000, 100), _LARGE)
    yield Case("blanks-49-megabytes.ofd", lambda: _exploded(" " * 1_000_000, 49))
    yield Case("objects-100000.ofd", lambda: _exploded(text(30, 200, "", 4) * 1000, 100), slow=True)
    yield Case("characters-50000.ofd", lambda: _exploded(text(30, 200, "法", 4) * 1000, 50), slow=True)
    yield Case("text-up-to-the-limit.ofd", lambda: _exploded(text(30, 200, "法" * (MOST - 1000), 4), 1), slow=True)
    yield Case("text-beyond-the-limit.ofd", lambda: _exploded(text(30, 200, "法" * (MOST + 1), 4), 1), LONG, True)
    yield Case("layers-400000.ofd", lambda: _exploded("</ofd:Layer><ofd:Layer>", 400_000), slow=True)
    box = (
        '<ofd:PathObject Boundary="0 200 210 90" Fill="true"><ofd:AbbreviatedData>'
        "M 0 0 L 210 0 L 210 90 L 0 90 C</ofd:AbbreviatedData></ofd:PathObject>"
    )
    yield Case("rectangles-60000.ofd", lambda: _exploded(box * 1000, 60), slow=True)
    line = (
        '<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>'
        "M 0 {0} L 210 {0}</ofd:AbbreviatedData></ofd:PathObject>"
    )
    many = "".join(line.format(n / 100) for n in range(0, 29_000, 29))
    yield Case("lines-100000.ofd", lambda: _exploded(many, 100), slow=True)
    path = (
        '<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>'
        f"{'M 0 0 L 9 9 ' * 1_000_000}</ofd:AbbreviatedData></ofd:PathObject>"
    )
    yield Case("path-of-a-million.ofd", lambda: _exploded(path, 1))
    columns = "".join(text(10 + n % 40 * 4.8, 200 + n // 40 * 0.2, "9", 2) for n in range(16_000))
    yield Case("grid-of-400-rows.ofd", lambda: _exploded(columns, 1), slow=True)


def _packages() -> Iterator[Case]:
    whole = fixed(page(hollow()))
    for share in (10, 50, 90, 99):
        yield Case(
            f"truncated-{share}.ofd",
            lambda share=share: whole[: len(whole) * share // 100],
            EITHER if share == 10 else _BAD,
        )
    entries = [
        Entry(name.encode(), content.encode() if isinstance(content, str) else content)
        for name, content in parts(page(hollow())).items()
    ]
    yield Case("crc.ofd", lambda: by_hand(entry._replace(crc=1) for entry in entries), _BAD)
    yield Case("password.ofd", lambda: by_hand(entry._replace(flags=1) for entry in entries), "password")
    yield Case("encrypted.ofd", lambda: fixed(page(hollow()), {"Encryptions.xml": "<x/>"}), "password")
    yield Case(
        "parts-20000.ofd",
        lambda: packed({f"x{n}": "" for n in range(20_000)} | parts(page(hollow()))),
        "more than 10,000 parts",
        True,
    )
    for name, loc in {
        "above": "../../../../../../etc/passwd",
        "root": "/etc/passwd",
        "file": "file:///etc/passwd",
        "address": lure(),
        "backslash": "..\\..\\etc\\passwd",
        "line-break": "Page&#10;x.xml",
        "long": "a/" * 100_000,
    }.items():
        listed = {"Doc_0/Document.xml": outline(["Page.xml", loc])}
        yield Case(f"page-at-{name}.ofd", lambda listed=listed: fixed(page(hollow()), listed))
        away = {"OFD.xml": root(loc)}
        yield Case(f"document-at-{name}.ofd", lambda away=away: fixed(page(hollow()), away), _BAD)
    media = (
        '<ofd:MultiMedias><ofd:MultiMedia ID="6"><ofd:MediaFile>'
        f"{'../' * 50}etc/passwd</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>"
    )
    picture = '<ofd:ImageObject Boundary="0 200 9 9" ResourceID="6"/>'
    yield Case("picture-elsewhere.ofd", lambda: fixed(page(hollow(picture)), resources=media))


def _circles() -> Iterator[Case]:
    many = {"Doc_0/Document.xml": outline(["Page.xml"] * 5000)}
    yield Case("pages-5000.ofd", lambda: fixed(page(hollow()), many), _PAGES)
    same = {"Doc_0/Document.xml": outline(["Page.xml"] * 300)}
    yield Case("one-page-300-times.ofd", lambda: fixed(page(hollow()), same), EITHER, True)
    heavy = page(hollow() + " " * 10_000_000)
    yield Case("heavy-page-300-times.ofd", lambda: fixed(heavy, same), _LARGE, True)
    yield Case(
        "page-is-the-document.ofd",
        lambda: fixed(page(hollow()), {"Doc_0/Document.xml": outline(["Page.xml", "Document.xml", "/OFD.xml"])}),
    )
    templates = "".join(f'<ofd:TemplatePage ID="{n}" BaseLoc="T{n}.xml"/>' for n in (70, 71))
    use = '<ofd:Template TemplateID="{}"/>'
    files = {"Doc_0/T70.xml": page("", use.format(71)), "Doc_0/T71.xml": page("", use.format(70))}
    yield Case("templates-in-a-circle.ofd", lambda: fixed(page(hollow(), use.format(70)), files, templates))
    yield Case("templates-100000.ofd", lambda: fixed(page(hollow(), use.format(70) * 100_000), files, templates))
    itself = {"Doc_0/T70.xml": page(hollow(), use.format(70)), "Doc_0/T71.xml": page("")}
    yield Case("template-of-itself.ofd", lambda: fixed(page(hollow(), use.format(70)), itself, templates), EITHER)
    ring = "".join(f'<ofd:DrawParam ID="{n}" Relative="{(n + 1) % 1000}"/>' for n in range(1000))
    styled = text(30, 200, "久久为功", more='DrawParam="0"') * 2000
    yield Case("parameters-in-a-circle.ofd", lambda: fixed(page(hollow(styled)), resources=ring), slow=True)
    resources = {f"Doc_0/R{n}.xml": f"<ofd:Res {SPACE}/>" for n in range(500)}
    loads = "".join(f"<ofd:PageRes>R{n}.xml</ofd:PageRes>" for n in range(500)) * 20
    yield Case("resources-10000.ofd", lambda: fixed(page(hollow(), loads), resources), slow=True)
    nested = "<ofd:PageBlock>" * 100_000 + "</ofd:PageBlock>" * 100_000
    yield Case("deep-100000.ofd", lambda: fixed(page(hollow(nested))), _DEEP)
    yield Case("deep-200.ofd", lambda: fixed(page(hollow("<ofd:PageBlock>" * 200 + "</ofd:PageBlock>" * 200))))
    bodies = root().replace("</ofd:DocBody>", "</ofd:DocBody>" + "<ofd:DocBody/>" * 200_000)
    yield Case("documents-200000.ofd", lambda: fixed(page(hollow()), {"OFD.xml": bodies}), slow=True)


def _numbers() -> Iterator[Case]:
    """Numbers that no page has, in every place where a number stands."""
    wild = ("1e308", "-1e308", "nan", "inf", "-0", "1e-320", "9" * 400, "", "x", "1_0", "٣", "0x10", "1e999", "--1")
    plain = text(30, 250, "久久为功善作善成")
    for number, value in enumerate(wild):
        four, six = " ".join([value] * 4), " ".join([value] * 6)
        made = (
            plain.replace('Boundary="30 250 33.60 4.2"', f'Boundary="{four}"')
            + plain.replace('Size="4.2"', f'Size="{value}"')
            + plain.replace('X="0"', f'X="{value}"')
            + plain.replace('DeltaX="g 7 4.2"', f'DeltaX="g {value} {value} {six}"')
            + plain.replace("Font=", f'CTM="{six}" HScale="{value}" Alpha="{value}" DrawParam="{value}" Font=')
            + plain.replace("Font=", f'CTM="1e308 1e308 1e308 1e308 {value} {value}" Font=')
            + f'<ofd:PathObject Boundary="{four}" CTM="{six}" LineWidth="{value}" Fill="true">'
            f'<ofd:FillColor Value="{six}" Alpha="{value}" Index="{value}"/>'
            f"<ofd:AbbreviatedData>M {value} {value} L {four} A {value} C</ofd:AbbreviatedData></ofd:PathObject>"
            f'<ofd:ImageObject Boundary="{four}" CTM="{six}" ResourceID="{value}"/>'
        )
        yield Case(f"numbers-{number}.ofd", lambda made=made: fixed(page(hollow(made))))
        area = (
            f"<ofd:Area><ofd:PhysicalBox>{four}</ofd:PhysicalBox>"
            f"<ofd:ApplicationBox>{four}</ofd:ApplicationBox></ofd:Area>"
        )
        yield Case(f"area-{number}.ofd", lambda area=area: fixed(page(hollow(), area)), EITHER)
    steps = text(30, 250, "久久为功善作善成").replace("g 7 4.2", "g 999999999 4.2")
    yield Case("steps-999999999.ofd", lambda: fixed(page(hollow(steps * 100))))
    words = text(30, 250, "久久为功善作善成").replace("g 7 4.2", "g " * 2_000_000)
    yield Case("steps-without-numbers.ofd", lambda: fixed(page(hollow(words))))
    escaped = text(30, 250, "\\FFFF\\D800\\0000" * 1000)
    yield Case("escapes.ofd", lambda: fixed(page(hollow(escaped))))


def _entities() -> Iterator[Case]:
    laughs = '<!ENTITY a "哈哈"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
    kinds = {
        "laughs": f"<!DOCTYPE x [{laughs}]>",
        "entity-of-file": '<!DOCTYPE x [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
        "entity-of-address": f'<!DOCTYPE x [<!ENTITY c SYSTEM "{lure()}">]>',
        "dtd": f'<!DOCTYPE x SYSTEM "{lure("ofd.dtd")}">',
    }
    for name, start in kinds.items():
        content = start + page(hollow(text(30, 200, "&c;").replace("&amp;", "&")))
        yield Case(f"{name}.ofd", lambda content=content: fixed(content), _DTD)
        main = {"OFD.xml": start + root()}
        yield Case(f"{name}-at-the-root.ofd", lambda main=main: fixed(page(hollow()), main), _DTD)
    yield Case("not-xml.ofd", lambda: fixed(b"\x00\x01\x02"), _BAD)
    yield Case(
        "invalid-utf8.ofd",
        lambda: fixed(page(hollow()).encode().replace("一年".encode(), b"\xff\xfe\xed\xa0\x80")),
        _BAD,
    )
