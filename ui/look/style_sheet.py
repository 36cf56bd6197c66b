"""The style sheet, made from the tokens.

It dresses Qt's own controls; ours in ``ui/controls`` paint themselves. ``$name`` stands for a
colour token, ``${px14}`` for 14 px that grow with the text. A name that is neither is an error,
so that no rule reaches Qt unresolved. Buttons and boxes are named ``.QPushButton``, with the dot,
so that the rules spare the controls of ours that descend from them.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Template

from ui.look.tokens import COLOUR_NAMES, Tokens

INDICATOR_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons" / "indicators"

_GENERAL = """
QWidget { color: $text; }
QMainWindow, QDialog, QWidget[role="window"] { background: $bg; }
QWidget[role="surface"] { background: $surface; }
QWidget[role="clear"] { background: transparent; }
QFrame[role="divider"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright-divider"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QWidget[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QWidget[role="footer"] { background: $surface; border: none; border-top: 1px solid $line; }
QToolTip {
    background: $tooltip; color: $on_tooltip; border: 1px solid $tooltip;
    padding: 4px 8px; font-size: ${px13};
}
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
"""

_TEXT = """
QLabel[role="muted"] { color: $muted; font-size: ${px13}; }
QLabel[role="heading"] { font-size: ${px18}; font-weight: 600; }
QLabel[role="caption"] { color: $faint; font-size: ${px11}; font-weight: 600; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 8px;
    selection-background-color: $selection; selection-color: $on_selection;
    placeholder-text-color: $faint;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${px30}; padding: 0px 11px; }
QPlainTextEdit, QTextEdit { padding: 6px 9px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: $muted;
}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $focus; padding: 0px 10px; min-height: ${px28};
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 5px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled { background: $bg; color: $disabled; border-color: $line; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $bg; }
*[problem="true"] { border: 2px solid $danger; }
QPlainTextEdit[role="bare"], QTextEdit[role="bare"], QLineEdit[role="bare"] {
    border: none; background: transparent; border-radius: 0px; padding: 0px;
}
QAbstractSpinBox, QAbstractSpinBox:focus { padding: 0px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: ${px24}; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox[role="no-buttons"]::up-button, QAbstractSpinBox[role="no-buttons"]::down-button {
    width: 1px;
}
QAbstractSpinBox::up-arrow { image: url("$chevron_up_image"); width: ${px12}; height: ${px12}; }
QAbstractSpinBox::down-arrow { image: url("$chevron_down_image"); width: ${px12}; height: ${px12}; }
QAbstractSpinBox[role="no-buttons"]::up-arrow, QAbstractSpinBox[role="no-buttons"]::down-arrow {
    image: none; width: 0px; height: 0px;
}
QComboBox { padding-right: ${px28}; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: ${px28}; border: none;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {
    image: url("$chevron_down_image"); width: ${px16}; height: ${px16};
}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {
    background: $surface; border: 1px solid $outline; border-radius: 0px; padding: 4px;
    outline: none;
    selection-background-color: $accent_soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${px32}; padding: 0px 8px; border-radius: 6px; }
"""

_CHOICES = """
.QCheckBox, .QRadioButton {
    spacing: 10px; min-height: ${px28}; padding: 2px 6px 2px 4px; border: 2px solid transparent;
    border-radius: 8px; background: transparent;
}
.QCheckBox:focus, .QRadioButton:focus { border-color: $focus; }
.QCheckBox:disabled, .QRadioButton:disabled { color: $disabled; }
.QCheckBox::indicator, .QRadioButton::indicator, QAbstractItemView::indicator {
    width: ${px20}; height: ${px20}; background: $surface; border: 1px solid $outline;
}
.QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 6px; }
.QRadioButton::indicator { border-radius: ${px10}; }
.QCheckBox::indicator:hover, .QRadioButton::indicator:hover {
    border-color: $accent; background: $hover;
}
.QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check_image");
}
.QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url("$minus_image");
}
.QRadioButton::indicator:checked { border: ${px6} solid $accent; width: ${px10}; height: ${px10}; }
.QCheckBox::indicator:disabled, .QRadioButton::indicator:disabled {
    border-color: $line; background: $bg;
}
.QCheckBox::indicator:checked:disabled { background: $disabled; }
"""

_BUTTONS = """
.QPushButton, QToolButton {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: 8px;
    min-height: ${px30}; padding: 0px 13px; font-weight: 500;
}
QToolButton {
    min-width: ${px30}; padding: 0px 4px; border-color: transparent; background: transparent;
}
.QPushButton:hover, QToolButton:hover { background: $hover; }
.QPushButton:pressed, QToolButton:pressed { background: $pressed; }
.QPushButton:checked, QToolButton:checked {
    background: $accent_soft; color: $accent; border-color: $accent;
}
.QPushButton:focus, QToolButton:focus {
    border: 2px solid $focus; padding: 0px 12px; min-height: ${px28};
}
QToolButton:focus { padding: 0px 3px; min-width: ${px28}; }
.QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
.QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
.QPushButton[role="primary"]:pressed { background: $accent_pressed; }
.QPushButton[role="primary"]:focus { border: 2px solid $text; }
.QPushButton[role="danger"] { color: $danger; border-color: $danger; }
.QPushButton[role="danger"]:hover { background: $danger_soft; }
.QPushButton[role="quiet"] { border-color: transparent; background: transparent; color: $accent; }
.QPushButton[role="quiet"]:hover { background: $hover; }
.QPushButton:disabled, QToolButton:disabled, .QPushButton[role="primary"]:disabled,
.QPushButton[role="danger"]:disabled {
    background: $bg; color: $disabled; border-color: $line;
}
"""

_LISTS = """
QAbstractItemView {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 12px; outline: none;
    selection-background-color: $accent_soft; selection-color: $text;
    alternate-background-color: $bg;
}
QAbstractItemView:focus { border: 2px solid $focus; }
QListView::item, QTreeView::item, QTableView::item {
    min-height: ${px32}; padding: 2px 8px; border: none;
}
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text;
}
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 2px solid $focus; }
QListView[role="rows"], QListView[role="rows"]:focus {
    border: none; border-radius: 0px; background: transparent;
}
QListView[role="bare"] { border: none; background: transparent; padding: 0px; }
QListView[role="nav"] { border: none; border-radius: 0px; background: transparent; padding: 8px; }
QListView[role="nav"]::item { min-height: ${px36}; border-radius: 8px; color: $muted; margin: 1px; }
QListView[role="nav"]::item:selected { background: $accent_soft; color: $accent; font-weight: 600; }
QTableView, QTreeView { padding: 6px; }
QHeaderView { background: $surface; border: none; border-radius: 0px; }
QHeaderView::section {
    background: $surface; color: $faint; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-size: ${px13}; font-weight: 600; min-height: ${px24};
}
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $surface; border: none; }
"""

_AROUND = """
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="column"] { background: transparent; }
QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: $scroll; border: none; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: ${px32}; margin: 2px 4px; }
QScrollBar::handle:horizontal { min-width: ${px32}; margin: 4px 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: $surface; border: 1px solid $outline; border-radius: 8px; padding: 6px; }
QMenu::item { min-height: ${px20}; padding: 6px 24px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: ${px16}; height: ${px16}; padding-left: 8px; }
QMenu::indicator:checked { image: url("$tick_image"); }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar QToolButton { min-width: 0px; min-height: 0px; padding: 0px; }
QTabBar::scroller { width: 56px; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent; border-radius: 8px;
    padding: 0px 12px; min-height: ${px32}; margin: 2px; font-weight: 500;
}
QTabBar::tab:hover { background: $hover; color: $text; }
QTabBar::tab:selected { background: $accent_soft; color: $accent; }
QTabBar:focus::tab:selected { border-color: $focus; }
QProgressBar {
    background: $sunken; color: transparent; border: none; border-radius: ${px4};
    min-height: ${px8}; max-height: ${px8};
}
QProgressBar::chunk { background: $accent; border-radius: ${px4}; }
QStatusBar { background: $surface; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $surface; }
QCalendarWidget QTableView {
    border: none; border-radius: 0px; padding: 0px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QTableView::item { padding: 0px; min-height: 0px; }
QCalendarWidget QToolButton { color: $text; padding: 0px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QGroupBox {
    background: $surface; border: 1px solid $line; border-radius: 12px;
    margin-top: ${px24}; padding: 12px;
}
QGroupBox::title {
    subcontrol-origin: margin; left: 4px; color: $faint; font-size: ${px13}; font-weight: 600;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolBar { background: $surface; border: none; border-bottom: 1px solid $line; spacing: 6px; }
QSlider { min-height: ${px28}; }
QSlider::groove:horizontal { height: 6px; background: $scroll; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 3px; }
QSlider::handle:horizontal {
    width: 20px; margin: -9px 0px; border-radius: 12px;
    background: $surface; border: 2px solid $accent;
}
QSlider:focus { border: 2px solid $focus; border-radius: 8px; }
"""

_IMAGES = ("check", "tick", "minus", "chevron-up", "chevron-down")


class _Values(Mapping[str, str]):
    """Resolves the names of a style sheet; a name that means nothing raises KeyError."""

    def __init__(self, tokens: Tokens, scale: float) -> None:
        self._tokens = tokens
        self._scale = scale
        self._images = {
            f"{name.replace('-', '_')}_image": _quoted(indicator_path(tokens, name))
            for name in _IMAGES
        }

    def __getitem__(self, name: str) -> str:
        if name in self._images:
            return self._images[name]
        if name.startswith("px"):
            return f"{round(int(name.removeprefix('px')) * self._scale)}px"
        return self._tokens.colour(name)

    def __iter__(self) -> Iterator[str]:
        yield from COLOUR_NAMES
        yield from self._images

    def __len__(self) -> int:
        return len(COLOUR_NAMES) + len(self._images)


def _quoted(path: str) -> str:
    """A path between the quotation marks of a style sheet."""
    return path.replace('"', '\\"')


def indicator_path(tokens: Tokens, name: str) -> str:
    """Path of a small picture that a style sheet shows, in the colour that ``tokens`` ask for."""
    return (INDICATOR_FOLDER / tokens.name / f"{name}.svg").as_posix()


def indicator_colour(tokens: Tokens, name: str) -> str:
    """Colour of the picture ``name``: marks stand on the accent, tick and arrows on a surface."""
    if name in {"check", "minus"}:
        return tokens.on_accent
    return tokens.accent if name == "tick" else tokens.muted


def style_sheet(tokens: Tokens, scale: float = 1.0) -> str:
    """Build the style sheet for ``tokens`` with text ``scale`` times its usual size."""
    whole = _GENERAL + _TEXT + _FIELDS + _CHOICES + _BUTTONS + _LISTS + _AROUND
    return Template(whole).substitute(_Values(tokens, scale))
