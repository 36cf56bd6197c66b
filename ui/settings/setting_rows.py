"""The settings of a page in rows: each shows the value in force and puts another one into force."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.problems import Problem
from app.settings import Setting, Settings
from ui.problem_words import words_for
from ui.settings.capture_setting import CaptureSetting
from ui.settings.checks import check_value
from ui.settings.choice_setting import ChoiceSetting
from ui.settings.days_setting import DaysSetting
from ui.settings.flag_setting import FlagSetting
from ui.settings.links_setting import LinksSetting
from ui.settings.number_setting import NumberSetting
from ui.settings.playbook_setting import PlaybookSetting
from ui.settings.set_setting import SetSetting
from ui.settings.setting_row import SettingRow
from ui.settings.text_setting import TextSetting
from ui.settings.words_setting import WordsSetting

_BY_KIND: dict[str, Callable[[Setting], SettingRow]] = {
    "choice": ChoiceSetting,
    "flag": FlagSetting,
    "number": NumberSetting,
    "text": TextSetting,
    "set": SetSetting,
    "words": WordsSetting,
    "links": LinksSetting,
}
_BY_KEY: dict[str, Callable[[Setting], SettingRow]] = {
    "playbook": PlaybookSetting,
    "working_days": DaysSetting,
    "hide_from_capture": CaptureSetting,
}


class TellsOfSettings(Protocol):
    """A bridge that tells of each setting that changes, by its key."""

    @property
    def setting_changed(self) -> SignalInstance: ...


class PlaceOfSettings(Protocol):
    """What the rows need of the place of a page, in either window."""

    @property
    def settings(self) -> Settings: ...
    @property
    def bridge(self) -> TellsOfSettings: ...


class SettingRows(QObject):
    """Makes the rows of a page; a change is in force at once.

    A value that cannot be is refused with words at its control, and nothing else changes.
    """

    def __init__(self, place: PlaceOfSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = place.settings
        self._rows: dict[str, SettingRow] = {}
        place.bridge.setting_changed.connect(self._show)

    def __getitem__(self, key: str) -> SettingRow:
        return self._rows[key]

    def make(self, key: str) -> SettingRow:
        """The row of a setting, with the value in force."""
        setting = self._settings.offered(key)
        row = (_BY_KEY.get(key) or _BY_KIND[setting.kind])(setting)
        row.value_chosen.connect(lambda value: self._set(key, value))
        self._rows[key] = row
        self._show(key)
        return row

    def show_all(self) -> None:
        """Show the values in force."""
        for key in self._rows:
            self._show(key)

    def _set(self, key: str, value: Any) -> None:
        row = self._rows[key]
        try:
            check_value(self._settings, key, value)
            self._settings.set(key, value)
        except Problem as problem:
            words = words_for(problem)
            row.set_problem(f"{words.happened} {words.do}".strip())
        else:
            row.set_problem("")

    def _show(self, key: str) -> None:
        row = self._rows.get(key)
        if row is not None:
            bounds = self._settings.bounds(key)
            if self._settings.is_locked(key) or bounds.is_closed:
                row.set_managed(True)
            elif row.setting.bounds:
                row.set_bounds(bounds)
            row.show_value(self._settings[key])
