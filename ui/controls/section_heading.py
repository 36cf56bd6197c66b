"""The small heading over a part of a window."""

from PySide6.QtWidgets import QWidget

from ui.controls.label import Label


class SectionHeading(Label):
    """A caption in capitals that names what is below it. Holds its text (``setText``)."""

    def __init__(
        self, text: str, *, tone: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, "caption", tone=tone, parent=parent)
