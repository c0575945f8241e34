"""Web pages by hand: the honest frame that the hostile ones are put into."""

from stuffing_text import HOLLOW, TITLE


def page(inside: str = "", head: str = "", body: str = "") -> bytes:
    """The hollow report as a page, with `inside` after its fifth paragraph; `body` are attributes of the body."""
    lines = [f"<p>{line}</p>" for line in HOLLOW[1:]]
    content = "\n".join([f"<h1>{TITLE}</h1>", *lines[:4], inside, *lines[4:]])
    start = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body {body}>'
    return f'{start}\n<div class="TRS_Editor">\n{content}\n</div></body></html>'.encode("utf-8", "surrogatepass")
