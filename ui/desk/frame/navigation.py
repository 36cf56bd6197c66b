"""Where the window can go: one table, read by the rail of a wide window and by the menu."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

from ui.desk.frame.pages import entry_title
from ui.shortcuts import Act
from ui.workplace import Page


class Destination(NamedTuple):
    """One entry: its page, its icon, and the key that leads there where there is one."""

    page: Enum
    icon: str
    act: Enum | None = None


class Navigation(NamedTuple):
    """The ways of one window: where one works, what is needed now and then, and their words.

    `entry_of` gives the entry that is marked while a page is shown.
    """

    places: tuple[Destination, ...]
    aside: tuple[Destination, ...]
    title: Callable[[Any], str]
    entry_of: Callable[[Any], Enum]

    @property
    def all(self) -> tuple[Destination, ...]:
        """Every entry."""
        return self.places + self.aside


PLACES: tuple[Destination, ...] = (
    Destination(Page.FOLLOW_UPS, "list-checks", Act.FOLLOW_UPS),
    Destination(Page.CALLS, "history", Act.CALLS),
    Destination(Page.REFLECTIONS, "book-open", Act.REFLECTIONS),
    Destination(Page.PHRASES, "message-circle"),
    Destination(Page.MINDSET, "smile", Act.MINDSET),
    Destination(Page.REHEARSAL, "play", Act.REHEARSAL),
)
"""What an agent works with."""

ASIDE: tuple[Destination, ...] = (
    Destination(Page.SHARE, "user-check"),
    Destination(Page.COACHING, "mail"),
    Destination(Page.RECENT, "undo-2"),
    Destination(Page.TRASH, "trash-2"),
    Destination(Page.BACKUPS, "shield"),
    Destination(Page.RECOVERY_CODE, "lock"),
    Destination(Page.TELEPHONE, "phone"),
    Destination(Page.SETTINGS, "settings", Act.SETTINGS),
    Destination(Page.SHORTCUTS, "keyboard", Act.SHORTCUTS),
)
"""What is needed now and then."""

FAMILY: dict[Page, Page] = {
    Page.CALL_DETAIL: Page.CALLS,
    Page.REFLECTION: Page.REFLECTIONS,
    Page.PLAYBOOK: Page.SETTINGS,
    Page.MANAGED: Page.SETTINGS,
    Page.ABOUT: Page.SETTINGS,
    Page.HEALTH: Page.BACKUPS,
    Page.KEPT: Page.SETTINGS,
    Page.ABOUT_CALLER: Page.SETTINGS,
    Page.SUPPORT: Page.SETTINGS,
}
"""Pages that belong to the entry of another one."""


def entry_of(page: Page) -> Page:
    """The entry that is marked while a page is shown."""
    return FAMILY.get(page, page)


OF_THE_AGENT = Navigation(PLACES, ASIDE, entry_title, entry_of)
