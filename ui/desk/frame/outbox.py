"""The ways out of the window: a link to the mail program, a file where the agent wants it."""

from __future__ import annotations

import os
from collections.abc import Callable
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from app.problems import Problem

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

OpenLink = Callable[[str], bool]


def open_link(link: str) -> bool:
    """Hand a link to the program that this system has for it; False when there is none."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    return bool(QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)))


def ask_where(
    parent: QWidget, title: str, name: str, kinds: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for the place of a new file without stopping anything else; then call `chosen`.

    A name that is taken gets a number: Qt would ask whether to replace that file, and let nobody
    write notes before the answer. `name` is suggested; `kinds` are Qt's filters
    ("Calendar (*.ics)").
    """
    from PySide6.QtCore import QDir, QStandardPaths
    from PySide6.QtWidgets import QFileDialog

    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent.window(), title, home or QDir.homePath(), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.setModal(False)
    dialog.fileSelected.connect(lambda path: chosen(free_path(Path(path))))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


def free_path(path: Path) -> Path:
    """The path itself, or the first one like it that is free: "calls (2).csv"."""
    names = chain((path.name,), (f"{path.stem} ({number}){path.suffix}" for number in count(2)))
    return next(free for name in names if not (free := path.with_name(name)).exists())


def write_file(path: Path, content: bytes) -> None:
    """Write a file that only this person may read. Raises Problem file_unwritable."""
    try:
        # Only the built-in open can be told the rights of a file that it makes.
        with open(path, "wb", opener=_private) as file:
            file.write(content)
    except OSError as fault:
        raise Problem("file_unwritable", path=path) from fault


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def safe_name(text: str, ending: str) -> str:
    """A file name from a text: letters, digits and hyphens, and the ending."""
    words = "".join(char if char.isalnum() else " " for char in text[:60]).split()
    return ("-".join(words) or "callside") + ending
