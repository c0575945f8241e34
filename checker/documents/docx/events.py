"""Events of paragraphs, runs and text."""

from checker.documents.docx.flow import NOTHING, Flow, Paragraph, Piece, Run, Text
from checker.documents.docx.looks import FORM, LOOK, Form, Look, fill, note, over_form
from checker.documents.docx.names import switch, value
from checker.documents.docx.state import State
from checker.documents.model import Origin

_PRESERVE = "http://www.w3.org/XML/1998/namespace space"
_PROMPT = 20
"""Chinese characters."""
# The signs of Wingdings that forms are ticked with; the other fonts of signs have no text in reports.
_SIGNS = {
    0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "□", 0x71: "❑", 0xFC: "✓", 0xFB: "✗", 0x6C: "●", 0x6E: "■", 0x75: "◆",
    0xB2: "☆", 0xAB: "★", 0xD8: "➢", 0xE0: "→",
}  # fmt: skip


def open_paragraph(state: State, attributes: dict[str, str]) -> None:
    flow, shared = state.flow, state.shared
    place: Origin | int = flow.origin
    if flow.tables:
        place = cell.origin if (cell := flow.tables[-1].cell) else place
    elif flow.counts:
        shared.paragraphs += 1
        place = shared.paragraphs
    flow.paragraphs.append(Paragraph(place, shared.styles.paragraph(None, _around(flow))))


def _around(flow: Flow) -> str:
    """The style of the innermost table."""
    return flow.tables[-1].style if flow.tables else ""


def open_form(state: State, attributes: dict[str, str]) -> None:
    if state.path[-1] == "w:p":
        state.form = {}
    else:
        state.muted = 1


def close_form(state: State) -> None:
    paragraph = state.paragraph
    if paragraph and state.form is not None and not paragraph.settled:
        paragraph.direct = Form(**state.form)
        paragraph.style = state.shared.styles.paragraph(paragraph.direct.style, _around(state.flow))
    state.form = None
    if paragraph:
        settle(state, paragraph)


def settle(state: State, paragraph: Paragraph) -> None:
    """Count the paragraph in its list, once its properties are known."""
    if paragraph.settled:
        return
    paragraph.settled = True
    direct, below = paragraph.direct, paragraph.style.form
    form = below if direct is NOTHING else over_form(direct, below)
    if form.numbering and form.numbering != "0" and not (paragraph.merged or paragraph.unmarked or state.deleted):
        paragraph.label = label = state.shared.lists.label(form.numbering, form.depth, form.style)
        if label:
            # What the list says of indents goes over the style, unless the list itself comes from there.
            listed = over_form(direct, label.form) if direct.numbering else form
            form = over_form(listed, over_form(below, label.form))
    paragraph.form = form


def close_paragraph(state: State) -> None:
    flow, shared = state.flow, state.shared
    if not flow.paragraphs:
        return
    paragraph = flow.paragraphs.pop()
    settle(state, paragraph)
    flow.fields.clear()
    flow.codes = 0
    if _is_long("".join(paragraph.prompt)):
        paragraph.hidden += paragraph.prompt
    if paragraph.hidden:
        shared.hide("".join(paragraph.hidden), paragraph.origin)
    if paragraph.deleted:
        shared.delete("".join(paragraph.deleted), paragraph.origin)
    if text := "".join(paragraph.parts):
        flow.carry.append((text, paragraph.origin))
    if not paragraph.merged and flow.carry:
        pieces, flow.carry = flow.carry, []
        if any(not piece.isspace() for piece, _ in pieces):
            flow.sink()(_finished(state, paragraph, pieces))
    for entry in paragraph.after:
        flow.sink()(entry)


def _finished(state: State, paragraph: Paragraph, pieces: list[Piece]) -> Text:
    label, style, outline = paragraph.label, paragraph.style, paragraph.form.outline
    level = style.level if outline is None else outline + 1 if 0 <= outline < 9 else 0
    if label and label.text:
        state.shared.spend(len(label.text))
        if state.faded(paragraph, label):
            state.shared.hide(label.text, pieces[0][1])
        else:
            pieces.insert(0, (label.text, pieces[0][1]))
    kind = "heading" if level else "item" if label and label.bullet else "paragraph"
    if style.contents and not any("。" in piece for piece, _ in pieces):
        kind, level = "navigation", 0
    return Text(pieces, kind, level, state.flow.part)


def _is_long(prompt: str) -> bool:
    """Whether a prompt is more than Word and WPS say by themselves."""
    return len(prompt) >= _PROMPT and sum("\u4e00" <= char <= "\u9fff" for char in prompt) >= _PROMPT


def open_run(state: State, attributes: dict[str, str]) -> None:
    state.flow.runs.append(Run())


def close_run(state: State) -> None:
    if state.flow.runs:
        state.flow.runs.pop()


def frame(state: State, attributes: dict[str, str]) -> None:
    """w:framePr: a large first letter is a paragraph of its own in the file, and a part of the next one to the eye."""
    say(state, attributes, "w:framePr")
    paragraph = state.paragraph
    if paragraph and state.path[-1] == "w:pPr" and value(attributes, "dropCap") in ("drop", "margin"):
        paragraph.merged = True


def open_look(state: State, attributes: dict[str, str]) -> None:
    parent = state.path[-1]
    if parent in ("w:r", "m:r", "w:pPr"):
        state.look = {}
    else:
        state.muted = 1


def close_look(state: State) -> None:
    if state.look and state.path[-1] == "w:pPr":
        if paragraph := state.paragraph:
            paragraph.mark = Look(**state.look)
    elif state.look and state.flow.runs:
        run = state.flow.runs[-1]
        run.look = Look(**state.look)
        run.vanished = run.unseen = None
    state.look = None


def say(state: State, attributes: dict[str, str], short: str) -> None:
    """A property: of a run, of a paragraph or of its mark, by the element that it stands in."""
    parent = state.path[-1]
    if parent == "w:rPr" and state.look is not None:
        note(state.look, LOOK, short, attributes)
        if short in ("w:vanish", "w:specVanish") and state.path[-2] == "w:pPr" and (paragraph := state.paragraph):
            # With w:specVanish the mark only keeps the next paragraph on the same line.
            paragraph.unmarked = short == "w:vanish" and switch(attributes)
    elif state.form is not None and parent in ("w:pPr", "w:numPr"):
        note(state.form, FORM, short, attributes)


def paint(state: State, attributes: dict[str, str], short: str) -> None:
    """What fills the characters themselves."""
    if state.look is not None:
        fill(state.look, short, attributes, state.path)


def open_phantom(state: State, attributes: dict[str, str]) -> None:
    """m:phant: a piece of a formula that can be left blank (ECMA-376 part 1, 22.1.2.81)."""
    state.phantoms.append(False)


def show_phantom(state: State, attributes: dict[str, str]) -> None:
    if state.phantoms and state.path[-1] == "m:phantPr":
        state.phantoms[-1] = not switch(attributes, "m")


def close_phantom(state: State) -> None:
    state.phantoms.pop()


def open_deletion(state: State, attributes: dict[str, str]) -> None:
    parent = state.path[-1]
    if parent == "w:trPr":
        if state.flow.tables:
            state.flow.tables[-1].deleted = True
    elif parent == "w:rPr":
        if state.path[-2] == "w:pPr" and (paragraph := state.paragraph):
            paragraph.merged = True
    else:
        state.deleted += 1


def close_deletion(state: State) -> None:
    if state.path[-1] not in ("w:trPr", "w:rPr"):
        state.deleted -= 1


def open_text(state: State, attributes: dict[str, str]) -> None:
    state.buffer = []
    state.taking = _put_all if attributes.get(_PRESERVE) == "preserve" else _put_inner


def _put_all(state: State, text: str) -> None:
    state.put(text.replace("\n", " ").replace("\r", " "))


def _put_inner(state: State, text: str) -> None:
    """Without white space at the edges, which Word drops where it is not told to preserve it."""
    _put_all(state, text.strip(" \t\r\n"))


def open_deleted_text(state: State, attributes: dict[str, str]) -> None:
    state.deleted += 1
    open_text(state, attributes)


def close_deleted_text(state: State) -> None:
    close_text(state)
    state.deleted -= 1


def close_text(state: State) -> None:
    taking, state.taking = state.taking, None
    if taking and state.buffer:
        taking(state, "".join(state.buffer))
    state.buffer = []


def tab(state: State, attributes: dict[str, str]) -> None:
    # In w:tabs it is a tab stop.
    if state.path[-1] == "w:r":
        state.put("\t")


def line_break(state: State, attributes: dict[str, str]) -> None:
    state.put("\n")


def hyphen(state: State, attributes: dict[str, str]) -> None:
    state.put("-")


def sign(state: State, attributes: dict[str, str]) -> None:
    """w:sym: a character by its number in a font; fonts of signs count from F000."""
    try:
        code = int(value(attributes, "char")[:6], 16)
    except ValueError:
        return
    if 0x20 <= code < 0xE000:
        # Where the number is half of a surrogate pair there is no character.
        state.put("" if 0xD800 <= code < 0xE000 else chr(code))
    elif "wingdings" in value(attributes, "font").lower() and (known := _SIGNS.get(code & 0xFF)):
        state.put(known)
    else:
        state.shared.builder.skip("unreadable", "", state.origin())


def field(state: State, attributes: dict[str, str]) -> None:
    """w:fldChar: of a field only the result is seen, not its code."""
    flow, kind = state.flow, value(attributes, "fldCharType")
    if kind == "begin":
        flow.fields.append(True)
        flow.codes += 1
    elif kind == "separate" and flow.fields and flow.fields[-1]:
        flow.fields[-1] = False
        flow.codes -= 1
    elif kind == "end" and flow.fields:
        flow.codes -= flow.fields.pop()
