"""The pages of the supervisor's window: which class each is, what it is called, where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk.frame.navigation import Destination, Navigation
from ui.supervisor.place import TeamPage
from ui.supervisor.shortcuts import TeamAct
from ui.words import QT_TRANSLATE_NOOP


class PageRow(NamedTuple):
    """One page: its class as `module:Class`, its name, and its entry where it has one.

    `filtered` pages look at the selection: the filters stand in the header beside them. A page
    with `family` has no entry of its own; the one named is marked meanwhile. One that `wanders`
    is come to from many: the entry that one came from stays marked.
    """

    place: str
    title: str
    icon: str = ""
    act: TeamAct | None = None
    aside: bool = False
    filtered: bool = False
    family: TeamPage | None = None
    wanders: bool = False


# By name, so that a page costs nothing before it is asked for, and a broken one only itself.
# A page registers by its row here; the entries stand in the order of the rows.
PAGES: Mapping[TeamPage, PageRow] = {
    TeamPage.IMPORTS: PageRow(
        "ui.supervisor.imports.imports_page:ImportsPage",
        QT_TRANSLATE_NOOP("TeamPages", "Imports"),
        "inbox",
        TeamAct.IMPORTS,
    ),
    TeamPage.PATTERNS: PageRow(
        "ui.supervisor.patterns.patterns_page:PatternsPage",
        QT_TRANSLATE_NOOP("TeamPages", "Patterns"),
        "chart-line",
        TeamAct.PATTERNS,
        filtered=True,
    ),
    TeamPage.BOUNDARIES: PageRow(
        "ui.supervisor.patterns.boundaries_page:BoundariesPage",
        QT_TRANSLATE_NOOP("TeamPages", "Boundaries"),
        "shield",
        TeamAct.BOUNDARIES,
        filtered=True,
    ),
    TeamPage.PROMISES: PageRow(
        "ui.supervisor.patterns.promises_page:PromisesPage",
        QT_TRANSLATE_NOOP("TeamPages", "Promises"),
        "handshake",
        TeamAct.PROMISES,
        filtered=True,
    ),
    TeamPage.SHARED: PageRow(
        "ui.supervisor.patterns.shared_page:SharedPage",
        QT_TRANSLATE_NOOP("TeamPages", "What agents shared"),
        "star",
        TeamAct.SHARED,
        filtered=True,
    ),
    TeamPage.COACHING: PageRow(
        "ui.supervisor.coaching.coaching_page:CoachingPage",
        QT_TRANSLATE_NOOP("TeamPages", "Coaching"),
        "message-circle",
        TeamAct.COACHING,
    ),
    TeamPage.PLAYBOOK: PageRow(
        "ui.supervisor.playbook.playbook_page:PlaybookPage",
        QT_TRANSLATE_NOOP("TeamPages", "Playbook"),
        "book-open",
        TeamAct.PLAYBOOK,
    ),
    TeamPage.SEARCH: PageRow(
        "ui.supervisor.search.search_page:SearchPage",
        QT_TRANSLATE_NOOP("TeamPages", "Search"),
        "search",
        TeamAct.SEARCH,
    ),
    TeamPage.PEOPLE: PageRow(
        "ui.supervisor.people.people_page:PeoplePage",
        QT_TRANSLATE_NOOP("TeamPages", "Team and keys"),
        "users",
        TeamAct.PEOPLE,
    ),
    TeamPage.REPORT: PageRow(
        "ui.supervisor.report.report_page:ReportPage",
        QT_TRANSLATE_NOOP("TeamPages", "Report"),
        "download",
        TeamAct.REPORT,
        filtered=True,
    ),
    TeamPage.CALL: PageRow(
        "ui.supervisor.call.call_page:TeamCallPage",
        QT_TRANSLATE_NOOP("TeamPages", "Call in detail"),
        family=TeamPage.SEARCH,
        wanders=True,
    ),
    TeamPage.KEPT: PageRow(
        "ui.supervisor.kept.kept_page:TeamKeptPage",
        QT_TRANSLATE_NOOP("TeamPages", "What is kept"),
        "calendar-clock",
        aside=True,
    ),
    TeamPage.RECOVERY_CODE: PageRow(
        "ui.supervisor.recovery_code_page:TeamRecoveryCodePage",
        QT_TRANSLATE_NOOP("TeamPages", "Recovery code"),
        family=TeamPage.PEOPLE,
    ),
    TeamPage.SETTINGS: PageRow(
        "ui.supervisor.settings.settings_page:TeamSettingsPage",
        QT_TRANSLATE_NOOP("TeamPages", "Settings"),
        "settings",
        TeamAct.SETTINGS,
        aside=True,
    ),
    TeamPage.BACKUPS: PageRow(
        "ui.supervisor.backups_page:TeamBackupsPage",
        QT_TRANSLATE_NOOP("TeamPages", "Backups"),
        family=TeamPage.SETTINGS,
    ),
    TeamPage.MANAGED: PageRow(
        "ui.supervisor.settings.managed_page:TeamManagedPage",
        QT_TRANSLATE_NOOP("TeamPages", "Managed settings"),
        family=TeamPage.SETTINGS,
    ),
    TeamPage.SUPPORT: PageRow(
        "ui.supervisor.support_page:TeamSupportPage",
        QT_TRANSLATE_NOOP("TeamPages", "Support file"),
        family=TeamPage.SETTINGS,
    ),
    TeamPage.SHORTCUTS: PageRow(
        "ui.supervisor.settings.shortcuts_page:TeamShortcutsPage",
        QT_TRANSLATE_NOOP("TeamPages", "Shortcuts"),
        "keyboard",
        TeamAct.SHORTCUTS,
        aside=True,
    ),
    TeamPage.ABOUT: PageRow(
        "ui.settings.about_page:AboutPage",
        QT_TRANSLATE_NOOP("TeamPages", "About Callside"),
        family=TeamPage.SETTINGS,
    ),
}

FILTERS = "ui.supervisor.filters.filters_bar:FiltersBar"
"""The row of filters for the header, as `module:Class`, made with the place; empty for none."""


class TeamPageWidget(Protocol):
    """What the window asks of a page.

    A page may also have `shown()`, called each time it comes to the front; `went_back()`, which
    closes something of its own on Escape and says whether there was anything to close; `search()`,
    which puts the keyboard where something is looked for; `first_stop`, where the keyboard goes
    first; and `footer`, the row of actions that toasts stand above.
    """

    def show_subject(self, subject: Any) -> None:
        """Show what the page is about; None where it was asked for as such."""
        ...


def page_title(page: TeamPage) -> str:
    """The page's name in words."""
    return QCoreApplication.translate("TeamPages", PAGES[page].title)


def show_subject(page: QWidget, subject: object) -> None:
    """Have a page show what it is about."""
    cast("TeamPageWidget", page).show_subject(subject)


def entry_of(page: TeamPage) -> TeamPage:
    """The entry that is marked while a page is shown."""
    return PAGES[page].family or page


def navigation() -> Navigation:
    """The ways of the window."""
    entries = [(page, row) for page, row in PAGES.items() if row.family is None]
    return Navigation(
        tuple(Destination(page, row.icon, row.act) for page, row in entries if not row.aside),
        tuple(Destination(page, row.icon, row.act) for page, row in entries if row.aside),
        page_title,
        entry_of,
    )
