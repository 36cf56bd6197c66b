"""What tests of windows need of the look: a system that can be told what to ask for."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.look.system_look import SystemLook
from ui.look.theme import Theme, current_theme


class FakeLook(SystemLook):
    """A system whose wishes a test sets; ``ask`` sets some and tells of it."""

    def __init__(self) -> None:
        super().__init__()
        self.dark = False
        self.contrast = False
        self.less_motion = False
        self.larger = 1.0

    def listen(self) -> None:
        """A system that is made up has no bus to ask."""

    def is_dark(self) -> bool:
        return self.dark

    def wants_contrast(self) -> bool:
        return self.contrast

    def wants_less_motion(self) -> bool:
        return self.less_motion

    def text_scale(self) -> float:
        return self.larger

    def ask(self, **wishes: object) -> None:
        for name, wish in wishes.items():
            setattr(self, name, wish)
        self.changed.emit()


@contextmanager
def applied_theme(app: QApplication) -> Iterator[Theme]:
    """The application's theme, light and at its usual size, and put back so afterwards."""
    theme = current_theme()
    theme.set_choice("light")
    theme.set_text_scale(1.0)
    theme.set_motion("system")
    theme.apply(app)
    try:
        yield theme
    finally:
        theme.set_choice("light")
        theme.set_text_scale(1.0)
        theme.set_motion("system")
