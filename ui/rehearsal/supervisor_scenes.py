"""What there is to see in the supervisor's window, and how it is brought to show it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.problems import Problem
from ui.controls.scroll_column import ScrollColumn
from ui.kept.sure_card import SureCard
from ui.rehearsal import kept_scenes
from ui.rehearsal.hand import Hand, bring_into_sight
from ui.rehearsal.scenes import Scene
from ui.supervisor.backups_page import TeamBackupsPage
from ui.supervisor.imports.imports_page import ImportsPage
from ui.supervisor.kept.kept_page import TeamKeptPage
from ui.supervisor.pages import PAGES
from ui.supervisor.patterns.pictures_page import PicturesPage
from ui.supervisor.people.people_page import PeoplePage
from ui.supervisor.place import TeamPage
from ui.supervisor.search.search_page import SearchPage
from ui.supervisor.session import SupervisorSession
from ui.supervisor.settings.managed_page import TeamManagedPage
from ui.supervisor.support_page import TeamSupportPage

Show = Callable[[SupervisorSession], None]
WORDS = "the"
"""Begins a word of many a text."""


def first_day() -> list[Scene]:
    """What a supervisor sees who has no team yet."""
    return [
        Scene(f"supervisor-first-{page.value}", at(page))
        for page, row in PAGES.items()
        if row.family is None and page not in (TeamPage.SETTINGS, TeamPage.SHORTCUTS)
    ] + [Scene("supervisor-code", at(TeamPage.RECOVERY_CODE, "AB12-CD34-EF56-GH78-JK90-LM12"))]


def gate() -> list[Scene]:
    """A team that does not open."""
    told = (Problem("key_wrong"), Problem("passphrase_needed"))
    scenes = [Scene(f"supervisor-gate-{each.code}", _told_at_gate(each)) for each in told]
    return [*scenes, Scene("supervisor-gate-former", _offer_former)]


def settings() -> list[Scene]:
    """What the settings lead to, and the window while it is locked."""
    return [
        Scene("supervisor-about", at(TeamPage.ABOUT)),
        Scene("supervisor-backups", _backups),
        Scene("supervisor-managed", _managed),
        Scene("supervisor-support", _support),
        Scene("supervisor-locked", lambda session: kept_scenes.lock(session.lock), _unlock),
        Scene("supervisor-locked-problem", _locked_problem, _unlock),
    ]


def kept() -> list[Scene]:
    """What is kept of somebody, and what goes with an agent who left."""
    return [
        Scene("supervisor-kept-several", _several, _forget),
        Scene("supervisor-kept-found", _found, _forget),
        Scene("supervisor-kept-erase", _erase_caller, _forget),
        Scene("supervisor-kept-agent", _erase_agent, _forget),
    ]


def pages() -> list[Scene]:
    """Every page over what agents handed over."""
    plain = [
        Scene(f"supervisor-{page.value}", at(page))
        for page, row in PAGES.items()
        if row.family is None
    ]
    return [
        *plain,
        Scene("supervisor-imports-details", _details),
        Scene("supervisor-imports-bottom", _bottom_of(TeamPage.IMPORTS)),
        Scene("supervisor-patterns-bottom", _bottom_of(TeamPage.PATTERNS)),
        Scene("supervisor-patterns-table", _as_tables, _as_charts),
        Scene("supervisor-patterns-calls", _calls_behind, _leave_calls),
        Scene("supervisor-search-found", _search),
        Scene("supervisor-call", _call),
        Scene("supervisor-call-bottom", _call_bottom),
        Scene("supervisor-people-bottom", _bottom_of(TeamPage.PEOPLE)),
        Scene("supervisor-people-terms", _terms, _close_terms),
    ]


def at(page: TeamPage, subject: object = None) -> Show:
    """Show a page from its top."""

    def show(session: SupervisorSession) -> None:
        session.window.go(page, subject)
        for column in session.window.pages.findChildren(ScrollColumn):
            column.verticalScrollBar().setValue(0)

    return show


def _bottom_of(page: TeamPage) -> Show:
    def show(session: SupervisorSession) -> None:
        session.window.go(page)
        _scroll_down(session)

    return show


def _scroll_down(session: SupervisorSession) -> None:
    Hand(session.window).settle()
    for column in session.window.pages.findChildren(ScrollColumn):
        column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())


def _details(session: SupervisorSession) -> None:
    at(TeamPage.IMPORTS)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, ImportsPage)
    for row in page.rows[:2]:
        row.details_button.setChecked(True)


def _search(session: SupervisorSession) -> None:
    session.window.go(TeamPage.SEARCH, WORDS)
    page = session.window.pages.currentWidget()
    assert isinstance(page, SearchPage)
    Hand(session.window).wait(lambda: page.found.calls.rowCount() > 0, "calls are found")


def _patterns(session: SupervisorSession) -> PicturesPage:
    at(TeamPage.PATTERNS)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, PicturesPage)
    Hand(session.window).wait(lambda: page.is_complete, "the patterns are worked out")
    return page


def _as_tables(session: SupervisorSession) -> None:
    for view in _patterns(session).views.values():
        view.set_shape("table")


def _as_charts(session: SupervisorSession) -> None:
    for view in _patterns(session).views.values():
        view.set_shape("chart")


def _calls_behind(session: SupervisorSession) -> None:
    page = _patterns(session)
    view = page.views["causes"]
    assert view.figures is not None
    view.calls_asked.emit(view.figures.keys[0], view.figures.called(0))
    found = page.behind.call_list.calls
    Hand(session.window).wait(lambda: found.rowCount() > 0, "the calls are found")


def _leave_calls(session: SupervisorSession) -> None:
    _patterns(session).went_back()


def _hard_call(session: SupervisorSession) -> UUID:
    """The call with most boundaries, and so with something in every card."""
    team = session.window.team
    assert team is not None
    sheets = (each for each in team.records.every_sheet() if each.sheet.call is not None)
    hardest = max(sheets, key=lambda each: (len(each.sheet.boundary), len(each.sheet.promises)))
    assert hardest.sheet.call is not None
    return hardest.sheet.call.id


def _call(session: SupervisorSession) -> None:
    at(TeamPage.CALL, _hard_call(session))(session)


def _call_bottom(session: SupervisorSession) -> None:
    _call(session)
    _scroll_down(session)


def _terms(session: SupervisorSession) -> None:
    at(TeamPage.PEOPLE)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    page.team.open_form()


def _close_terms(session: SupervisorSession) -> None:
    page = session.window.pages.currentWidget()
    assert isinstance(page, PeoplePage)
    page.went_back()


def _offer_former(session: SupervisorSession) -> None:
    _told_at_gate(Problem("schema_newer", found=9, known=1))(session)
    kept_scenes.offer_former(session.gate.page, Hand(session.window))


def _backups(session: SupervisorSession) -> None:
    at(TeamPage.BACKUPS)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, TeamBackupsPage)
    Hand(session.window).wait(lambda: not page.is_working, "the backups are listed")


def _managed(session: SupervisorSession) -> None:
    at(TeamPage.MANAGED)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, TeamManagedPage)
    page.show_policy(kept_scenes.POLICY)


def _support(session: SupervisorSession) -> None:
    at(TeamPage.SUPPORT)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, TeamSupportPage)
    Hand(session.window).wait(lambda: bool(page.cards), "every line is shown")


def _locked_problem(session: SupervisorSession) -> None:
    kept_scenes.tell_problem(session.lock)


def _unlock(session: SupervisorSession) -> None:
    kept_scenes.unlock(session.lock)


def _kept(session: SupervisorSession) -> TeamKeptPage:
    at(TeamPage.KEPT)(session)
    page = session.window.pages.currentWidget()
    assert isinstance(page, TeamKeptPage)
    return page


def _seek(session: SupervisorSession, words: str) -> TeamKeptPage:
    page = _kept(session)
    page.field.setText(words)
    page.find_button.click()
    Hand(session.window).wait(lambda: not page.is_working, "it is looked for")
    return page


def _several(session: SupervisorSession) -> None:
    bring_into_sight(_seek(session, "a").find_button)


def _caller(session: SupervisorSession) -> TeamKeptPage:
    page = _seek(session, _hard_call(session).hex)
    bring_into_sight(page.callers.about)
    return page


def _found(session: SupervisorSession) -> None:
    _caller(session)


def _erase_caller(session: SupervisorSession) -> None:
    page = _caller(session)
    _ask(session, page, page.caller)


def _erase_agent(session: SupervisorSession) -> None:
    page = _kept(session)
    _ask(session, page, page.agent)


def _ask(session: SupervisorSession, page: TeamKeptPage, card: SureCard) -> None:
    card.first_button.click()
    hand = Hand(session.window)
    hand.wait(lambda: card.is_asked and not page.is_working, "it says what would go")
    hand.settle()
    bring_into_sight(card.second_button)


def _forget(session: SupervisorSession) -> None:
    page = _kept(session)
    page.callers.forget("")
    page.went_back()


def _told_at_gate(problem: Problem) -> Show:
    def show(session: SupervisorSession) -> None:
        session.opening.stopped.emit(problem)

    return show
