"""What a house has switched off: which pages and keys belong to it, and how a control says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.features import Switch, is_off
from app.problems import Problem
from app.settings import Settings
from ui.desk.frame.navigation import Destination, Navigation
from ui.problem_words import words_for
from ui.supervisor.place import TeamPage
from ui.workplace import Page

PAGES: Mapping[Enum, Switch] = {
    Page.REFLECTION: "reflection",
    Page.REFLECTIONS: "reflection",
    Page.PHRASES: "own_phrases",
    Page.REHEARSAL: "rehearsal",
    Page.TELEPHONE: "phone",
    Page.SHARE: "sharing",
    Page.COACHING: "sharing",
    TeamPage.SEARCH: "search",
    TeamPage.REPORT: "export",
}


def page_off(settings: Settings, page: Enum) -> Problem | None:
    """Why a page is not there; None where it is."""
    switch = PAGES.get(page)
    if switch is None or not is_off(settings, switch):
        return None
    return Problem("feature_off", reason=switch)


def left_of(navigation: Navigation, settings: Settings) -> Navigation:
    """The ways that are left when what is switched off is taken out."""

    def left(ways: tuple[Destination, ...]) -> tuple[Destination, ...]:
        return tuple(each for each in ways if page_off(settings, each.page) is None)

    return navigation._replace(places=left(navigation.places), aside=left(navigation.aside))


def off_words(problem: Problem) -> str:
    """What is said of it in passing."""
    return words_for(problem).happened


def refuse_off(settings: Settings, page: Enum, say: Callable[[str], None]) -> bool:
    """Say that a page is switched off; False where it is there."""
    off = page_off(settings, page)
    if off is not None:
        say(off_words(off))
    return off is not None


def shut(control: QWidget, settings: Settings, switch: Switch) -> bool:
    """Disable the control of something that is switched off, and say why; True where it is."""
    if not is_off(settings, switch):
        return False
    told = QCoreApplication.translate("SwitchedOff", "Switched off by your organisation")
    control.setEnabled(False)
    control.setToolTip(told)
    control.setAccessibleDescription(told)
    return True
