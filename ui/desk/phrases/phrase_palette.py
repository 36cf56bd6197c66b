"""The palette: any phrase in a few letters."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.moment import Moment
from app.palette import Palette, PaletteEntry, PaletteHit
from app.phrases import suggest
from app.playbook.blanks import fill
from app.playbook.shape import Playbook
from app.playbook.values import blank_names
from app.records import PersonalPhrase
from ui.controls.button import Button
from ui.controls.label import Label
from ui.controls.search_field import SearchField
from ui.desk.call.panel import CallPanel
from ui.desk.follow_ups.due_words import day_words, time_words
from ui.desk.phrases.phrase_kinds import ALL, FITS, PhraseKinds
from ui.desk.phrases.phrase_list import PhraseList
from ui.desk.phrases.phrase_list_model import PhraseRow
from ui.desk.phrases.saying import Saying
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_1, SPACE_2, SPACE_4
from ui.shortcuts import Act
from ui.workplace import Workplace

_FITTING = 12
_PAGE = 5
_TITLE_MOST = 60
_ROOM_FOR_HELP = 320
# Where Shift turns a digit into a sign, Qt tells the sign: these are the US and UK rows.
_SHIFTED = {sign: digit for digit, sign in enumerate("!@#$%^&*(", start=1)} | {'"': 2, "£": 3}


class PhrasePalette(CallPanel):
    """Search, kinds, favourites; every phrase says why it is here and when it was last used.

    Holds the words looked for, the tab and the phrase marked. Emits `phrase_asked` (Enter, a
    click, a favourite's digit), `copy_asked` (Ctrl+Enter) and `insert_asked` (Shift+Enter), each
    with the entry and why it is offered. At rest, below the now card of a wide window, it shows
    field and tabs only.
    """

    phrase_asked = Signal(object, object)
    copy_asked = Signal(object, object)
    insert_asked = Signal(object, object)

    def __init__(self, place: Workplace, saying: Saying, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._saying = saying
        self._palette: Palette | None = None
        self._made_of: tuple[Playbook, tuple[PersonalPhrase, ...]] | None = None
        self._rests = False
        self._tab = FITS
        self._active = False
        keys = place.shortcuts.shown_keys(Act.PALETTE)
        self._search = SearchField(self.tr("Find a phrase"), key=keys)
        self._kinds = PhraseKinds()
        self._list = PhraseList(self.tr("Phrases found"))
        self._none = Label(self.tr("No phrase has all of these words."), "muted")
        self._save = Button(self.tr("Save as my phrase"), "plus", "quiet")
        self._help = Label("", "small", tone="faint")
        self._build()
        self._connect()
        self.watch("phrases", "steps", "tension", "boundary", "caller", "fields", "playbook", "log")

    @property
    def search_field(self) -> SearchField:
        """Where the words are typed."""
        return self._search

    @property
    def kinds(self) -> PhraseKinds:
        """The tabs."""
        return self._kinds

    @property
    def list(self) -> PhraseList:
        """The phrases found."""
        return self._list

    @property
    def save_button(self) -> Button:
        """Keeps what is typed as a phrase of one's own."""
        return self._save

    def entry(self, phrase: str) -> PaletteEntry | None:
        """The entry of a phrase, of the playbook or of the agent's own."""
        return self._phrases().entry(phrase)

    def set_resting(self, rests: bool, *, low: bool = False) -> None:
        """Say whether the list waits until it is asked for; `low`, that its window has no height.

        Only a palette at rest has room for all the kinds, and only in a window of some height.
        """
        self._kinds.set_saves_room(low or not rests)
        if rests != self._rests:
            self._rests = rests
            self._show_parts()

    def take_keyboard(self) -> None:
        """Begin to look."""
        self._active = True
        self.renew_when_seen()
        self._show_parts()
        self._search.setFocus()
        self._search.selectAll()

    def reset(self) -> bool:
        """Forget what was looked for; False when nothing was."""
        looked = bool(self._search.text()) or self._tab != FITS
        had = looked or (self._rests and self._active)
        self._active = False
        with QSignalBlocker(self._search):
            self._search.clear()
        self._tab = FITS
        self._show_parts()
        self.renew_when_seen()
        return had

    def renew(self) -> None:
        """Find again, and keep the mark on the phrase that has it."""
        if self.call is None:
            return
        marked = self._list.current_row
        titles = {kind.id: kind.title for kind in self.place.desk.playbook.kinds}
        phrases = self._phrases()
        self._kinds.show_kinds([(kind, titles[kind]) for kind in phrases.kinds()])
        # Words are looked for everywhere, as long as no kind was chosen.
        everywhere = self._tab == FITS and bool(self._search.text().strip())
        self._kinds.set_value(ALL if everywhere else self._tab)
        self._list.phrases.show_rows(list(self._found(phrases, titles)))
        self._list.mark(self._list.phrases.place_of(marked.entry.id) if marked else 0)
        self._show_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the help out where the phrases need the room."""
        super().resizeEvent(event)
        self._show_parts()

    # -- finding -----------------------------------------------------------------------------------

    def _phrases(self) -> Palette:
        desk = self.place.desk
        made_of = (desk.playbook, desk.phrases.personal())
        if self._palette is None or made_of != self._made_of:
            self._made_of = made_of
            self._palette = Palette(*made_of)
        return self._palette

    def _found(self, phrases: Palette, titles: dict[str, str]) -> Iterator[PhraseRow]:
        assert self.call is not None
        desk, text, tab = self.place.desk, self._search.text(), self._tab
        fitting = suggest(
            desk.playbook,
            desk.situation(self.call),
            desk.phrases.used_in(self.call),
            limit=len(desk.playbook.phrases),
        )
        why = {each.phrase.id: each.because for each in fitting}
        hits = phrases.search(
            text,
            kind=None if tab in (FITS, ALL) else tab,
            last_used=desk.phrases.last_used(),
            favourites=desk.phrases.favourites(),
        )
        if tab == FITS and not text.strip():
            by_id = {hit.entry.id: hit for hit in hits}
            hits = [by_id[each.phrase.id] for each in fitting[:_FITTING]]
        values, names = self._saying.values(self.call), blank_names(desk.playbook)
        for hit in hits:
            because = why.get(hit.entry.id, ())
            yield PhraseRow(
                entry=hit.entry,
                text=fill(hit.entry.body, values, names).text,
                note=self._note(hit, because, titles),
                because=because,
                digit=hit.digit,
            )

    def _note(self, hit: PaletteHit, because: tuple[str, ...], titles: dict[str, str]) -> str:
        parts = []
        if because:
            parts.append(self.tr("because: {why}").format(why=" · ".join(because)))
        else:
            parts.append(titles.get(hit.entry.kind, hit.entry.kind))
        if hit.entry.personal:
            parts.append(self.tr("your own"))
        if hit.entry.last_resort:
            parts.append(self.tr("last resort"))
        if hit.last_used:
            parts.append(self._used(hit.last_used))
        return " · ".join(parts)

    def _used(self, utc_ms: int) -> str:
        now = self.place.desk.clock.now()
        at = Moment(utc_ms, now.offset_min, now.zone).local()
        if at.date() == now.local().date():
            return self.tr("used {when}").format(when=time_words(at))
        return self.tr("used {when}").format(when=day_words(at, now.local()))

    # -- keys --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field, without the keyboard ever leaving it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._press(event, in_field=watched is self._search)
        if event.type() == QEvent.Type.FocusIn and watched is self._search and not self._active:
            self._active = True
            self._show_parts()
            self.renew_when_seen()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent, *, in_field: bool) -> bool:
        key, control = event.key(), Qt.KeyboardModifier.ControlModifier
        shift = Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event.modifiers())
            return True
        if event.modifiers() & control and event.modifiers() & shift:
            return self._pin_by_key(event)
        if event.modifiers() & control:
            turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
            if key in turns:
                self._kinds.step(turns[Qt.Key(key)])
                return True
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        steps |= {Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        if key in steps and in_field:
            self._list.step(steps[Qt.Key(key)])
            return True
        return in_field and self._say_favourite(event)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        row = self._list.current_row
        if row is None:
            return
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.copy_asked.emit(row.entry, row.because)
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.insert_asked.emit(row.entry, row.because)
        else:
            self.phrase_asked.emit(row.entry, row.because)

    def _say_favourite(self, event: QKeyEvent) -> bool:
        """A digit in the empty field says the favourite pinned to it."""
        if self._search.text() or not self.place.settings.flag("single_keys"):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        digit = int(event.text()) if event.text() in tuple("123456789") else 0
        favourite = self.place.desk.phrases.favourites().get(digit, "")
        entry = self.entry(favourite) if favourite else None
        if entry is None:
            return False
        self.phrase_asked.emit(entry, ())
        return True

    def _pin_by_key(self, event: QKeyEvent) -> bool:
        digit = event.key() - Qt.Key.Key_0
        if not 1 <= digit <= 9:
            sign = chr(event.key()) if event.key() < 0x110000 else ""
            digit = _SHIFTED.get(sign, 0)
        row = self._list.current_row
        if not digit or row is None:
            return False
        self._pin(digit, "" if row.digit == digit else row.entry.id)
        return True

    # -- doing -------------------------------------------------------------------------------------

    def _pin(self, digit: int, phrase: str) -> None:
        self.place.desk.phrases.pin(digit, phrase)
        if phrase:
            self.place.say(self.tr("Favourite {digit}").format(digit=digit))
        else:
            self.place.say(self.tr("No longer a favourite"))

    def _star(self, index: QModelIndex) -> None:
        row = self._list.phrases.row(index)
        if row is None:
            return
        taken = self.place.desk.phrases.favourites()
        free = next((digit for digit in range(1, 10) if digit not in taken), 0)
        if row.digit:
            self._pin(row.digit, "")
        elif free:
            self._pin(free, row.entry.id)
        else:
            self.place.say(self.tr("All nine favourites are taken. Let go of one first."))

    def _click(self, index: QModelIndex) -> None:
        row = self._list.phrases.row(index)
        if row is not None:
            self.phrase_asked.emit(row.entry, row.because)

    def _copy(self, index: QModelIndex) -> None:
        row = self._list.phrases.row(index)
        if row is not None:
            self.copy_asked.emit(row.entry, row.because)

    def _save_own(self) -> None:
        body = " ".join(self._search.text().split())
        if not body:
            return
        kinds = self.place.desk.playbook.kinds
        tab = self._tab
        kind = tab if tab not in (FITS, ALL) else kinds[0].id
        title = body if len(body) <= _TITLE_MOST else body[: _TITLE_MOST - 1].rstrip() + "…"
        self.place.desk.phrases.write_own(title, kind, body)
        self.place.say(self.tr("Saved as your phrase"))

    def _look(self) -> None:
        self._active = True
        self._renew_now()
        self._list.mark(0)

    def _renew_now(self) -> None:
        self.renew_when_seen()
        self._show_parts()

    def _turn_kind(self, tab: str) -> None:
        self._tab = tab
        self._active = True
        self._renew_now()
        self._list.mark(0)

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(self._search)
        column.addWidget(self._kinds)
        column.addWidget(self._list, 1)
        for widget in (self._none, self._save, self._help):
            column.addWidget(widget)
        column.addStretch(0)
        self._bottom = column
        self._help.setText(
            self.tr("Enter says · Ctrl+Enter copies · Shift+Enter into the notes · 1–9 favourites")
        )

    def _connect(self) -> None:
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)
        self._search.textChanged.connect(self._look)
        self._kinds.kind_chosen.connect(self._turn_kind)
        self._list.drawn.phrase_chosen.connect(self._click)
        self._list.drawn.copy_asked.connect(self._copy)
        self._list.drawn.star_asked.connect(self._star)
        self._save.clicked.connect(self._save_own)
        self._saying.filled_anew.connect(self._hear_filled)

    def _show_parts(self) -> None:
        looks = self._active or not self._rests
        found = self._list.phrases.rowCount() > 0
        typed = bool(self._search.text().strip())
        self._list.setVisible(looks and found)
        self._none.setVisible(looks and not found and typed)
        self._save.setVisible(looks and typed)
        roomy = self.height() >= current_theme().px(_ROOM_FOR_HELP)
        self._help.setVisible(looks and not typed and roomy)
        # At rest the field keeps to the top.
        self._bottom.setStretch(self._bottom.count() - 1, 0 if looks and found else 1)

    def _hear_filled(self, call: object) -> None:
        if call == self.call:
            self.renew_when_seen()
