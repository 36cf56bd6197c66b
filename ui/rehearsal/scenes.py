"""What there is to see: each screen and each panel, and how a window is brought to show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, cast
from uuid import UUID

from PySide6.QtWidgets import QScrollArea, QWidget

from app.palette import entry_of
from app.phone.event import phone_event
from app.ports import CallQuery
from app.problems import Problem
from ui.controls.chip_button import ChipButton
from ui.desk.call.call_page import CallPage
from ui.desk.call.desk_view import View
from ui.desk.calls.calls_page import CallsPage
from ui.desk.phone.ring_bar import RingBar
from ui.desk_session import DeskSession
from ui.recovery.backups_page import BackupsPage
from ui.recovery.health_page import HealthPage
from ui.rehearsal.hand import Hand
from ui.rehearsal.story import RINGING
from ui.support.support_page import SupportPage
from ui.workplace import Page


class Scene(NamedTuple):
    """A name, how it is shown, and how what it began is taken back."""

    name: str
    show: Callable[[Any], None]
    leave: Callable[[Any], None] = lambda _session: None


def first_day() -> list[Scene]:
    """What somebody sees who has no call yet."""
    empty = (Page.FOLLOW_UPS, Page.CALL, Page.CALLS, Page.REFLECTIONS, Page.PHRASES, Page.TRASH)
    scenes = [Scene(f"first-{page.value}", at(page)) for page in (*empty, Page.RECENT)]
    return [*scenes, Scene("recovery-code", at(Page.RECOVERY_CODE))]


def gate() -> list[Scene]:
    """The page of a log that does not open, for problems of each sort."""
    wallet = "keyring.backends.kwallet.DBusKeyring"
    told = (
        Problem("key_wrong"),
        Problem("key_missing", backend=wallet, kept_in="keyring"),
        Problem("keyring_locked", backend=wallet),
        Problem("log_damaged", reason="quick_check"),
        Problem("passphrase_needed"),
        Problem("schema_newer", found=9, known=1),
    )
    scenes = [Scene(f"gate-{each.code}", _told_at_gate(each)) for each in told]
    unsuitable = Problem("keyring_unsuitable", backend="keyring.backends.fail.Keyring")
    first = Scene("gate-first-passphrase", _told_at_gate(unsuitable, first=True))
    return [*scenes, first, Scene("gate-banner", at(Page.SETTINGS))]


def pages() -> list[Scene]:
    """Every page, over two weeks of work."""
    plain = (
        Page.FOLLOW_UPS,
        Page.CALLS,
        Page.REFLECTIONS,
        Page.PHRASES,
        Page.MINDSET,
        Page.REHEARSAL,
        Page.TRASH,
        Page.SETTINGS,
        Page.SHORTCUTS,
        Page.PLAYBOOK,
        Page.ABOUT,
        Page.RECENT,
    )
    return [
        *(Scene(page.value, at(page)) for page in plain),
        Scene("settings-bottom", bottom_of(Page.SETTINGS)),
        Scene("call_detail", at(Page.CALL_DETAIL, hard_call)),
        Scene("call_detail-bottom", bottom_of(Page.CALL_DETAIL, hard_call)),
        Scene("reflection", at(Page.REFLECTION, hard_call)),
        Scene("reflection-bottom", bottom_of(Page.REFLECTION, hard_call)),
        Scene("calls-filter", _with_card(lambda page: page.filter_chip), _put_card_away),
        Scene("calls-past", _with_card(lambda page: page.past_chip), _put_card_away),
        Scene("calls-export", _with_card(lambda page: page.export_chip), _put_card_away),
        Scene("backups", _backups),
        Scene("health", _health),
        Scene("support", _support),
    ]


def desk() -> list[Scene]:
    """Every panel of a call."""
    return [
        Scene("desk", at_view(View.NOW)),
        Scene("desk-phrase", _say_with_blanks, _put_away),
        Scene("desk-note-history", _note_history, _leave_history),
        *(Scene(f"desk-{view.value}", at_view(view), _close) for view in VIEWS),
        Scene("desk-palette-search", _search_palette, _close),
        Scene("desk-source", _source, _close),
        Scene("desk-about", _about_call, _leave_about),
        Scene("strip", _strip, _leave_strip),
        Scene("strip-boundary", _strip_boundary, _leave_strip),
    ]


VIEWS = (
    View.STEPS,
    View.PALETTE,
    View.CALLER,
    View.BOUNDARY,
    View.MANAGER,
    View.PAUSE,
    View.EMERGENCY,
)


def second_call() -> list[Scene]:
    """Two calls are open, and one of them is out of hand; then the telephone rings."""
    ring = Ring()
    return [
        Scene("two-calls", at_view(View.NOW)),
        Scene("two-calls-boundary", at_view(View.BOUNDARY), _close),
        Scene("two-calls-manager", at_view(View.MANAGER), _close),
        Scene("two-calls-ringing", lambda s: ring.begin(s, at_view(View.NOW)), ring.end),
        Scene("follow_ups-ringing", lambda s: ring.begin(s, at(Page.FOLLOW_UPS)), ring.end),
    ]


def after_call() -> list[Scene]:
    """The conversation is over."""
    return [
        Scene("wrap_up", at_view(View.WRAP_UP), _close),
        Scene("wrap_up-bottom", _wrap_up_bottom, _close),
        Scene("wrap_up-desk", at_view(View.NOW)),
    ]


def rehearsal() -> list[Scene]:
    """A rehearsal is under way."""
    return [Scene("rehearsal-running", at_view(View.NOW))]


# -- how ---------------------------------------------------------------------------------------


def at(
    page: Page, which: Callable[[DeskSession], UUID | None] = lambda _session: None
) -> Callable[[DeskSession], None]:
    """Show a page, about a call where it is about one."""

    def show(session: DeskSession) -> None:
        session.window.go(page, which(session))
        _scroll(session.window.pages.currentWidget(), to_end=False)

    return show


def hard_call(session: DeskSession) -> UUID | None:
    """The newest closed call in which somebody had to be warned."""
    rows = session.desk.log.calls(CallQuery(with_boundary=True), limit=1)
    return rows[0].call.id if rows else None


def call_page(session: DeskSession) -> CallPage:
    """The page of a call, which is built."""
    return cast("CallPage", session.window.pages.built(Page.CALL))


def _backups(session: DeskSession) -> None:
    at(Page.BACKUPS)(session)
    page = cast("BackupsPage", session.window.pages.built(Page.BACKUPS))
    Hand(session.window).wait(lambda: bool(page.text.strip()), "the shelf was looked at")


def _health(session: DeskSession) -> None:
    at(Page.HEALTH)(session)
    page = cast("HealthPage", session.window.pages.built(Page.HEALTH))
    Hand(session.window).wait(lambda: bool(page.cards and not page.looks), "it has looked around")


def _support(session: DeskSession) -> None:
    at(Page.SUPPORT)(session)
    page = cast("SupportPage", session.window.pages.built(Page.SUPPORT))
    Hand(session.window).wait(lambda: bool(page.cards), "every line is shown")


def _with_card(opener: Callable[[CallsPage], ChipButton]) -> Callable[[DeskSession], None]:
    def show(session: DeskSession) -> None:
        at(Page.CALLS)(session)
        opener(_calls_page(session)).click()

    return show


def _put_card_away(session: DeskSession) -> None:
    _calls_page(session).went_back()


def _calls_page(session: DeskSession) -> CallsPage:
    return cast("CallsPage", session.window.pages.built(Page.CALLS))


def bottom_of(
    page: Page, which: Callable[[DeskSession], UUID | None] = lambda _session: None
) -> Callable[[DeskSession], None]:
    """Show a page from its end."""

    def show(session: DeskSession) -> None:
        at(page, which)(session)
        _scroll(session.window.pages.currentWidget(), to_end=True)

    return show


def _scroll(widget: QWidget | None, *, to_end: bool) -> None:
    if widget is None:
        return
    for area in widget.findChildren(QScrollArea):
        if area.isVisible():
            bar = area.verticalScrollBar()
            bar.setValue(bar.maximum() if to_end else 0)


def _told_at_gate(problem: Problem, *, first: bool = False) -> Callable[[DeskSession], None]:
    def show(session: DeskSession) -> None:
        at(Page.STORE)(session)
        session.gate.page.show_problem(problem, first=first)

    return show


def at_view(view: View) -> Callable[[DeskSession], None]:
    """Show a view of the call that is shown, and nothing else over it."""

    def show(session: DeskSession) -> None:
        if session.window.page is not Page.CALL:
            session.window.go_to_call()
        page = call_page(session)
        while page.went_back():
            pass
        if view is View.NOW:
            page.go_to_notes()
        else:
            page.open_view(view)
        page.tick()

    return show


def as_strip(session: DeskSession) -> None:
    """The window as one row, with the notes open below it."""
    at_view(View.NOW)(session)
    session.window.strip.turn()


class Ring:
    """A telephone that rings, each time with another call."""

    def __init__(self) -> None:
        self._count = 0

    def begin(self, session: DeskSession, show: Callable[[DeskSession], None]) -> None:
        """Show something, and let it ring over that."""
        show(session)
        self.ring(session)
        bar = session.window.findChild(RingBar)
        assert bar is not None
        Hand(session.window).wait(bar.isVisible, "it rings")

    def ring(self, session: DeskSession) -> None:
        """Let it ring, wherever one is."""
        self._count += 1
        self._hear(session, "ring")

    def end(self, session: DeskSession) -> None:
        """A colleague takes it: no word of it comes late, over the next scene."""
        self._hear(session, "end")

    def _hear(self, session: DeskSession, kind: str) -> None:
        name, number = RINGING
        session.desk.phone.hear(
            phone_event(
                kind,
                "baresip",
                number=number,
                name=name,
                id=f"ring-{self._count}",
                way="in",
                cause="elsewhere" if kind == "end" else "",
            )
        )


def _strip(session: DeskSession) -> None:
    """The row, as wide as the window was and with nothing below it."""
    width = session.window.width()
    as_strip(session)
    _close(session)
    session.window.resize(width, session.window.height())


def _strip_boundary(session: DeskSession) -> None:
    _strip(session)
    call_page(session).open_view(View.BOUNDARY)


def _leave_strip(session: DeskSession) -> None:
    session.window.strip.turn()


def _about_call(session: DeskSession) -> None:
    at_view(View.NOW)(session)
    call_page(session).surface.notes.about_button.setChecked(True)


def _leave_about(session: DeskSession) -> None:
    call_page(session).surface.notes.about_button.setChecked(False)


def _close(session: DeskSession) -> None:
    call_page(session).went_back()


def _say_with_blanks(session: DeskSession) -> None:
    at_view(View.NOW)(session)
    phrases = session.desk.playbook.phrases
    call_page(session).say(entry_of(next(each for each in phrases if "{date}" in each.body)))


def _put_away(session: DeskSession) -> None:
    call_page(session).surface.put_phrase_away()


def _note_history(session: DeskSession) -> None:
    at_view(View.NOW)(session)
    call_page(session).surface.notes.history_button.setChecked(True)


def _leave_history(session: DeskSession) -> None:
    call_page(session).surface.notes.history_button.setChecked(False)


def _search_palette(session: DeskSession) -> None:
    at_view(View.PALETTE)(session)
    call_page(session).surface.palette_panel.search_field.setText("sorry")


def _source(session: DeskSession) -> None:
    at_view(View.NOW)(session)
    call_page(session).surface.show_source("steps.apologise")


def _wrap_up_bottom(session: DeskSession) -> None:
    at_view(View.WRAP_UP)(session)
    _scroll(call_page(session).surface.panel(View.WRAP_UP), to_end=True)
