"""What the tests of several rooms share: the tools, loaded once, and small reports made of a sentence."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from checker.audit import Tools
from checker.documents.model import Document
from checker.documents.plain import draft_of
from checker.evidence import gather
from checker.evidence.model import Hit
from checker.loading import load_tools
from checker.structure import parse
from checker.structure.model import Report
from checker.verdict import Verdict, judge

# A busy machine makes any single example slow; what takes too long altogether shows in the time of the suite.
settings.register_profile("fazhi", deadline=None)
settings.load_profile("fazhi")

UNITS = {
    "province": "云川省人民政府",
    "prefecture": "临澜市人民政府",
    "county": "禾阳县人民政府",
    "township": "青堰镇人民政府",
    "subdistrict": "南湖街道办事处",
    "department": "禾阳县水务局",
    "development_zone": "北辰经济开发区管理委员会",
}
HEADINGS = {
    "achievements": "一、主要举措和成效",
    "first-responsible": "二、主要负责人履职情况",
    "problems": "三、存在的问题",
    "causes": "四、原因",
    "plan": "五、下一年安排",
}


@pytest.fixture(scope="session")
def tools() -> Tools:
    """The built-in framework and its likeness model."""
    return load_tools()


@pytest.fixture(scope="session")
def parsed_text() -> Callable[..., Report]:
    """A function from a text to its report."""

    def make(text: str, **options: str) -> Report:
        return parse(Document("report.txt", "", "utf-8", text, draft_of("report.txt", text).blocks), **options)

    return make


@pytest.fixture(scope="session")
def alone(parsed_text: Callable[..., Report]) -> Callable[..., Report]:
    """A function from a few words to a report that holds them, and nothing else, in the section of a role."""

    def make(words: str, role: str = "achievements", year: int = 2023, unit_type: str = "county") -> Report:
        lines = [f"{UNITS[unit_type]}{year}年度法治政府建设情况报告", "现将有关情况报告如下:"]
        if role == "preamble":
            lines += [words, HEADINGS["achievements"]]
        elif role == "closing":
            lines += [HEADINGS["achievements"], "特此报告。" + words]
        else:
            lines += [HEADINGS[role], words]
        return parsed_text("\n".join(lines) + "\n", unit_type=unit_type)

    return make


@pytest.fixture(scope="session")
def hits_in(tools: Tools) -> Callable[[Report], dict[str, list[Hit]]]:
    """A function from a report to the hits of every content indicator."""
    return lambda report: gather(report, tools.framework, tools.scorer).hits


@pytest.fixture(scope="session")
def judged(tools: Tools) -> Callable[[Report], dict[str, Verdict]]:
    """A function from a report to what its text shows of every content indicator, applicable or not."""
    content = [indicator for indicator in tools.framework.indicators if not indicator.check]

    def verdicts(report: Report) -> dict[str, Verdict]:
        hits = gather(report, tools.framework, tools.scorer).hits
        return {indicator.id: judge(indicator, hits[indicator.id]) for indicator in content}

    return verdicts
