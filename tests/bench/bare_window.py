"""The baseline: the least that a PySide6 program with a field to type in does."""

from __future__ import annotations

import json
import sys
from time import process_time

from memory import most_memory  # beside this file: nothing else of ours is imported
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget


class Field(QLineEdit):
    """Says when it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell it when the whole window is on the screen."""
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def painted() -> None:
    """What was shown is painted."""
    print(json.dumps({"what": "painted", "worked": process_time() * 1000}), flush=True)
    print(json.dumps({"what": "memory", "value": most_memory()}), flush=True)
    app.quit()


app = QApplication(["bare"])
window = QWidget()
QVBoxLayout(window).addWidget(Field())
window.show()
sys.exit(app.exec())
