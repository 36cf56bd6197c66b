"""The baseline: the least that a PySide6 program with a field to type in does."""

from __future__ import annotations

import json
import resource
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

app = QApplication(["bare"])
window = QWidget()
QVBoxLayout(window).addWidget(QLineEdit())
window.show()


def painted() -> None:
    """The loop has painted what was shown."""
    print(json.dumps({"what": "painted"}), flush=True)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"what": "memory", "value": used}), flush=True)
    app.quit()


window.repaint()
QTimer.singleShot(0, painted)
sys.exit(app.exec())
