"""Asks for a folder, beside the window and without stopping it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(page: QWidget, chosen: Callable[[Path], object]) -> QFileDialog:
    """Open a chooser at the documents; gives it. `chosen` is called if one is chosen."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(page.window(), page.windowTitle(), home or QDir.homePath())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setModal(False)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog
