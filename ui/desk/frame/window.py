"""The agent's window: its frame, its pages, and the way from one to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.problems import Problem
from ui.desk.frame.pin import COMPACT_BELOW, Pin
from ui.desk.frame.start_window import StartWindow
from ui.desk.frame.tab_order import first_stop, in_reading_order, set_tab_order
from ui.desk.notes.note_editor import NoteEditor
from ui.workplace import Page, Workplace

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from app.desk import Desk
    from app.ledger import Undoable
    from app.paths import Profile
    from app.ports import Changed
    from app.settings import Settings
    from ui.clipboard import Clipboard
    from ui.controls.toast_stack import ToastStack
    from ui.desk.frame.banner_column import BannerColumn
    from ui.desk.frame.curtain import Left
    from ui.desk.frame.drafts import Drafts
    from ui.desk.frame.header import Header
    from ui.desk.frame.inside import Inside
    from ui.desk.frame.navigation_menu import NavigationMenu
    from ui.desk.frame.navigation_rail import NavigationRail
    from ui.desk.frame.page_stack import PageStack
    from ui.desk.frame.pages import MakePage
    from ui.look.theme import Theme
    from ui.rehearsal.strip import RehearsalStrip
    from ui.shortcuts import Shortcuts
    from ui.words import Words

WORD_LASTS_MS = 3000
TOLD_BY_PAGE = {
    Page.RECOVERY_CODE: "recovery_code",
    Page.STORE: "log",
    Page.UNSAVED: "writer",
    Page.PLAYBOOK: "playbook",
}
"""Subjects of banners that a page tells of by itself."""

WITH_START_NOTE = (None, Page.FOLLOW_UPS, Page.STORE)
"""Pages below which the next call's note can be begun, while none is open; the first is none."""


class DeskWindow(StartWindow):
    """Header, rail, banners, toasts, and one page at a time.

    Holds what stands in it, and what stays when that is built anew for another language: the
    undo history, the notes of open calls, the way back, the bridge of those outside. Before
    `move_in` it is a `StartWindow`.

    Emits:
        closed(): the window was closed, and may be.
        fault_seen(Exception): a page failed by a bug; the window goes on.
        built_anew(): what stands in the window is another one, in another language or after a lock.
        lock_asked(): the agent wants the window locked.
    """

    fault_seen = Signal(object)
    built_anew = Signal()
    lock_asked = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.settings = settings
        self._offers: dict[Page, MakePage] = {}
        self._drafts: dict[Page, Drafts] = {}
        self._due = 0
        self.has_moved_in = False

    def move_in(
        self,
        desk: Desk,
        theme: Theme,
        profile: Profile,
        *,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Build all that stands in the window; the caret and what is typed stay in its note."""
        from ui.bridge import DeskBridge
        from ui.clipboard import Clipboard
        from ui.desk.frame.curtain import Curtain
        from ui.desk.frame.ring_watch import RingWatch
        from ui.desk.frame.route import Route
        from ui.desk.frame.strip_mode import StripMode
        from ui.desk.frame.undo_history import UndoHistory
        from ui.desk.notes.open_notes import OpenNotes
        from ui.look.window_icon import window_icon
        from ui.rehearsal.stage import RehearsalStage
        from ui.shortcuts import Act

        settings = self.settings
        self.setWindowIcon(window_icon())
        self.bridge = DeskBridge(desk, self)
        self.history = UndoHistory(desk, self)
        self.history.undone.connect(self._undone)
        self.route = Route(desk)
        copies = clipboard or Clipboard(settings, self)
        copies.refused.connect(self._say_off)
        self._make_place = partial(
            Workplace,
            desk=desk,
            settings=settings,
            theme=theme,
            clipboard=copies,
            profile=profile,
            stage=RehearsalStage(desk, self),
            notes=OpenNotes(desk, self),
            go=self.go,
            offer_undo=self.offer_undo,
            say=self.say,
        )
        self.strip = StripMode(self, settings)
        self.strip.unsaved.connect(self.tell_problem)
        self.curtain = Curtain(self)
        self.inside = self._build(desk, settings)
        self.fill(self.inside)
        self.pin = Pin(self, self.shortcuts[Act.PIN], settings)
        self.pin.unsaved.connect(self.tell_problem)
        self.pin.follow(self.width(), in_strip=False)
        self.stands.unsaved.connect(self.tell_problem)
        self.bridge.on({"calls", "phase", "log"}, self._calls_changed)
        RingWatch(self)
        self.has_moved_in = True
        self.set_due(0)

    def _build(self, desk: Desk, settings: Settings) -> Inside:
        from ui.desk.frame.frame_actions import FrameActions
        from ui.desk.frame.inside import Inside

        inside = Inside(desk, settings, self._make_place, self.history)
        for page, make in self._offers.items():
            inside.pages.offer(page, make)
        inside.shortcuts.refused.connect(self._say_off)
        inside.rail.page_chosen.connect(self.go)
        inside.menu.page_chosen.connect(self.go)
        inside.header.return_asked.connect(self.go_to_call)
        inside.rings.look_asked.connect(partial(self.go, Page.CALL))
        inside.rings.keyboard_freed.connect(self._take_keyboard_back)
        inside.pages.page_built.connect(self.strip.dress_page)
        inside.pages.page_failed.connect(self._page_failed)
        FrameActions(self, inside)
        return inside

    def furnish(self) -> Inside:
        """What stands in the window, made anew."""
        return self._build(self.place.desk, self.place.settings)

    def build_anew(self, between: Callable[[], object] = lambda: None) -> None:
        """Build everything that has words again, for they are others now (A22).

        `between` is called when the former is put away and the new is not there yet. Page, call,
        scroll, keyboard, banners and what was begun to be written are as they were.
        """
        left = self.leave()
        between()
        self.inside = self.furnish()
        self.fill(self.inside)
        self.come_back(left)

    def leave(self) -> Left:
        """Put away what stands in the window; gives what `come_back` needs."""
        from ui.desk.frame.curtain import Left
        from ui.desk.frame.drafts import Drafts
        from ui.desk.frame.standpoint import Standpoint

        former, stood = self.inside, Standpoint.of(self.inside.pages.currentWidget() or self)
        for at, drafts in former.pages.each(Drafts.of).items():
            self._drafts[at] = drafts.beside(self._drafts.get(at, Drafts()))
        told = former.banners.tellings
        former.put_away()
        return Left(self.route.here, stood, told)

    def come_back(self, left: Left) -> None:
        """Be where one was, in what stands in the window now."""
        from ui.shortcuts import Act

        for telling in left.told:
            self.banners.tell_again(telling)
        self.set_due(self._due)
        self.pin.take_action(self.shortcuts[Act.PIN])
        self.inside.show()
        self.built_anew.emit()
        if left.here is None:
            return
        page = self._bring(*left.here)
        self.strip.renew()
        left.stood.take(page)
        QTimer.singleShot(0, page, lambda: left.stood.scroll(page))

    # -- what stands in it ---------------------------------------------------------------------

    @property
    def place(self) -> Workplace:
        """What the pages shown now are given."""
        return self.inside.place

    @property
    def shortcuts(self) -> Shortcuts:
        """The actions of the window."""
        return self.inside.shortcuts

    @property
    def banners(self) -> BannerColumn:
        """What has to be known."""
        return self.inside.banners

    @property
    def header(self) -> Header:
        """The head of every page but the call."""
        return self.inside.header

    @property
    def rail(self) -> NavigationRail:
        """The way to every page in a wide window."""
        return self.inside.rail

    @property
    def menu(self) -> NavigationMenu:
        """The way to every page in a compact one."""
        return self.inside.menu

    @property
    def pages(self) -> PageStack[Page]:
        """The pages."""
        return self.inside.pages

    @property
    def rehearsal(self) -> RehearsalStrip:
        """The turn of a rehearsal that is heard."""
        return self.inside.rehearsal

    @property
    def toasts(self) -> ToastStack:
        """Passing words."""
        return self.inside.toasts

    def offer_page(self, page: Page, make: MakePage) -> None:
        """Build a page in another way than by the table, now and whenever it is built anew."""
        self._offers[page] = make
        self.pages.offer(page, make)

    # -- going from page to page ---------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page in front."""
        return self.pages.page

    def go(self, page: Page, call: UUID | None = None) -> None:
        """Show a page because the agent asked for it: the keyboard goes along."""
        if self.curtain.is_drawn or self._refuse_off(page):
            return
        before = self.pages.currentWidget()
        stays = before is not None and before.isAncestorOf(self.focusWidget())
        widget = self._bring(page, call)
        # What Qt hides hands the keyboard to whatever comes next in its chain, the pin even.
        if not (stays and widget is before):
            first_stop(widget).setFocus(Qt.FocusReason.OtherFocusReason)
        self.banners.show_from_top()

    @property
    def is_written_in(self) -> bool:
        """Whether the keyboard is in a field, which then stays in front whatever happens (A03).

        The note of a call that nobody has begun is no such field: it waits on more than one page.
        """
        field = self.focusWidget()
        if field is self.start_note.editor:
            return self.start_note.is_begun
        return isinstance(field, (QLineEdit, QPlainTextEdit))

    def show_page(self, page: Page, call: UUID | None = None) -> None:
        """Show a page because of an event: the keyboard is not sent anywhere (A03)."""
        if not self.curtain.is_drawn and not self._refuse_off(page):
            self._bring(page, call)

    def _refuse_off(self, page: Page) -> bool:
        """Say that a page is switched off, and stay here; False where it is there."""
        from ui.switched_off import refuse_off

        return refuse_off(self.settings, page, self.say)

    def _say_off(self, off: Problem) -> None:
        from ui.switched_off import off_words

        self.say(off_words(off))

    def go_home(self) -> None:
        """The open call, else the follow-ups."""
        self.go(self.route.home())

    def go_to_call(self) -> None:
        """Back to the call that is shown."""
        self.go(Page.CALL, self.place.desk.calls.current)

    def answer(self) -> None:
        """Answer every key from now on: it is known whether a call is open, or takes too long.

        What was written before goes on in that call, or begins one; every other key comes after.
        """
        if self.answers:
            return
        self.answers = True
        self.early_keys.press_again()
        if self.place.desk.calls.current is not None:
            # Going to that call would commit it too, but then it would begin another one.
            self.start_note.commit()
        self.start_note.begun.connect(self.begin_call)
        if self.start_note.is_begun:
            self.begin_call()
            field = self.focusWidget()
            if isinstance(field, NoteEditor):
                field.hurry()

    def answer_at_once(self) -> None:
        """Do all that was written and pressed within this turn: the window is being closed."""
        self.answer()
        self.early_keys.press_at_once()
        field = self.focusWidget()
        if isinstance(field, NoteEditor):
            # A window that is closed already hides no field, which would hand it in.
            field.flush()

    def begin_call(self) -> None:
        """Begin a call with what was written in the window's note; the caret goes on in it.

        Where a call is open, it is written on in that one's notes.
        """
        from ui.shortcuts import Act

        written, call = self.start_note.take_note(), self.place.desk.calls.current
        if call is None:
            call = self.place.notes.begin_call(written)
        else:
            self.place.notes.write_on(call, written)
        self.go(Page.CALL, call)
        self.shortcuts[Act.NOTES].trigger()

    def go_back(self) -> None:
        """Close what the page has open; else go to the page before."""
        page = self.pages.currentWidget()
        close_inner = getattr(page, "went_back", None)
        if close_inner is not None and close_inner():
            return
        former = self.route.back()
        if former is not None:
            self.go(*former)

    def _bring(self, page: Page, call: UUID | None) -> QWidget:
        if page is not Page.CALL:
            self.strip.leave()
        if page is Page.CALL and call is None:
            call = self.place.desk.calls.current
        from ui.desk.frame.pages import page_title

        self.route.note(page, call)
        widget = self.pages.bring(page, call, self.place)
        drafts = self._drafts.pop(page, None)
        if drafts and (left := drafts.put_back(widget)):
            self._drafts[page] = left
        self.header.set_title(page_title(page))
        self.rail.mark(page)
        self.menu.mark(page)
        self.toasts.set_above(getattr(widget, "floor", getattr(widget, "footer", None)))
        self.dress()
        return widget

    def dress(self) -> None:
        """Show header and rail as page and width ask for; a call has the window to itself."""
        if self.curtain.is_drawn:
            return
        is_wide = self.width() >= COMPACT_BELOW
        fills = bool(getattr(self.pages.currentWidget(), "fills_window", False))
        self.header.setVisible(not fills)
        self.banners.set_quiet(fills)
        self.inside.rings.set_call_in_front(self.page is Page.CALL)
        self.inside.rings.set_folded(self.strip.is_on)
        self.banners.hush(TOLD_BY_PAGE.get(self.page, "") if self.page else "")
        self.header.set_wide(is_wide)
        self.header.set_page_leads(bool(getattr(self.pages.currentWidget(), "leads", False)))
        self.rail.setVisible(is_wide and not fills)
        # The row of a strip stands still whatever is open: all of it opens below.
        first = 1 if self.strip.is_on else 4
        if self.inside.column.indexOf(self.pages) != first:
            self.inside.column.removeWidget(self.pages)
            self.inside.column.insertWidget(first, self.pages, 1)
        is_free = self.place.desk.calls.current is None
        self.start_note.setVisible(is_free and self.page in WITH_START_NOTE)

    # -- words to the agent --------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Show a short passing word, and announce it; a locked window does so afterwards."""
        if self.curtain.is_drawn:
            self.curtain.hold(text)
            return
        if self.strip.is_folded:
            self.strip.tell(text)
            return
        self.toasts.push(text, icon="check", lasts_ms=WORD_LASTS_MS)

    def offer_undo(self, words: Words, undoable: Undoable) -> None:
        """Show that a thing was done, with Undo."""
        done = self.history.add(words, undoable)
        if self.curtain.is_drawn:
            return
        if self.strip.is_folded:
            self.strip.tell(done.text)
            return
        self.toasts.push(done.text, lambda: self.history.take_back(done))

    def tell_problem(self, problem: Problem) -> None:
        """Show a known problem as a banner."""
        from ui.problem_words import in_one_line

        self.banners.tell(problem.code, lambda: in_one_line(problem), "warn")

    def set_due(self, count: int) -> None:
        """Show how many follow-ups are due: a number, and nothing of any customer (A06)."""
        self._due = count
        if not self.curtain.is_drawn:
            self.strip.set_due(count)
            self.setWindowTitle(self.inside.set_due(count))

    # -- inside ----------------------------------------------------------------------------------

    def _calls_changed(self, changed: Changed) -> None:
        if self.curtain.is_drawn:
            self.route.heed(changed)
            return
        if self.start_note.editor.hasFocus() and self._has_rung():
            # The note of whoever calls next is the note of this call now, and so is the caret.
            self.go_to_call()
        self.header.renew()
        self.route.heed(changed)
        self.dress()
        if self.page is Page.CALL and self.place.desk.calls.current is None:
            if self.strip.is_on:
                self.strip.stay_after_the_last_call(self.route.after_the_last_call())
            else:
                self.go(*self.route.after_the_last_call())
                if self.route.nobody_talked and self.start_note.isVisible():
                    # Back to where the caret was before it rang: in the note of the next call.
                    self.start_note.editor.setFocus()

    def _has_rung(self) -> bool:
        """Whether the call that the window shows was begun by a telephone."""
        shown = self.place.desk.calls.shown()
        return shown is not None and shown.call.origin == "phone"

    def _take_keyboard_back(self) -> None:
        """What had the keyboard goes: it is where a page begins, or in the note of a call."""
        page = self.pages.currentWidget()
        (self.start_note.editor if page is None else first_stop(page)).setFocus()

    def _page_failed(self, fault: Exception) -> None:
        if not isinstance(fault, Problem):
            self.fault_seen.emit(fault)

    def _undone(self, text: str) -> None:
        self.say(self.tr("Undone: {what}").format(what=text))

    # -- what Qt tells -------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go as one reads: rows, banners and panels come and go, and Qt puts new ones last."""
        set_tab_order(list(in_reading_order(self, in_sight=True)))
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more at once where there is room."""
        super().resizeEvent(event)
        if not self.has_moved_in:
            return
        self.pin.follow(event.size().width(), in_strip=self.strip.is_on)
        if self.curtain.is_drawn:
            return
        self.dress()
        self.banners.fit_into(self.banners.width(), event.size().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
