"""How the systems behind government sites name the parts of a page: by class, id or tag. All in lower case."""

import re
from collections.abc import Mapping

from checker.documents.html.elements import words

_CONTENT = words("""
    trs_editor trs_ueditor trs_preappend trs_word view trs_view trs_web ucap-content ucap_content zoom zoomcon
    ivs_content js_content rich_media_content article article-content article_content articlecontent article-con
    article_con article-body articlebody artibody content contents content-body contentbody content_body
    content-text contenttext content_text con-text context pages_content pages-content page-content xxgk_content
    xxgk-content xxgk_detail_content news_cont news_content news-content news_con newscontent newstext art_con
    art_content art-con artcon art_cont main-content main_content maincontent main-txt maintxt maintext main_text
    text-content textcontent txtcont txt_con txtcontent detail detail-content detail_content detailcontent
    detail-con detail_con info-content infocontent info_content info-con bt-content bt_content wzcon wz_con
    wzcontent wznr nr nrcon neirong zwnr zhengwen gknr gk_content gkcontent cas_content v_news_content
    vsbcontent_start vsb_content arc_content zwgk_content conttext cont_text conzt conttxt scroll_cont
    easysite-news-text easysite-news-content govcontent gsj_htmlcon wordsection1 section1 printcontent print_content
    print-content printarea
""")
_BOILERPLATE = words("""
    nav navbar navi navigation topnav mainnav subnav menu submenu header topbar toolbar tools tool footer foot
    footerbox copyright bottomlink breadcrumb breadcrumbs crumb crumbs position curpos dqwz location share sharebox
    bdsharebuttonbox bshare social related relate relation relevant xgxx xgwz xglj recommend recommended sidebar
    side aside leftnav rightnav links friendlink friendlinks yqlj login search searchbox pagination pager paging
    prevnext prev next preview pre-next qrcode erweima ewm qr advert ads banner hotlist hot rank ranking comment
    comments print printer dayin font-size fontsize zihao
""")
_TITLE = words("""
    title tit bt biaoti article-title article_title articletitle arti_title art-title art_title arttitle
    contenttitle content-title content_title news_title news-title newstitle con-title con_title con-tit maintitle
    main-title main_title xxgk_title xl_title xl-title detail-title detail_title info-title rich_media_title
    activity-name easysite-news-title pages-title pages_title titles xl_tit wz_title headline
""")
_TAGS = frozenset(("nav", "footer", "aside", "button", "menu", "marquee"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_SPLIT = re.compile(r"[^0-9a-z_-]+")


def _names(attributes: Mapping[str, str]) -> list[str]:
    """Classes and id of an element."""
    told = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()[:300]
    return _SPLIT.split(told)


def is_content(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is called what systems call the text of an article."""
    return tag in ("article", "main") or (bool(attributes) and not _CONTENT.isdisjoint(_names(attributes)))


def is_title(attributes: Mapping[str, str]) -> bool:
    """Whether an element is called a title."""
    return bool(attributes) and not _TITLE.isdisjoint(_names(attributes))


def is_boilerplate(tag: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is called a menu, a footer, a list of other pages or a row of buttons."""
    if tag in _TAGS or attributes.get("role", "") in _ROLES:
        return True
    return bool(attributes) and not _BOILERPLATE.isdisjoint(_names(attributes))
