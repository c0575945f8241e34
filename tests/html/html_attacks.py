"""Reports that try to break out of the page."""

from collections.abc import Callable

from html_pages import audit_of

from checker.audit import Tools
from checker.model import Audit
from checker.notes import Note
from checker.structure.model import Report, Span

ATTACKS = {
    "script": "<script>alert(1)</script>",
    "handler": "<img src=x onerror=alert(1)>",
    "attribute": '" onmouseover="alert(1)" x=\'',
    "entity": "&lt;script&gt;&#60;b&#62;&amp;&nbsp;",
    "end of script": "</script><svg/onload=alert(1)>",
    "end of style": "</style><style>*{display:none}</style>",
    "comment": "<!-- --> <![CDATA[ ]]> ]]>",
    "end of page": "</a></p></div></aside></main></body></html>",
    "template": "{{7*7}} ${7*7} {title} {n} %s",
    "address": "javascript:alert(1) https://example.org/x.png",
    "direction": "\u202e\u2066abc\u2069\u202c",
    "hebrew": "שלום 123",
    "control": "\x00\x01\x1b[31m\x7f\x9b",
    "surrogate": "\ud83d\udc00",
    "invisible": "\u200b\ufeff\u00ad\ue000",
}
Parsed = Callable[..., Report]


def hostile(attack: str, parsed_text: Parsed, tools: Tools) -> Audit:
    """A report with an attack in its title, headings, evidence and nearest passages, and in a note."""
    text = (
        f"禾阳县人民政府2023年度法治政府建设情况报告{attack}\n"
        f"一、主要举措{attack}\n"
        f"全年审查行政规范性文件12件{attack}，办理行政复议案件8件{attack}。{attack}\n"
        f"项目 | 数量 | {attack}\n文件 | 12 | {attack}\n案件 | 8 | {attack}\n"
        f"二、下一年安排\n健全重大行政决策程序{attack}。\n"
    )
    report = parsed_text(text, unit_type="county", unit=f"禾阳县{attack}", year="2023")
    report = report._replace(document=report.document._replace(path=f"C:\\{attack}\\{attack}.txt"))
    audit = audit_of(report, tools)
    return audit._replace(notes=(Note("sum", Span(3, 20), attack, attack),), forced=f"Forced: {attack}")
