"""The pages of the agent's window: which class each is, what it is called, what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.words import QT_TRANSLATE_NOOP
from ui.workplace import Page

if TYPE_CHECKING:
    from ui.workplace import Workplace

# By name, so that a page costs nothing before it is asked for, and a broken one only itself.
PAGES: Mapping[Page, str] = {
    Page.CALL: "ui.desk.call.call_page:CallPage",
    Page.FOLLOW_UPS: "ui.desk.follow_ups.follow_ups_page:FollowUpsPage",
    Page.CALLS: "ui.desk.calls.calls_page:CallsPage",
    Page.CALL_DETAIL: "ui.desk.calls.call_detail_page:CallDetailPage",
    Page.REFLECTION: "ui.desk.reflection.reflection_page:ReflectionPage",
    Page.REFLECTIONS: "ui.desk.reflection.reflections_page:ReflectionsPage",
    Page.PHRASES: "ui.desk.phrases.own_phrases_page:OwnPhrasesPage",
    Page.MINDSET: "ui.desk.call.mindset_page:MindsetPage",
    Page.REHEARSAL: "ui.rehearsal.page:RehearsalPage",
    Page.SHARE: "ui.desk.handover.share_page:SharePage",
    Page.COACHING: "ui.desk.handover.coaching_page:CoachingPage",
    Page.TRASH: "ui.desk.calls.trash_page:TrashPage",
    Page.SETTINGS: "ui.settings.settings_page:SettingsPage",
    Page.MANAGED: "ui.settings.managed_page:ManagedPage",
    Page.SHORTCUTS: "ui.settings.shortcuts_page:ShortcutsPage",
    Page.PLAYBOOK: "ui.settings.playbook_page:PlaybookPage",
    Page.ABOUT: "ui.settings.about_page:AboutPage",
}

TITLES: Mapping[Page, str] = {
    Page.CALL: QT_TRANSLATE_NOOP("Pages", "Call"),
    Page.FOLLOW_UPS: QT_TRANSLATE_NOOP("Pages", "Follow-ups"),
    Page.CALLS: QT_TRANSLATE_NOOP("Pages", "Calls"),
    Page.CALL_DETAIL: QT_TRANSLATE_NOOP("Pages", "Call in detail"),
    Page.REFLECTION: QT_TRANSLATE_NOOP("Pages", "Reflection"),
    Page.REFLECTIONS: QT_TRANSLATE_NOOP("Pages", "My reflections"),
    Page.PHRASES: QT_TRANSLATE_NOOP("Pages", "My phrases"),
    Page.MINDSET: QT_TRANSLATE_NOOP("Pages", "Mindset"),
    Page.REHEARSAL: QT_TRANSLATE_NOOP("Pages", "Rehearsal"),
    Page.TRASH: QT_TRANSLATE_NOOP("Pages", "Trash"),
    Page.SETTINGS: QT_TRANSLATE_NOOP("Pages", "Settings"),
    Page.MANAGED: QT_TRANSLATE_NOOP("Pages", "Managed settings"),
    Page.SHORTCUTS: QT_TRANSLATE_NOOP("Pages", "Shortcuts"),
    Page.PLAYBOOK: QT_TRANSLATE_NOOP("Pages", "Playbook"),
    Page.ABOUT: QT_TRANSLATE_NOOP("Pages", "About Callside"),
    Page.SHARE: QT_TRANSLATE_NOOP("Pages", "Share with my supervisor"),
    Page.COACHING: QT_TRANSLATE_NOOP("Pages", "Coaching notes"),
    Page.TELEPHONE: QT_TRANSLATE_NOOP("Pages", "Telephone"),
    Page.RECENT: QT_TRANSLATE_NOOP("Pages", "Just done"),
    Page.STORE: QT_TRANSLATE_NOOP("Pages", "Your log"),
    Page.RECOVERY_CODE: QT_TRANSLATE_NOOP("Pages", "Key and recovery"),
    Page.BACKUPS: QT_TRANSLATE_NOOP("Pages", "Backups"),
    Page.HEALTH: QT_TRANSLATE_NOOP("Pages", "Health"),
    Page.SUPPORT: QT_TRANSLATE_NOOP("Pages", "Support file"),
    Page.UNSAVED: QT_TRANSLATE_NOOP("Pages", "Not saved yet"),
    Page.KEPT: QT_TRANSLATE_NOOP("Pages", "What I keep"),
    Page.ABOUT_CALLER: QT_TRANSLATE_NOOP("Pages", "Everything about a caller"),
}

_SHORT: dict[Page, str] = {Page.SHARE: QT_TRANSLATE_NOOP("Pages", "Share")}


class DeskPage(Protocol):
    """What the window asks of a page.

    A page may also have `shown()`, called each time it comes to the front; `went_back()`, which
    closes something of its own on Escape and says whether there was anything to close; `search()`,
    which puts the keyboard where something is looked for; `fills_window`, when it needs no header
    and rail; `leads`, when it has a main action of its own; `footer`, the row of actions that
    toasts stand above; and `menu_asked`, a signal with the button below which the menu of pages
    opens.
    """

    def show_call(self, call: UUID | None) -> None:
        """Show what the page is about; None where it is about no call."""
        ...


def show_call(page: QWidget, call: UUID | None) -> None:
    """Have a page show a call."""
    cast("DeskPage", page).show_call(call)


MakePage = Callable[["Workplace"], QWidget]


def entry_title(page: Page) -> str:
    """The page's name on its entry: short, as the longest one makes the rail as wide as itself."""
    short = _SHORT.get(page)
    return page_title(page) if short is None else QCoreApplication.translate("Pages", short)


def page_title(page: Page) -> str:
    """The page's name in words."""
    return QCoreApplication.translate("Pages", TITLES[page])
