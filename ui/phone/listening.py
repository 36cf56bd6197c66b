"""The exchange heard without a window, for `callside phone listen`."""

from __future__ import annotations

import signal
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer

import ui.qt_plugins  # noqa: F401 - it acts by being imported
from app.phone.ami_lines import Frame
from app.phone.ami_settings import AmiSettings
from app.phone.event import PhoneEvent
from app.problems import Problem
from ui.phone.ami_receiver import AmiReceiver

_LOOK_MS = 200


def listen_until_stopped(
    settings: AmiSettings,
    secret: str,
    *,
    on_event: Callable[[PhoneEvent], None],
    on_connected: Callable[[], None],
    on_problem: Callable[[Problem], None],
    on_frame: Callable[[Frame], None] | None = None,
) -> None:
    """Hear the exchange until Ctrl+C or SIGTERM; returns then."""
    application = QCoreApplication.instance() or QCoreApplication([])
    receiver = AmiReceiver(settings, secret, on_frame=on_frame)

    former_standing = ""

    def tell_standing() -> None:
        nonlocal former_standing
        status = receiver.status
        if status.problem is not None:
            on_problem(status.problem)
        elif status.standing == "connected" != former_standing:
            on_connected()
        former_standing = status.standing

    receiver.heard.connect(on_event)
    receiver.status_changed.connect(tell_standing)
    former = {
        number: signal.signal(number, lambda *_: application.quit())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    # Python hears a signal only when it runs: Qt's loop comes back to it by this.
    pulse = QTimer()
    pulse.timeout.connect(_look)
    pulse.start(_LOOK_MS)
    try:
        receiver.begin()
        application.exec()
    finally:
        receiver.end()
        for number, handler in former.items():
            signal.signal(number, handler)


def _look() -> None:
    """Give Python its turn."""
