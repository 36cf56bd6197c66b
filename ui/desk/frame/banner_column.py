"""What has to be known, one calm line each, over the pages of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.banner import Banner
from ui.controls.chip import Tone
from ui.controls.scroll_column import ScrollColumn
from ui.look.theme import current_theme
from ui.look.tokens import SPACE_2, SPACE_4

URGENCY: dict[Tone, int] = {"danger": 0, "warn": 1, "accent": 2, "good": 3, "neutral": 4}
LARGEST_SHARE = 1 / 3
"""How much of the window's height they may take; beyond it they scroll."""

LEAST = 40
"""Height in px of which they always get as much as they need."""

MOST_SHOWN = 2
"""Never two alarms at once, and never so many lines that a small window has no room to work."""


Words = str | Callable[[], str]
"""A text, or how it is said in the language that is spoken then."""


class Telling(NamedTuple):
    """What was told on a subject, as it can be told again in another language."""

    subject: str
    text: Words
    tone: Tone
    action: Words
    act: Callable[[], object] | None
    dismissable: bool


class BannerColumn(QWidget):
    """Banners by subject: each subject has one at most, and can take its own back.

    The most urgent stand on top; more than `MOST_SHOWN` wait until one of those is gone. Beside
    a call (`set_quiet`) there is one at most, and none that can wait until the call is over.
    Beside a strip (`set_folded`) none shows until it is asked for.

    Emits:
        told(): something is told, or is not any more.
    """

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners: dict[str, Banner] = {}
        self._is_quiet = False
        self._is_folded = False
        self._share = LARGEST_SHARE
        self._hushed = ""
        self._told: dict[str, Telling] = {}
        self._scroll = ScrollColumn(self.tr("To know"), margin=SPACE_4, gap=SPACE_2)
        self._column = self._scroll.body
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._whole = whole
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def tell(
        self,
        subject: str,
        text: Words,
        tone: Tone = "neutral",
        *,
        action: Words = "",
        act: Callable[[], object] | None = None,
        dismissable: bool = True,
    ) -> Banner:
        """Show a banner on a subject, in place of the one shown before, and announce it."""
        return self.tell_again(Telling(subject, text, tone, action, act, dismissable))

    def tell_again(self, telling: Telling) -> Banner:
        """Show what was told before, in the words of now."""
        subject, tone, text = telling.subject, telling.tone, _said(telling.text)
        former = self._banners.get(subject)
        if former is not None and former.text == text and former.tone == tone:
            self._told[subject] = telling
            return former
        self.take_back(subject)
        banner = Banner(tone=tone, dismissable=telling.dismissable, parent=self)
        banner.hide()
        self._banners[subject] = banner
        self._told[subject] = telling
        banner.action_asked.connect(lambda: self._act(subject))
        banner.dismissed.connect(lambda: self.take_back(subject))
        self._arrange()
        banner.show_text(text, tone, _said(telling.action))
        self._arrange()
        return banner

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """Everything told that was not taken back."""
        return tuple(self._told.values())

    def take_back(self, subject: str) -> None:
        """Remove the banner on a subject, if there is one."""
        banner = self._banners.pop(subject, None)
        self._told.pop(subject, None)
        if banner is None:
            return
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self._arrange()

    def banner(self, subject: str) -> Banner | None:
        """The banner on a subject."""
        return self._banners.get(subject)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is told, the most urgent first."""
        return tuple(banner.text for banner in self._ordered())

    def hush(self, subject: str) -> None:
        """Leave out a subject that the page in front tells of itself; none when empty."""
        if subject != self._hushed:
            self._hushed = subject
            self._arrange()

    def set_quiet(self, is_quiet: bool) -> None:
        """Whether a call is in front, beside which only what is urgent is told."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            self._arrange()

    def set_folded(self, is_folded: bool) -> None:
        """Whether the lines wait, folded away, until somebody asks for them."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            self._arrange()

    def set_share(self, share: float) -> None:
        """How much of the window's height they may take."""
        self._share = share
        self._fit()

    @property
    def most_urgent(self) -> Banner | None:
        """The line that stands first, folded away or not."""
        for banner in self._ordered():
            can_wait = self._is_quiet and URGENCY[banner.tone] > URGENCY["warn"]
            if not can_wait and banner is not self._banners.get(self._hushed):
                return banner
        return None

    def height_at(self, width: int) -> int:
        """Height in px that the lines shown need."""
        margins = self._column.contentsMargins()
        room = max(1, width - margins.left() - margins.right())
        shown = [banner for banner in self._ordered() if not banner.isHidden()]
        lines = sum(banner.heightForWidth(room) for banner in shown)
        gaps = self._column.spacing() * max(0, len(shown) - 1)
        return lines + gaps + margins.top() + margins.bottom()

    def fit_into(self, width: int, height: int) -> None:
        """Take the height that the lines need in a window of this size, a third of it at most."""
        needed = self.height_at(width)
        wanted = min(needed, round(height * self._share))
        # Header and page need their room first: the lines scroll, those do not.
        self.setMinimumHeight(min(wanted, current_theme().px(LEAST)))
        self.setMaximumHeight(wanted)
        # Limits that change within a resize leave the layout at the size before.
        self._whole.invalidate()
        self.show_from_top()

    def show_from_top(self) -> None:
        """Show the most urgent line, unless the keyboard is on another.

        The keyboard passes over the lines when a page is hidden under it, and they follow it.
        """
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths wrap otherwise."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit anew to another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def sizeHint(self) -> QSize:
        """As high as it may be."""
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def _fit(self) -> None:
        self.fit_into(self.width(), self.window().height())

    def _act(self, subject: str) -> None:
        telling = self._told.get(subject)
        if telling is not None and telling.act is not None:
            telling.act()

    def _ordered(self) -> list[Banner]:
        return sorted(self._banners.values(), key=lambda banner: URGENCY[banner.tone])

    def _arrange(self) -> None:
        most = 1 if self._is_quiet else MOST_SHOWN
        shown = 0
        for position, banner in enumerate(self._ordered()):
            self._column.removeWidget(banner)
            self._column.insertWidget(position, banner)
            can_wait = self._is_quiet and URGENCY[banner.tone] > URGENCY["warn"]
            is_told = banner is self._banners.get(self._hushed)
            is_shown = shown < most and not can_wait and not is_told
            banner.setVisible(is_shown)
            shown += is_shown
        self.setVisible(bool(shown) and not self._is_folded)
        self._fit()
        self.told.emit()


def _said(words: Words) -> str:
    return words if isinstance(words, str) else words()
