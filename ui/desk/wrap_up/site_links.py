"""The site's own links, filled with the call's fields: CRM, ticket, order."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.problems import Problem
from app.records import Call
from app.summary import site_link
from ui.controls.button import Button
from ui.controls.flow_layout import FlowLayout
from ui.controls.label import Label
from ui.desk.call.panel import CallPanel
from ui.desk.frame.outbox import OpenLink, open_link
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace


class SiteLinks(CallPanel):
    """One button for each link of the settings; http and https only.

    `open_it` hands an address to the system; it is a parameter so that tests can watch.
    """

    def __init__(
        self, place: Workplace, open_it: OpenLink = open_link, parent: QWidget | None = None
    ) -> None:
        super().__init__(place, parent)
        self._open_it = open_it
        self._buttons: list[Button] = []
        self._problem = Label("", "small", tone="warn")
        self._problem.hide()
        row = QWidget()
        self._flow = FlowLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(row)
        column.addWidget(self._problem)
        self.watch("caller", "fields", "calls", "log")
        place.bridge.setting_changed.connect(self._setting_changed)

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons."""
        return tuple(self._buttons)

    @property
    def problem(self) -> str:
        """What is said to be wrong; empty when nothing is."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def has_links(self) -> bool:
        """Whether the site has any links."""
        return bool(self.place.settings["links"])

    def renew(self) -> None:
        """Show the links; one whose blanks are not known yet cannot be pressed, and says why."""
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        assert self.call is not None
        call = self.place.desk.sheet(self.call).call
        for link in self.place.settings["links"]:
            title, url = str(link["title"]), str(link["url"])
            button = Button(title, "arrow-right")
            why_not = self._why_not(url, call)
            button.setEnabled(not why_not)
            button.setAccessibleDescription(why_not)
            button.setToolTip(why_not)
            button.clicked.connect(lambda _on=False, template=url: self._open(template))
            self._flow.addWidget(button)
            self._buttons.append(button)

    def _why_not(self, template: str, call: Call) -> str:
        try:
            site_link(template, call)
        except Problem as problem:
            if problem.facts.get("reason") == "not_known_yet":
                return self.tr("The call's {field} is not known yet").format(
                    field=self._field_words(str(problem.facts["field"]))
                )
            return self.tr("This link of the settings cannot be opened")
        return ""

    def _field_words(self, field: str) -> str:
        return {
            "number": self.tr("number"),
            "name": self.tr("name"),
            "account": self.tr("account"),
            "order": self.tr("order"),
        }.get(field, field)

    def _open(self, template: str) -> None:
        if self.call is None:
            return
        link = site_link(template, self.place.desk.sheet(self.call).call)
        opened = self._open_it(link)
        self._problem.setVisible(not opened)
        if not opened:
            self._problem.setText(
                self.tr("No program opened the link. Open your browser by hand, then try again.")
            )

    def _setting_changed(self, key: str) -> None:
        if key == "links":
            self.renew_when_seen()
