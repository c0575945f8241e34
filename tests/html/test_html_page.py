"""The page as a file: complete in itself, nothing inline that its policy forbids, small, the same every time."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from html_pages import FILES, REPORTS, audited, page_of, parsed, shown, words_of

from checker.audit import Tools, audit_report
from checker.documents import read
from checker.documents.model import Original
from checker.render import html as package
from checker.render.sentences import translate
from checker.structure import parse

FOLDER = Path(package.__file__).parent
KILOBYTES = 12 * 1024


@pytest.fixture(scope="module", params=["zh", "en"])
def page(request: pytest.FixtureRequest, tools: Tools) -> str:
    """A page in each language."""
    return page_of(audited(REPORTS / "township-plain.txt", tools), request.param)


def test_the_same_audit_gives_the_same_page(tools: Tools) -> None:
    first, second = (page_of(audited(REPORTS / "township-nil.txt", tools)) for _ in range(2))
    assert first == second


def test_style_and_script_are_the_ones_that_the_policy_names(page: str) -> None:
    tree = parsed(page)
    [policy] = shown(tree, "//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == rules["form-action"] == "'none'"
    assert "unsafe" not in policy
    for name in ("style", "script"):
        [content] = re.findall(f"<{name}>(.*?)</{name}>", page, re.S)
        assert rules[f"{name}-src"] == f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def test_nothing_is_fetched_and_nothing_is_inline(page: str) -> None:
    tree = parsed(page)
    for element in shown(tree, "//*"):
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert name not in ("style", "src", "srcset", "action", "background", "data", "poster")
            assert name != "href" or value.startswith("#")
    allowed = re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.S)
    assert not re.search(r"<(link|img|iframe|object|embed|base|video|audio)\b", allowed)
    style = re.findall(r"<style>(.*?)</style>", page, re.S)[0]
    assert "url(" not in style
    assert "@import" not in style


def test_language(page: str) -> None:
    tree = parsed(page)
    assert tree.get("lang") in ("zh", "en")
    for quote in shown(tree, "//a[contains(concat(' ', @class, ' '), ' q ')]"):
        assert quote.get("lang") == "zh"
    [report] = shown(tree, "//*[@class='report']")
    assert report.get("lang") == "zh"


def test_an_english_page_has_chinese_only_in_the_original(tools: Tools) -> None:
    tree = parsed(page_of(audited(REPORTS / "department-market.txt", tools), "en"))
    for element in shown(tree, "//*[@lang='zh'] | //script | //style | //*[@class='who']"):
        element.drop_tree()
    for element in shown(tree, "//*[contains(@class, 'basis')]"):
        element.drop_tree()
    # Advice and titles of the framework name some words of the reports that they speak of.
    for element in shown(tree, "//*[contains(@class, 'name')] | //*[contains(@class, 'advice')] | //a | //title"):
        element.drop_tree()
    assert re.findall(r"[一-龥]+", words_of(tree)) in ([], ["规章"])


def test_style_and_script_are_small() -> None:
    assert len((FOLDER / "page.css").read_bytes()) < KILOBYTES
    assert len((FOLDER / "page.js").read_bytes()) < KILOBYTES


def test_the_script_knows_no_words_and_makes_no_markup() -> None:
    script = (FOLDER / "page.js").read_text(encoding="utf-8")
    assert not re.search(r"[一-龥]", script)
    assert not re.search(r"innerHTML|outerHTML|insertAdjacent|document\.write|eval|Function\(|fetch|XMLHttp", script)
    assert "</" not in script


def test_only_the_name_of_the_file_is_told(tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "secret-folder" / "report.txt"
    path.parent.mkdir()
    path.write_bytes((REPORTS / "township-plain.txt").read_bytes())
    page = page_of(audited(path, tools))
    assert "report.txt" in page
    assert "secret-folder" not in page


def test_the_original_of_a_parsed_report_is_told(tools: Tools) -> None:
    report = parse(read(str(REPORTS / "township-plain.txt")))
    document = report.document._replace(parsed_from=Original(r"C:\in\scan.pdf", "", "pdf"), encoding="")
    page = page_of(audit_report(report._replace(document=document), tools))
    assert "scan.pdf · PDF" in page


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_forced_audit_says_so(tools: Tools, lang: str) -> None:
    why = "This does not look like an annual report."
    audit = audited(REPORTS / "township-plain.txt", tools)._replace(forced=why)
    [warning] = shown(parsed(page_of(audit, lang)), "//*[@class='warning']")
    assert translate(why, lang) in words_of(warning)


def test_furniture_is_folded_away(tools: Tools) -> None:
    audit = audited(REPORTS / "department-gb18030.txt", tools)
    assert audit.report.furniture
    tree = parsed(page_of(audit))
    folded = shown(tree, "//details[@class='furniture']//div[contains(@class, 'b ')]")
    assert len(folded) == len(audit.report.furniture)


def test_headings_rows_and_items_are_told_apart(tools: Tools) -> None:
    tree = parsed(page_of(audited(REPORTS / "county-markdown.md", tools)))
    assert len(shown(tree, "//div[@class='b heading']/*[self::h4 or self::h5 or self::h6]")) == 12
    assert len(shown(tree, "//div[@class='b title']/h3")) == 1
    assert len(shown(tree, "//div[@class='b item']")) == 30
    assert [len(shown(row, "./td")) for row in shown(tree, "//table[@class='b rows'][1]//tr")] == [5] * 7


@pytest.mark.parametrize(
    ("name", "place"), [("county-heyang-writer.docx", "第1段"), ("county-heyang-writer.pdf", "第1页第1行")]
)
def test_the_margin_names_the_places_of_the_file(tools: Tools, name: str, place: str) -> None:
    [first] = shown(parsed(page_of(audited(FILES / name, tools))), "(//small[@class='at'])[1]")
    assert words_of(first) == place
