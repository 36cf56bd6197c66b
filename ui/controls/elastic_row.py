"""Things side by side where there is room, and one below the other where there is none."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.controls.elastic_layout import ElasticLayout
from ui.look.tokens import SPACE_3


class ElasticRow(QWidget):
    """A row that turns into a column when its things no longer fit side by side.

    Holds its widgets in order; the one with a stretch takes what is left of the row.
    ``turns_below`` is the width in px under which it stands upright; None asks the widgets.
    ``keeps`` is the width in px, at 100 % text, that the stretched one must have in a row.
    ``stands_on_top`` lines up the tops of things of different heights instead of their middles.
    """

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = SPACE_3,
        turns_below: int | None = None,
        stands_on_top: bool = False,
        keeps: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row = ElasticLayout(
            self, gap=gap, turns_below=turns_below, stands_on_top=stands_on_top, keeps=keeps
        )
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    @property
    def is_upright(self) -> bool:
        """Whether the things stand one below the other."""
        return self._row.stands_at(self.width())

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget at the end."""
        self._row.add(widget, stretch)
