"""Word files that are made to hang, to crash, to fill the memory or to reach outside."""

import struct
from collections.abc import Iterator

from hostile_case import EITHER, LONG, Case, lure
from hostile_word import MAIN, SPACES, body, document, paragraph, parts, relations, run, word
from hostile_zip import Entry, bomb, by_hand, packed

_START = f"<w:document {SPACES}><w:body>".encode()
_FRONT = _START + body().encode()
_END = b"</w:body></w:document>"
_LARGE, _DAMAGED = "unpacks to more than", "is damaged or incomplete"
_DTD, _DEEP = "entities of its own", "elements inside each other"


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _bombs()
    yield from _packages()
    yield from _entities()
    yield from _shapes()
    yield from _circles()
    yield from _targets()
    yield from _encodings()


def _exploded(chunk: bytes, times: int, before: bytes = _FRONT) -> bytes:
    others = {name: content for name, content in parts().items() if name != MAIN}
    return bomb(others, MAIN, before, chunk, times, _END)


def _bombs() -> Iterator[Case]:
    text = run("法治" * 10_000).encode()
    empty = b"<w:p/>" * 10_000
    yield Case("bomb-blanks.docx", lambda: _exploded(b" " * 1_000_000, 100), _LARGE)
    yield Case("bomb-text.docx", lambda: _exploded(b"<w:p>" + text + b"</w:p>", 1000), _LARGE)
    yield Case("blanks-49-megabytes.docx", lambda: _exploded(b" " * 1_000_000, 49))
    yield Case("text-40-megabytes.docx", lambda: _exploded(text, 600, _START + b"<w:p>"), "w:p|" + LONG + "|damaged")
    yield Case("million-empty-paragraphs.docx", lambda: _exploded(empty, 100), slow=True)
    cells = b"<w:tbl><w:tr>" + b"<w:tc><w:p/></w:tc>" * 100 + b"</w:tr></w:tbl>"
    yield Case("half-a-million-empty-cells.docx", lambda: _exploded(cells, 5_000), slow=True)
    runs = (b"<w:r><w:t>a</w:t></w:r>" + b"<w:r><w:rPr><w:b/></w:rPr><w:t/></w:r><w:r/>" * 4) * 500
    yield Case("million-runs.docx", lambda: _exploded(b"<w:p>" + runs + b"</w:p>", 230), "|" + LONG, True)
    comment = b"<!--" + b"x" * 45_000_000 + b"-->"
    yield Case("comment-45-megabytes.docx", lambda: _exploded(comment, 1), "|" + _DAMAGED)
    attribute = b'<w:p w:rsidR="' + b"A" * 10_000_000 + b'"/>'
    yield Case("attribute-10-megabytes.docx", lambda: _exploded(attribute, 1), "|" + _DAMAGED)
    yield Case("attributes-4-times-11-megabytes.docx", lambda: _exploded(attribute, 4), "|" + _DAMAGED)
    many = b"<w:p " + b" ".join(b'a%d=""' % number for number in range(200_000)) + b"/>"
    yield Case("attributes-200000.docx", lambda: _exploded(many, 1), "|" + _DAMAGED)
    spaces = b"<w:p " + b" ".join(b'xmlns:n%d="u:%d"' % (number, number) for number in range(100_000)) + b"/>"
    yield Case("namespaces-100000.docx", lambda: _exploded(spaces, 1), "|" + _DAMAGED)


def _packages() -> Iterator[Case]:
    whole = word()
    many = {f"word/media/{number}.xml": b"" for number in range(30_000)}
    yield Case("parts-30000.docx", lambda: packed(many | parts(), 0), "more than 10,000 parts", True)
    entries = [Entry(name.encode(), _bytes(content)) for name, content in parts().items()]
    main = [entry for entry in entries if entry.name == MAIN.encode()]
    kernel = [Entry(b"word/copy%d.xml" % number, main[0].content, at=0) for number in range(9000)]
    yield Case("overlapping-entries.docx", lambda: by_hand([*main, *entries, *kernel]), "|" + _DAMAGED)
    yield Case("crc.docx", lambda: by_hand(entry._replace(crc=1) for entry in entries), _DAMAGED)
    yield Case("password.docx", lambda: by_hand(entry._replace(flags=1) for entry in entries), "password")
    yield Case("method-99.docx", lambda: by_hand(entry._replace(method=99) for entry in entries), _DAMAGED)
    yield Case("lies-about-size.docx", lambda: by_hand(entry._replace(size=5) for entry in entries), _DAMAGED)
    yield Case("says-4-gigabytes.docx", lambda: by_hand(e._replace(size=0xFFFFFFF0) for e in entries), _DAMAGED + "|")
    yield Case("header-outside.docx", lambda: by_hand([*entries, *(e._replace(at=1 << 30) for e in main)]), _DAMAGED)
    yield Case("no-main-part.docx", lambda: packed({"word/media/x": b"x"}), _DAMAGED)
    for share in (10, 50, 90, 99):
        yield Case(f"truncated-{share}.docx", lambda share=share: whole[: len(whole) * share // 100], _DAMAGED)
    yield Case("directory-gone.docx", lambda: whole[:-22], _DAMAGED)
    yield Case("directory-far.docx", lambda: whole[:-6] + struct.pack("<I", 0x7FFFFFFF) + whole[-2:], _DAMAGED)
    yield Case("junk-in-front.docx", lambda: whole[:4] + whole, "|" + _DAMAGED)
    climbing = {"../../../../../tmp/fazhi-was-here.xml": b"x", "/etc/fazhi-was-here": b"x", "C:\\fazhi-was-here": b"x"}
    yield Case("names-that-climb.docx", lambda: word(more=climbing))


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _entities() -> Iterator[Case]:
    laughs = '<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">' + "".join(
        f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefghi", "bcdefghij", strict=True)
    )
    kinds = {
        "billion-laughs": (f"[{laughs}]", "&j;"),
        "quadratic-blowup": (f'[<!ENTITY a "{"法" * 100_000}">]', "&a;" * 10_000),
        "parameter-entities": (f'[<!ENTITY % a SYSTEM "{lure("a.dtd")}"> %a; <!ENTITY % b "x"> %b;]', ""),
        "entity-of-file": ('[<!ENTITY a SYSTEM "file:///etc/passwd">]', "&a;"),
        "entity-of-address": (f'[<!ENTITY a SYSTEM "{lure()}">]', "&a;"),
        "external-dtd": (f'SYSTEM "{lure("b.dtd")}"', ""),
        "public-dtd": (f'PUBLIC "-//W3C//DTD XHTML 1.0//EN" "{lure("c.dtd")}"', ""),
    }
    for name, (inside, use) in kinds.items():
        main = f"<!DOCTYPE w:document {inside}>" + document(body(paragraph(use)))
        yield Case(f"{name}.docx", lambda main=main: packed(parts(main)), _DTD)
    style = f"<!DOCTYPE x [{laughs}]><x>&j;</x>"
    yield Case("laughs-in-styles.docx", lambda: word(more={"word/styles.xml": style}, styles=""), _DTD)
    yield Case("laughs-in-relations.docx", lambda: word(more={"_rels/.rels": style}), _DTD)
    yield Case("unknown-entity.docx", lambda: word("<w:p>&hopp;</w:p>"), _DAMAGED)


def _nested(before: str, after: str, times: int, inside: str = "") -> bytes:
    return word(before * times + inside + after * times)


def _shapes() -> Iterator[Case]:
    table, box = "<w:tbl><w:tr><w:tc>", "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
    yield Case("deep-100000.docx", lambda: _nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000), _DEEP)
    yield Case("deep-tables-500.docx", lambda: _nested(table, "<w:p/></w:tc></w:tr></w:tbl>", 500), _DEEP)
    yield Case("deep-tables-80.docx", lambda: _nested(table, "<w:p/></w:tc></w:tr></w:tbl>", 80))
    end = "<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    yield Case("deep-text-boxes.docx", lambda: _nested(box, end, 40), "|" + _DAMAGED)
    yield Case("never-closed.docx", lambda: packed(parts("<w:p>" * 200)), _DAMAGED)
    begin, end = ('<w:r><w:fldChar w:fldCharType="' + kind + '"/></w:r>' for kind in ("begin", "end"))
    yield Case("fields-100000.docx", lambda: word("<w:p>" + begin * 100_000 + end * 100_000 + "</w:p>"), slow=True)
    yield Case("fields-never-ended.docx", lambda: word("<w:p>" + begin * 1000 + "</w:p>"))
    yield Case("ends-of-nothing.docx", lambda: word("<w:p>" + end * 1000 + "</w:p></w:p>"), _DAMAGED)
    for kind in ("upperRoman", "lowerLetter", "chineseCounting", "chineseCountingThousand", "ideographDigital"):
        yield Case(f"number-{kind}.docx", lambda kind=kind: _numbered("2147483647", kind), "|" + LONG)
    yield Case("number-of-400-digits.docx", lambda: _numbered("9" * 400, "decimal"))
    yield Case("label-of-a-megabyte.docx", lambda: _numbered("1", "decimal", "%1" * 500_000), "|" + LONG)
    wide = '<w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/>'
    row = f'<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc>{wide}</w:tc></w:tr>'
    yield Case("grid-of-two-billions.docx", lambda: word(f"<w:tbl>{row * 100}</w:tbl>"))
    merged = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
    yield Case("merged-cells.docx", lambda: word(f"<w:tbl>{f'<w:tr>{merged * 60}</w:tr>' * 2000}</w:tbl>"), slow=True)
    yield Case("cells-without-rows.docx", lambda: word("<w:tc><w:p/></w:tc><w:tr/><w:t>x</w:t>" * 500))


def _numbered(start: str, kind: str, label: str = "%1.") -> bytes:
    level = (
        f'<w:lvl w:ilvl="0"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{label}"/></w:lvl>'
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    form = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return word(paragraph("持续用力。", form) * 50, numbering=numbering)


def _circles() -> Iterator[Case]:
    style = '<w:style w:type="paragraph" w:styleId="{}"><w:name w:val="{}"/><w:basedOn w:val="{}"/></w:style>'

    def ring() -> str:
        return "".join(style.format(f"s{at}", f"s{at}", f"s{(at + 1) % 50_000}") for at in range(50_000))

    used = paragraph("持续用力。", '<w:pStyle w:val="s0"/>')
    yield Case("styles-in-a-circle.docx", lambda: word(used, styles=ring()), slow=True)
    chain = "".join(paragraph("", f'<w:pStyle w:val="s{at}"/>') for at in range(0, 50_000, 50))
    yield Case("styles-in-a-chain.docx", lambda: word(chain, styles=ring()), slow=True)
    itself = style.format("s0", "s0", "s0")
    yield Case("style-of-itself.docx", lambda: word(used, styles=itself))
    links = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:numStyleLink w:val="n{1 - at}"/></w:abstractNum>'
        f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at}"/></w:num>'
        for at in (0, 1)
    )
    linked = "".join(
        f'<w:style w:type="numbering" w:styleId="n{at}"><w:pPr>'
        f'<w:numPr><w:numId w:val="{at}"/></w:numPr></w:pPr></w:style>'
        for at in (0, 1)
    )
    form = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    yield Case(
        "numbering-in-a-circle.docx", lambda: word(paragraph("久久为功。", form), styles=linked, numbering=links)
    )


def _targets() -> Iterator[Case]:
    """Parts that lead to themselves, out of the package, or out of the machine."""
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="2"><w:p>{note}</w:p></w:footnote>'
    yield Case("note-of-itself.docx", lambda: word(f"<w:p>{note}</w:p>", footnotes=notes))
    for name, target in (("itself", "document.xml"), ("above", "../../../../../etc/passwd"), ("root", "/etc/passwd")):
        heads = relations(("h1", "header", target), ("s1", "styles", target), ("n1", "numbering", target))
        section = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>'
        more = {"word/_rels/document.xml.rels": heads}
        yield Case(f"header-is-{name}.docx", lambda more=more, section=section: word(section, more))
    outside = (
        f'<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
        f'Target="{target}" TargetMode="External"/>'
        for kind, target in (("attachedTemplate", lure("t.dotm")), ("image", "file:///etc/passwd"), ("styles", lure()))
    )
    more = {"word/_rels/document.xml.rels": relations(more="".join(outside))}
    yield Case("external-targets.docx", lambda: word('<w:altChunk r:id="x"/>', more))
    away = {"_rels/.rels": relations(("r1", "officeDocument", "../../../../../../etc/passwd"))}
    yield Case("main-part-elsewhere.docx", lambda: word(more=away))
    twice = {"_rels/.rels": relations(("r1", "officeDocument", "_rels/.rels"))}
    yield Case("main-part-is-relations.docx", lambda: word(more=twice), "is empty|damaged")


def _encodings() -> Iterator[Case]:
    main = document(body())
    wild = {
        "invalid-utf8": main.encode().replace("一年".encode(), b"\xff\xfe\xc0\x80"),
        "surrogates": main.encode().replace("一年".encode(), b"\xed\xa0\x80\xed\xb0\x80"),
        "nul": main.encode().replace("一年".encode(), b"\x00"),
        "nul-reference": main.encode().replace("一年".encode(), b"&#0;&#xD800;"),
        "utf-7": b'<?xml version="1.0" encoding="UTF-7"?>' + main.encode("utf-7"),
        "unknown-encoding": b'<?xml version="1.0" encoding="x-klingon"?>' + main.encode(),
        "encoding-idna": b'<?xml version="1.0" encoding="idna"?>' + main.encode(),
        "xml-2": b'<?xml version="2.0"?>' + main.encode(),
        "ebcdic": main.encode("cp500", "replace"),
        "utf-32": main.encode("utf-32"),
    }
    for name, data in wild.items():
        # Some are read as what they are, whatever they say.
        says = EITHER if data.startswith(b"<?xml") else _DAMAGED
        yield Case(f"{name}.docx", lambda data=data: packed(parts(data)), says)
    yield Case("utf-16.docx", lambda: packed(parts(main.encode("utf-16"))))
    gbk = b'<?xml version="1.0" encoding="gb18030"?>' + main.encode("gb18030")
    yield Case("gb18030.docx", lambda: packed(parts(gbk)), "|" + _DAMAGED)
