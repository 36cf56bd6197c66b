"""The application of a window, and words where there is no screen to show it on."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qFormatLogMessage, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app.problems import Problem


def application_on_screen(words: list[str]) -> QApplication:
    """The application with these arguments of Qt's; ends the program where there is no screen.

    Qt would abort there, with advice on plugins and installations.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            _end(said)
        said.append(qFormatLogMessage(kind, context, text))

    former = qInstallMessageHandler(hear)
    try:
        application = QApplication(words)
    finally:
        qInstallMessageHandler(former)
    for line in said:
        sys.stderr.write(f"{line}\n")
    return application


def _end(said: list[str]) -> None:
    """Tell it and end: Qt aborts as soon as this comes back, and passes no exception on."""
    from ui.cli.exits import exit_code, tell

    problem = Problem("no_screen", faults=tuple(said))
    tell(problem)
    sys.stderr.flush()
    os._exit(exit_code(problem))
