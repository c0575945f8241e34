"""Reads one part of the file: the body, the notes, a header or a footer."""

from collections.abc import Callable

from checker.documents.docx import events, shape_events, table_events
from checker.documents.docx.colours import PAPER, SOME, hexadecimal
from checker.documents.docx.flow import Emit, Entry, Flow
from checker.documents.docx.looks import FORM, LOOK
from checker.documents.docx.names import NAMES, SPACES, switch, value
from checker.documents.docx.prefixes import understood
from checker.documents.docx.state import Shared, State
from checker.documents.model import Origin
from checker.documents.xml import walk

_MUTED = {
    "w:instrText", "w:delInstrText", "w:rt", "w:rtPr", "w:tblGrid", "w:rPrChange", "w:pPrChange", "w:sectPrChange",
    "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange", "w:tcPrChange", "w:trPrChange", "w:numberingChange",
}  # fmt: skip
"""What is not shown, or was before a change."""
_BARS = ("separator", "continuationSeparator", "continuationNotice")


def read_story(name: str, data: bytes, depth: int, shared: Shared, origin: Origin, emit: Emit) -> None:
    """Read a part at `origin`, NOWHERE for the body; finished entries go to `emit`.

    Raises UnreadableReport, as `walk` does, and where there is too much text.
    """
    state = State(shared, Flow(emit, origin), understood(data))

    def start(element: str, attributes: dict[str, str]) -> None:
        state.number += 1
        if state.muted:
            state.muted += 1
            return
        short = NAMES.get(element, "")
        if short in _MUTED or (not short and element.partition(" ")[0] not in SPACES):
            # Of namespaces that it does not know Word leaves out whole elements (ECMA-376 part 3, 7.2).
            state.muted = 1
            return
        if opening := _STARTS.get(short):
            opening(state, attributes)
        elif naming := _NAMED.get(short):
            naming(state, attributes, short)
        if not state.muted:
            state.path.append(short)

    def end(element: str) -> None:
        if state.muted:
            state.muted -= 1
        elif closing := _ENDS.get(state.path.pop()):
            closing(state)

    def text(characters: str) -> None:
        if state.taking and not state.muted:
            state.buffer.append(characters)

    walk(name, data, depth, start, end, text)
    state.flow.flush()


def _alternatives(state: State, attributes: dict[str, str]) -> None:
    state.choices.append(False)


def _alternatives_done(state: State) -> None:
    state.choices.pop()


def _choice(state: State, attributes: dict[str, str]) -> None:
    """Of several branches one is shown: the first that Word understands."""
    if state.path[-1] != "mc:AlternateContent":
        return
    if state.choices[-1] or not state.understood.issuperset(attributes.get("Requires", "").split()):
        state.muted = 1
    else:
        state.choices[-1] = True


def _control(state: State, attributes: dict[str, str]) -> None:
    state.controls.append(False)


def _control_done(state: State) -> None:
    state.controls.pop()


def _placeholder(state: State, attributes: dict[str, str]) -> None:
    if state.path[-2:] == ["w:sdt", "w:sdtPr"]:
        state.controls[-1] = switch(attributes)


def _content(state: State, attributes: dict[str, str]) -> None:
    state.placeholders += bool(state.controls and state.controls[-1])


def _content_done(state: State) -> None:
    state.placeholders -= bool(state.controls and state.controls[-1])


def _reference(state: State, attributes: dict[str, str], short: str) -> None:
    """A mark that leads to a note: without one in sight nobody sees the note."""
    paragraph = state.paragraph
    if paragraph and not state.deleted and not state.placeholders and not state.unseen():
        kind = "footnote" if short == "w:footnoteReference" else "endnote"
        state.shared.notes.setdefault((kind, value(attributes, "id")), paragraph.origin)


def _head(state: State, attributes: dict[str, str], short: str) -> None:
    kind = "header" if short == "w:headerReference" else "footer"
    state.shared.heads.setdefault(value(attributes, "id", "r"), kind)


def _note(state: State, attributes: dict[str, str], short: str) -> None:
    kind = short.removeprefix("w:")
    if state.path[-1] != f"{short}s" or value(attributes, "type") in _BARS:
        state.muted = 1
        return
    entries: list[Entry] = []
    place = state.shared.notes.get((kind, value(attributes, "id")))
    if place:
        # Of two notes with one number only the first counts.
        state.shared.entries.setdefault((kind, value(attributes, "id")), entries)
    origin = (place or Origin())._replace(part=kind)
    state.enter(Flow(entries.append, origin, hidden=place is None))


def _shade(state: State, attributes: dict[str, str], short: str) -> None:
    if state.path[-1] in ("w:rPr", "w:pPr"):
        events.say(state, attributes, short)
    else:
        table_events.shade(state, attributes)


def _background(state: State, attributes: dict[str, str]) -> None:
    """w:background: the colour of the page, where the file's settings show it."""
    if state.shared.backdrop and hexadecimal(value(attributes, "color")) not in ("", PAPER):
        state.flow.back = SOME


_STARTS: dict[str, Callable[[State, dict[str, str]], None]] = {
    "w:p": events.open_paragraph,
    "w:pPr": events.open_form,
    "w:framePr": events.frame,
    "w:r": events.open_run,
    "m:r": events.open_run,
    "m:phant": events.open_phantom,
    "m:show": events.show_phantom,
    "w:rPr": events.open_look,
    "w:t": events.open_text,
    "m:t": events.open_text,
    "w:delText": events.open_deleted_text,
    "w:tab": events.tab,
    "w:ptab": events.tab,
    "w:br": events.line_break,
    "w:cr": events.line_break,
    "w:noBreakHyphen": events.hyphen,
    "w:sym": events.sign,
    "w:fldChar": events.field,
    "w:del": events.open_deletion,
    "w:moveFrom": events.open_deletion,
    "w:tbl": table_events.open_table,
    "w:tblStyle": table_events.style,
    "w:tblpPr": table_events.place,
    "w:tblInd": table_events.place,
    "w:wBefore": table_events.place,
    "w:tr": table_events.open_row,
    "w:tc": table_events.open_cell,
    "w:gridBefore": table_events.before,
    "w:gridSpan": table_events.span,
    "w:vMerge": table_events.merge,
    "w:hMerge": table_events.merge,
    "w:trHeight": table_events.height,
    "w:hidden": table_events.hidden,
    "w:txbxContent": shape_events.open_box,
    "wp:anchor": shape_events.open_frame,
    "wp:inline": shape_events.open_frame,
    "wps:wsp": shape_events.open_frame,
    "wp:docPr": shape_events.properties,
    "wp:extent": shape_events.extent,
    "wp:posOffset": shape_events.open_offset,
    "v:shape": shape_events.open_shape,
    "v:rect": shape_events.open_shape,
    "v:roundrect": shape_events.open_shape,
    "v:oval": shape_events.open_shape,
    "v:group": shape_events.open_group,
    "v:fill": shape_events.vml_fill,
    "v:textpath": shape_events.artistic,
    "v:imagedata": shape_events.picture,
    "pic:pic": shape_events.picture,
    "c:chart": shape_events.picture,
    "dgm:relIds": shape_events.picture,
    "w:object": shape_events.attachment,
    "w:altChunk": shape_events.attachment,
    "w:subDoc": shape_events.attachment,
    "mc:AlternateContent": _alternatives,
    "mc:Choice": _choice,
    "mc:Fallback": _choice,
    "w:sdt": _control,
    "w:showingPlcHdr": _placeholder,
    "w:sdtContent": _content,
    "w:background": _background,
}
_NAMED: dict[str, Callable[[State, dict[str, str], str], None]] = {
    **dict.fromkeys({*LOOK, *FORM} - {"w:shd"}, events.say),
    **dict.fromkeys(("w14:noFill", "w14:srgbClr", "w14:alpha"), events.paint),
    **dict.fromkeys(("a:solidFill", "a:noFill", "a:gradFill", "a:pattFill", "a:blipFill"), shape_events.ground),
    **dict.fromkeys(("a:srgbClr", "a:schemeClr", "a:fillRef"), shape_events.ground),
    **dict.fromkeys(("wp:positionH", "wp:positionV"), shape_events.position),
    **dict.fromkeys(("w:footnoteReference", "w:endnoteReference"), _reference),
    **dict.fromkeys(("w:headerReference", "w:footerReference"), _head),
    **dict.fromkeys(("w:footnote", "w:endnote"), _note),
    "w:shd": _shade,
}
"""For elements whose handlers need to know which of several they have."""
_ENDS: dict[str, Callable[[State], None]] = {
    "w:p": events.close_paragraph,
    "w:pPr": events.close_form,
    "w:r": events.close_run,
    "m:r": events.close_run,
    "m:phant": events.close_phantom,
    "w:rPr": events.close_look,
    "w:t": events.close_text,
    "m:t": events.close_text,
    "w:delText": events.close_deleted_text,
    "w:del": events.close_deletion,
    "w:moveFrom": events.close_deletion,
    "w:tbl": table_events.close_table,
    "w:tr": table_events.close_row,
    "w:tc": table_events.close_cell,
    "w:txbxContent": shape_events.close_box,
    "w:footnote": shape_events.close_box,
    "w:endnote": shape_events.close_box,
    "wp:anchor": shape_events.close_shape,
    "wp:inline": shape_events.close_shape,
    "wps:wsp": shape_events.close_shape,
    "wp:posOffset": shape_events.close_offset,
    "v:shape": shape_events.close_shape,
    "v:rect": shape_events.close_shape,
    "v:roundrect": shape_events.close_shape,
    "v:oval": shape_events.close_shape,
    "v:group": shape_events.close_shape,
    "mc:AlternateContent": _alternatives_done,
    "w:sdt": _control_done,
    "w:sdtContent": _content_done,
}
