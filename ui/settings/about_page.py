"""What this program is, what it is made with, and the licences of all that (shown offline)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from app.build import flavour, is_built
from app.notices import Notice, notices_file, read_notices
from app.version import VERSION
from ui.controls.card import Card
from ui.controls.drop_down import DropDown
from ui.controls.label import Label
from ui.controls.labelled import Labelled
from ui.controls.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from ui.supervisor.place import TeamPlace
    from ui.workplace import Workplace

_LINES = 14


class LicenceText(QPlainTextEdit):
    """A long text to read; Tab leaves it, the arrows and Page Down move in it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """A good piece of the text at any size of it."""
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be: the page scrolls."""
        return QSize(0, self.sizeHint().height())


class AboutPage(QWidget):
    """Version, flavour and libraries; below them the notices of each part, one at a time."""

    def __init__(self, place: Workplace | TeamPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del place
        self._notices: dict[str, Notice] = {}
        column = ScrollColumn(self.tr("About Callside"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self._program = Label("", "heading")
        self._kind = Label("", "body")
        self._libraries = Label("", "body")
        self._thanks = Label(
            self.tr(
                "Callside is free software under the MIT licence. Qt is used under the GNU LGPL, "
                "version 3: its libraries lie beside the program and can be replaced. SQLCipher "
                "encrypts the log; it is Copyright © Zetetic LLC."
            ),
            "small",
        )
        program = Card("")
        for label in (self._program, self._kind, self._libraries, self._thanks):
            program.add(label)
        self._parts = DropDown(self.tr("Part of the program"))
        self._parts.value_chosen.connect(self._show_part)
        self._text = LicenceText(self.tr("Licence"))
        self._none = Label(
            self.tr(
                "This program runs from its source: the licences lie with the packages that are "
                "installed for it. Built programs show them here."
            ),
            "body",
        )
        licences = Card(self.tr("Licences"))
        licences.add(self._none)
        self._choice = Labelled(self.tr("Part of the program"), self._parts)
        licences.add(self._choice)
        licences.add(self._text)
        column.add(program)
        column.add(licences)
        column.body.addStretch(1)

    @property
    def text(self) -> str:
        """What is said of the program."""
        labels = (self._program, self._kind, self._libraries, self._thanks)
        return "\n".join(label.text() for label in labels)

    @property
    def parts(self) -> DropDown:
        """The choice of a part."""
        return self._parts

    @property
    def licence(self) -> str:
        """The text that is shown; empty while there is none."""
        return self._text.toPlainText()

    def show_call(self, call: UUID | None) -> None:
        """Tell of the program; the page is about no call."""
        self._program.setText(self.tr("Callside {version}").format(version=VERSION))
        self._kind.setText(self._told_kind())
        self._libraries.setText(self._told_libraries())
        self._offer(read_notices(notices_file()) if is_built() else ())

    def show_subject(self, subject: object) -> None:
        """The same in the supervisor's window."""
        del subject
        self.show_call(None)

    def _told_kind(self) -> str:
        if flavour() == "supervisor":
            return self.tr("For agents and supervisors.")
        return self.tr("For agents.")

    def _told_libraries(self) -> str:
        # Here: what the store stands on is loaded by the time that somebody asks for it.
        from ui.self_test.store import encryption_library

        return f"Qt {qVersion()}\n{encryption_library()}"

    def _offer(self, notices: tuple[Notice, ...]) -> None:
        self._notices = {str(number): notice for number, notice in enumerate(notices)}
        everything = self.tr("All of it, in short")
        self._parts.set_choices(
            (key, notice.part or everything) for key, notice in self._notices.items()
        )
        self._none.setVisible(not notices)
        self._choice.setVisible(bool(notices))
        self._text.setVisible(bool(notices))
        self._show_part(self._parts.value)

    def _show_part(self, key: str) -> None:
        notice = self._notices.get(key)
        self._text.setPlainText("" if notice is None else notice.text)
