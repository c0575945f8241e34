"""What the head of a page states: the standard meta elements of government sites, and those of the web at large."""

import re
from collections.abc import Iterator

from checker.documents.html.page import Page
from checker.documents.model import Stated

_FACTS = (
    ("标题", ("articletitle", "og:title", "dc.title")),
    ("发布日期", ("pubdate", "publishdate", "article:published_time", "og:published_time", "dc.date", "releasedate")),
    ("来源", ("contentsource", "source", "og:article:source")),
    ("所属栏目", ("columnname", "catalogname", "article:section")),
    ("网站名称", ("sitename", "og:site_name")),
    ("网站标识码", ("siteidcode",)),
)
_ADDRESS = ("url", "og:url", "pageurl")
_DATE = re.compile(r"(20\d\d|19\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})")
_COMPACT = re.compile(r"(20\d\d)([01]\d)([0-3]\d)(?!\d)")
_LONGEST = 300


def stated(page: Page) -> Iterator[Stated]:
    """The facts of a page, with the labels that official pages print; dates as YYYY-MM-DD where they can be read."""
    metas = _metas(page)
    for label, keys in _FACTS:
        value = next((metas[key] for key in keys if key in metas), "")
        if label == "标题":
            value = value or page.title
        if value:
            yield Stated(label, (_iso(value) if label == "发布日期" else value)[:_LONGEST])
    if address := _address(page, metas):
        yield Stated("网址", address[:_LONGEST])


def titles(page: Page) -> list[str]:
    """The titles that the head of a page tells, the surest first."""
    metas = _metas(page)
    return [*(metas[key] for key in _FACTS[0][1] if key in metas), *([page.title] if page.title else [])]


def _metas(page: Page) -> dict[str, str]:
    """Name, in lower case, to content of each meta element; the first that is not blank counts."""
    found: dict[str, str] = {}
    for tag, attributes in page.head:
        key = (attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or "").strip().lower()
        value = " ".join(attributes.get("content", "").split())
        if tag == "meta" and key and value:
            found.setdefault(key, value)
    return found


def _address(page: Page, metas: dict[str, str]) -> str:
    """The address of the page, from the surest source that tells a whole one."""
    links = [
        attributes.get("href", "").strip()
        for wanted in ("link", "base")
        for tag, attributes in page.head
        if tag == wanted and (tag == "base" or attributes.get("rel", "").lower() == "canonical")
    ]
    told = [*(metas.get(key, "") for key in _ADDRESS), page.saved_from, *links]
    whole = next((address for address in told if address.lower().startswith(("http://", "https://"))), "")
    return whole or metas.get("sitedomain", "")


def _iso(value: str) -> str:
    found = _DATE.search(value[:60]) or _COMPACT.search(value[:60])
    if not found or not (1 <= int(found[2]) <= 12 and 1 <= int(found[3]) <= 31):
        return value
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
