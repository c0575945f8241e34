"""A page before anyone asks what of it is shown: its tree, its style sheets, what its head says."""

from typing import NamedTuple

from checker.documents.html.css.media import on_screen
from checker.documents.html.tokens import RAW, Token, attributes, decoded, tokens
from checker.documents.html.tree import Growing, Tree
from checker.errors import UnreadableReport

_SAVED = "saved from url=("


class Page(NamedTuple):
    """What the tags of a page say."""

    tree: Tree
    sheets: list[str]
    """Texts of its <style> elements that count on a screen."""
    exact: bool
    """Whether the case of class names matters: it does where the page has a doctype."""
    title: str
    """Text of its first <title> that has one."""
    head: list[tuple[str, dict[str, str]]]
    """Its meta, link and base elements, wherever they stand."""
    saved_from: str
    """The address that a browser noted when it saved the page."""


def parse(name: str, text: str, depth: int) -> Page:
    """The page of a decoded file called `name`. Raises UnreadableReport where its elements go deeper than `depth`,
    and where it has nothing but frames.
    """
    growing = Growing(name, depth)
    sheets: list[str] = []
    titles: list[str] = []
    head: list[tuple[str, dict[str, str]]] = []
    saved = ""
    styled = True
    for token in tokens(text):
        if token.kind == "text":
            growing.text(token.text)
        elif token.name == "xmp":
            _typed(growing, token)
        elif token.kind == "raw":
            if token.name == "title":
                titles.append(token.text)
            elif styled:
                sheets.append(token.text)
        elif token.name == "style":
            styled = _is_sheet(attributes(token.text))
        elif token.kind == "comment":
            saved = saved or _saved_from(token.text)
        elif token.kind == "doctype":
            growing.standard = True
        elif token.name in ("meta", "link", "base"):
            head.append((token.name, attributes(token.text)))
        elif token.name == "frameset" and growing.is_empty():
            raise UnreadableReport(f"{name} is a page of frames, not a report.", "Save the frame with the report.")
        elif token.name not in RAW or token.name == "iframe":
            _tag(growing, token)
    title = next((words for each in titles if (words := " ".join(decoded(each).split()))), "")
    return Page(growing.finish(), sheets, growing.standard, title, head, saved)


def _is_sheet(style: dict[str, str]) -> bool:
    """Whether a <style> element with these attributes counts on a screen."""
    return style.get("type", "").lower().strip() in ("", "text/css") and on_screen(style.get("media", ""))


def _tag(growing: Growing, token: Token) -> None:
    if token.kind == "end":
        growing.end(token.name)
        return
    growing.start(token.name, token.text)
    if token.name == "iframe":
        growing.end(token.name)


def _typed(growing: Growing, token: Token) -> None:
    """An old element that shows its tags as they stand."""
    if token.kind == "raw":
        growing.text(token.text.replace("\x00", "\ufffd"))
    else:
        _tag(growing, token)


def _saved_from(comment: str) -> str:
    """saved from url=(0045)https://... of a comment."""
    comment = comment.lstrip()
    if not comment.startswith(_SAVED):
        return ""
    return comment.partition(")")[2].partition("--")[0].strip().split(" ")[0][:500]
