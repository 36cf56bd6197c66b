"""The chips below the quick lines of the notes: what they will become, what they became (A14)."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextBlock

from app.ports import Changed
from app.records import Promise
from ui.controls.announce import announce
from ui.desk.follow_ups.due_words import due_words
from ui.desk.follow_ups.task_words import kind_icon
from ui.desk.frame.tab_order import in_reading_order, set_tab_order
from ui.desk.notes.note_document import NoteDocument, line_key
from ui.desk.notes.note_editor import NoteEditor
from ui.desk.notes.note_tasks import NoteTasks, Task, is_quick
from ui.desk.notes.quick_row import Part, QuickRow
from ui.desk.notes.quick_words import parts_of
from ui.look.tokens import SPACE_1
from ui.workplace import Workplace


class QuickRows(QObject):
    """Keeps one `QuickRow` below each quick line of the document shown.

    A key press costs the line in which it was pressed; only new or lost lines, and tasks made
    elsewhere, make it look at all of them.
    """

    def __init__(self, editor: NoteEditor, place: Workplace) -> None:
        super().__init__(editor)
        self._editor = editor
        self._place = place
        self._tasks: NoteTasks | None = None
        self._document: NoteDocument | None = None
        self._rows: dict[int, QuickRow] = {}
        self._line_then = 0
        self._whole = QTimer(self)
        self._whole.setSingleShot(True)
        self._whole.setInterval(0)
        self._whole.timeout.connect(self._show_whole)
        editor.line_edited.connect(self._follow)
        editor.laid_out.connect(self.place_rows)
        editor.line_entered.connect(self._make_entered)
        editor.installEventFilter(self)
        place.bridge.on(("promises", "follow_ups", "log"), self._hear)

    def show(self, document: NoteDocument, call: UUID | None) -> None:
        """Show the rows of another document."""
        if document is not self._document:
            for key in list(self._rows):
                self._drop(key)
            if self._document is not None:
                self._document.lines_changed.disconnect(self.renew)
            self._document = document
            document.lines_changed.connect(self.renew)
        self._tasks = self._place.notes.tasks(document, call)
        self.renew()

    def row_at(self, line: int) -> QuickRow | None:
        """The row below a line, by the line's number from 0."""
        block = self._editor.document().findBlockByNumber(line)
        return self._rows.get(line_key(block)) if block.isValid() else None

    # -- showing -----------------------------------------------------------------------------------

    def renew(self) -> None:
        """Bring all rows up to the text and the tasks as they stand."""
        held = self._held()
        if held is None:
            return
        document, notes = held
        blocks = document.blocks()
        notes.recognise(blocks)
        tasks = notes.tasks()
        seen = {line_key(block) for block in blocks if self._renew_line(notes, block, tasks)}
        for key in [key for key in self._rows if key not in seen]:
            self._drop(key)
        self._settle()

    def place_rows(self) -> None:
        """Keep the room that each row needs, and put those in sight below their lines."""
        document = self._document
        if document is None or not self._rows:
            return
        viewport = self._editor.viewport()
        margin = round(document.documentMargin())
        width = viewport.width() - 2 * margin
        for key, row in self._rows.items():
            document.lines.set_room(key, row.height_at(width) + 2 * SPACE_1)
        hidden = set(self._rows)
        for block in self._editor.blocks_in_sight(viewport.rect()):
            key = line_key(block)
            if key not in self._rows:
                continue
            hidden.discard(key)
            room = document.lines.room(key)
            bottom = self._editor.top_of(block) + self._editor.height_of(block)
            self._rows[key].setGeometry(margin, bottom - room, width, room - 2 * SPACE_1)
            self._rows[key].show()
        for key in hidden:
            self._rows[key].hide()

    def _follow(self) -> None:
        """Something was typed, or the caret went to another line."""
        held = self._held()
        if held is None:
            return
        document, notes = held
        here, left = self._editor.textCursor().block(), self._line_then
        self._line_then = line_key(here)
        blocks = [here, *document.changed_lines()]
        if left != self._line_then and left in self._rows:
            blocks += filter(None, [document.line_of(left)])
        if not any(is_quick(b.text()) or line_key(b) in self._rows for b in blocks):
            return
        tasks = notes.tasks()
        for block in blocks:
            if not self._renew_line(notes, block, tasks):
                self._drop(line_key(block))
        self._settle()

    def _settle(self) -> None:
        self.place_rows()
        document = self._document
        if document is not None and self._rows:
            rows = [self._rows[k] for k in map(line_key, document.blocks()) if k in self._rows]
            set_tab_order([self._editor, *(w for row in rows for w in in_reading_order(row))])
        # Once the lines are laid out again: until then Qt knows no height of theirs.
        self._whole.start()

    def _show_whole(self) -> None:
        """Bring the chips of the line that is being written into sight."""
        block = self._editor.textCursor().block()
        if line_key(block) in self._rows and self._editor.hasFocus():
            self._editor.show_whole(block)

    def _renew_line(self, notes: NoteTasks, block: QTextBlock, tasks: dict[UUID, Task]) -> bool:
        """Show what a line is or will be; False where that is nothing."""
        key = line_key(block)
        made = notes.made_of(key, tasks)
        if made is not None:
            self._row(key).show_made(self._made_part(made))
            return True
        read = notes.read(block) if is_quick(block.text()) else None
        if read is None:
            return False
        now = self._place.desk.clock.now().local()
        at_caret = block == self._editor.textCursor().block()
        self._row(key).show_preview(parts_of(read, now), enter=at_caret)
        return True

    def _row(self, key: int) -> QuickRow:
        row = self._rows.get(key)
        if row is None:
            row = QuickRow(self._editor.viewport())
            row.make_asked.connect(lambda: self._make(key))
            row.removed.connect(lambda: self._take_back(key))
            self._rows[key] = row
        return row

    def _drop(self, key: int) -> None:
        row = self._rows.pop(key, None)
        if row is not None:
            row.hide()
            row.deleteLater()
            if self._document is not None:
                self._document.lines.set_room(key, 0)

    def _made_part(self, made: Task) -> Part:
        kind = "promise" if isinstance(made, Promise) else made.kind
        words = made.what[:1].upper() + made.what[1:]
        if made.due is not None:
            now = self._place.desk.clock.now().local()
            words = self.tr("{what} · {due}").format(
                what=words, due=due_words(made.due.local(), now)
            )
        return Part(words, kind_icon(kind, made.channel))

    # -- making and taking back --------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace right behind a recognised part turns it back into plain text."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            cursor, held = self._editor.textCursor(), self._held()
            if held is None or cursor.hasSelection():
                return False
            if held[1].dismiss_at(cursor.block(), cursor.positionInBlock()):
                self._follow()
                return True
        return super().eventFilter(watched, event)

    def _make_entered(self) -> None:
        self._make(line_key(self._editor.textCursor().block()))

    def _make(self, key: int) -> None:
        held = self._held()
        if held is None:
            return
        document, notes = held
        block = document.line_of(key)
        made = notes.make(block, asker=self) if block is not None else None
        if made is None:
            return
        # No toast: it would lie on the lines that are being written. The × is the way back.
        self.renew()
        words = self._made_part(made).words
        announce(self._editor, self.tr("Made: {what}").format(what=words))

    def _take_back(self, key: int) -> None:
        held = self._held()
        if held is not None:
            held[1].take_back(key, asker=self)
            self.renew()

    def _held(self) -> tuple[NoteDocument, NoteTasks] | None:
        """The document shown and its tasks; None while the editor shows another one."""
        document, tasks = self._document, self._tasks
        if document is None or tasks is None or document is not self._editor.document():
            return None
        return document, tasks

    def _hear(self, changed: Changed) -> None:
        held = self._held()
        if held is None or changed.asker is self:
            return
        if changed.call in (None, held[1].call):
            self.renew()
