"""Whether the window is left out of screenshots: a box that only some systems can heed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.settings import Setting
from ui.lock.capture import can_hide
from ui.settings.flag_setting import FlagSetting


class CaptureSetting(FlagSetting):
    """The box; disabled where the system cannot leave a window out, as its hint says."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting, parent)
        self.control.setEnabled(can_hide())
