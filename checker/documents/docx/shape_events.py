"""Events of shapes, text boxes and pictures."""

from checker.documents.docx.colours import SOME, hexadecimal, theme
from checker.documents.docx.events import close_text
from checker.documents.docx.flow import Flow, Text
from checker.documents.docx.names import number
from checker.documents.docx.shapes import Shape, drawn
from checker.documents.docx.state import State

_WAYS = {"wp:positionH": "across", "wp:positionV": "down"}
_NO_LENGTH = 1_000_000
"""In the place of a length that cannot be read: neither small nor far away."""


def open_frame(state: State, attributes: dict[str, str]) -> None:
    """wp:anchor, wp:inline and wps:wsp; what is in them says the rest."""
    state.shapes.append(Shape())


def open_shape(state: State, attributes: dict[str, str]) -> None:
    inside = any(shape.group for shape in state.shapes)
    state.shapes.append(drawn(attributes, False, inside))


def open_group(state: State, attributes: dict[str, str]) -> None:
    inside = any(shape.group for shape in state.shapes)
    state.shapes.append(drawn(attributes, True, inside))


def close_shape(state: State) -> None:
    state.shapes.pop()


def properties(state: State, attributes: dict[str, str]) -> None:
    if state.shapes and attributes.get("hidden") in ("1", "true"):
        state.shapes[-1].hidden = True


def extent(state: State, attributes: dict[str, str]) -> None:
    if state.shapes:
        for way, name in (("across", "cx"), ("down", "cy")):
            state.shapes[-1].size[way] = number(attributes.get(name, ""), _NO_LENGTH)


def position(state: State, attributes: dict[str, str], short: str) -> None:
    if state.shapes:
        state.shapes[-1].relative[_WAYS[short]] = attributes.get("relativeFrom", "")


def open_offset(state: State, attributes: dict[str, str]) -> None:
    state.buffer = []
    state.taking = _offset


def close_offset(state: State) -> None:
    close_text(state)


def _offset(state: State, text: str) -> None:
    if state.shapes and (way := _WAYS.get(state.path[-1])):
        state.shapes[-1].place[way] = number(text)


def ground(state: State, attributes: dict[str, str], short: str) -> None:
    """What a shape is filled with: its own properties (wps:spPr), else its style."""
    path = state.path
    if not state.shapes:
        return
    shape = state.shapes[-1]
    if path[-1] == "wps:spPr":
        shape.back = "" if short == "a:noFill" else SOME
        shape.filled = True
    elif path[-2:] == ["wps:spPr", "a:solidFill"]:
        shape.back = theme(attributes.get("val", "")) if short == "a:schemeClr" else _colour(attributes)
    elif short == "a:fillRef" and path[-1] == "wps:style" and attributes.get("idx", "0") != "0" and not shape.filled:
        shape.back = SOME


def vml_fill(state: State, attributes: dict[str, str]) -> None:
    if state.shapes and attributes.get("on") in ("f", "false"):
        state.shapes[-1].back = ""


def _colour(attributes: dict[str, str]) -> str:
    return hexadecimal(attributes.get("val", "")) or SOME


def open_box(state: State, attributes: dict[str, str]) -> None:
    """w:txbxContent: its blocks come after the paragraph in which it is anchored."""
    flow, anchor = state.flow, state.paragraph
    origin = state.origin()
    origin = origin._replace(part=origin.part or "text-box")
    covered = flow.hidden or (bool(flow.tables) and flow.tables[-1].covered())
    hidden = covered or state.vanished() or any(shape.unseen() for shape in state.shapes)
    back = next((shape.back for shape in reversed(state.shapes) if shape.back), flow.ground())
    state.enter(Flow(anchor.after.append if anchor else flow.sink(), origin, hidden, back))


def close_box(state: State) -> None:
    state.leave()


def artistic(state: State, attributes: dict[str, str]) -> None:
    """v:textpath: text that is drawn along a line (WordArt). In headers it is a watermark."""
    text, paragraph = attributes.get("string", "").strip(), state.paragraph
    if not text or not paragraph or state.flow.part not in ("", "text-box"):
        return
    state.shared.spend(len(text))
    origin = paragraph.origin._replace(part="text-box")
    if state.deleted:
        state.shared.delete(text, origin)
    elif state.vanished() or any(shape.unseen() for shape in state.shapes):
        state.shared.hide(text, origin)
    else:
        paragraph.after.append(Text([(text, origin)], "paragraph", 0, "text-box"))


def picture(state: State, attributes: dict[str, str]) -> None:
    state.shared.picture(state.origin())


def attachment(state: State, attributes: dict[str, str]) -> None:
    """Another document inside this one, or a table of Excel."""
    state.shared.builder.skip("attachment", "", state.origin())
    state.muted = 1
