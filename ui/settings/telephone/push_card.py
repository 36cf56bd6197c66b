"""The card of phone systems that push: who may, to which address, and what was refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.phone.event import LONGEST_NAME, one_line
from app.phone.push_senders import forget_sender, renewed_token
from app.phone.secrets import Secrets
from app.problems import Problem
from ui.controls.button import Button
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_5
from ui.phone.push_receiver import PushReceiver
from ui.phone.receiver import ReceiverStatus
from ui.phone.telephones import Telephones
from ui.problem_words import in_one_line
from ui.settings.setting_rows import SettingRows
from ui.settings.telephone.keyring_ask import KeyringAsk
from ui.settings.telephone.receiver_card import ReceiverCard
from ui.settings.telephone.sender_row import SenderRow
from ui.settings.telephone.words import refused_words
from ui.workplace import Workplace

AskSecrets = Callable[[], Secrets]


class PushCard(ReceiverCard):
    """Keeps the list of senders in the settings; their tokens are in the keyring alone.

    The receiver, which asked the keyring for them, knows the tokens: an address that is to be
    shown waits until it does.
    """

    def __init__(
        self,
        place: Workplace,
        rows: SettingRows,
        telephones: Telephones,
        secrets: AskSecrets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("push", place, rows, parent)
        self._telephones = telephones
        self._secrets = secrets
        self._wanted: set[str] = set()
        self._senders: list[SenderRow] = []
        self._refused = Label("", "small")
        self.add_inside(self._refused)
        self.add_setting("push_port")
        listed = QWidget()
        self._list = QVBoxLayout(listed)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE_5)
        self.add_inside(listed)
        self.name_field = QLineEdit()
        self.name_field.returnPressed.connect(self._add)
        self._naming = Labelled(
            self.tr("Add a phone system"),
            self.name_field,
            hint=self.tr("By a name of your choice. It gets a secret address of its own."),
        )
        self.add_button = Button(self.tr("Add"), "plus")
        self.add_button.setAccessibleName(self.tr("Add the phone system"))
        self.add_button.clicked.connect(self._add)
        self.add_inside(self._naming)
        adding = ChipRow(self.tr("Add a phone system"))
        adding.add_chip(self.add_button)
        self.add_inside(adding)
        self.show_senders()

    @property
    def senders(self) -> tuple[SenderRow, ...]:
        """The phone systems that may push."""
        return tuple(self._senders)

    @property
    def refused(self) -> str:
        """What is said of the requests that were turned away."""
        return self._refused.text()

    @property
    def problem(self) -> str:
        """What is wrong with the name that was written."""
        return self._naming.problem

    def show_senders(self) -> None:
        """Show those of the settings; what is open in the row of one that stays, stays open."""
        names = self._named()
        for row in tuple(self._senders):
            if row.name not in names:
                self._senders.remove(row)
                self._list.removeWidget(row)
                row.hide()
                row.deleteLater()
        known = {row.name for row in self._senders}
        for name, own in names.items():
            if name not in known:
                self._append(SenderRow(name, own))

    def show_status(self, status: ReceiverStatus) -> None:
        """Show how the receiver stands, and the addresses that wait for it."""
        super().show_status(status)
        receiver = self._telephones.receiver("push")
        refusals = receiver.refusals if isinstance(receiver, PushReceiver) else {}
        self._refused.setText(refused_words(refusals))
        self._refused.setVisible(bool(refusals))
        if not isinstance(receiver, PushReceiver):
            if status.problem is not None:
                self._tell_wanted(status.problem)
            return
        by_name = {sender.name: sender for sender in receiver.senders.all}
        for row in self._senders:
            sender = by_name.get(row.name)
            if sender is not None and (row.lines or row.name in self._wanted):
                self._wanted.discard(row.name)
                row.show_address(receiver.port, sender)

    def hideEvent(self, event: QHideEvent) -> None:
        """An address that was waited for is not shown to whoever comes back."""
        super().hideEvent(event)
        self._wanted.clear()

    def _append(self, row: SenderRow) -> None:
        row.own_numbers_written.connect(self._write_own)
        row.address_asked.connect(self._show_address)
        row.new_address_asked.connect(self._make_new_address)
        row.remove_asked.connect(self._remove)
        row.copy_asked.connect(self._copy_address)
        self._senders.append(row)
        self._list.addWidget(row)

    def _named(self) -> dict[str, str]:
        return {str(name): str(own) for name, own in self.place.settings["push_senders"].items()}

    def _keep(self, names: dict[str, str]) -> None:
        try:
            self.place.settings.set("push_senders", names)
        except Problem as problem:
            self.place.say(in_one_line(problem))

    def _add(self) -> None:
        name = one_line(self.name_field.text(), LONGEST_NAME)
        names = self._named()
        if not name:
            self._naming.set_problem(self.tr("Give it a name first."))
            self.name_field.setFocus()
            return
        if name in names:
            self._naming.set_problem(self.tr("There is one of this name already."))
            self.name_field.setFocus()
            return
        self._naming.set_problem("")
        self.name_field.clear()
        self._keep({**names, name: ""})
        self._senders[-1].show_button.setFocus()

    def _write_own(self, name: str, own: str) -> None:
        self._keep({**self._named(), name: own})

    def _show_address(self, name: str) -> None:
        self._wanted.add(name)
        if self._telephones.receiver("push") is None:
            # Its keyring did not answer before; it is asked again.
            self._telephones.renew("push")
        self.show_status(self._telephones.status("push"))

    def _make_new_address(self, name: str) -> None:
        self._wanted.add(name)
        secrets = self._secrets
        self._ask(name, lambda: renewed_token(secrets(), name))

    def _remove(self, name: str) -> None:
        self._wanted.discard(name)
        names = self._named()
        names.pop(name, None)
        self._keep(names)
        self.name_field.setFocus()
        secrets = self._secrets
        self._ask(name, lambda: forget_sender(secrets(), name))

    def _ask(self, name: str, ask: Callable[[], object]) -> None:
        # It may outlive this page, which goes with the language of the window.
        asking = KeyringAsk(name, ask, self._telephones)
        asking.done.connect(self._asked)
        asking.failed.connect(self._not_asked)
        asking.start()

    def _asked(self, name: str) -> None:
        if name in self._named():
            self._telephones.renew("push")

    def _not_asked(self, name: str, problem: Problem) -> None:
        self._wanted.discard(name)
        for row in self._senders:
            if row.name == name:
                row.show_problem(problem)
                return
        self.place.say(in_one_line(problem))

    def _tell_wanted(self, problem: Problem) -> None:
        wanted, self._wanted = self._wanted, set()
        for row in self._senders:
            if row.name in wanted:
                row.show_problem(problem)

    def _copy_address(self, line: str) -> None:
        if not self.place.clipboard.put_private(line):
            return
        seconds = self.place.settings.number("clipboard_seconds")
        self.place.say(
            self.tr("Copied. The clipboard is emptied in {seconds} s.").format(seconds=seconds)
        )
