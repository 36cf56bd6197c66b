"""The theme: the tokens in force, and the one place that applies them to the application."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ui.look.fonts import load_font, load_fonts, make_font
from ui.look.style_sheet import style_sheet
from ui.look.system_look import SystemLook
from ui.look.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, TYPE_SIZES, Tokens

Choice = Literal["system", "light", "dark", "contrast"]
Motion = Literal["system", "none"]

CHOICES: tuple[Choice, ...] = get_args(Choice)

STYLE = "Fusion"
"""What the style sheet is laid over, on every system."""

MOTION_MS = 120
SMALLEST_SCALE = 1.0
LARGEST_SCALE = 2.0
# The system's scale and ours together: beyond it a 320 px window holds no word of a sentence.
LARGEST_TOGETHER = 3.0


class Theme(QObject):
    """Holds the tokens in force, the text scale and the wish for motion.

    The person's ``choice`` wins over the system's; ``system`` follows it live (goal A21).
    Nothing is changed in the application before ``apply``.
    Emits ``theme_changed`` after the application shows the new look.
    """

    MEDIUM = QFont.Weight.Medium
    STRONG = QFont.Weight.DemiBold

    theme_changed = Signal()

    def __init__(self, look: SystemLook | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look if look is not None else SystemLook(self)
        self._choice: Choice = "system"
        self._text_scale = SMALLEST_SCALE
        self._motion: Motion = "system"
        self._app: QApplication | None = None
        self._fonts: dict[tuple[str, QFont.Weight, bool, bool], QFont] = {}
        self._tokens = self._tokens_for_choice()
        self._shown_scale = self.scale
        # Several wishes may change at once; the application is styled once for all of them.
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(0)
        self._refresh_timer.timeout.connect(self._refresh)
        self._look.changed.connect(self._refresh_timer.start)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def choice(self) -> Choice:
        """What the person chose: ``system``, ``light``, ``dark`` or ``contrast``."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """The person's own text scale, from 1.0 to 2.0, on top of the system's."""
        return self._text_scale

    @property
    def scale(self) -> float:
        """How much larger than usual text is shown: the system's scale times the person's."""
        return min(LARGEST_TOGETHER, self._text_scale * self._look.text_scale())

    @property
    def moves(self) -> bool:
        """Whether anything may move."""
        return self._motion == "system" and not self._look.wants_less_motion()

    def motion_ms(self, wanted: int = MOTION_MS) -> int:
        """Milliseconds that a fade of ``wanted`` may take: 0 when motion is unwelcome."""
        return min(wanted, MOTION_MS) if self.moves else 0

    def set_choice(self, choice: str) -> None:
        """Take the person's choice of colours; an unknown word counts as ``system``."""
        wanted: Choice = "system"
        for known in CHOICES:
            if choice == known:
                wanted = known
        if wanted != self._choice:
            self._choice = wanted
            self._ask_system_frame()
            self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Take the person's text scale; it is held between 1.0 and 2.0."""
        wanted = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        if wanted != self._text_scale:
            self._text_scale = wanted
            self._refresh()

    def set_motion(self, motion: str) -> None:
        """Take the wish for motion: ``system`` follows the system, ``none`` stops all of it."""
        self._motion = "none" if motion == "none" else "system"
        self.theme_changed.emit()

    def px(self, size: float) -> int:
        """Return a length that grows with the text, in whole px."""
        return round(size * self.scale)

    def soft_px(self, size: float) -> int:
        """Return a length that grows half as much as the text: icons, marks, small targets.

        At 200 % text they are half as large again, and the words keep the room.
        """
        return round(size * (1 + (self.scale - 1) / 2))

    def font(
        self,
        size: str = "body",
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        tabular: bool = False,
        capitals: bool = False,
    ) -> QFont:
        """Return the typeface at a named size (``tokens.TYPE_SIZES``) and the current scale."""
        key = (size, weight, tabular, capitals)
        if key not in self._fonts:
            self._fonts[key] = make_font(
                self.px(TYPE_SIZES[size]), weight, tabular=tabular, capitals=capitals
            )
        return self._fonts[key]

    def colour(self, token: str) -> QColor:
        """Colour of a token by name, for painting."""
        return QColor(self._tokens.colour(token))

    def apply(self, app: QApplication, *, plainly: bool = False) -> None:
        """Style ``app`` with this theme, now and whenever it changes.

        ``plainly`` knows the typeface in one weight only, until ``load_fonts`` brings the others,
        and takes it that ``app`` was made in `STYLE`: to name a style makes shiboken make all of
        its enumerations (9 ms of a start).
        """
        if self._app is app:
            return
        if plainly:
            load_font()
        else:
            load_fonts()
        self._app = app
        if not plainly:
            app.setStyle(STYLE)
        self._look.listen()
        self._ask_system_frame()
        self._restyle()

    def _tokens_for_choice(self) -> Tokens:
        if self._choice == "light":
            return LIGHT
        if self._choice == "dark":
            return DARK
        if self._choice == "contrast" or self._look.wants_contrast():
            # High contrast is light on dark, unless the system asks for contrast on light ground.
            light = self._look.wants_contrast() and not self._look.is_dark()
            return CONTRAST_LIGHT if light else CONTRAST_DARK
        return DARK if self._look.is_dark() else LIGHT

    def _ask_system_frame(self) -> None:
        """Let the window frame follow the choice, where the platform draws one."""
        if self._app is None:
            return
        hints = QGuiApplication.styleHints()
        if self._choice == "light":
            hints.setColorScheme(Qt.ColorScheme.Light)
        elif self._choice == "dark":
            hints.setColorScheme(Qt.ColorScheme.Dark)
        else:
            hints.unsetColorScheme()

    def _refresh(self) -> None:
        """Restyle when there is something to show otherwise: it touches every widget."""
        if (self._tokens_for_choice(), self.scale) != (self._tokens, self._shown_scale):
            self._restyle()
        else:
            self.theme_changed.emit()

    def _restyle(self) -> None:
        self._tokens = self._tokens_for_choice()
        self._shown_scale = self.scale
        self._fonts.clear()
        if self._app is not None and isValid(self._app):
            self._app.setFont(self.font())
            self._app.setPalette(palette_of(self._tokens))
            self._app.setStyleSheet(style_sheet(self._tokens, self.scale))
        self.theme_changed.emit()


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for colour_role, colour in (
        (role.Window, tokens.bg),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.faint),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),
        (role.Highlight, tokens.selection),
        (role.HighlightedText, tokens.on_selection),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.tooltip),
        (role.ToolTipText, tokens.on_tooltip),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.hover),
        (role.Mid, tokens.line),
        (role.Dark, tokens.outline),
        (role.Shadow, tokens.outline),
    ):
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.disabled))
    return palette


_the_theme: Theme | None = None


def current_theme() -> Theme:
    """Return the application's one theme; made on first use, applied by ``Theme.apply``."""
    global _the_theme  # noqa: PLW0603 - one application has one look
    if _the_theme is None or not isValid(_the_theme):
        _the_theme = Theme(parent=QApplication.instance())
    return _the_theme
