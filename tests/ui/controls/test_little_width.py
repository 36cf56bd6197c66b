"""A control that asked for more width than its column had made the words above it lose a line.

Qt reckons the height of a card for the least width that the card asks for, also where it gets less.
In 320 px at 200 % text a list to choose from asked for 291 of 274 px: the paragraph on its card was
placed as if it had 17 px more, and its last line was not shown.
"""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.access import clipped, squeezed
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.chip import Chip
from ui.controls.chip_button import ChipButton
from ui.controls.drop_down import DropDown
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.number_field import NumberField
from ui.controls.scroll_column import ScrollColumn
from ui.controls.when_field import WhenField
from ui.look.theme import Theme

PARAGRAPH = (
    "Name, numbers, notes, quotes, coaching about these calls and words searched for go for good, "
    "from figures and backups, too. Calls are still counted. No old bundle brings them back."
)
LONG = "Donaudampfschifffahrtsgesellschaftskapitän"
CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button(LONG, "user"),
    "check box": lambda: CheckBox(LONG),
    "chip": lambda: Chip(LONG),
    "chip button": lambda: ChipButton(LONG),
    "drop down": lambda: Labelled("Why", DropDown("Why", [("a", LONG), ("b", "no")])),
    "label": lambda: Label(LONG, "heading"),
    "number": lambda: Labelled("How many?", NumberField("How many?", 0, 1_000_000)),
    "when": lambda: Labelled("When?", WhenField("When?", "dddd d MMMM yyyy HH:mm")),
}


@pytest.mark.parametrize("kind", CONTROLS)
def test_a_paragraph_keeps_its_last_line_beside_every_control(
    qtbot: QtBot, theme: Theme, kind: str
) -> None:
    theme.set_text_scale(2.0)
    column = ScrollColumn("What is kept")
    qtbot.addWidget(column)
    # The words of one card, and how they break, are by chance right: so several.
    for words in (PARAGRAPH, f"Once more. {PARAGRAPH}", PARAGRAPH[:70], PARAGRAPH[20:]):
        card = Card("Erase")
        card.add(Label(words))
        card.add(CONTROLS[kind]())
        column.add(card)
    column.body.addStretch(1)
    column.resize(320, 480)
    column.show()
    qtbot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: clipped(column) == [], timeout=2000)
    assert squeezed(column) == []
