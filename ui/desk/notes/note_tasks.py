"""What the quick lines of one call's notes are read as, and what they became (A14)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtGui import QTextBlock

from app.desk import Desk
from app.quick_line import MARK, wording
from app.records import FollowUp, Promise
from ui.desk.notes.note_document import NoteDocument, line_key
from ui.desk.notes.note_text import from_units, to_units

if TYPE_CHECKING:
    from app.quick_add import QuickAdd

Span = tuple[int, int]
Task = Promise | FollowUp


def is_quick(text: str) -> bool:
    """Whether a line is to become something."""
    return text.lstrip().startswith(MARK)


class NoteTasks:
    """Follows the quick lines of a document by their keys.

    Holds which task a line became, and the places in lines that are to stay plain text, as Qt
    counts them.
    """

    def __init__(self, document: NoteDocument, desk: Desk, call: UUID | None) -> None:
        self._document = document
        self._desk = desk
        self.call = call
        self._made: dict[int, UUID] = {}
        self._dismissed: dict[int, frozenset[Span]] = {}
        self._read: dict[int, tuple[str, frozenset[Span], QuickAdd | None]] = {}
        document.contentsChange.connect(self._move_dismissed)

    # -- looking -----------------------------------------------------------------------------------

    def tasks(self) -> dict[UUID, Task]:
        """The promises and follow-ups of the call that were neither deleted nor dropped."""
        if self.call is None:
            return {}
        try:
            sheet = self._desk.sheet(self.call)
        except KeyError:
            return {}
        found: tuple[Task, ...] = (*sheet.promises, *sheet.follow_ups)
        return {t.id: t for t in found if t.deleted is None and t.state != "dropped"}

    def made_of(self, line: int, tasks: dict[UUID, Task]) -> Task | None:
        """What the line with this key became, while it is still there."""
        found = self._made.get(line)
        return tasks.get(found) if found is not None else None

    def read(self, block: QTextBlock) -> QuickAdd | None:
        """What a line will become; None when it is no quick line."""
        key, text = line_key(block), block.text()
        dismissed = self._dismissed.get(key, frozenset())
        held = self._read.get(key)
        if held is not None and held[:2] == (text, dismissed):
            return held[2]
        read = self._desk.quick_lines.read(text, dismissed=self._spans(text, dismissed))
        self._read[key] = (text, dismissed, read)
        return read

    # -- making and taking back --------------------------------------------------------------------

    def make(self, block: QTextBlock, asker: object) -> Task | None:
        """Make what a line says, once."""
        key, text = line_key(block), block.text()
        if not is_quick(text) or self.made_of(key, self.tasks()) is not None:
            return None
        dismissed = self._spans(text, self._dismissed.get(key, frozenset()))
        item = self._desk.quick_lines.make(self.call, text, dismissed=dismissed, asker=asker)
        if item is None:
            return None
        self._made[key] = item.made.id
        return item.made

    def take_back(self, line: int, asker: object) -> None:
        """Take back what a line became; the line stays."""
        made = self.made_of(line, self.tasks())
        self._made.pop(line, None)
        if isinstance(made, Promise):
            self._desk.undo(self._desk.promises.undo_of(made), asker=asker)
        elif made is not None:
            self._desk.undo(self._desk.follow_ups.undo_of(made), asker=asker)

    def recognise(self, blocks: list[QTextBlock]) -> None:
        """Find the lines of an earlier run, or pushed down since, by the words of their task."""
        tasks = self.tasks()
        texts = {line_key(block): block.text() for block in blocks}
        bound = {key: made for key, made in self._made.items() if is_quick(texts.get(key, ""))}
        free = {i: t for i, t in tasks.items() if i not in bound.values()}
        for block in blocks:
            if not free or not is_quick(block.text()) or line_key(block) in bound:
                continue
            read = self.read(block)
            found = next((i for i, t in free.items() if read and t.what == wording(read)), None)
            if found is not None:
                del free[found]
                bound[line_key(block)] = found
        # A made line whose mark was deleted keeps its task, unless another line took it over.
        kept = {k: m for k, m in self._made.items() if k in texts and m not in bound.values()}
        self._made = {**kept, **bound}

    # -- parts that are to stay plain text ---------------------------------------------------------

    def dismiss_at(self, block: QTextBlock, place: int) -> bool:
        """Turn the recognised part that ends at `place` in a line into text, if one does."""
        text, key = block.text(), line_key(block)
        if not is_quick(text) or self.made_of(key, self.tasks()) is not None:
            return False
        read, lead = self.read(block), _lead(text)
        for chip in read.chips if read else ():
            if to_units(text, chip.end + lead) == place:
                span = (to_units(text, chip.start + lead), place)
                self._dismissed[key] = self._dismissed.get(key, frozenset()) | {span}
                return True
        return False

    def _move_dismissed(self, at: int, gone: int, come: int) -> None:
        """Let the places follow what is typed before them; typing in one ends it."""
        if not self._dismissed:
            return
        block = self._document.findBlock(at)
        spans = self._dismissed.get(line_key(block)) if block.isValid() else None
        if not spans:
            return
        start = at - block.position()
        kept = set()
        for first, last in spans:
            if last <= start:
                kept.add((first, last))
            elif first >= start + gone:
                kept.add((first + come - gone, last + come - gone))
        self._dismissed[line_key(block)] = frozenset(kept)

    @staticmethod
    def _spans(text: str, dismissed: frozenset[Span]) -> frozenset[Span]:
        """The places in characters, counted from behind the mark and its blanks."""
        lead = _lead(text)
        return frozenset(
            (from_units(text, first) - lead, from_units(text, last) - lead)
            for first, last in dismissed
        )


def _lead(text: str) -> int:
    """How many characters stand before the words of a quick line: blanks, mark, blanks."""
    after = text.lstrip()[1:]
    return len(text) - len(after.lstrip())
