"""PDF files that are made to hang, to crash, to fill the memory or to reach outside."""

from collections.abc import Iterator

from hostile_case import EITHER, Case, lure
from hostile_paper import FORM, WHITE, hollow, paper, stream, written
from stuffing_text import HOLLOW

_PAGES = "pages, more than the limit of 300"
_BAD = "damaged|made to do harm|takes longer"


def cases() -> Iterator[Case]:
    """All of them."""
    yield from _pages()
    yield from _trees()
    yield from _deep()
    yield from _actions()
    yield from _damage()


def _pages() -> Iterator[Case]:
    yield Case("pages-5000.pdf", lambda: paper([hollow()] + [""] * 4999), _PAGES, True)
    yield Case("pages-300.pdf", lambda: paper([hollow()] + [""] * 299), slow=True)
    counted = paper(hollow()).replace(b"/Count 1/", b"/Count 2147483647/")
    yield Case("pages-that-are-none.pdf", lambda: counted, "|pages|" + _BAD)
    yield Case("pages-negative.pdf", lambda: paper(hollow()).replace(b"/Count 1/", b"/Count -9/"), "|" + _BAD)
    same = (
        paper(hollow())
        .replace(b"/Kids[20 0 R]", b"/Kids[" + b"20 0 R " * 5000 + b"]")
        .replace(b"/Count 1/", b"/Count 5000/")
    )
    yield Case("one-page-5000-times.pdf", lambda: same, _PAGES)
    few = (
        paper(hollow())
        .replace(b"/Kids[20 0 R]", b"/Kids[" + b"20 0 R " * 200 + b"]")
        .replace(b"/Count 1/", b"/Count 200/")
    )
    yield Case("one-page-200-times.pdf", lambda: few, EITHER, True)
    for name, box in {
        "huge": "[0 0 1000000000 1000000000]",
        "wide": "[0 0 1000000000 1]",
        "nothing": "[0 0 0 0]",
        "backwards": "[595 842 0 0]",
        "words": "[/a /b /c /d]",
        "not-numbers": "[0 0 1e308 99999999999999999999999999999]",
        "itself": "20 0 R",
    }.items():
        made = f"/MediaBox{box}"
        yield Case(f"box-{name}.pdf", lambda made=made: paper(hollow(WHITE), page=made), EITHER)
    yield Case("rotated-by-45.pdf", lambda: paper(hollow(WHITE), page="/Rotate 45/UserUnit 75000"), "")


def _trees() -> Iterator[Case]:
    whole = paper(hollow())
    up = {10000: b"<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>"}
    tree = paper(hollow(), more=up).replace(b"/Kids[20 0 R]", b"/Kids[10000 0 R 20 0 R]")
    yield Case("page-tree-in-a-circle.pdf", lambda: tree, EITHER)
    yield Case("page-tree-of-itself.pdf", lambda: whole.replace(b"/Kids[20 0 R]", b"/Kids[2 0 R]"), _BAD)
    yield Case("parent-is-itself.pdf", lambda: whole.replace(b"/Parent 2 0 R", b"/Parent 20 0 R"), EITHER)
    start = whole.rindex(b"startxref") + 10
    place = whole[start:].split()[0]
    yield Case("xref-in-a-circle.pdf", lambda: whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Prev " + place), EITHER)
    yield Case("xref-nowhere.pdf", lambda: whole[:start] + b"99999999999\n%%EOF", "")
    yield Case(
        "length-is-itself.pdf",
        lambda: paper(hollow(), more={10000: b"<</Length 10000 0 R>>\nstream\nx\nendstream"}),
        "",
    )


def _deep() -> Iterator[Case]:
    for name, opens, closes in (("arrays", "[", "]"), ("dictionaries", "<</A ", ">>"), ("strings", "(", ")")):
        deep = lambda opens=opens, closes=closes: opens * 200_000 + closes * 200_000  # noqa: E731
        yield Case(f"deep-{name}.pdf", lambda deep=deep: paper(hollow(), more={10000: deep().encode()}), "|" + _BAD)
        yield Case(f"deep-{name}-in-content.pdf", lambda deep=deep: paper(hollow(deep() + " pop")), EITHER)
        yield Case(
            f"deep-{name}-in-the-catalogue.pdf", lambda deep=deep: paper(hollow(), catalogue=f"/Z {deep()}"), EITHER
        )
    yield Case("page-tree-20000-deep.pdf", _deep_tree, EITHER)
    yield Case("states-1000000.pdf", lambda: paper(hollow("q " * 1_000_000)), EITHER, True)
    yield Case("references-100000.pdf", lambda: paper(hollow(), catalogue="/Z 10000 0 R", more=_chain(100_000)), EITHER)
    yield Case("forms-3000-deep.pdf", _deep_forms, EITHER)


def _chain(count: int) -> dict[int, bytes]:
    """Objects that are nothing but the next one."""
    return {10000 + n: b"%d 0 R" % (10001 + n) for n in range(count)}


def _deep_tree() -> bytes:
    chain = {
        10000 + n: f"<</Type/Pages/Parent {9999 + n} 0 R/Count 1/Kids[{10001 + n} 0 R]>>".encode()
        for n in range(20_000)
    }
    chain[30000] = b"<</Type/Page/Parent 29999 0 R/Contents 21 0 R>>"
    tree = paper(hollow(), more=chain).replace(b"/Kids[20 0 R]", b"/Kids[20 0 R 10000 0 R]")
    return tree.replace(b"/Count 1/", b"/Count 2/", 1)


def _deep_forms() -> bytes:
    forms = {
        10000 + n: stream(f"/X{n + 1} Do", FORM.replace("3 0 R", f"<</XObject<</X{n + 1} {10001 + n} 0 R>>>>"))
        for n in range(3000)
    }
    forms[13000] = stream(WHITE, FORM)
    return paper(hollow("/X0 Do"), "/XObject<</X0 10000 0 R>>", more=forms)


def _actions() -> Iterator[Case]:
    javascript = f"app.launchURL('{lure('js')}');while(1){{}}"
    for name, action in {
        "javascript": f"/S/JavaScript/JS({javascript})",
        "launch": "/S/Launch/F(/bin/touch)/Win<</F(cmd.exe)/P(/c touch fazhi-was-here)>>",
        "address": f"/S/URI/URI({lure('uri')})",
        "submit": f"/S/SubmitForm/F({lure('form')})",
        "elsewhere": f"/S/GoToR/F({lure('x.pdf')})/D[0/Fit]",
    }.items():
        yield Case(
            f"action-{name}.pdf",
            lambda action=action: paper(hollow(), page=f"/AA<</O<<{action}>>>>", catalogue=f"/OpenAction<<{action}>>"),
            "",
        )
    files = "".join(f"(f{n})10000 0 R" for n in range(50_000))
    attached = {10000: b"<</Type/Filespec/F(../../fazhi-was-here)/EF<</F 10001 0 R>>>>", 10001: stream("x")}
    yield Case(
        "files-50000.pdf",
        lambda: paper(hollow(), catalogue=f"/Names<</EmbeddedFiles<</Names[{files}]>>>>", more=attached),
        EITHER,
    )
    names = {10000: b"<</Kids[10000 0 R 10000 0 R]>>"}
    yield Case(
        "names-of-themselves.pdf",
        lambda: paper(hollow(), catalogue="/Names<</EmbeddedFiles 10000 0 R>>", more=names),
        EITHER,
    )
    form = "/AcroForm<</XFA 10000 0 R/Fields[]>>"
    xfa = {10000: stream('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')}
    yield Case("xfa.pdf", lambda: paper(hollow(), catalogue=form, more=xfa), "")
    outside = {
        10000: (
            "<</Type/XObject/Subtype/Image/Width 9/Height 9/ColorSpace/DeviceGray/"
            f"BitsPerComponent 8/F({lure('i')})/FFilter/None/Length 0>>\nstream\n\nendstream"
        ).encode()
    }
    yield Case(
        "picture-elsewhere.pdf", lambda: paper(hollow("/I Do" + WHITE), "/XObject<</I 10000 0 R>>", more=outside), ""
    )


def _damage() -> Iterator[Case]:
    whole = paper(hollow())
    for junk in (1000, 1025, 5000):
        yield Case(f"junk-of-{junk}.pdf", lambda junk=junk: b"x" * junk + whole, "" if junk < 1024 else EITHER)
    for share in (1, 10, 50, 90, 99):
        yield Case(f"truncated-{share}.pdf", lambda share=share: whole[: len(whole) * share // 100], EITHER)
    yield Case("header-only.pdf", lambda: b"%PDF-1.7\n", _BAD + "|is a binary")
    yield Case("catalogue-gone.pdf", lambda: written({2: b"<<>>"}), _BAD)
    yield Case(
        "nothing-but-null.pdf",
        lambda: whole.replace(b"/Contents 21 0 R", b"/Contents null   "),
        "is empty|is a scan|stub",
    )
    yield Case(
        "content-is-a-number.pdf",
        lambda: whole.replace(b"/Contents 21 0 R", b"/Contents 42    "),
        "is empty|is a scan|stub",
    )
    yield Case("xref-says-everything-is-free.pdf", lambda: whole.replace(b" 00000 n", b" 00000 f"), EITHER)
    yield Case("bytes-flipped.pdf", lambda: bytes(b ^ (b % 97 == 0) for b in whole), EITHER)
    for user, says in (("secret", "password"), ("", "")):
        yield Case(f"password{'' if user else '-of-owner-only'}.pdf", lambda user=user: _locked(user), says)
    yield Case(
        "encryption-unknown.pdf",
        lambda: whole.replace(b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Mine/V 9/R 9>>"),
        EITHER,
    )
    many = {10000 + n: b"<</A(" + b"x" * 40 + b")>>" for n in range(200_000)}
    yield Case("objects-200000.pdf", lambda: paper(hollow(), more=many), "", True)
    lines = "\n".join(f"% {line}" for line in HOLLOW) * 20_000
    yield Case("comments.pdf", lambda: paper(hollow(lines)), "", True)


def _locked(user: str) -> bytes:
    from io import BytesIO

    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(paper(hollow()))))
    writer.encrypt(user, "owner", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
