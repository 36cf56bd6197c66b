"""A page on a machine where the charts were not installed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class LackingPage(QWidget):
    """Fails as an import of a missing package does."""

    def __init__(self, place: object) -> None:
        del place
        super().__init__()
        raise ModuleNotFoundError("No module named 'pyqtgraph'", name="pyqtgraph.graphicsItems")
