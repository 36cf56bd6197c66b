"""The page of an agent who joined a team: hand over, reflections, earlier times, the playbook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.chip_row import ChipRow
from ui.controls.elastic_row import ElasticRow
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.handover.errand_line import ErrandLine
from ui.desk.handover.moments import when_words
from ui.desk.handover.reflections_card import ReflectionsCard
from ui.desk.handover.share_words import terms_words
from ui.workplace import Workplace

if TYPE_CHECKING:
    from app.handover.hand_over import HandedOver
    from app.handover.records import BundleMade, Enrolment

_EARLIER = 5
_WORDS_KEEP = 140


class Overview(QWidget):
    """Shows the team and what was handed over.

    Emits:
        look_asked(bool): what would go out is to be shown; True for everything.
        file_asked(): a file that came from the supervisor is to be chosen.
        bundle_asked(Path): what was in this bundle is to be shown.
        leave_asked(): the team is to be left.
    """

    look_asked = Signal(bool)
    file_asked = Signal()
    bundle_asked = Signal(object)
    leave_asked = Signal()

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._asked = False
        self._team = Label("", "heading")
        self._last = Label("", "body")
        self.line = ErrandLine(place)
        self._full = CheckBox(self.tr("Everything, not only what changed since the last time"))
        self._look = Button(self.tr("See what goes out"), "arrow-right", "primary")
        self._look.clicked.connect(lambda _on=False: self.look_asked.emit(self._full.isChecked()))
        self._file = Button(self.tr("Open a file from my supervisor…"))
        self._file.clicked.connect(lambda _on=False: self.file_asked.emit())
        self.reflections = ReflectionsCard(place)
        self._earlier = Card(self.tr("Handed over before"))
        self._rows = QVBoxLayout()
        self._earlier.add_layout(self._rows)
        self._playbook = Card(self.tr("The house's playbook"))
        self._playbook_words = Label("")
        self._playbook.add(self._playbook_words)
        self._terms = Card(self.tr("What is agreed on"))
        self._term_rows = QVBoxLayout()
        self._terms.add_layout(self._term_rows)
        self._sure = Label(
            self.tr("Nothing more is handed over then. What was, lies with your supervisor."),
            "small",
        )
        self._leave = Button(self.tr("Leave the team…"))
        self._leave.clicked.connect(lambda _on=False: self._ask_to_leave())
        self._build()

    @property
    def look_button(self) -> Button:
        """Shows what would go out."""
        return self._look

    @property
    def leave_button(self) -> Button:
        """Leaves the team, at the second press."""
        return self._leave

    @property
    def everything(self) -> CheckBox:
        """Hands over everything."""
        return self._full

    @property
    def text(self) -> str:
        """The team, and the last time."""
        return f"{self._team.text()}\n{self._last.text()}"

    @property
    def playbook_words(self) -> str:
        """What is said of the house's playbook; empty while it is the built-in one."""
        return "" if self._playbook.isHidden() else self._playbook_words.text()

    def take_keyboard(self) -> None:
        """Begin with what goes out."""
        self._look.setFocus()

    def renew(self, enrolment: Enrolment) -> None:
        """Show the team as it is now."""
        handover = self._place.desk.handover
        team = enrolment.team
        told = self.tr("Team {team}, supervisor {supervisor}")
        self._team.setText(told.format(team=team.name, supervisor=team.supervisor))
        bundles = handover.bundles(limit=_EARLIER)
        self._last.setText(self._last_words(bundles))
        self._show_earlier(bundles)
        self._show_terms(enrolment)
        waiting = handover.waiting_playbook()
        self._playbook.setVisible(waiting is not None)
        if waiting is not None:
            words = (
                self.tr(
                    "The playbook {version} is kept; you work by the one that your organisation "
                    "names."
                )
                if handover.playbook_is_managed
                else self.tr("The playbook {version} waits until no call is open.")
            )
            self._playbook_words.setText(words.format(version=waiting.version))
        self.reflections.renew()

    def tell_done(self, done: HandedOver) -> None:
        """Say what was handed over, and what to do next: nothing."""
        names = self.tr(", ").join(made.file for made in (*done.again, *done.made))
        if not names:
            self.line.tell(self.tr("Nothing changed since the last time: nothing was written."))
            return
        told = self.tr("Handed over %n call(s): {names} in {folder}.", "", done.calls)
        told = told.format(names=names, folder=done.folder)
        then = self.tr("Your supervisor takes it from there; you need do nothing more.")
        self.line.tell(f"{told} {then}")

    # -- inside ------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = Card()
        buttons = ChipRow(self.tr("Share with my supervisor"))
        buttons.set_chips((self._look, self._file))
        for widget in (self._team, self._last, self.line, self._full, buttons):
            head.add(widget)
        leaving = ChipRow(self.tr("Leave the team"))
        leaving.set_chips((self._leave,))
        self._sure.hide()
        self._terms.add(self._sure)
        self._terms.add(leaving)
        column = ScrollColumn(self.tr("Share with my supervisor"))
        for card in (head, self._playbook, self.reflections, self._earlier, self._terms):
            column.add(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _last_words(self, bundles: list[BundleMade]) -> str:
        if not bundles:
            return self.tr("Nothing was handed over yet.")
        last = bundles[0]
        when = when_words(self._place, last.created_ms)
        if last.given_ms is None:
            return self.tr(
                "A bundle of {when} lies in no folder yet; it goes along the next time."
            ).format(when=when)
        calls = self.tr("%n call(s)", "", last.counts.get("calls", 0))
        told = self.tr("Last handed over {when}: {calls}, number {number}")
        return told.format(when=when, calls=calls, number=last.sequence)

    def _show_earlier(self, bundles: list[BundleMade]) -> None:
        _empty(self._rows)
        self._earlier.setVisible(bool(bundles))
        for made in bundles:
            when = when_words(self._place, made.created_ms)
            calls = self.tr("%n call(s)", "", made.counts.get("calls", 0))
            where = made.folder or self.tr("in no folder")
            told = self.tr("{number}. {when}, {calls}, {where}").format(
                number=made.sequence, when=when, calls=calls, where=where
            )
            show = Button(self.tr("Show what was in it"))
            show.setAccessibleName(self.tr("Show what was in number %n", "", made.sequence))
            file = self._place.desk.handover.copy_of(made)
            show.clicked.connect(lambda _on=False, file=file: self.bundle_asked.emit(Path(file)))
            row = ElasticRow(keeps=_WORDS_KEEP)
            row.add(Label(told), 1)
            row.add(show)
            self._rows.addWidget(row)

    def _show_terms(self, enrolment: Enrolment) -> None:
        _empty(self._term_rows)
        for words in terms_words(enrolment.team.terms):
            self._term_rows.addWidget(Label(words))

    def _ask_to_leave(self) -> None:
        if not self._asked:
            self._asked = True
            self._sure.show()
            self._leave.setText(self.tr("Leave the team"))
            return
        self._asked = False
        self._sure.hide()
        self._leave.setText(self.tr("Leave the team…"))
        self.leave_asked.emit()


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
