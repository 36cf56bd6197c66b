"""What somebody has begun to write on a page, to be written into the same page made anew.

Nothing typed is ever lost: not by another language either, for which all pages are built again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ui.desk.frame.standpoint import Path, found, path_of

FormName = tuple[str, ...]
"""What a form is about, in words of the page alone; it lasts when the page is built anew."""

Field = tuple[Path, "str | int | bool | QDateTime"]


@runtime_checkable
class HoldsForms(Protocol):
    """A page on which forms open by a press."""

    def open_forms(self) -> Mapping[FormName, QWidget]:
        """The forms that are open, by what they are about."""

    def open_form(self, name: FormName) -> QWidget | None:
        """Open a form; None where what it is about is not there."""


@runtime_checkable
class HoldsChoices(Protocol):
    """A page on which something is chosen that outlasts what shows it: the filters of a list."""

    def choices(self) -> object | None:
        """What is chosen, in no language; None where nothing is."""

    def choose(self, choices: object) -> None:
        """Choose it again."""


class Form(NamedTuple):
    """A form that is open, and what was chosen and written in it."""

    name: FormName
    fields: tuple[Field, ...]


class Drafts(NamedTuple):
    """What was begun on a page: in its own fields, in forms that were opened, and its choices."""

    texts: tuple[tuple[Path, str], ...] = ()
    forms: tuple[Form, ...] = ()
    choices: object | None = None

    def __bool__(self) -> bool:
        return bool(self.texts or self.forms) or self.choices is not None

    @classmethod
    def of(cls, page: QWidget) -> Drafts:
        """What is begun now; the notes keep their own."""
        # Here: the supervisor's window has no notes, and is locked seldom.
        from ui.desk.notes.note_editor import NoteEditor

        opened = page.open_forms() if isinstance(page, HoldsForms) else {}
        forms = tuple(Form(name, tuple(_fields(form))) for name, form in opened.items())
        fields: list[QLineEdit | QPlainTextEdit] = [
            *(field for field in page.findChildren(QLineEdit) if field.isModified()),
            *(field for field in page.findChildren(QPlainTextEdit) if not field.isReadOnly()),
        ]
        inside = tuple(opened.values())
        texts = tuple(
            (path_of(field, page), text)
            for field in fields
            if not isinstance(field, NoteEditor)
            and not any(form.isAncestorOf(field) for form in inside)
            and (text := _text(field))
        )
        return cls(texts, forms, page.choices() if isinstance(page, HoldsChoices) else None)

    def beside(self, other: Drafts) -> Drafts:
        """These, and the forms and choices of others that these do not have."""
        own = {form.name for form in self.forms}
        rest = tuple(form for form in other.forms if form.name not in own)
        choices = other.choices if self.choices is None else self.choices
        return self._replace(forms=(*self.forms, *rest), choices=choices)

    def put_back(self, page: QWidget) -> Drafts:
        """Write it into a page that was made anew; returns what has no place there now.

        The keyboard stays where it is.
        """
        before = QApplication.focusWidget()
        if self.choices is not None and isinstance(page, HoldsChoices):
            page.choose(self.choices)
        left = []
        for form in self.forms:
            widget = page.open_form(form.name) if isinstance(page, HoldsForms) else None
            if widget is None:
                left.append(form)
                continue
            for path, value in form.fields:
                _fill(found(path, widget), value)
        for path, text in self.texts:
            field = found(path, page)
            if isinstance(field, (QLineEdit, QPlainTextEdit)) and not _text(field):
                _fill(field, text)
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        return Drafts(forms=tuple(left))


def _fields(form: QWidget) -> Iterator[Field]:
    """What was chosen in a form, and what was written: words that nobody touched come anew."""
    for widget in form.findChildren(QWidget):
        value = _value(widget)
        if value is not None:
            yield path_of(widget, form), value


def _value(widget: QWidget) -> str | int | bool | QDateTime | None:
    if isinstance(widget, QLineEdit):
        is_part = isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))
        return widget.text() if widget.isModified() and not is_part else None
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText() if widget.document().isModified() else None
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    if isinstance(widget, QDateTimeEdit):
        return widget.dateTime()
    if isinstance(widget, QSpinBox):
        return widget.value()
    if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked():
        return True
    return None


def _fill(widget: QWidget | None, value: str | int | bool | QDateTime) -> None:
    """Write a value as a person would have, so that it counts as written."""
    if isinstance(widget, QLineEdit) and isinstance(value, str):
        widget.setText(value)
        widget.setModified(True)
    elif isinstance(widget, QPlainTextEdit) and isinstance(value, str):
        widget.setPlainText(value)
        widget.document().setModified(True)
    elif isinstance(widget, QComboBox) and isinstance(value, int):
        widget.setCurrentIndex(value)
    elif isinstance(widget, QDateTimeEdit) and isinstance(value, QDateTime):
        widget.setDateTime(value)
    elif isinstance(widget, QSpinBox) and isinstance(value, int):
        widget.setValue(value)
    elif isinstance(widget, QAbstractButton) and not widget.isChecked():
        widget.setChecked(True)


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
