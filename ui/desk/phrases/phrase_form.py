"""Writing a phrase of one's own: its title, its kind, the sentence with its blanks."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.playbook.blanks import fill
from app.playbook.shape import Playbook
from app.playbook.values import blank_names
from app.records import PersonalPhrase
from ui.controls.button import Button
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.desk.calls.call_facts import title_of
from ui.desk.notes.guarded_input import GuardedLine, GuardedText
from ui.look.tokens import SPACE_4

LONGEST_TITLE = 80
LONGEST_BODY = 2000


class WrittenPhrase(Struct, frozen=True, kw_only=True):
    """What was written."""

    title: str
    kind: str
    body: str
    keywords: tuple[str, ...] = ()


class PhraseForm(QWidget):
    """Fields for one phrase; nothing is kept before Save.

    Emits:
        saved(WrittenPhrase): the phrase as written.
        cancelled(): close without keeping anything.
    """

    saved = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        playbook: Playbook,
        former: PersonalPhrase | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._playbook = playbook
        self._title = GuardedLine(self.tr("Title"))
        self._title.setMaxLength(LONGEST_TITLE)
        self._title_labelled = Labelled(
            self.tr("Title"), self._title, hint=self.tr("A few words to find it by")
        )
        self._kind = QComboBox()
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._kind.setMinimumContentsLength(4)
        self._body = GuardedText(self.tr("What to say"), least=3, most=8)
        self._body_labelled = Labelled(self.tr("What to say"), self._body)
        self._blanks = ChipRow(self.tr("Blanks to put in"))
        self._reads = Label("", "small")
        self._keywords = GuardedLine(self.tr("Other words to find it by"))
        save = Button(self.tr("Save"), role="primary")
        save.clicked.connect(self.save)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        buttons = ChipRow(self.tr("Save or cancel"))
        buttons.set_chips((save, cancel))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        for widget in (
            self._title_labelled,
            Labelled(self.tr("Kind"), self._kind),
            self._body_labelled,
            self._reads,
            Label(self.tr("Blanks are filled in when you say it. Put one in:"), "small"),
            self._blanks,
            Labelled(
                self.tr("Other words to find it by"),
                self._keywords,
                hint=self.tr("Separated by commas"),
            ),
            buttons,
        ):
            column.addWidget(widget)
        self._body.textChanged.connect(self._show_reading)
        self._offer_blanks()
        self._show(former)

    @property
    def title(self) -> GuardedLine:
        """The title."""
        return self._title

    @property
    def kind(self) -> QComboBox:
        """The kind."""
        return self._kind

    @property
    def body(self) -> GuardedText:
        """The sentence."""
        return self._body

    @property
    def keywords(self) -> GuardedLine:
        """Other words to find it by, separated by commas."""
        return self._keywords

    @property
    def blanks(self) -> tuple[ChipButton, ...]:
        """The blanks that can be put in."""
        return tuple(chip for chip in self._blanks.chips if isinstance(chip, ChipButton))

    @property
    def reading(self) -> str:
        """The sentence as it reads with examples in its blanks."""
        return self._reads.text()

    @property
    def problems(self) -> tuple[str, ...]:
        """What is said to be wrong."""
        told = (self._title_labelled.problem, self._body_labelled.problem)
        return tuple(each for each in told if each)

    def take_keyboard(self) -> None:
        """Begin with the title."""
        self._title.setFocus()

    def save(self) -> None:
        """Tell what was written, unless something has to be mended first."""
        title, body = self._title.text().strip(), self._body.toPlainText().strip()
        self._title_labelled.set_problem("")
        self._body_labelled.set_problem("")
        if not title:
            self._title_labelled.set_problem(self.tr("Give it a title of a word or two."))
        if not body:
            self._body_labelled.set_problem(self.tr("Write the sentence that you want to say."))
        elif len(body) > LONGEST_BODY:
            self._body_labelled.set_problem(
                self.tr("This is too long to say. Keep it under {most} characters.").format(
                    most=LONGEST_BODY
                )
            )
        if self.problems:
            (self._title if self._title_labelled.problem else self._body).setFocus()
            return
        words = (word.strip() for word in self._keywords.text().split(","))
        self.saved.emit(
            WrittenPhrase(
                title=title,
                kind=str(self._kind.currentData()),
                body=body,
                keywords=tuple(dict.fromkeys(word for word in words if word)),
            )
        )

    def _show(self, former: PersonalPhrase | None) -> None:
        kinds = self._playbook.kinds
        for kind in kinds:
            self._kind.addItem(kind.title, kind.id)
        if former is None:
            return
        if self._kind.findData(former.kind) < 0:
            self._kind.addItem(title_of(kinds, former.kind), former.kind)
        self._kind.setCurrentIndex(self._kind.findData(former.kind))
        self._title.setText(former.title)
        self._body.setPlainText(former.body)
        self._keywords.setText(", ".join(former.keywords))

    def _offer_blanks(self) -> None:
        chips, names = [], blank_names(self._playbook)
        for placeholder in self._playbook.placeholders:
            chip = ChipButton(names[placeholder.id], "plus")
            chip.setToolTip(placeholder.title)
            chip.setAccessibleName(
                self.tr("Put in the blank “{blank}”").format(blank=placeholder.title)
            )
            chip.clicked.connect(lambda _checked=False, blank=placeholder.id: self._put_in(blank))
            chips.append(chip)
        self._blanks.set_chips(chips)

    def _put_in(self, blank: str) -> None:
        self._body.insertPlainText(f"{{{blank}}}")
        self._body.setFocus()

    def _show_reading(self) -> None:
        body = self._body.toPlainText().strip()
        examples = {each.id: each.example for each in self._playbook.placeholders}
        read = fill(body, examples).text
        words = self.tr("It reads: {sentence}").format(sentence=read)
        self._reads.setText(words if "{" in body else "")
        self._reads.setVisible("{" in body)
