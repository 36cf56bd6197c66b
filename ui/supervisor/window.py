"""The supervisor's window: its frame, its pages, and the way from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.label import Label
from ui.desk.frame.tab_order import first_stop, in_reading_order, set_tab_order
from ui.desk.frame.window_place import SMALLEST, WindowPlace
from ui.look.tokens import SPACE_5
from ui.supervisor.place import TeamPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtCore import QObject

    from app.paths import Profile
    from app.ports import Progress
    from app.problems import Problem
    from app.settings import Settings
    from app.team.imports import Series
    from app.team.team import Team
    from ui.background import LongWork
    from ui.controls.toast_stack import ToastStack
    from ui.desk.frame.banner_column import BannerColumn, Telling
    from ui.desk.frame.page_stack import PageStack
    from ui.shortcuts import Shortcuts
    from ui.supervisor.bridge import TeamChanged
    from ui.supervisor.door import TeamDoor
    from ui.supervisor.imports.folder_rounds import FolderRounds
    from ui.supervisor.inside import TeamInside
    from ui.supervisor.place import TeamPlace
    from ui.words import Words

T = TypeVar("T")
FIRST = QSize(1180, 800)
COMPACT_BELOW = 900
WORD_LASTS_MS = 3000


class SupervisorWindow(QWidget):
    """Header, rail, banners, toasts, and one page at a time.

    It is painted with a word alone; `move_in` brings the frame, and `take_team` the open team:
    from then on there are pages. What stands in it is built anew when the language changes, while
    the team, the selection and the way back stay. `may_close` is asked before it closes.

    Emits:
        closed(): the window was closed, and may be.
        fault_seen(Exception): a page failed by a bug; the window goes on.
        built_anew(): what stands in the window is another one, in another language.
        import_asked(): files to import are to be chosen.
        page_shown(TeamPage): another page is in front.
        lock_asked(): the supervisor wants the window locked.
        backup_wanted(Path): a backup is to be brought back in the team's place.
    """

    closed = Signal()
    fault_seen = Signal(object)
    built_anew = Signal()
    import_asked = Signal()
    page_shown = Signal(object)
    lock_asked = Signal()
    backup_wanted = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("supervisor_window")
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(SMALLEST)
        self.setWindowTitle(self.tr("Callside: the supervisor's desk"))
        self.may_close: Callable[[], bool] = lambda: True
        self.settings = settings
        self.stands = WindowPlace(self, settings, mode="supervisor", first=FIRST)
        self.inside: TeamInside | None = None
        self.team: Team | None = None
        self.folder: FolderRounds | None = None
        self.door: TeamDoor | None = None
        self._wanted: tuple[TeamPage, object] = (TeamPage.IMPORTS, None)
        self._former: list[tuple[TeamPage, object]] = []
        self._here: tuple[TeamPage, object] | None = None
        self._undoable: list[tuple[Words, Callable[[], object]]] = []
        self._opening = Label(self.tr("Your team is being opened …"), "muted")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._opening)
        self._opening.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)

    def appear(self) -> None:
        """Show the window where it stood."""
        self.stands.restore()
        self.show()

    def move_in(self, profile: Profile) -> None:
        """Build what stands in the window; there are no pages before the team is open."""
        from ui.clipboard import Clipboard
        from ui.look.window_icon import window_icon
        from ui.supervisor.bridge import TeamNews
        from ui.supervisor.curtain import TeamCurtain
        from ui.supervisor.imports.import_runs import ImportRuns
        from ui.supervisor.selection import ChosenSelection

        self.profile = profile
        self.setWindowIcon(window_icon("callside-supervisor"))
        self.clipboard = Clipboard(self.settings, self)
        self.clipboard.refused.connect(self._say_off)
        self.selection = ChosenSelection(self)
        self.news = TeamNews()
        self.news.listen(self._changed)
        self.curtain = TeamCurtain(self)
        self.imports = ImportRuns(self.work, self.news, self.tell_problem, self)
        self.imports.ended.connect(self._tell_import)
        self.import_asked.connect(self._choose_files)
        self.setAcceptDrops(True)
        self.stands.unsaved.connect(self.tell_problem)
        self._build()

    def take_team(self, team: Team) -> None:
        """The team is open: show the page that was asked for meanwhile."""
        self.team = team
        if self.curtain.is_drawn:
            return
        frame = self.frame
        frame.take_team(self, team)
        self._name_team()
        self._bring(*self._wanted)
        self.dress()

    def build_anew(self, between: Callable[[], object] = lambda: None) -> None:
        """Build everything that has words again, for they are others now (A22)."""
        told = self.frame.banners.tellings
        self.frame.put_away()
        between()
        self._build()
        self.come_back(told)

    def come_back(self, told: Sequence[Telling]) -> None:
        """Be where one was, in what stands in the window now."""
        self.setWindowTitle(self.tr("Callside: the supervisor's desk"))
        for telling in told:
            self.banners.tell_again(telling)
        self.frame.show()
        self.built_anew.emit()
        if self.team is not None:
            self._wanted = self._here or self._wanted
            self._here = None
            self.take_team(self.team)

    def _build(self) -> None:
        self.inside = self.furnish()
        self.fill(self.inside)
        self.inside.show()
        self.dress()

    def fill(self, inside: QWidget) -> None:
        """Put this in the place of what stands in the window."""
        self._whole.takeAt(0)
        self._opening.hide()
        self._whole.addWidget(inside)

    def furnish(self) -> TeamInside:
        """What stands in the window, made anew."""
        from ui.supervisor.frame_actions import FrameActions
        from ui.supervisor.inside import TeamInside

        inside = TeamInside(self.settings)
        inside.shortcuts.refused.connect(self._say_off)
        inside.rail.page_chosen.connect(self.go)
        inside.menu.page_chosen.connect(self.go)
        inside.pages.page_failed.connect(self._page_failed)
        FrameActions(self, inside)
        return inside

    @property
    def frame(self) -> TeamInside:
        """What stands in the window; something has to."""
        if self.inside is None:
            raise RuntimeError("nothing stands in the window yet")
        return self.inside

    # -- what stands in it ---------------------------------------------------------------------

    @property
    def place(self) -> TeamPlace:
        """What the pages shown now are given; the team has to be open."""
        place = self.frame.place
        if place is None:
            raise RuntimeError("the team is not open yet")
        return place

    @property
    def banners(self) -> BannerColumn:
        """What has to be known."""
        return self.frame.banners

    @property
    def toasts(self) -> ToastStack:
        """Passing words."""
        return self.frame.toasts

    @property
    def shortcuts(self) -> Shortcuts:
        """The actions of the window."""
        return self.frame.shortcuts

    @property
    def pages(self) -> PageStack[TeamPage]:
        """The pages."""
        return self.frame.pages

    @property
    def page(self) -> TeamPage | None:
        """The page in front."""
        return self.pages.page

    # -- going from page to page ---------------------------------------------------------------

    def go(self, page: TeamPage, subject: object = None) -> None:
        """Show a page because the supervisor asked for it: the keyboard goes along."""
        if self.curtain.is_drawn or self._refuse_off(page):
            return
        if self.team is None:
            self._wanted = (page, subject)
            self.frame.mark(page)
            return
        before = self.pages.currentWidget()
        stays = before is not None and before.isAncestorOf(self.focusWidget())
        if self._here is not None and self._here != (page, subject):
            self._former.append(self._here)
        widget = self._bring(page, subject)
        if not (stays and widget is before):
            first_stop(widget).setFocus(Qt.FocusReason.OtherFocusReason)
        self.banners.show_from_top()

    def forget(self, page: TeamPage) -> None:
        """Do not come back to a page by going back: what it was about is gone."""
        self._former = [each for each in self._former if each[0] is not page]
        if self._here is not None and self._here[0] is page:
            self._here = None

    def go_back(self) -> None:
        """Close what the page has open; else go to the page before."""
        page = self.pages.currentWidget()
        close_inner = getattr(page, "went_back", None)
        if close_inner is not None and close_inner():
            return
        if self._former:
            widget = self._bring(*self._former.pop())
            first_stop(widget).setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring(self, page: TeamPage, subject: object) -> QWidget:
        self._here = (page, subject)
        frame = self.frame
        widget = frame.pages.bring(page, subject, self.place)
        frame.mark(page)
        self.toasts.set_above(getattr(widget, "footer", None))
        self.dress()
        self.page_shown.emit(page)
        return widget

    def let_go(self) -> None:
        """The team is about to be closed: nothing here reads it any more."""
        if self.inside is not None and self.inside.place is not None:
            self.inside.place.bridge.close()
        self.team = None
        self._undoable.clear()

    def dress(self) -> None:
        """Show rail and header as the width asks for."""
        if self.inside is not None and not self.curtain.is_drawn:
            self.inside.fit(is_wide=self.width() >= COMPACT_BELOW)

    def _changed(self, changed: TeamChanged) -> None:
        if "terms" in changed.kinds:
            self._name_team()

    def _name_team(self) -> None:
        team_file = None if self.team is None else self.team.records.team_file()
        self.frame.header.set_team("" if team_file is None else team_file.name)

    # -- words to the supervisor ---------------------------------------------------------------

    def _refuse_off(self, page: TeamPage) -> bool:
        """Say that a page is switched off, and stay here; False where it is there."""
        from ui.switched_off import refuse_off

        return refuse_off(self.settings, page, self.say)

    def _say_off(self, off: Problem) -> None:
        """Say what the house has switched off."""
        from ui.switched_off import off_words

        self.say(off_words(off))

    def say(self, text: str) -> None:
        """Show a short passing word, and announce it; a locked window does so afterwards."""
        if self.curtain.is_drawn:
            self.curtain.hold(text)
            return
        self.toasts.push(text, icon="check", lasts_ms=WORD_LASTS_MS)

    def offer_undo(self, words: Words, take_back: Callable[[], object]) -> None:
        """Show that a thing was done, with Undo."""
        done = (words, take_back)
        self._undoable.append(done)
        if self.curtain.is_drawn:
            return
        self.toasts.push(words(), lambda: self._take_back(done))

    def undo(self) -> None:
        """Take the newest thing back."""
        if self._undoable:
            self._take_back(self._undoable[-1])
        else:
            self.say(self.tr("Nothing to undo."))

    def _take_back(self, done: tuple[Words, Callable[[], object]]) -> None:
        if done in self._undoable:
            self._undoable.remove(done)
            done[1]()
            self.say(self.tr("Undone: {what}").format(what=done[0]()))

    def _tell_import(self, series: Series | None) -> None:
        """Say what came of an import, whatever page is in front; no caret moves (A03)."""
        from ui.supervisor.imports.report_words import series_words

        problem = self.imports.problem
        if problem is None or problem.code == "import_cancelled":
            self.say(series_words(series))

    def tell_problem(self, problem: Problem) -> None:
        """Show a known problem as a banner."""
        from ui.problem_words import in_one_line

        self.banners.tell(problem.code, lambda: in_one_line(problem), "warn")

    def work(
        self,
        do: Callable[[Team, Progress], T],
        done: Callable[[T], object],
        owner: QObject,
        failed: Callable[[Problem], object] | None = None,
    ) -> LongWork:
        """Have work done on a worker; see `TeamPlace.work`."""
        from ui.supervisor.team_work import start_work

        if self.team is None:
            raise RuntimeError("the team is not open yet")
        return start_work(self.team, do, done, owner, failed or self.tell_problem)

    # -- importing -------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        from ui.supervisor.imports.choosing import ask_files

        ask_files(self, self.import_files)

    def import_files(self, files: Sequence[Path]) -> None:
        """Take files in that were chosen or dropped; the page of imports shows what comes of it."""
        if self.team is not None and files:
            self.go(TeamPage.IMPORTS)
            self.imports.take_paths(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, once the team is open."""
        if self.curtain.is_drawn:
            return
        if self.team is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped anywhere on the window."""
        from pathlib import Path

        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.import_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    # -- what Qt tells -------------------------------------------------------------------------

    def _page_failed(self, fault: Exception) -> None:
        from app.problems import Problem

        if not isinstance(fault, Problem):
            self.fault_seen.emit(fault)

    def come_to_front(self) -> None:
        """Show the window because it was asked for from outside."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go as one reads: rows and banners come and go, and Qt puts new ones last."""
        set_tab_order(list(in_reading_order(self, in_sight=True)))
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more at once where there is room."""
        super().resizeEvent(event)
        self.dress()
        if self.inside is not None and not self.curtain.is_drawn:
            self.banners.fit_into(self.banners.width(), event.size().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
            self.dress()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when it may be."""
        if not self.may_close():
            event.ignore()
            return
        self.stands.save()
        event.accept()
        self.closed.emit()
