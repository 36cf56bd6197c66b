"""What there is to see of handing over: joining, what goes out, notes that came back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtWidgets import QScrollArea

from app.bundle.identity import OwnKeys, key_id, new_keys, six_words
from app.bundle.letter import seal_letter
from app.bundle.terms import CoachingLetter, PublicKeys, TeamFile, Terms
from ui.desk.handover import errands
from ui.desk.handover.coaching_page import CoachingPage
from ui.desk.handover.share_page import SharePage
from ui.desk_session import DeskSession
from ui.rehearsal.hand import Hand
from ui.rehearsal.scenes import Scene, at, hard_call
from ui.workplace import Page

_TEAM = UUID(int=7)


def handover() -> list[Scene]:
    """Each step, from no team at all to a note that is being answered."""
    return [
        Scene("share-first", _first),
        Scene("share-join", _join),
        Scene("share-joined", _joined),
        Scene("share", _overview),
        Scene("share-bottom", _bottom),
        Scene("share-lines", _lines),
        Scene("share-fields", _fields),
        Scene("share-done", _done),
        Scene("coaching", _coaching),
        Scene("coaching-open", _coaching_open, _close_note),
    ]


def words(session: DeskSession) -> list[str]:
    """What people and keys say on these pages."""
    own = session.desk.handover.on_errand(lambda errand: errand.shelf.own_keys().public())
    team = _team(session)
    note = _letter(session, own)
    told = [team.name, team.supervisor, team.terms.purposes, note.author, "Alex"]
    told += [note.went_well, note.to_try, note.question, note.improvement]
    return [*told, " ".join(six_words(own)), " ".join(six_words(team.keys))]


@cache
def _supervisor() -> OwnKeys:
    return new_keys()


def _team(session: DeskSession) -> TeamFile:
    return TeamFile(
        team=_TEAM,
        name="Returns",
        supervisor="Sam Carter",
        keys=_supervisor().public(),
        caller_key="5a" * 32,
        terms=Terms(purposes="To learn from hard calls together. No rankings, no pay."),
        made_ms=session.desk.clock.now().utc_ms,
    )


def _letter(session: DeskSession, keys: PublicKeys) -> CoachingLetter:
    """A note for the agent with these keys."""
    return CoachingLetter(
        # One for each log: its key names it.
        note=UUID(hex=key_id(keys)),
        team=_TEAM,
        call=hard_call(session),
        written_ms=session.desk.clock.now().utc_ms - 3_600_000,
        author="Sam Carter",
        went_well="You let her finish before you said anything, and her voice came down by itself.",
        to_try="Say the date of the call-back twice: once when you promise it, once at the end.",
        question="What would have helped you in the second minute?",
        improvement="Repeat each promise at the end of the call.",
        review_after=20,
    )


def _share(session: DeskSession) -> SharePage:
    at(Page.SHARE)(session)
    return cast("SharePage", session.window.pages.built(Page.SHARE))


def _notes(session: DeskSession) -> CoachingPage:
    at(Page.COACHING)(session)
    return cast("CoachingPage", session.window.pages.built(Page.COACHING))


def _wait(session: DeskSession, done: Callable[[], bool], what: str) -> None:
    Hand(session.window).wait(done, what)


def _folder(session: DeskSession) -> Path:
    folder = session.profile.folder.parent / "share"
    folder.mkdir(exist_ok=True)
    return folder


def _first(session: DeskSession) -> None:
    """No team was joined, or it was left."""
    handing = session.desk.handover
    handing.on_errand(errands.leave)
    handing.renew()
    page = _share(session)
    page.went_back()
    page.went_back()
    page.overview.line.tell("")
    page.show_front()


def _join(session: DeskSession) -> None:
    page = _share(session)
    file = _folder(session) / "returns.callside-team"
    file.write_bytes(seal_letter("team", _team(session), _supervisor()))
    page.open_file(file)
    _wait(session, lambda: page.shown_panel is page.join_panel, "the invitation is read")


def _joined(session: DeskSession) -> None:
    panel = _share(session).join_panel
    panel.name_field.setText("Alex")
    panel.join_button.click()
    _wait(session, panel.save_button.isVisible, "the team is joined")
    _scroll(session, panel.findChild(QScrollArea))


def _overview(session: DeskSession) -> None:
    page = _share(session)
    page.went_back()
    _scroll(session, page.overview.findChild(QScrollArea), to_top=True)


def _bottom(session: DeskSession) -> None:
    _scroll(session, _share(session).overview.findChild(QScrollArea))


def _lines(session: DeskSession) -> None:
    page = _share(session)
    page.lines.use_folder(_folder(session))
    # Everything, so that there is something to see at each look.
    page.look(full=True)
    _wait(session, lambda: page.shown_panel is page.lines, "it was looked at")


def _fields(session: DeskSession) -> None:
    page = _share(session)
    model = page.lines.list_view.lines
    page.lines.line_chosen.emit(model.line(model.index(0)))
    _wait(session, lambda: bool(page.fields.shown), "the call is read")


def _done(session: DeskSession) -> None:
    page = _share(session)
    page.went_back()
    page.lines.give_button.click()
    _wait(session, lambda: page.shown_panel is page.overview, "it is handed over")
    _scroll(session, page.overview.findChild(QScrollArea), to_top=True)


def _coaching(session: DeskSession) -> None:
    keys = session.desk.handover.on_errand(lambda errand: errand.shelf.own_keys().public())
    letter = _letter(session, keys)
    file = _folder(session) / "note.callside-coaching"
    file.write_bytes(seal_letter("coaching", letter, _supervisor(), [keys]))
    handing = session.desk.handover
    handing.on_errand(lambda errand: errands.take_coaching(errand, file))
    handing.renew()
    _notes(session)


def _coaching_open(session: DeskSession) -> None:
    page = _notes(session)
    _wait(session, lambda: bool(page.cards), "the note is there")
    page.cards[0].open_note()
    _wait(session, lambda: not page.line.is_busy, "it was put down that the note was read")


def _close_note(session: DeskSession) -> None:
    _notes(session).cards[0].toggle.click()


def _scroll(session: DeskSession, area: QScrollArea | None, *, to_top: bool = False) -> None:
    Hand(session.window).settle()
    if area is not None:
        bar = area.verticalScrollBar()
        bar.setValue(bar.minimum() if to_top else bar.maximum())
