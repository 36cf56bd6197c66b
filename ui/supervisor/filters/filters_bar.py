"""The row of filters: chips that say what is looked at, and open the fields."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.insight.picture import Selection
from app.ports import Progress
from app.team.choices import Choices
from app.team.team import Team
from ui.background import LongWork
from ui.controls.chip_button import ChipButton
from ui.controls.chip_row import ChipRow
from ui.supervisor.figure_words import period_words
from ui.supervisor.filters.filter_form import FilterForm
from ui.supervisor.filters.filter_panel import FilterPanel
from ui.supervisor.filters.filter_words import DIMENSIONS, dimension_words
from ui.supervisor.place import TeamPlace
from ui.supervisor.shortcuts import TeamAct

_ALWAYS = ("cause", "manner", "difficulty")
"""Filters that have a chip though nothing is chosen, where there is something to choose."""


class FiltersBar(QWidget):
    """Period, causes and styles first, the others where they are set; one key clears them all.

    What it says and what it opens is the one selection of the window.
    """

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._names: dict[tuple[str, str], str] = {}
        self._work: LongWork | None = None
        self._offered: frozenset[str] = frozenset(_ALWAYS)
        self._chips = ChipRow(self.tr("Filters"))
        self._opened_by: str = ""
        self._is_brief = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chips)
        today = place.team.clock.now().local().date()
        self.form = FilterForm(today)
        self.panel = FilterPanel(self.form, self)
        self.panel.put_away.connect(self._return_keyboard)
        self.form.chosen.connect(place.selection.choose)
        place.selection.selection_changed.connect(self._selection_changed)
        place.bridge.on({"imports", "people", "terms", "facts"}, lambda _changed: self._read())
        place.shortcuts[TeamAct.CLEAR_FILTERS].triggered.connect(self.clear)
        self._selection_changed(place.selection.now)

    @property
    def chips(self) -> tuple[ChipButton, ...]:
        """The chips shown."""
        return tuple(chip for chip in self._chips.chips if isinstance(chip, ChipButton))

    def clear(self) -> None:
        """Look at everything again."""
        if self._place.selection.now != Selection():
            self._place.selection.choose(Selection())
            self._place.say(self.tr("All filters are cleared"))

    def set_brief(self, is_brief: bool) -> None:
        """Say all of it in one chip, where the window is too low for several lines of them."""
        if is_brief != self._is_brief:
            self._is_brief = is_brief
            self._show(self._place.selection.now)

    def open_panel(self, name: str) -> None:
        """Open the fields at one of them."""
        chip = next((each for each in self.chips if each.objectName() == name), self.chips[0])
        self._opened_by = name
        self.panel.open_below(chip, name)
        self._read()

    def _selection_changed(self, selection: Selection) -> None:
        self.form.show_selection(selection)
        self._show(selection)
        self._read()

    def _read(self) -> None:
        """Have it found what there is to choose from."""
        if self._work is not None:
            self._work.cancel()
        selection = self._place.selection.now

        def find(team: Team, _progress: Progress) -> Choices:
            return team.patterns.choices(selection)

        self._work = self._place.work(find, self._take, self)

    def _take(self, choices: Choices) -> None:
        self._work = None
        self._offered = frozenset(name for name, found in choices.by.items() if found)
        for name, found in choices.by.items():
            for each in found:
                self._names[name, each.value] = each.name
        self.form.show_choices(choices)
        self._show(self._place.selection.now)

    def _show(self, selection: Selection) -> None:
        """Make the chips anew where they have to say something else."""
        wanted = [("period", period_words(selection), False)]
        for name in DIMENSIONS:
            value = getattr(selection, name)
            if value:
                wanted.append((name, self._names.get((name, value), value), True))
            elif name in _ALWAYS and name in self._offered:
                wanted.append((name, dimension_words(name).every, False))
        clears = selection != Selection()
        if self._is_brief:
            count = sum(is_set for _name, _words, is_set in wanted)
            words = self.tr("%n filter(s)", "", count) if count else ""
            told = " · ".join(each for each in (wanted[0][1], words) if each)
            wanted = [("period", told, clears)]
        said = [words for _name, words, _set in wanted] + [self.tr("Clear")] * clears
        if [chip.text() for chip in self.chips] == said:
            return
        chips = []
        for name, words, is_set in wanted:
            icon = "calendar-clock" if name == "period" else None
            chip = ChipButton(words, icon, "accent" if is_set else "neutral")
            chip.setObjectName(name)
            caption = self.tr("When") if name == "period" else dimension_words(name).caption
            chip.setAccessibleName(f"{caption}: {words}")
            chip.clicked.connect(lambda _checked=False, name=name: self.open_panel(name))
            chips.append(chip)
        if clears:
            clear = ChipButton(self.tr("Clear"), "x")
            clear.setObjectName("clear")
            keys = self._place.shortcuts[TeamAct.CLEAR_FILTERS].shortcut().toString()
            clear.setToolTip(self.tr("Clear all filters ({keys})").format(keys=keys))
            clear.clicked.connect(self.clear)
            chips.append(clear)
        had = next((chip.objectName() for chip in self.chips if chip.hasFocus()), "")
        self._chips.set_chips(chips)
        for chip in chips:
            if had and chip.objectName() == had:
                chip.setFocus()

    def _return_keyboard(self) -> None:
        name, self._opened_by = self._opened_by, ""
        for chip in self.chips:
            if chip.objectName() == name:
                chip.setFocus()
