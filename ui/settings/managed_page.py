"""Managed settings: all that the house's IT sets, by its source, and what is wrong with that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.policy.policy import Policy, Rule
from app.policy.schema import KEYS, SCHEMA
from app.problems import Problem
from app.settings import BY_KEY
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.policy_faults import policy_faults
from ui.problem_words import words_for
from ui.settings.words import choice_of, label_of
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.supervisor.place import TeamPlace
    from ui.workplace import Workplace


class ManagedPage(QWidget):
    """One card a source, with its settings and their values; before them what is wrong.

    Read from the policy as it was at the start of the program: it is read then and never again.
    """

    def __init__(self, place: Workplace | TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = place.settings
        self._sum = Label("", "heading")
        self._back = Button(self.tr("Back to the settings"))
        self._back.clicked.connect(lambda: self.leave(place))
        head = Card()
        read = self.tr(
            "Read when Callside started. What your IT changes since counts from the next start."
        )
        for widget in (self._sum, Label(read, "small"), self._back):
            head.add(widget)
        self._column = ScrollColumn(self.tr("Managed settings"))
        # There is nothing to press below: the arrows have to move the list.
        self._column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.setAccessibleName(self.tr("Managed settings"))
        self._column.add(head)
        self._cards: list[Card] = []
        self._lines: list[str] = []
        self._column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    @property
    def first_stop(self) -> QWidget:
        """Where the keyboard goes when the page comes to the front."""
        return self._back

    @property
    def summary(self) -> str:
        """What is said of the whole."""
        return self._sum.text()

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything that is told below it, line by line."""
        return tuple(self._lines)

    @staticmethod
    def leave(place: Any) -> None:
        """Go back to the settings of this window."""
        place.go(Page.SETTINGS)

    @staticmethod
    def holds_here(key: str) -> bool:
        """Whether a key of policy means anything in this window."""
        return key in KEYS

    def show_call(self, call: UUID | None) -> None:
        """The page is about no call."""

    def shown(self) -> None:
        """Show what holds."""
        self.show_policy(self._settings.policy)

    def show_policy(self, policy: Policy) -> None:
        """Show what a policy says, as far as it means anything here."""
        for card in self._cards:
            self._column.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._lines = []
        rules = {key: rule for key, rule in managed_rules(policy).items() if self.holds_here(key)}
        many = len(rules)  # lupdate knows a plain name for a number, and no call
        self._sum.setText(
            QCoreApplication.translate(
                "ManagedPage", "Your organisation manages %n setting(s).", "", many
            )
            if rules
            else self.tr("Your organisation manages none of your settings.")
        )
        self._cards = [self._fault(each) for each in policy_faults(policy)]
        for source in dict.fromkeys(rule.place for rule in rules.values()):
            here = {key: rule for key, rule in rules.items() if rule.place == source}
            self._cards.append(self._source(source, here))
        for at, card in enumerate(self._cards, start=1):
            self._column.body.insertWidget(at, card)

    def _fault(self, problem: Problem) -> Card:
        card = Card(self.tr("A fault of the policy"), bar="warn")
        words = words_for(problem)
        for text, role in ((words.happened, "body"), (words.safe, "body"), (words.do, "strong")):
            self._tell(card, text, role)
        return card

    def _source(self, source: str, rules: dict[str, Rule]) -> Card:
        first = next(iter(rules.values()))
        card = Card(_origin_words(first.origin))
        self._tell(card, source, "small")
        for key, rule in rules.items():
            told = self.tr("{setting}: {value}").format(
                setting=label_of(key), value=value_words(key, rule.value)
            )
            if rule.is_closed:
                told = self.tr("{told} (the strictest value: the policy has a fault)").format(
                    told=told
                )
            self._tell(card, told, "body")
        return card

    def _tell(self, card: Card, text: str, role: Any) -> None:
        self._lines.append(text)
        card.add(Label(text, role))


def managed_rules(policy: Policy) -> dict[str, Rule]:
    """What policy says, by the setting's key: what is locked, then what is only recommended."""
    rules = {**policy.defaults, **policy.locked}
    return {each.key: rules[each.key] for each in SCHEMA if each.key in rules}


def value_words(key: str, value: Any) -> str:
    """A value in words."""
    kind = BY_KEY[key].kind
    if kind == "flag":
        return _say("On") if value else _say("Off")
    if kind == "choice":
        return choice_of(key, str(value))
    if kind == "set":
        return ", ".join(choice_of(key, each) for each in value) or _say("None")
    if kind == "words":
        return ", ".join(value) or _say("None")
    if kind == "links":
        return ", ".join(f"{link['title']} ({link['url']})" for link in value) or _say("None")
    return str(value) or _say("None")


def _say(word: str) -> str:
    words = {
        "On": QCoreApplication.translate("ManagedPage", "on"),
        "Off": QCoreApplication.translate("ManagedPage", "off"),
        "None": QCoreApplication.translate("ManagedPage", "none"),
    }
    return words[word]


def _origin_words(origin: str) -> str:
    return {
        "machine_policy": QCoreApplication.translate("ManagedPage", "Locked for this computer"),
        "user_policy": QCoreApplication.translate("ManagedPage", "Locked for you"),
    }.get(
        origin, QCoreApplication.translate("ManagedPage", "Recommended: you may choose otherwise")
    )
