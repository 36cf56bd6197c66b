"""Choosing files to import, without stopping anything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bundle.terms import SUFFIX

HANDED_OVER = ("bundle", "answer", "roster", "feedback")
translate = QCoreApplication.translate


def ask_files(parent: QWidget, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    """Ask for files that agents handed over; then call `chosen`."""
    chooser = QFileDialog(parent.window(), translate("Choosing", "Import files"), QDir.homePath())
    endings = " ".join(f"*{SUFFIX[kind]}" for kind in HANDED_OVER)
    handed_over = translate("Choosing", "Files from agents ({endings})").format(endings=endings)
    chooser.setNameFilters([handed_over, translate("Choosing", "All files (*)")])
    chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
    chooser.setModal(False)
    chooser.filesSelected.connect(lambda files: chosen([Path(file) for file in files]))
    chooser.finished.connect(chooser.deleteLater)
    chooser.show()
    return chooser
