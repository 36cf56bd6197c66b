"""The card of baresip: the lines of its own settings, and its port."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controls.label import Label
from ui.settings.setting_rows import SettingRows
from ui.settings.telephone.paste_line import PasteLine
from ui.settings.telephone.receiver_card import ReceiverCard
from ui.workplace import Workplace


class BaresipCard(ReceiverCard):
    """Shows what goes into baresip's settings, for the port that is chosen."""

    def __init__(self, place: Workplace, rows: SettingRows, parent: QWidget | None = None) -> None:
        super().__init__("baresip", place, rows, parent)
        self.add_setting("baresip_port")
        self.add_inside(
            Label(
                self.tr(
                    "Write these lines into ~/.baresip/config and start baresip again. Look at the "
                    "address: the connection has no password, and with 0.0.0.0, which baresip "
                    "writes by itself, everybody in the network could listen to your calls."
                )
            )
        )
        module = PasteLine("module_app", "module_app ctrl_tcp.so")
        module.copy_asked.connect(self.copy)
        self.add_inside(module)
        self.line = PasteLine("ctrl_tcp_listen", "")
        self.line.copy_asked.connect(self.copy)
        self.add_inside(self.line)
        self.show_port()

    def show_port(self) -> None:
        """Show the line for the port in force."""
        port = self.place.settings.number("baresip_port")
        self.line.set_line(f"ctrl_tcp_listen 127.0.0.1:{port}")
