"""The card of links: what other programs may open, and what such a link can do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.phone.event import PhoneEvent
from ui.controls.card import Card
from ui.controls.label import Label
from ui.look.tokens import SPACE_4
from ui.settings.telephone.paste_line import PasteLine
from ui.settings.telephone.trial_call import TrialCall
from ui.workplace import Workplace

EXAMPLE = "callside:call?number=%2B4930123456&name=Ann%20Example"


class LinksCard(Card):
    """Explains `callside:` links with one to try, and tells when one was opened."""

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Links"))
        self.body.setSpacing(SPACE_4)
        self._place = place
        self.add(
            Label(
                self.tr(
                    "A CRM, an address book or a web page can hold a link that brings up a "
                    "caller's card. Any page can open such a link by itself: so its card is marked "
                    "as unverified, and it can do nothing else. Only digits stand for the number, "
                    "%2B before them for a plus."
                )
            )
        )
        self.line = PasteLine(self.tr("Address of the link"), EXAMPLE)
        self.line.copy_asked.connect(self._copy)
        self.add(self.line)
        self.trial = TrialCall(place.settings)
        self.add(self.trial)

    def show_event(self, event: PhoneEvent | None, heard_ms: int | None) -> None:
        """Show the newest link that was opened."""
        self.trial.show_event(event, heard_ms, self._place.desk.clock.now())

    def _copy(self, line: str) -> None:
        if self._place.clipboard.put(line):
            self._place.say(self.tr("Copied."))
