"""Where in a report something missing would have been: the end of the section in which it was expected."""

from collections import Counter

from checker.documents.model import PARTS
from checker.model import Audit, Result
from checker.structure.fold import fold_pattern
from checker.structure.model import Section
from checker.structure.sections import heading_roles

_AT_TITLE = ("标题", "开头")
_AT_END = ("全文", "落款", "页面")
_USUAL = "achievements"


class Ends:
    """The places of one report. A place is an offset: behind the character before it."""

    def __init__(self, audit: Audit) -> None:
        report = audit.report
        self._text, self._sections = report.document.text, report.sections
        self._year = report.year.value
        cut = {piece.span.start for piece in report.furniture}
        own = [block for block in report.document.blocks if block.kind not in PARTS and block.start not in cut]
        self.title = report.title.span or ((own[0].start, own[0].end) if own else (0, 0))
        """The span of the title, or of the first block where there is none."""
        self._last = own[-1].end if own else len(self._text)
        self._usual = self._leaves(audit)

    def of(self, result: Result) -> int:
        """Where an indicator was expected."""
        expected = fold_pattern(result.indicator.section.zh)
        if any(word in expected for word in _AT_TITLE):
            return self.title[1]
        if any(word in expected for word in _AT_END):
            return self._last
        roles = heading_roles(expected, self._year) or (_USUAL,)
        leaf = self._usual.get(result.indicator.group) if roles[0] == _USUAL else None
        if leaf is None:
            leaf = next((s for s in reversed(self._sections) if s.role == roles[0] and s.end > s.start), None)
        return self._trimmed(leaf) if leaf else self._last

    def _leaves(self, audit: Audit) -> dict[str, Section]:
        """For every group of indicators the section of the achievements that holds most of its evidence."""
        sentences = audit.report.sentences
        counts: dict[str, Counter[int]] = {}
        for result in audit.results:
            for hit in result.verdict.evidence if not result.indicator.check else ():
                section = sentences[hit.sentence].section
                if self._sections[section].role == _USUAL:
                    counts.setdefault(result.indicator.group, Counter())[section] += 1
        # Of sections with as much evidence the first one.
        return {group: self._sections[min(of, key=lambda n: (-of[n], n))] for group, of in counts.items()}

    def _trimmed(self, section: Section) -> int:
        """The end of a section, without what is white behind its last words or furniture behind the report."""
        return min(section.start + len(self._text[section.start : section.end].rstrip()), self._last)
