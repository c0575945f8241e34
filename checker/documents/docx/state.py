"""What is known at any moment of reading one part of the file, and what the parts share."""

from collections.abc import Callable
from typing import Any

from checker.documents.builder import Builder
from checker.documents.docx.fits import Pressed
from checker.documents.docx.flow import PLAIN, Entry, Flow, Paragraph, Run
from checker.documents.docx.looks import USUAL, over, unreadable, vanished
from checker.documents.docx.numbering import Label, Lists
from checker.documents.docx.shapes import Shape
from checker.documents.docx.styles import Styles
from checker.documents.model import Origin
from checker.documents.refusals import too_long


class Shared:
    """One for the whole file."""

    def __init__(self, name: str, most: int, styles: Styles, lists: Lists, backdrop: bool) -> None:
        self.builder = Builder()
        self.styles = styles
        self.lists = lists
        self.paragraphs = 0
        self.tables = 0
        self.pictures = 0
        self.hidden = 0
        """Characters."""
        self.deleted = 0
        """Characters."""
        self.notes: dict[tuple[str, str], Origin] = {}
        """Kind and identifier of every footnote and endnote that the text refers to, with the place where it does."""
        self.heads: dict[str, str] = {}
        """Identifier and kind of every header and footer that a section has."""
        self.entries: dict[tuple[str, str], list[Entry]] = {}
        """What these notes say."""
        self.backdrop = backdrop
        """Whether the colour of the page is shown."""
        self.trail: list[tuple[int, str, Origin]] | None = None
        """Of the characters that are shown: number of the element that has them, and their place. For `trail`."""
        self._name = name
        self._most = most
        self._count = 0

    def spend(self, characters: int) -> None:
        """Count characters, seen or not. Raises UnreadableReport where there are too many."""
        self._count += characters
        if self._count > self._most:
            raise too_long(self._name, self._most)

    def hide(self, text: str, origin: Origin) -> None:
        """Note text that nobody sees."""
        if text.strip():
            self.hidden += len("".join(text.split()))
            self.builder.skip("hidden", text, origin)

    def delete(self, text: str, origin: Origin) -> None:
        """Note a tracked deletion."""
        if text.strip():
            self.deleted += len("".join(text.split()))
            self.builder.skip("deleted", text, origin)

    def picture(self, origin: Origin) -> None:
        """Note a picture, a chart or a diagram."""
        self.pictures += 1
        self.builder.skip("picture", "", origin)


class State:
    """One for each part of the file. Elements are named as in `names.NAMES`."""

    def __init__(self, shared: Shared, flow: Flow, understood: frozenset[str]) -> None:
        self.shared = shared
        self.understood = understood
        """Prefixes whose branch of mc:AlternateContent Word takes."""
        self.flow = flow
        """The innermost."""
        self._flows: list[Flow] = []
        """Those around it."""
        self.path = ["", "", ""]
        """The open elements."""
        self.number = 0
        """How many elements of this part have begun, muted ones too."""
        self.muted = 0
        """How many elements are open inside one that is left out, that one counted."""
        self.deleted = 0
        self.placeholders = 0
        self.phantoms: list[bool] = []
        """Of every open m:phant, whether it only takes up room."""
        self.controls: list[bool] = []
        """Of every open content control, whether it only shows what might be entered there."""
        self.choices: list[bool] = []
        """Of every open mc:AlternateContent, whether one of its branches was taken."""
        self.shapes: list[Shape] = []
        self.taking: Callable[[State, str], None] | None = None
        """Who gets the characters of the open element."""
        self.buffer: list[str] = []
        self.look: dict[str, Any] | None = None
        """What the open w:rPr of a run has said so far."""
        self.form: dict[str, Any] | None = None
        """What the open w:pPr has said so far."""

    def enter(self, flow: Flow) -> None:
        """Read what follows into another flow, up to `leave`."""
        self._flows.append(self.flow)
        self.flow = flow

    def leave(self) -> None:
        """Go back to the flow around this one."""
        self.flow.flush()
        self.flow = self._flows.pop()

    @property
    def paragraph(self) -> Paragraph | None:
        """The innermost of this flow."""
        return self.flow.paragraphs[-1] if self.flow.paragraphs else None

    def origin(self) -> Origin:
        """The place of whatever comes next."""
        if paragraph := self.paragraph:
            return paragraph.origin
        cell = self.flow.tables[-1].cell if self.flow.tables else None
        if cell:
            return cell.origin
        return Origin(paragraph=self.shared.paragraphs) if self.flow.counts else self.flow.origin

    def put(self, text: str) -> None:
        """Add characters to the paragraph, or to what is hidden or deleted in it."""
        paragraph = self.paragraph
        if paragraph is None or self.flow.codes:
            return
        self.shared.spend(len(text))
        tables = self.flow.tables
        if self.placeholders:
            paragraph.prompt.append(text)
        elif self.deleted or (tables and tables[-1].deleted):
            paragraph.deleted.append(text)
        elif any(self.phantoms) or self.unseen():
            paragraph.hidden.append(text)
        else:
            paragraph.parts.append(text)
            if self.shared.trail is not None:
                self.shared.trail.append((self.number, text, paragraph.origin))
            if self.flow.runs and self.flow.runs[-1].fit:
                self._press(paragraph, self.flow.runs[-1])

    def _press(self, paragraph: Paragraph, run: Run) -> None:
        """Look whether the last piece still fits; where it does not, all that is pressed together with it is hidden."""
        width, identifier = run.fit or (0, "")
        pressed = paragraph.fits.setdefault(identifier or run, Pressed())
        pressed.add(paragraph.parts[-1], len(paragraph.parts) - 1)
        if pressed.unreadable(width, run.size):
            for at in pressed.at:
                paragraph.hidden.append(paragraph.parts[at])
                paragraph.parts[at] = ""
            pressed.at.clear()

    def vanished(self) -> bool:
        """Whether the run is hidden as such, with everything that is anchored in it."""
        run, paragraph = self.flow.runs[-1] if self.flow.runs else None, self.paragraph
        if run is None or paragraph is None:
            return bool(paragraph and paragraph.style.look.vanish)
        if run.vanished is None:
            character = self.shared.styles.character(run.look.style)
            run.vanished = vanished(run.look, character, paragraph.style.look)
        return run.vanished

    def unseen(self) -> bool:
        """Whether nobody sees the characters of the run."""
        flow, paragraph = self.flow, self.paragraph
        if flow.hidden or (flow.tables and flow.tables[-1].covered()):
            return True
        run = flow.runs[-1] if flow.runs else None
        if paragraph is None or (run and run.unseen is not None):
            return bool(run and run.unseen)
        look = over(run.look, self.shared.styles.character(run.look.style)) if run else PLAIN
        look = over(look, paragraph.style.look)
        unseen = self.vanished() or unreadable(look, paragraph.form, flow.ground())
        if run:
            run.unseen, run.fit, run.size = unseen, look.fit, look.size or USUAL
        return unseen

    def faded(self, paragraph: Paragraph, label: Label) -> bool:
        """Whether nobody sees the number of a paragraph, which looks like the paragraph's end."""
        look = over(label.look, self.shared.styles.character(label.look.style))
        look = over(look, over(paragraph.mark._replace(vanish=None), paragraph.style.look))
        return bool(look.vanish) or unreadable(look, paragraph.form, self.flow.ground())
