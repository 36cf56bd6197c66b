"""Every control in every state on one page, to look at and to test.

``python3 dev.py style`` opens it as a window; ``--out DIR`` writes a picture instead.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QRadioButton,
    QSlider,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

import ui.qt_plugins  # noqa: F401 - it acts by being imported
from app.records import StepState
from ui.controls.action_row import ActionRow
from ui.controls.banner import Banner
from ui.controls.breath import Breath
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.chip import Chip
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.controls.choice_row import ChoiceRow
from ui.controls.drop_down import DropDown
from ui.controls.elastic_row import ElasticRow
from ui.controls.empty_state import EmptyState
from ui.controls.expanding_text import ExpandingText
from ui.controls.flow_layout import FlowLayout
from ui.controls.icon_button import IconButton
from ui.controls.key_cap import KeyCap
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.nav_list import NavEntry, NavList
from ui.controls.number_field import NumberField
from ui.controls.phrase_card import PhraseCard
from ui.controls.scroll_column import ScrollColumn
from ui.controls.search_field import SearchField
from ui.controls.section_heading import SectionHeading
from ui.controls.sentence_board import SentenceBoard
from ui.controls.step_row import StepRow
from ui.controls.table import Table
from ui.controls.tension_curve import CurveMark, TensionCurve, TensionPoint
from ui.controls.tension_scale import TensionScale
from ui.controls.toast import Toast
from ui.controls.when_field import WhenField
from ui.look.icons import keep_icon
from ui.look.state_board import StateBoard
from ui.look.theme import current_theme

_STEPS: tuple[tuple[str, StepState], ...] = (
    ("Prepare yourself", "done"),
    ("Let them finish", "done"),
    ("Name the feeling", "now"),
    ("Apologise", "open"),
    ("Find the cause", "later"),
    ("Check that you understood what they want", "open"),
)


class Gallery(QWidget):
    """The page. Its words are samples and are not translated."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "window")
        self.setWindowTitle("Callside controls")
        self._column = ScrollColumn("Controls")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)
        for build in (
            self._text,
            self._buttons,
            StateBoard,
            self._chips,
            self._call,
            self._steps,
            self._boards,
            self._answers,
            self._fields,
            self._messages,
            self._lists,
            self._quiet,
        ):
            self._column.add(build())
        self._column.body.addStretch(1)

    @property
    def column(self) -> ScrollColumn:
        """The column that scrolls."""
        return self._column

    @property
    def content(self) -> QWidget:
        """What scrolls."""
        widget = self._column.widget()
        assert widget is not None
        return widget

    def _text(self) -> QWidget:
        card = Card("Type")
        row = QHBoxLayout()
        row.addWidget(Label("04:12", "timer", wraps=False))
        row.addWidget(Label("On call", "muted"), 1)
        card.add_layout(row)
        card.add(Label("Name the feeling", "heading"))
        card.add(Label("Before any fact. One short sentence, then wait.", "muted"))
        card.add(Label("Jake Miller", "title"))
        card.add(Label("Update on Monday broke the export, sales data gone.", "body"))
        card.add(Label("because: angry · fault ours", "small", tone="faint"))
        card.add(Label('Not "calm down". Say: "I hear you. Go on."', tone="warn"))
        card.add(SectionHeading("Late", tone="danger"))
        return card

    def _buttons(self) -> QWidget:
        card = Card("Buttons")
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        end = Button("End", "phone-off", "danger", height=36)
        chosen = Button("Pinned", "pin")
        chosen.setCheckable(True)
        chosen.setChecked(True)
        off = Button("Not now", "pause")
        off.setEnabled(False)
        off_primary = Button("Wrap up", role="primary")
        off_primary.setEnabled(False)
        pinned = IconButton("pin", "Keep above other windows")
        pinned.setCheckable(True)
        pinned.setChecked(True)
        for button in (
            Button("Hold", "pause", height=36),
            end,
            Button("Start a call", "phone", "primary", "F2", height=40),
            Button("Quiet", "undo-2", "quiet"),
            Button("Show", role="link"),
            chosen,
            off,
            off_primary,
            IconButton("search", "Find"),
            pinned,
            KeyCap("/"),
            KeyCap("Ctrl"),
        ):
            flow.addWidget(button)
        card.add(holder)
        actions = ActionRow("Actions")
        for text, icon in (("Pause", "wind"), ("Boundary", "shield"), ("Manager", "user-check")):
            actions.add(Button(text, icon, height=40))
        actions.add(Button("Wrap up", "clipboard-check", "primary", height=40))
        card.add(actions)
        return card

    def _chips(self) -> QWidget:
        card = Card("Chips")
        facts = ChipRow("Facts")
        facts.set_chips(
            [
                Chip("3rd call in 14 days", "history", "warn"),
                Chip("Promise due today", "handshake", "accent"),
                Chip("Technical", "user"),
                Chip("Call back · today 12:00", "calendar-clock", "accent", removable=True),
                Chip("1 day late", "clock", "danger"),
                Chip("Saved", "check", "good"),
            ]
        )
        card.add(facts)
        kinds = ChipRow("Kinds")
        words = ("Empathy", "Apology", "Clarify", "Options", "Boundary", "Closing")
        kinds.set_chips([ChipButton(word, checkable=True) for word in words])
        first = kinds.chips[0]
        assert isinstance(first, ChipButton)
        first.setChecked(True)
        card.add(kinds)
        return card

    def _call(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        scale = TensionScale("Tension")
        scale.set_level(4)
        column.addWidget(scale)
        card = Card("Now · 3 of 10 · listen", bar="accent")
        card.set_trailing(IconButton("ellipsis", "More about this step"))
        card.add(Label("Name the feeling", "heading"))
        card.add(Label("Before any fact. One short sentence, then wait.", "muted"))
        for number, sentence, because in (
            (1, "I can see why you'd be upset.", ""),
            (2, "Losing those records cost you an order. That is serious.", "angry · fault ours"),
            (3, "Thank you for telling me straight.", ""),
        ):
            card.add(PhraseCard(str(number), sentence, number=number, because=because))
        column.addWidget(card)
        return holder

    def _steps(self) -> QWidget:
        card = Card("Steps")
        card.body.setSpacing(0)
        for number, (words, state) in enumerate(_STEPS, start=1):
            row = StepRow(str(number), number, words, state)
            if state == "done":
                row.set_state("done", "02:05")
            card.add(row)
        return card

    def _boards(self) -> QWidget:
        card = Card("Boundary · foul language")
        card.set_trailing(Label("2 of 5", "small", wraps=False))
        card.add(
            SentenceBoard(
                "I want to help you with this. If the swearing goes on, I will have to end the "
                "call.",
                "danger",
            )
        )
        card.add(SentenceBoard("Losing those records cost you an order.", caption="To say"))
        curve = TensionCurve()
        points = ((0, 3), (70, 4), (150, 5), (210, 4), (260, 2), (330, 1))
        curve.set_curve(
            [TensionPoint(*point) for point in points],
            400,
            [CurveMark(165, "warned"), CurveMark(250, "apologised")],
        )
        card.add(curve)
        crowded = TensionCurve()
        crowded.set_curve(
            [TensionPoint(20, 2), TensionPoint(60, 5)],
            300,
            [CurveMark(60, "reminded"), CurveMark(80, "warned"), CurveMark(290, "handed over")],
        )
        card.add(crowded)
        card.add(Label("8 of 10 steps · 3 phrases · tension 3 → 5 → 1", "muted"))
        return card

    def _answers(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        yes_no = ChoiceRow("Did you miss a cue?", [("no", "No"), ("yes", "Yes")])
        yes_no.set_choice("yes")
        row = ElasticRow(gap=8)
        row.add(yes_no)
        cue = QLineEdit('went quiet after "policy"')
        cue.setAccessibleName("Which cue")
        row.add(cue, 1)
        column.addWidget(Labelled("Did you miss a cue?", row))
        text = ExpandingText("Next time I will")
        text.setPlainText("sum up in one sentence before offering anything")
        column.addWidget(Labelled("Next time I will", text, hint="Only you see this."))
        due = QLineEdit("31 Feb")
        labelled = Labelled("Promised for", due)
        labelled.set_problem("There is no 31 February. Write a day such as 28 Feb or Friday.")
        column.addWidget(labelled)
        column.addWidget(CheckBox('Share "Next time I will" with my supervisor'))
        return holder

    def _fields(self) -> QWidget:
        card = Card("Qt's own, dressed")
        search = SearchField("Find a phrase", key="/")
        card.add(search)
        filled = SearchField("Find a call")
        filled.setText("invoice")
        card.add(filled)
        combo = DropDown(
            "Outcome", [("solved", "Solved"), ("back", "Call back"), ("over", "Handed over")]
        )
        minutes = NumberField("Minutes")
        minutes.setValue(15)
        when = WhenField("When")
        empty = QLineEdit()
        empty.setPlaceholderText("Name, if you have it")
        empty.setAccessibleName("Name")
        off = QLineEdit("Cannot be changed")
        off.setAccessibleName("Policy")
        off.setEnabled(False)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setAccessibleName("Text size")
        slider.setRange(100, 200)
        slider.setValue(140)
        progress = QProgressBar()
        progress.setAccessibleName("Import")
        progress.setValue(60)
        progress.setTextVisible(False)
        for widget in (empty, off, combo, minutes, when, slider, progress):
            card.add(widget)
        ticked = CheckBox("Ring for due promises")
        ticked.setChecked(True)
        partly = CheckBox("Some of them")
        partly.setTristate(True)
        partly.setCheckState(Qt.CheckState.PartiallyChecked)
        chosen = QRadioButton("System")
        chosen.setChecked(True)
        tool = QToolButton()
        tool.setAccessibleName("More")
        keep_icon(tool, "ellipsis")
        for choice in (ticked, partly, chosen, QRadioButton("Dark"), tool):
            card.add(choice)
        return card

    def _messages(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Banner("11 of 13 agents, two gaps (4 days).", "warn", "Show"))
        column.addWidget(
            Banner("The disk is full. Your text is safe in memory.", "danger", "Try again")
        )
        column.addWidget(Banner("You are practising. Nothing counts.", "accent"))
        column.addWidget(Banner("A newer playbook is here.", "neutral", "Open"))
        column.addWidget(Banner("The log is whole.", "good"))
        column.addWidget(Toast('Marked "Invoice copy" as done.', "Undo"))
        return holder

    def _lists(self) -> QWidget:
        card = Card("Lists")
        tabs = QTabBar()
        tabs.setAccessibleName("Views")
        for word in ("Today", "Coming", "Done"):
            tabs.addTab(word)
        card.add(tabs)
        nav = NavList(
            "Parts",
            [
                NavEntry("imports", "Imports", "inbox"),
                NavEntry("boundaries", "Boundaries", "shield"),
                NavEntry("promises", "Promises", "handshake"),
            ],
        )
        nav.set_part("boundaries")
        nav.setMaximumHeight(160)
        card.add(nav)
        model = QStandardItemModel(0, 2, card)
        model.setHorizontalHeaderLabels(["Cause", "Calls"])
        for cells in (("Late delivery", "148"), ("Wrong invoice", "96")):
            model.appendRow([QStandardItem(cell) for cell in cells])
        table = Table("Causes", model)
        table.fit_columns()
        table.selectRow(0)
        table.setMaximumHeight(160)
        card.add(table)
        return card

    def _quiet(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Breath("Breathe with the circle"))
        column.addWidget(EmptyState("inbox", "Nothing is due today.", "Start a call"))
        return holder


def write_picture(gallery: Gallery, width: int, path: Path) -> None:
    """Draw all of the gallery at ``width`` px into one picture."""
    gallery.resize(width, 800)
    gallery.show()
    QApplication.processEvents()
    gallery.resize(width, gallery.content.heightForWidth(width - 20) + 40)
    QApplication.processEvents()
    path.parent.mkdir(parents=True, exist_ok=True)
    gallery.grab().save(str(path))


def show_gallery(
    choice: str = "system",
    *,
    scale: float = 1.0,
    width: int = 380,
    rtl: bool = False,
    out: Path | None = None,
) -> None:
    """Open the gallery until it is closed, or write a picture of it into the folder `out`."""
    app = QApplication(["callside"])
    theme = current_theme()
    theme.set_choice(choice)
    theme.set_text_scale(scale)
    theme.apply(app)
    if rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gallery = Gallery()
    if out is None:
        gallery.resize(width, 800)
        gallery.show()
        app.exec()
        return
    name = f"gallery-{choice}-{round(scale * 100)}-{width}{'-rtl' if rtl else ''}.png"
    write_picture(gallery, width, out / name)
