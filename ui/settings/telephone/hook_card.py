"""The card of the command that a phone runs: which lines go into which phone's settings."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.phone.event import PhoneEvent, Source
from app.phone.recipes import BARE_HOOK, HOOK, Recipe, RecipeLine, recipes
from ui.controls.card import Card
from ui.controls.drop_down import DropDown
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.look.tokens import SPACE_3, SPACE_4
from ui.phone.hook_command import hook_command
from ui.phone.receiver import ReceiverStatus
from ui.settings.telephone.paste_line import PasteLine
from ui.settings.telephone.standing_line import StandingLine
from ui.settings.telephone.trial_call import TrialCall
from ui.workplace import Workplace

LINPHONE, OTHER = "linphone", "other"

_OTHER_LINES = (
    f"{HOOK} ring --direction in --from NUMBER",
    f"{HOOK} ring --direction out --from NUMBER",
    f"{HOOK} answer --from NUMBER",
    f"{HOOK} end --from NUMBER",
)
"""As in docs/phone/any-program.md."""


class HookCard(Card):
    """Lets the agent choose a phone, shows its lines to paste, and waits for a test call."""

    source: Source = "hook"

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("A phone on this computer"))
        self.body.setSpacing(SPACE_4)
        self._place = place
        self._hook = BARE_HOOK
        self._recipes = {recipe.id: recipe for recipe in recipes()}
        self.add(
            Label(
                self.tr(
                    "Your phone runs a command when it rings. Choose your phone, and paste each "
                    "line where its own settings ask for it."
                )
            )
        )
        named = [(recipe.id, recipe.phone) for recipe in self._recipes.values()]
        self.phones = DropDown(
            self.tr("Your phone"),
            [*named, (LINPHONE, "Linphone"), (OTHER, self.tr("Another phone, or a script"))],
        )
        self.phones.value_chosen.connect(self._choose)
        self.add(Labelled(self.tr("Your phone"), self.phones))
        self._where = Label("")
        self.add(self._where)
        held = QWidget()
        self._lines = QVBoxLayout(held)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(SPACE_3)
        self.add(held)
        self._note = Label("", "small")
        self.add(self._note)
        self._missing = Label(
            self.tr(
                "The command was not found on this computer: put its whole path in the place of "
                "{command}, or ask your IT."
            ).format(command=BARE_HOOK),
            "small",
            tone="warn",
        )
        self.add(self._missing)
        self.standing = StandingLine("hook")
        self.add(self.standing)
        self.trial = TrialCall(place.settings)
        self.add(self.trial)
        self._pasted: list[PasteLine] = []

    @property
    def lines(self) -> tuple[PasteLine, ...]:
        """The lines to paste for the phone chosen."""
        return tuple(self._pasted)

    @property
    def text(self) -> str:
        """What is said of the phone chosen, beside its lines."""
        return f"{self._where.text()} {self._note.text()}".strip()

    def look_for_command(self) -> None:
        """Find where the command stands on this computer, and show the lines with it."""
        self._hook = hook_command()
        self._show_phone()

    def show_status(self, status: ReceiverStatus) -> None:
        """Show how the receiver stands."""
        self.standing.show_status(status)

    def show_event(self, event: PhoneEvent | None, heard_ms: int | None) -> None:
        """Show the newest thing that was heard."""
        self.trial.show_event(event, heard_ms, self._place.desk.clock.now())

    def choose(self, phone: str) -> None:
        """Show the lines of this phone."""
        self.phones.set_value(phone)
        self._choose()

    def _choose(self) -> None:
        self.trial.wait_anew()
        self._show_phone()

    def _show_phone(self) -> None:
        recipe = self._recipes.get(self.phones.value)
        if recipe is not None:
            self._show(self.tr("Where: {place}").format(place=recipe.where), self._note_of(recipe))
            self._show_lines([(each.field, each.filled(self._hook)) for each in recipe.lines])
        elif self.phones.value == LINPHONE:
            self._show(
                self.tr(
                    "Linphone cannot run a command when it rings: there is nothing to paste. What "
                    "works is your exchange (below), or a second phone beside it that can, such as "
                    "Twinkle or baresip."
                ),
                "",
            )
            self._show_lines([])
        else:
            self._show(
                self.tr(
                    "Whatever can run a program can tell of your calls; the first line is useful "
                    "alone. Put your phone's placeholder in the place of NUMBER, and nothing "
                    "behind it."
                ),
                "",
            )
            fields = (
                self.tr("It rings here"),
                self.tr("It rings there: your own call"),
                self.tr("Answered"),
                self.tr("Ended"),
            )
            filled = (RecipeLine(field="", line=line).filled(self._hook) for line in _OTHER_LINES)
            self._show_lines(list(zip(fields, filled, strict=True)))
        self._missing.setVisible(self._hook == BARE_HOOK and bool(self._pasted))

    def _note_of(self, recipe: Recipe) -> str:
        if recipe.was_tried:
            return self.tr("These lines were tried with the phone itself.")
        words = self.tr(
            "These lines follow the maker's papers and were not tried with the phone: make a test "
            "call."
        )
        return f"{words} {recipe.manual}".strip()

    def _show(self, where: str, note: str) -> None:
        for label, text in ((self._where, where), (self._note, note)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        for old in self._pasted:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pasted = []
        for field, line in lines:
            pasted = PasteLine(field, line)
            pasted.copy_asked.connect(self._copy)
            self._lines.addWidget(pasted)
            self._pasted.append(pasted)

    def _copy(self, line: str) -> None:
        if self._place.clipboard.put(line):
            self._place.say(self.tr("Copied."))
