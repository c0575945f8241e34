"""Style sheets: which elements a selector names, which rules hold on a screen, which declaration wins."""

import pytest

from checker.documents.html.css.declarations import declarations
from checker.documents.html.css.lengths import pixels
from checker.documents.html.css.media import on_screen, supported
from checker.documents.html.css.rules import Rules
from checker.documents.html.css.variables import NO_VARIABLES
from checker.documents.html.page import parse

PAGE = """<!doctype html><div id=a class="box Main" lang=zh-cn><p id=b class="x y" title="one two">甲<b id=c>乙</b></p>
<p id=d class=x data-k=v-w></p><ul id=e><li id=f>丙<li id=g>丁<li id=h>戊<li id=i></ul>
<p id=j><a id=k href=/>己</a></p></div>
<div id=l><p id=m class=z><b id=n>庚</b></p></div>"""


def styles(sheet: str, page: str = PAGE) -> dict[str, dict[str, str]]:
    """What the rules say of each element with an id; what is important wins."""
    found = parse("a.html", f"{page}<style>{sheet}</style>", 256)
    rules = Rules(found.tree, found.sheets, found.exact)
    told = {}
    for row, name in enumerate(found.tree.names):
        said = rules.of(row) if name else None
        if said and (said.normal or said.important):
            told[found.tree.attributes(row).get("id", name)] = said.normal | said.important
    return told


def named(selectors: str, page: str = PAGE) -> str:
    """The ids of the elements that are named."""
    return "".join(styles(f"{selectors}{{color:red}}", page))


@pytest.mark.parametrize(
    ("selectors", "ids"),
    [
        ("li", "fghi"),
        ("P.x", "bd"),
        (".x.y", "b"),
        ("#b, #n", "bn"),
        (".main", ""),
        (".Main", "a"),
        ("div b", "cn"),
        ("div > b", ""),
        ("div>p > b", "cn"),
        ("#a p b", "c"),
        ("#l p b", "n"),
        ("p + p", "d"),
        ("p ~ p", "dj"),
        ("p+ul li", "fghi"),
        ("p + p + ul > li", "fghi"),
        ("#b ~ ul + p a", "k"),
        ("[title]", "b"),
        ("[title=one]", ""),
        ("[title~=one]", "b"),
        ("[title='one two']", "b"),
        ("[title='ONE TWO' i]", "b"),
        ("[lang|=ZH]", "a"),
        ("[data-k^=v][data-k$=w]", "d"),
        ("[data-k*='-']", "d"),
        ("[data-k*='']", ""),
        ("li:first-child", "f"),
        ("li:nth-child(2n)", "gi"),
        ("li:nth-child(odd)", "fh"),
        ("li:nth-child(-n+2)", "fg"),
        ("li:nth-child(n + 3)", "hi"),
        ("li:nth-last-child(1)", "i"),
        ("p:nth-of-type(2)", "d"),
        ("p:last-of-type", "jm"),
        ("b:only-child", "cn"),
        ("p:empty, li:empty", "di"),
        (":root p.z", "m"),
        ("a:link", "k"),
        ("p:not(.x)", "jm"),
        ("p:not(.x, .z)", "j"),
        ("b:not(#a b)", "n"),
        (":is(ul, .z) > :is(li:first-child, b)", "fn"),
        (":where(#b)", "b"),
        ("p:has(a)", "j"),
        ("div:has(p > b):not(:has(ul))", "l"),
        (r".\78", "bd"),
        (r"[data-k=v\-w]", "d"),
        ("p:hover, a", "k"),
        ("a::before, b", "cn"),
    ],
)
def test_a_selector_names_elements(selectors: str, ids: str) -> None:
    assert named(selectors) == ids


@pytest.mark.parametrize(
    "wrong", ["p::before b", "p..x", "p >", "> p", "p:nth-child(x)", "[title", ":unheard-of", ":is(", "p{"]
)
def test_one_wrong_selector_makes_the_whole_rule_void(wrong: str) -> None:
    assert named(f"b, {wrong}, li") == ""


def test_in_is_and_where_the_others_still_count() -> None:
    assert named(":is(:unheard-of, b)") == "cn"
    assert named("p:not(:unheard-of)") == ""


def test_without_a_doctype_the_case_of_classes_does_not_matter() -> None:
    assert named(".main .X", PAGE.replace("<!doctype html>", "")) == "bd"


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("", True),
        ("all", True),
        ("screen", True),
        ("only screen", True),
        ("print", False),
        ("not print", True),
        ("print, screen", True),
        ("screen and (min-width: 768px)", True),
        ("screen and (max-width:767px)", False),
        ("not screen and (max-width:767px)", True),
        ("(min-width:30em) and (max-width:90em)", True),
        ("(400px <= width < 1000px)", False),
        ("(width >= 1000px)", True),
        ("(1000px > width)", False),
        ("((min-width:1px) or (max-width:2px)) and (not (hover:none))", True),
        ("(orientation:portrait)", False),
        ("(prefers-color-scheme: dark)", False),
        ("(min-aspect-ratio: 4/3)", True),
        ("(min-resolution: 2dppx)", False),
        ("(-webkit-min-device-pixel-ratio: 1)", True),
        ("(color)", True),
        ("(monochrome)", False),
        ("(unheard-of: 1)", False),
        ("(min-width: far)", False),
        ("(" * 300, False),
    ],
)
def test_media(query: str, holds: bool) -> None:
    assert on_screen(query) == holds


def test_supports() -> None:
    assert supported("(display:grid)")
    assert not supported("not (display:grid)")


@pytest.mark.parametrize(
    ("sheet", "colour"),
    [
        ("b{color:red}b{color:blue}", "blue"),
        ("p b{color:red}b{color:blue}", "red"),
        ("#c{color:red}div p.x b{color:blue}", "red"),
        ("b{color:red!important}#c{color:blue}", "red"),
        ("b{color:red ! IMPORTANT;color:blue}", "red"),
        ("b{color:red;color:no-colour}", "red"),
        ("b{color:red}b{color:var(--x)}", "var(--x)"),
        (":where(#c){color:red}b{color:blue}", "blue"),
        (":is(#q, b){color:red}p b{color:blue}", "red"),
        ("@layer one{#c{color:red}}b{color:blue}", "blue"),
        ("@layer one{#c{color:red}}@layer two{b{color:blue}}", "blue"),
        ("@layer two,one;@layer one{b{color:red}}@layer two{#c{color:blue}}", "red"),
        ("@layer one{b{color:red!important}}b{color:blue!important}", "red"),
        ("@layer{b{color:red}}", "red"),
        ("@media print{b{color:red}}", ""),
        ("@media screen{@media (min-width:1px){b{color:red}}}", "red"),
        ("@supports (x:y){b{color:red}}", "red"),
        ("@font-face{src:url(a;b{c)}b{color:red}", "red"),
        ('@import "a.css";b{color:red}', "red"),
        ("@keyframes a{from{color:blue}}b{color:red}", "red"),
        ("p{& b{color:red}}", "red"),
        ("p{b{color:red}}", "red"),
        ("p{> b{color:red}}", "red"),
        ("p{&.y{b{color:red}}}", "red"),
        ("p{&.z b{color:red}}", ""),
        ("ul,p{li,b{color:red}}", "red"),
        ("b{@media screen{color:red}}", "red"),
        ("b:unheard-of,b{color:blue;b{color:red}}", ""),
        ("b{color:red", "red"),
        ("b{color:red}}b{color:blue}", "blue"),
        ("/* b{color:blue} */b{color:red/*", "red"),
        ('i{content:"}b{color:blue}"}b{color:red}', "red"),
        ("<!-- b{color:red} -->", "red"),
    ],
)
def test_what_wins(sheet: str, colour: str) -> None:
    assert styles(sheet).get("c", {}).get("color", "") == colour


@pytest.mark.parametrize(
    ("style", "normal"),
    [
        ("DISPLAY:None", {"display": "none"}),
        (r"d\69splay:none", {"display": "none"}),
        ("display:/*;*/none", {"display": "none"}),
        ("display:nothing", {}),
        ("unheard-of:1px", {}),
        ("font:0/0 a", {"font-size": "0", "font-weight": "normal", "line-height": "0"}),
        ("font:bold 12pt 宋体", {"font-size": "12pt", "font-weight": "bold", "line-height": "normal"}),
        ("font:宋体", {}),
        ("background:#fff url(a;b.png) no-repeat", {"background-color": "#fff", "background-image": "url(a;b.png)"}),
        ("background:none", {"background-color": "transparent", "background-image": "none"}),
        ("inset:1px 2px 3px", {"top": "1px", "right": "2px", "bottom": "3px", "left": "2px"}),
        ("margin:-99em 0", {"margin-top": "-99em", "margin-left": "0"}),
        ("overflow:hidden auto", {"overflow-x": "hidden", "overflow-y": "auto"}),
        ("-webkit-text-fill-color:red", {"text-fill-color": "red"}),
        ("--X:1;color:var(--X)", {"--x": "1", "color": "var(--x)"}),
    ],
)
def test_declarations(style: str, normal: dict[str, str]) -> None:
    found = declarations(style)
    assert (found.normal, found.important) == (normal, {})


def test_variables_are_put_in() -> None:
    outer = NO_VARIABLES.within({"--a": "none", "--b": "var(--a)"})
    assert outer.resolved({"display": "var(--b)"}) == {"display": "none"}
    assert outer.resolved({"display": "var(--c, var(--a))"}) == {"display": "none"}
    assert outer.resolved({"display": "var(--c)", "color": "red"}) == {"display": "unset", "color": "red"}
    assert outer.resolved({"margin": "1px var(--c,2px)"}) == {"margin-top": "1px", "margin-left": "2px"}
    assert NO_VARIABLES.within({"--a": "var(--a)"}).resolved({"color": "var(--a)"}) == {"color": "unset"}
    assert outer.within({"color": "red"}) is outer


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("12px", 12),
        ("-1.5em", -15),
        ("50%", 400),
        ("1e3px", 1000),
        ("calc(100% - 2 * 10px)", 780),
        ("calc((1px + 2px) * 3)", 9),
        ("calc(-100vw - 1px)", -1001),
        ("calc(1px / 0)", None),
        ("max(1px, 2em, 3px)", 20),
        ("min(1px, 2em)", 1),
        ("clamp(1px, 5em, 30px)", 30),
        ("env(x)", None),
        ("auto", None),
        ("1pxx", None),
        ("1" * 40 + "px", None),
        ("90deg", 90),
        (".25turn", 90),
    ],
)
def test_lengths(value: str, wanted: float | None) -> None:
    found = pixels(value, 10, 800)
    assert found is None if wanted is None else found == pytest.approx(wanted)
