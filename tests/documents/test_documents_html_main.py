"""The report is told from the page around it, on pages of many kinds."""

from collections import Counter
from pathlib import Path

import pytest
from documents_html_pages import BODY, FOOT, INFO, MENU, NEWS, PAGES, SITE, TEXT, blocks, draft, report

from checker.audit import Tools, audit_report
from checker.documents.encoding import decode
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.documents.source import Draft
from checker.errors import UnreadableReport
from checker.structure import parse
from checker.structure.model import Report

REPORTS = Path(__file__).parents[2] / "reports"
TITLE = "青禾县人民政府2023年法治政府建设情况报告"
ASIDE = ("report-timeliness", "report-public-release")
"""A page tells when and where it was published, and plain text does not."""
LOOSE = ("department-gb18030.txt", "township-2023-w1a.txt", "development-zone-2024-w5b.txt")
"""The first two hold a page of their own; the third has tables that only plain text shows by blanks."""


def paragraphs(path: Path) -> list[str]:
    """Title and paragraphs of a sample; the title on one line."""
    text, _ = decode(path.name, path.read_bytes())
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines[1]) < 40 and lines[1].startswith(("关于", "20")) and "。" not in lines[1]:
        lines[:2] = [lines[0] + lines[1]]
    return lines if len(lines[0]) < 60 else [TITLE, *lines]


def document(found: Draft) -> Document:
    return Document("r", "", "utf-8", found.text, found.blocks, "html", found.marks, found.skipped, found.stated)


def parsed(found: Document) -> Report:
    """Read as a county's where the text does not say whose it is."""
    told = parse(found)
    return told if told.unit_type.value else parse(found, unit_type="county")


def check_page(kind: str, path: Path) -> None:
    """The page has the paragraphs of the report as its blocks, all of them and nothing else."""
    lines = paragraphs(path)
    wanted, found = Counter(map(bare, lines)), Counter(map(bare, report(PAGES[kind](lines))))
    same = sum(len(line) * count for line, count in (wanted & found).items())
    assert same >= 0.995 * sum(len(line) * count for line, count in wanted.items()), (wanted - found, path.name)
    assert same >= 0.995 * sum(len(line) * count for line, count in found.items()), (found - wanted, path.name)


def check_verdicts(kind: str, path: Path, tools: Tools) -> None:
    """The page gets the verdicts of the same lines as plain text."""
    lines = paragraphs(path)
    text = "\n".join(lines)
    plain = parsed(Document("r.txt", "", "utf-8", text, draft_of("r.txt", text).blocks))
    page = parsed(document(draft(PAGES[kind](lines))))
    assert (page.title.value, page.unit.value, page.year.value) == (
        plain.title.value,
        plain.unit.value,
        plain.year.value,
    )
    one, two = (
        {
            result.indicator.id: (result.applicability, result.verdict.status)
            for result in audit_report(each, tools).results
        }
        for each in (plain, page)
    )
    assert {id: both for id in one if (both := (one[id], two[id]))[0] != both[1] and id not in ASIDE} == {}


def bare(line: str) -> str:
    return "".join(line.split())


@pytest.mark.parametrize("kind", PAGES)
def test_the_report_is_found_whole_and_alone(kind: str) -> None:
    check_page(kind, REPORTS / "county-heyang.txt")
    check_page(kind, REPORTS / "township-plain.txt")


@pytest.mark.parametrize("kind", ["trs", "nested_tables", "pre"])
def test_verdicts_of_a_page_are_those_of_its_text(kind: str, tools: Tools) -> None:
    check_verdicts(kind, REPORTS / "subdistrict-linjiang.txt", tools)


TURNS = 15
"""Every kind of page gets one sample in so many: all of them on all pages take minutes."""


@pytest.mark.slow
@pytest.mark.parametrize("kind", PAGES)
def test_samples_in_turn_on_all_pages(kind: str, tools: Tools) -> None:
    paths = [path for path in sorted(REPORTS.rglob("*.txt")) if path.name not in LOOSE]
    assert len(paths) > 30
    for path in paths[list(PAGES).index(kind) % TURNS :: TURNS]:
        check_page(kind, path)
        check_verdicts(kind, path, tools)


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("trs", {"发布时间": "2024-01-15", "来源": "县司法局"}),
        ("trs", {"索引号": "QH0001-2024-00003", "成文日期": "2024-01-15"}),
        ("disclosure", {"索引号": "QH-2024-0003", "公开方式": "主动公开", "生成日期": "2024-01-15"}),
        ("nested_tables", {"发布时间": "2024-01-15", "来源": "县司法局"}),
        ("saved", {"发布日期": "2024-01-15", "信息来源": "县司法局", "网址": "https://www.qinghe.example/#/detail?id=20240115"}),
        ("trs", {"当前位置": "首页"}),
    ],
)  # fmt: skip
def test_labels_around_the_report_are_read(kind: str, facts: dict[str, str]) -> None:
    found = parse(document(draft(PAGES[kind]([TITLE, *[BODY] * 6]))))
    told = {fact.label: fact.value for fact in found.metadata}
    assert facts.items() <= {label: value.partition("\xa0")[0] for label, value in told.items()}.items()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"<h1>{TITLE}</h1><div class=info>{INFO}</div>", ""),
        (f"<div class=nav>{MENU}</div><h1>{TITLE}</h1>", f"<ul>{NEWS}</ul>"),
        (f"<p>{SITE}</p><h2>{TITLE}</h2><p>2024-01-15 来源：县司法局</p>", "<p><a href=1>上一篇</a></p>"),
        (f"<center><font size=5>{TITLE}</font></center><p>时间：2024-01-15</p>", f"<div class=footer>{FOOT}</div>"),
        (f"<title>{TITLE}-{SITE}</title><p>{TITLE}</p><p>作者：县司法局</p>", ""),
        (f"<marquee>系统将于今晚维护，请提前安排。</marquee><div class=title>{TITLE}</div>", ""),
    ],
)
def test_the_title_above_the_container_belongs_to_the_report(before: str, after: str) -> None:
    assert report(f"<body>{before}<div class=con1>{TEXT}</div>{after}") == [TITLE, *[BODY] * 4]


def test_a_title_of_two_lines_and_its_date_in_brackets() -> None:
    page = (
        f"<h1>青禾县人民政府<br>关于2023年法治政府建设情况的报告</h1><p>（2024年1月5日）</p><div id=zoom>{TEXT}</div>"
    )
    assert report(page)[:3] == ["青禾县人民政府", "关于2023年法治政府建设情况的报告", "（2024年1月5日）"]


def test_the_signature_below_the_container_belongs_to_the_report() -> None:
    page = f"<body><div id=zoom>{TEXT}</div><p>青禾县人民政府</p><p>2024年1月5日</p><p><a href=1>返回</a></p>"
    assert report(page)[-2:] == ["青禾县人民政府", "2024年1月5日"]


def test_neighbours_with_sentences_are_not_the_report() -> None:
    news = "<p>县气象局提醒，近期气温下降，请公众注意防寒，农户及时加固大棚，出行注意安全。</p>" * 2
    main = f"<div class=rt><h1>{TITLE}</h1>{TEXT * 2}</div>"
    assert report(f"<body><div class=lf>{news}</div>{main}<div class=ft>{news}</div>") == [TITLE, *[BODY] * 8]


def test_links_in_the_text_stay_and_lists_of_links_go() -> None:
    link = "<p><a href=1.html>《青禾县执法公示办法》</a></p>"
    page = f"<div id=zoom>{TEXT}{link}{TEXT}<ul>{NEWS}</ul></div>"
    assert report(page) == [*[BODY] * 4, "《青禾县执法公示办法》", *[BODY] * 4]


def test_everything_visible_is_in_the_text_once() -> None:
    found = blocks(f"<body><ul>{MENU}</ul><div id=zoom>{TEXT}</div><div>{FOOT}</div>")
    assert [text for _, text in found][:4] == ["首页", "走进青禾", "政务公开", "互动交流"]
    assert sum(kind == "navigation" for kind, _ in found) == 6


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (f"<ul>{MENU}</ul><div id=zoom><p>现将报告公布如下。</p><a href=a/1.docx>青禾年报</a></div>", "青禾年报"),
        (f"<h1>{TITLE}</h1><iframe src='/js/view.html?file=/1.pdf'></iframe>{MENU}", "view.html"),
        (f"<p>附件：<a href=1.pdf><img src=pdf.png></a></p>{MENU}", "1.pdf"),
        (f"<div id=app></div><p>正在加载，请稍候。</p><ul>{MENU * 8}</ul>", "without a report"),
        ("<frameset><frame src=a.html></frameset>", "frames"),
    ],
)  # fmt: skip
def test_a_page_without_the_report_says_where_it_is(page: str, words: str) -> None:
    with pytest.raises(UnreadableReport, match=words) as caught:
        draft(page)
    assert caught.value.tip
