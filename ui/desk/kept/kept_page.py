"""What I keep: for how long each kind, what would go now, what went, and all that is mine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.erasure import Removal
from app.moment import Moment
from app.own_data import CONFIRMATION, Holdings
from app.retention import KINDS, setting_of
from ui.controls.action_row import ActionRow
from ui.controls.announce import announce
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.kept.removals_card import RemovalsCard
from ui.kept.sure_card import SureCard
from ui.kept.words import counts_words
from ui.look.tokens import SPACE_4
from ui.recovery.backup_words import size_words
from ui.recovery.progress_line import ProgressLine
from ui.settings.setting_row import SettingRow
from ui.settings.setting_rows import SettingRows
from ui.workplace import Page, Workplace


class KeptPage(QWidget):
    """Shows it; all that takes time is done elsewhere (`ui.desk.kept.keeping`).

    Emits:
        opened(): the page came to the front.
        look_asked(), purge_asked(): what is too old is to be counted, or taken away.
        stop_asked(): what is being done is to be stopped.
        export_asked(): everything is wanted as files.
    """

    opened = Signal()
    look_asked = Signal()
    purge_asked = Signal()
    stop_asked = Signal()
    export_asked = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._rows = SettingRows(place, self)
        self.removals = RemovalsCard()
        self.leave = SureCard(
            self.tr("Delete everything that is yours"),
            self.tr(
                "Your log, all its backups and keys, your own copies of what you handed over, and "
                "your settings. Callside closes, and begins like the first time after that. It "
                "cannot be undone."
            ),
            self.tr("Delete everything…"),
            self.tr("Delete everything for good"),
            word=CONFIRMATION,
        )
        column = ScrollColumn(self.tr("What I keep"))
        for card in (
            self._periods_card(),
            self._purge_card(),
            self._caller_card(),
            self._own_card(),
            self.leave,
            self.removals,
        ):
            column.add(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _periods_card(self) -> Card:
        card = Card(self.tr("For how long"))
        card.body.setSpacing(SPACE_4)
        card.add(
            Label(
                self.tr(
                    "What is older goes by itself: soon after the start, and once a day. Promises "
                    "and follow-ups that are still open keep their call. 0 is no limit."
                ),
                "muted",
            )
        )
        for kind in KINDS:
            card.add(self._rows.make(setting_of(kind)))
        return card

    def _purge_card(self) -> Card:
        card = Card(self.tr("What is too old now"))
        self._due = Label("")
        self._due.hide()
        self._line = ProgressLine()
        self._line.stop_asked.connect(self.stop_asked)
        self._look = Button(self.tr("Look what would go"), "search")
        self._look.clicked.connect(self.look_asked)
        self._purge = Button(self.tr("Take it away now"), "trash-2")
        self._purge.clicked.connect(self.purge_asked)
        for widget in (self._due, self._line):
            card.add(widget)
        card.add(ActionRow(self.tr("What is too old now"), self._look, self._purge))
        return card

    def _caller_card(self) -> Card:
        card = Card(self.tr("Everything about a caller"))
        card.add(
            Label(
                self.tr(
                    "Somebody asks what you have about them, or wants it deleted: find them by "
                    "number, name or account."
                )
            )
        )
        self._caller = Button(self.tr("Find a caller"), "user")
        self._caller.clicked.connect(lambda: self._place.go(Page.ABOUT_CALLER))
        card.add(ActionRow(self.tr("Everything about a caller"), self._caller))
        return card

    def _own_card(self) -> Card:
        card = Card(self.tr("Take everything along"))
        card.add(
            Label(
                self.tr(
                    "All that is yours as JSON lines and CSV with a schema, your reflections too. "
                    "The files are not encrypted: keep them where only you can read them."
                )
            )
        )
        self._exported = Label("", "strong")
        self._exported.hide()
        self._export_line = ProgressLine()
        self._export_line.stop_asked.connect(self.stop_asked)
        self._export = Button(self.tr("Write it into a folder…"), "download")
        self._export.clicked.connect(self.export_asked)
        for widget in (self._exported, self._export_line):
            card.add(widget)
        card.add(ActionRow(self.tr("Take everything along"), self._export))
        return card

    # -- what is seen ------------------------------------------------------------------------------

    @property
    def look_button(self) -> Button:
        """Counts what is too old."""
        return self._look

    @property
    def purge_button(self) -> Button:
        """Takes it away."""
        return self._purge

    @property
    def export_button(self) -> Button:
        """Writes everything."""
        return self._export

    @property
    def caller_button(self) -> Button:
        """Leads to everything about a caller."""
        return self._caller

    @property
    def due(self) -> str:
        """What is said of what is too old."""
        return self._due.text()

    @property
    def exported(self) -> str:
        """What is said of the export."""
        return self._exported.text()

    def row(self, key: str) -> SettingRow:
        """The row of a period."""
        return self._rows[key]

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""
        self._rows.show_all()

    def shown(self) -> None:
        """Show how things stand."""
        self.opened.emit()

    def went_back(self) -> bool:
        """Ask no more; False where nothing was asked."""
        was_asked = self.leave.is_asked
        self.leave.calm()
        return was_asked

    # -- what came of it ---------------------------------------------------------------------------

    def show_removals(self, lines: Sequence[Removal], now: Moment) -> None:
        """Show the list."""
        self.removals.show_lines(lines, now)

    def show_due(self, counts: Mapping[str, int]) -> None:
        """Say what would go."""
        told = counts_words(counts)
        words = self.tr("Older than its time: {what}.").format(what=told)
        self.tell_due(words if told else self.tr("Nothing is older than its time."))

    def show_purged(self, counts: Mapping[str, int]) -> None:
        """Say what went."""
        told = counts_words(counts)
        words = self.tr("Taken away: {what}.").format(what=told)
        self.tell_due(words if told else self.tr("Nothing is older than its time."))

    def tell_due(self, words: str) -> None:
        """Say something about what is too old."""
        self._end(self._line, self._look)
        self._due.setText(words)
        self._due.setVisible(bool(words))
        announce(self, words)

    def begin_purge(self, words: str) -> None:
        """Something is being done about it."""
        self._line.begin(words)

    def begin_export(self) -> None:
        """Files are being written."""
        self._exported.hide()
        self._export_line.begin(self.tr("Writing everything that is yours…"))

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        for line in (self._line, self._export_line):
            line.show_progress(done, total)

    def tell_exported(self, words: str, *, is_bad: bool = False) -> None:
        """Say what came of the export."""
        self._end(self._export_line, self._export)
        self._exported.setText(words)
        self._exported.set_tone("danger" if is_bad else None)
        self._exported.setVisible(bool(words))
        announce(self, words, assertive=is_bad)

    def show_holdings(self, found: Holdings) -> None:
        """Say what a deletion would take, and what it cannot."""
        parts = [
            self.tr("{calls}, {files} ({size}), with {backups}.").format(
                calls=self.tr("%n call(s)", "", found.calls),
                files=self.tr("%n file(s)", "", found.files),
                size=size_words(found.size),
                backups=self.tr("%n backup(s)", "", found.backups),
            )
        ]
        if found.elsewhere is not None and found.copies < 0:
            parts.append(
                self.tr(
                    "{folder} cannot be reached: delete it by hand. Whoever has the recovery code "
                    "can open what lies there."
                ).format(folder=found.elsewhere)
            )
        elif found.elsewhere is not None:
            parts.append(
                self.tr("In the second folder: {backups}.").format(
                    backups=self.tr("%n backup(s)", "", max(found.copies, 0))
                )
            )
        parts.append(
            self.tr(
                "Not taken back: what you handed over, what is on paper, and files that you "
                "exported or saved elsewhere."
            )
        )
        if found.stays:
            stays = ", ".join(found.stays)
            parts.append(self.tr("Stays, for it is not yours: {what}.").format(what=stays))
        self.leave.show_what("\n".join(parts))

    @staticmethod
    def _end(line: ProgressLine, then: Button) -> None:
        had_keyboard = line.stop_button.hasFocus()
        line.end()
        if had_keyboard:
            then.setFocus()
