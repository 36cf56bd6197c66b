"""The baseline: the least that a PySide6 program with a field to type in does."""

from __future__ import annotations

import json
import sys

from memory import most_memory  # beside this file: nothing else of ours is imported
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

app = QApplication(["bare"])
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.show()


def painted() -> None:
    """The loop has painted what was shown."""
    print(json.dumps({"what": "painted"}), flush=True)
    print(json.dumps({"what": "memory", "value": most_memory()}), flush=True)
    app.quit()


window.repaint()
QTimer.singleShot(0, painted)
sys.exit(app.exec())
