"""The card of an Asterisk exchange: where it is, whom it lets in, and which telephones are ours."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.phone.ami_settings import PLAIN_PORT, SECRET_NAME, TLS_PORT
from app.phone.secrets import Secrets
from app.problems import Problem
from ui.phone.telephones import Telephones
from ui.problem_words import in_one_line, words_for
from ui.settings.setting_rows import SettingRows
from ui.settings.telephone.keyring_ask import KeyringAsk
from ui.settings.telephone.receiver_card import ReceiverCard
from ui.settings.telephone.secret_field import SecretField
from ui.workplace import Workplace

_KEEP, _FORGET = "keep", "forget"


class ExchangeCard(ReceiverCard):
    """The password goes into the keyring and never comes back here."""

    def __init__(
        self,
        place: Workplace,
        rows: SettingRows,
        telephones: Telephones,
        secrets: Callable[[], Secrets],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("ami", place, rows, parent)
        self._telephones = telephones
        self._secrets = secrets
        for key in ("ami_host", "ami_devices", "ami_user"):
            self.add_setting(key)
        self.secret = SecretField(
            self.tr("Password of the account"),
            self.tr("Kept in your system's keyring alone, and never shown."),
        )
        self.secret.secret_given.connect(self._keep)
        self.secret.forget_asked.connect(self._forget)
        self.add_inside(self.secret)
        for key in ("ami_tls", "ami_port", "ami_ca_file", "ami_pin"):
            self.add_setting(key)
        self._rows["ami_tls"].value_chosen.connect(self._follow_tls)

    def _follow_tls(self, is_encrypted: bool) -> None:
        """The usual port goes along with the encryption; one that the house chose stays."""
        usual, other = (TLS_PORT, PLAIN_PORT) if is_encrypted else (PLAIN_PORT, TLS_PORT)
        if self.place.settings.number("ami_port") == other:
            try:
                self.place.settings.set("ami_port", usual)
            except Problem as problem:
                self.place.say(in_one_line(problem))

    def _keep(self, secret: str) -> None:
        secrets = self._secrets
        self._ask(_KEEP, lambda: secrets().set(SECRET_NAME, secret))

    def _forget(self) -> None:
        secrets = self._secrets
        self._ask(_FORGET, lambda: secrets().delete(SECRET_NAME))

    def _ask(self, what: str, ask: Callable[[], None]) -> None:
        # It may outlive this page, which goes with the language of the window.
        asking = KeyringAsk(what, ask, self._telephones)
        asking.done.connect(self._asked)
        asking.failed.connect(self._not_asked)
        asking.start()

    def _asked(self, what: str) -> None:
        is_kept = what == _KEEP
        self.secret.tell(
            self.tr("Kept in your keyring.")
            if is_kept
            else self.tr("It is in no keyring any more.")
        )
        self._telephones.renew("ami")

    def _not_asked(self, _what: str, problem: Problem) -> None:
        told = words_for(problem)
        self.secret.tell_problem(f"{told.happened} {told.do}")
