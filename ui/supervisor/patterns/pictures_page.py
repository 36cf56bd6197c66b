"""A page of patterns: what they rest on, headline figures, and the pictures in groups."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from app.insight.picture import Selection
from app.ports import Progress
from app.problems import Problem
from app.team.choices import Status
from app.team.records import AccessLine
from app.team.team import Team
from ui.background import LongWork
from ui.controls.label import Label
from ui.controls.scroll_column import ScrollColumn
from ui.desk.calls.card_columns import CardColumns
from ui.desk.frame.outbox import ask_where, safe_name, write_file
from ui.look.tokens import SPACE_3, SPACE_4
from ui.pattern_words import title_of
from ui.problem_words import in_one_line
from ui.supervisor.patterns.calls_behind import CallsBehind
from ui.supervisor.patterns.coverage_line import CoverageLine
from ui.supervisor.patterns.headline_card import HeadlineCard
from ui.supervisor.patterns.headline_row import HeadlineRow
from ui.supervisor.patterns.names_here import names_here
from ui.supervisor.patterns.picture_queue import Answer, PictureQueue
from ui.supervisor.patterns.picture_view import PictureView
from ui.supervisor.place import TeamPage, TeamPlace
from ui.switched_off import shut

_TWO_FROM = 860
"""From this width in px at 100 % text on, there are two pictures side by side."""


class Group(NamedTuple):
    """Pictures that belong together; `title` is a text of the context `PatternGroups`.

    Pictures of a `wide` group take the whole width: they have tables with many columns.
    """

    title: str
    codes: tuple[str, ...]
    wide: bool = False


class Rests(NamedTuple):
    """Which patterns may be shown, and what the numbers rest on."""

    codes: frozenset[str]
    status: Status


class PicturesPage(QWidget):
    """Pictures that are worked out when they are looked at, anew when the filters change.

    Enter or a double click on a figure opens the calls behind it; Escape leads back.
    """

    CARDS: tuple[str, ...] = ()
    GROUPS: tuple[Group, ...] = ()
    HOMES: Mapping[str, TeamPage] = MappingProxyType({})
    """Pages on which the patterns of cards are shown that this page does not show itself."""

    def __init__(self, place: TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._asked: Selection | None = None
        self._is_stale = True
        self._opening: LongWork | None = None
        self._came_from: QWidget | None = None
        self._wanted = ""
        self._column = ScrollColumn(margin=SPACE_4, gap=SPACE_3)
        self._coverage = CoverageLine()
        self._coverage.action_asked.connect(lambda: place.go(TeamPage.IMPORTS))
        self._column.add(self._coverage)
        self._cards = {code: HeadlineCard(code) for code in self.CARDS}
        for card in self._cards.values():
            card.more_asked.connect(self._show_home)
        if self._cards:
            self._column.add(HeadlineRow(self._cards.values()))
        self._views: dict[str, PictureView] = {}
        self._headings: list[tuple[Label, Group]] = []
        for group in self.GROUPS:
            self._add_group(group)
        self._column.body.addStretch(1)
        self._behind = CallsBehind(place)
        self._behind.left.connect(self.went_back)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._column)
        self._stack.addWidget(self._behind)
        self._queue = PictureQueue(place, self._is_in_sight, self)
        self._queue.came.connect(self._show)
        self._queue.failed.connect(self._fail)
        place.selection.selection_changed.connect(self._selection_changed)
        place.bridge.on({"imports", "people", "terms", "facts"}, lambda _changed: self._renew())

    # -- what the window asks of a page ------------------------------------------------------------

    def show_subject(self, subject: object) -> None:
        """Show a pattern, where one was asked for by its code."""
        self._wanted = subject if isinstance(subject, str) else ""
        if self._wanted:
            self._stack.setCurrentWidget(self._column)
            self.show_pattern(self._wanted)

    def shown(self) -> None:
        """Work out what is not there yet."""
        self._queue.pause(paused=False)
        if self._is_stale:
            self._ask()

    def went_back(self) -> bool:
        """Leave the calls behind a figure; False where the pictures are shown already."""
        if self._stack.currentWidget() is not self._behind:
            return False
        self._stack.setCurrentWidget(self._column)
        if self._came_from is not None:
            self._came_from.setFocus()
        return True

    # -- what it holds -----------------------------------------------------------------------------

    @property
    def views(self) -> dict[str, PictureView]:
        """The pictures, by their codes."""
        return self._views

    @property
    def cards(self) -> dict[str, HeadlineCard]:
        """The headline figures, by the codes of their patterns."""
        return self._cards

    @property
    def coverage(self) -> CoverageLine:
        """What the numbers rest on."""
        return self._coverage

    @property
    def behind(self) -> CallsBehind:
        """The calls behind a figure."""
        return self._behind

    @property
    def is_complete(self) -> bool:
        """Whether everything that was asked for is there."""
        return not self._is_stale and self._opening is None and self._queue.is_idle

    def show_pattern(self, code: str) -> None:
        """Bring a picture into sight, and the keyboard to it."""
        view = self._views.get(code)
        if view is not None and not view.isHidden():
            self._column.ensureWidgetVisible(view, 0, 0)
            stop = view.chart or view.table or view.turn_button
            stop.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work nothing out for nobody."""
        super().hideEvent(event)
        self._queue.pause(paused=True)

    # -- inside ------------------------------------------------------------------------------------

    def _add_group(self, group: Group) -> None:
        heading = Label(QCoreApplication.translate("PatternGroups", group.title), "heading")
        self._headings.append((heading, group))
        self._column.add(heading)
        cards = CardColumns(turns_below=100_000 if group.wide else _TWO_FROM)
        for at, code in enumerate(group.codes):
            view = PictureView(code, lambda _kind, code: code)
            shut(view.save_button, self._place.settings, "export")
            view.calls_asked.connect(partial(self._show_calls, code))
            view.shape_chosen.connect(partial(self._keep_shape, code))
            view.file_asked.connect(partial(self._ask_where, code))
            self._views[code] = view
            cards.add(view, at % 2)
        self._column.add(cards)

    def _selection_changed(self, _selection: object) -> None:
        self._renew()

    def _renew(self) -> None:
        """What is shown is of yesterday: work it out anew, now or when somebody looks."""
        self._is_stale = True
        self._queue.stop()
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        """Find out what may be shown, and have it worked out."""
        self._is_stale = False
        self.went_back()
        for view in self._views.values():
            view.show_waiting()
        for card in self._cards.values():
            card.show_waiting()
        if self._opening is not None:
            self._opening.cancel()

        def read(team: Team, _progress: Progress) -> Rests:
            return Rests(frozenset(team.patterns.codes()), team.patterns.status())

        self._opening = self._place.work(read, self._begin, self, self._cannot_begin)

    def _begin(self, rests: Rests) -> None:
        self._opening = None
        self._coverage.show_status(rests.status)
        for code, shown in (*self._views.items(), *self._cards.items()):
            shown.setVisible(code in rests.codes)
        for heading, group in self._headings:
            heading.setVisible(any(code in rests.codes for code in group.codes))
        wanted = (*self._cards, *(code for code in self._views if code not in self._cards))
        self._asked = self._place.selection.now
        self._queue.ask((code for code in wanted if code in rests.codes), self._asked)

    def _cannot_begin(self, problem: Problem) -> None:
        self._opening = None
        for code in (*self._views, *self._cards):
            self._fail(code, problem)

    def _is_in_sight(self, code: str) -> bool:
        shown: QWidget | None = self._views.get(code) or self._cards.get(code)
        return shown is not None and not shown.visibleRegion().isEmpty()

    def _show(self, code: str, answer: Answer) -> None:
        if code in self._cards:
            self._cards[code].show_picture(answer.picture)
        view = self._views.get(code)
        if view is None:
            return
        kept = self._place.team.records.value(_key(code))
        view.set_names(names_here(answer.name_of, self._place.playbook.now))
        view.show_picture(answer.picture)
        view.set_shape("table" if kept == "table" else "chart")
        if code == self._wanted:
            self._wanted = ""
            self.show_pattern(code)

    def _fail(self, code: str, problem: Problem) -> None:
        if code in self._cards:
            self._cards[code].show_failed()
        if code in self._views:
            self._views[code].show_failed(in_one_line(problem))

    def _show_home(self, code: str) -> None:
        if code in self._views:
            self.show_pattern(code)
        else:
            self._place.go(self.HOMES[code], code)

    def _show_calls(self, code: str, key: str, called: str) -> None:
        self._came_from = self.focusWidget()
        self._stack.setCurrentWidget(self._behind)
        self._behind.show_behind(code, key, called, self._asked or Selection())

    def _keep_shape(self, code: str, shape: str) -> None:
        self._place.team.records.keep_value(_key(code), shape)

    def _ask_where(self, code: str) -> None:
        kinds = self.tr("Drawing (*.svg);;Picture (*.png)")
        name = safe_name(title_of(code), ".svg")
        ask_where(self, self.tr("Save the chart"), name, kinds, partial(self.save_chart, code))

    def save_chart(self, code: str, path: Path) -> None:
        """Write a chart as SVG, or as PNG where the name ends so; it is noted down (C12)."""
        chart = self._views[code].chart
        if chart is None:
            return
        from ui.supervisor.charts.export import as_png, as_svg

        try:
            write_file(path, as_png(chart) if path.suffix.lower() == ".png" else as_svg(chart))
        except Problem as problem:
            self._place.tell_problem(problem)
            return
        at = self._place.team.clock.now().utc_ms
        self._place.team.records.note_access(AccessLine(at_ms=at, what="exported", detail=code))
        self._place.say(self.tr("Saved"))


def _key(code: str) -> str:
    return f"pattern_shape/{code}"
