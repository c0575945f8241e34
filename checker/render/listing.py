"""All indicators of a framework, one a line, under their groups."""

from checker.framework.model import Framework, Group
from checker.render.cells import cell_len
from checker.render.page import Page, pad
from checker.render.screen import Screen
from checker.render.words import pick


def listing(framework: Framework, screen: Screen) -> str:
    """The list for a screen."""
    page = Page(screen)
    lang = screen.lang
    page.line((page.say("list.title", title=pick(lang, framework.title), version=framework.version), "bold"))
    for group in framework.groups:
        _group(page, framework, group)
    page.blank()
    page.line((page.say("explain.hint"), "dim"))
    return page.render()


def _group(page: Page, framework: Framework, group: Group) -> None:
    lang = page.screen.lang
    rows = [i for i in framework.indicators if i.group == group.id]
    page.rule(pick(lang, group.title), len(rows))
    codes = max(cell_len(i.code) for i in framework.indicators)
    ids = max(cell_len(i.id) for i in framework.indicators)
    weights = max(cell_len(page.say(weight)) for weight in ("core", "standard", "bonus"))
    narrow = page.screen.width < codes + ids + weights + 36
    for row in rows:
        lead = f"{pad(row.code, codes)}  {pad(page.say(row.weight), weights)}  "
        if narrow:
            page.line((lead, "dim"), pick(lang, row.title), (f"  {row.id}", "cyan"), hang=cell_len(lead))
        else:
            page.line(
                (lead, "dim"), (pad(row.id, ids), "cyan"), "  ", pick(lang, row.title), hang=cell_len(lead) + ids + 2
            )
