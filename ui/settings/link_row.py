"""One link of the links editor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.problems import Problem
from ui.controls.icon_button import IconButton
from ui.controls.label import Label
from ui.look.tokens import SPACE_1, SPACE_2
from ui.problem_words import words_for
from ui.settings.checks import check_link


class LinkRow(QWidget):
    """A title, an address, and a button to remove both; what is wrong is said below.

    Emits:
        edited(): the row was changed and left.
        remove_asked(): the row is to go.
    """

    edited = Signal()
    remove_asked = Signal()

    def __init__(self, title: str = "", url: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._url = QLineEdit(title), QLineEdit(url)
        self._title.setAccessibleName(self.tr("Title of the link"))
        self._title.setPlaceholderText(self.tr("Title, as in Ticket"))
        self._url.setAccessibleName(self.tr("Address of the link"))
        self._url.setPlaceholderText("https://crm.example.org/?account={account}")
        for line in (self._title, self._url):
            line.editingFinished.connect(self._check)
        self._problem = Label("", "small", tone="danger")
        self._problem.hide()
        remove = IconButton("x", self.tr("Remove this link"))
        remove.clicked.connect(self.remove_asked)
        lines = QVBoxLayout()
        lines.setSpacing(SPACE_1)
        for widget in (self._title, self._url, self._problem):
            lines.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_2)
        row.addLayout(lines, 1)
        row.addWidget(remove)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def title_line(self) -> QLineEdit:
        """Where the title is typed."""
        return self._title

    @property
    def url_line(self) -> QLineEdit:
        """Where the address is typed."""
        return self._url

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    @property
    def link(self) -> dict[str, str] | None:
        """The link, or None while it is not whole or its address cannot be used."""
        title, url = self._title.text().strip(), self._url.text().strip()
        if not title or not url:
            return None
        try:
            check_link(url)
        except Problem:
            return None
        return {"title": title, "url": url}

    def _check(self) -> None:
        url = self._url.text().strip()
        words = ""
        if url:
            try:
                check_link(url)
            except Problem as problem:
                told = words_for(problem)
                words = f"{told.happened} {told.do}"
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._url.setAccessibleDescription(words)
        self.edited.emit()
