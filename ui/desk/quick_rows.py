"""Quick lines in the notes: chips below them while they are typed, and what they became (A14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextBlock

from app.ledger import Undoable
from app.ports import Changed
from app.quick_line import MARK, wording
from app.records import FollowUp, Promise
from ui.controls.announce import announce
from ui.desk.due_words import due_words
from ui.desk.guarded_input import from_units, to_units
from ui.desk.note_document import NoteDocument, line_key
from ui.desk.note_editor import NoteEditor
from ui.desk.quick_row import Part, QuickRow
from ui.desk.quick_words import parts_of
from ui.desk.tab_order import in_reading_order, set_tab_order
from ui.desk.task_words import kind_icon
from ui.look.tokens import SPACE_1
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.quick_add import QuickAdd

Span = tuple[int, int]
Made = Promise | FollowUp


@dataclass(slots=True)
class _Lines:
    """What is known of the quick lines of one document, by the key of the line."""

    made: dict[int, UUID] = field(default_factory=dict)
    dismissed: dict[int, frozenset[Span]] = field(default_factory=dict)
    """Places in the line, as Qt counts them, that are to stay plain text."""


class QuickRows(QObject):
    """Keeps one `QuickRow` below each quick line of the document shown, and makes what it says."""

    def __init__(self, editor: NoteEditor, place: Workplace) -> None:
        super().__init__(editor)
        self._editor = editor
        self._place = place
        self._call: UUID | None = None
        self._lines: dict[NoteDocument, _Lines] = {}
        self._rows: dict[int, QuickRow] = {}
        self._document: NoteDocument | None = None
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.setInterval(0)
        self._whole.timeout.connect(self._show_whole)
        editor.line_edited.connect(self.renew)
        editor.laid_out.connect(self.place_rows)
        editor.line_entered.connect(self._make_entered)
        editor.installEventFilter(self)
        place.bridge.on(("promises", "follow_ups", "log"), self._hear)

    def show(self, document: NoteDocument, call: UUID | None) -> None:
        """Show the rows of another document."""
        self._call = call
        if document is not self._document:
            for row in self._rows.values():
                row.hide()
                row.deleteLater()
            self._rows = {}
            self._document = document
            if document not in self._lines:
                self._lines[document] = _Lines()
                document.contentsChange.connect(
                    lambda at, gone, come: self._move_dismissed(document, at, gone, come)
                )
                self._recognise(list(self._on_sheet()))
        self.renew()

    def forget(self, document: NoteDocument) -> None:
        """Let a document go that is not shown any more."""
        self._lines.pop(document, None)

    def row_at(self, line: int) -> QuickRow | None:
        """The row below a line, by the line's number from 0."""
        block = self._editor.document().findBlockByNumber(line)
        return self._rows.get(line_key(block)) if block.isValid() else None

    # -- showing -----------------------------------------------------------------------------------

    def renew(self) -> None:
        """Bring the rows up to the text as it stands."""
        document = self._document
        if document is None or document is not self._editor.document():
            return
        state = self._lines[document]
        self._follow_moved(state)
        wanted: set[int] = set()
        caret = self._editor.textCursor().block()
        for block in document.blocks():
            key = line_key(block)
            made = self._made_at(key)
            if made is None and not _is_quick(block.text()):
                continue
            if self._show_row(state, block, made, at_caret=block == caret):
                wanted.add(key)
        for key in [key for key in self._rows if key not in wanted]:
            row = self._rows.pop(key)
            row.hide()
            row.deleteLater()
            document.lines.set_room(key, 0)
        self.place_rows()
        rows = [self._rows[k] for k in map(line_key, document.blocks()) if k in self._rows]
        set_tab_order([self._editor, *(w for row in rows for w in in_reading_order(row))])
        # Once the lines are laid out again: until then Qt knows no height of theirs.
        self._whole.start()

    def place_rows(self) -> None:
        """Put each row below its line, and keep the room that it needs."""
        document = self._document
        if document is None or not self._rows:
            return
        viewport = self._editor.viewport()
        margin = round(document.documentMargin())
        width = viewport.width() - 2 * margin
        for block in document.blocks():
            row = self._rows.get(line_key(block))
            if row is None:
                continue
            height = row.heightForWidth(width)
            document.lines.set_room(line_key(block), height + 2 * SPACE_1)
        seen = {line_key(b) for b in self._editor.blocks_in_sight(viewport.rect())}
        for block in document.blocks():
            row = self._rows.get(line_key(block))
            if row is None:
                continue
            room = document.lines.room(line_key(block))
            bottom = self._editor.top_of(block) + self._editor.height_of(block)
            row.setGeometry(margin, bottom - room, width, room - 2 * SPACE_1)
            row.setVisible(line_key(block) in seen)
        viewport.update()

    def _show_whole(self) -> None:
        """Bring the chips of the line that is being written into sight."""
        block = self._editor.textCursor().block()
        if line_key(block) in self._rows and self._editor.hasFocus():
            self._editor.show_whole(block)

    def _show_row(
        self, state: _Lines, block: QTextBlock, made: Made | None, *, at_caret: bool
    ) -> bool:
        key = line_key(block)
        if made is not None:
            self._row(key).show_made(self._made_part(made))
            return True
        read = self._read(state, block)
        if read is None:
            return False
        now = self._place.desk.clock.now().local()
        parts = parts_of(read, now)
        self._row(key).show_preview(parts, enter=at_caret)
        return True

    def _row(self, key: int) -> QuickRow:
        row = self._rows.get(key)
        if row is None:
            row = QuickRow(self._editor.viewport())
            row.make_asked.connect(lambda: self._make(key))
            row.removed.connect(lambda: self._take_back(key))
            self._rows[key] = row
            row.show()
        return row

    def _made_part(self, made: Made) -> Part:
        kind = "promise" if isinstance(made, Promise) else made.kind
        words = made.what[:1].upper() + made.what[1:]
        if made.due is not None:
            now = self._place.desk.clock.now().local()
            words = self.tr("{what} · {due}").format(
                what=words, due=due_words(made.due.local(), now)
            )
        return Part(words, kind_icon(kind, made.channel))

    # -- making and taking back --------------------------------------------------------------------

    def _make_entered(self) -> None:
        self._make(line_key(self._editor.textCursor().block()))

    def _make(self, key: int) -> None:
        document = self._document
        if document is None or self._made_at(key) is not None:
            return
        block = next((b for b in document.blocks() if line_key(b) == key), None)
        if block is None or not _is_quick(block.text()):
            return
        state = self._lines[document]
        item = self._place.desk.quick_lines.make(
            self._call, block.text(), dismissed=_dismissed(state, block), asker=self
        )
        if item is None:
            return
        state.made[key] = item.made.id
        # No toast: it would lie on the lines that are being written. The × is the way back.
        self.renew()
        words = self._made_part(item.made).words
        announce(self._editor, self.tr("Made: {what}").format(what=words))

    def _take_back(self, key: int) -> None:
        made = self._made_at(key)
        if made is None or self._document is None:
            return
        self._lines[self._document].made.pop(key, None)
        self._place.desk.undo(self._undo_of(made), asker=self)
        self.renew()

    def _undo_of(self, made: Made) -> Undoable:
        desk = self._place.desk
        if isinstance(made, Promise):
            return desk.promises.undo_of(made)
        return desk.follow_ups.undo_of(made)

    def _made_at(self, key: int) -> Made | None:
        """What the line became, while it is still there."""
        if self._document is None:
            return None
        found = self._lines[self._document].made.get(key)
        return next((each for each in self._on_sheet() if each.id == found), None)

    def _on_sheet(self) -> tuple[Made, ...]:
        """The promises and follow-ups of the call that were neither deleted nor dropped."""
        if self._call is None:
            return ()
        try:
            sheet = self._place.desk.sheet(self._call)
        except KeyError:
            return ()
        tasks: tuple[Made, ...] = (*sheet.promises, *sheet.follow_ups)
        return tuple(t for t in tasks if t.deleted is None and t.state != "dropped")

    def _recognise(self, free: list[Made]) -> None:
        """Find the lines that became these, by their words."""
        document = self._document
        if document is None:
            return
        state = self._lines[document]
        for block in document.blocks():
            if not _is_quick(block.text()) or line_key(block) in state.made:
                continue
            read = self._read(state, block)
            made = next((t for t in free if read and t.what == wording(read)), None)
            if made is not None:
                free.remove(made)
                state.made[line_key(block)] = made.id

    def _follow_moved(self, state: _Lines) -> None:
        """A quick line that was pushed down by words before it goes on under another key."""
        assert self._document is not None
        texts = {line_key(block): block.text() for block in self._document.blocks()}
        for key, found in list(state.made.items()):
            if key in texts and not _is_quick(texts[key]):
                self._recognise([task for task in self._on_sheet() if task.id == found])
                if found in [each for other, each in state.made.items() if other != key]:
                    del state.made[key]

    def _read(self, state: _Lines, block: QTextBlock) -> QuickAdd | None:
        return self._place.desk.quick_lines.read(block.text(), dismissed=_dismissed(state, block))

    # -- parts that are to stay plain text ---------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a Backspace right behind a recognised part."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and not self._editor.textCursor().hasSelection()
        ):
            return self._dismiss_before_caret()
        return super().eventFilter(watched, event)

    def _dismiss_before_caret(self) -> bool:
        """Turn the recognised part that ends at the caret back into plain text, if one does."""
        cursor = self._editor.textCursor()
        block, document = cursor.block(), self._document
        key = line_key(block)
        if document is None or self._made_at(key) is not None or not _is_quick(block.text()):
            return False
        state = self._lines[document]
        read = self._read(state, block)
        place = from_units(block.text(), cursor.positionInBlock()) - _lead(block.text())
        for chip in read.chips if read else ():
            if chip.end == place:
                start = to_units(block.text(), chip.start + _lead(block.text()))
                span = (start, cursor.positionInBlock())
                state.dismissed[key] = state.dismissed.get(key, frozenset()) | {span}
                self.renew()
                return True
        return False

    def _move_dismissed(self, document: NoteDocument, at: int, gone: int, come: int) -> None:
        """Let the places follow what is typed before them; typing in one ends it."""
        block = document.findBlock(at)
        state = self._lines.get(document)
        spans = state.dismissed.get(line_key(block)) if state and block.isValid() else None
        if state is None or not spans:
            return
        start = at - block.position()
        kept = set()
        for first, last in spans:
            if last <= start:
                kept.add((first, last))
            elif first >= start + gone:
                kept.add((first + come - gone, last + come - gone))
        state.dismissed[line_key(block)] = frozenset(kept)

    def _hear(self, changed: Changed) -> None:
        if changed.asker is not self and changed.call in (None, self._call):
            self.renew()


def _is_quick(text: str) -> bool:
    return text.lstrip().startswith(MARK)


def _dismissed(state: _Lines, block: QTextBlock) -> frozenset[Span]:
    """The places in characters, counted from behind the mark and its blanks."""
    text = block.text()
    lead = _lead(text)
    return frozenset(
        (from_units(text, first) - lead, from_units(text, last) - lead)
        for first, last in state.dismissed.get(line_key(block), ())
    )


def _lead(text: str) -> int:
    """How many characters stand before the words of a quick line: blanks, mark, blanks."""
    after = text.lstrip()[1:]
    return len(text) - len(after.lstrip())
