"""Reflections answer by answer: shared or not, and since when one lies with the supervisor."""

from __future__ import annotations

from uuid import UUID

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ports import NextTime
from app.records import Answer, Reflection
from ui.controls.button import Button
from ui.controls.card import Card
from ui.controls.check_box import CheckBox
from ui.controls.label import Label
from ui.desk.call.call_words import caller_name
from ui.desk.handover.moments import when_words
from ui.look.tokens import SPACE_2
from ui.workplace import Workplace

NEXT_TIME = "next_time"
A_FEW = 5
_LONGEST = 160


class ReflectionsCard(Card):
    """The newest reflections that say something, with a box for each answer.

    A box that is ticked goes out the next time; one that was handed over can be taken back, and
    is emptied there with the next bundle (C10).
    """

    def __init__(self, place: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place = place
        self._most = A_FEW
        self._boxes: list[CheckBox] = []
        self._held: dict[UUID, Reflection] = {}
        self.set_title(self.tr("My reflections, answer by answer"))
        self.add(
            Label(self.tr("Nobody sees an answer unless its box is ticked when you hand over."))
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_2)
        self.add_layout(self._list)
        self._more = Button(self.tr("Show older ones"), "chevron-down")
        self._more.clicked.connect(lambda _on=False: self._show_more())
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def boxes(self) -> tuple[CheckBox, ...]:
        """A box for each answer, the newest reflection first."""
        return tuple(self._boxes)

    def renew(self) -> None:
        """Show the reflections as they are on the disk."""
        held = next((at for at, box in enumerate(self._boxes) if box.hasFocus()), None)
        found = self._place.desk.log.reflections(limit=self._most + 1)
        self._empty()
        if self._place.desk.is_saved():
            self._held.clear()
        for entry in found[: self._most]:
            self._add(entry)
        self.setVisible(bool(self._boxes))
        self._more.setVisible(len(found) > self._most)
        if held is not None and self._boxes:
            self._boxes[min(held, len(self._boxes) - 1)].setFocus()

    # -- inside ------------------------------------------------------------------------------------

    def _empty(self) -> None:
        self._boxes = []
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, entry: NextTime) -> None:
        reflection = self._held.get(entry.reflection.id, entry.reflection)
        titles = {each.id: each.title for each in self._place.desk.playbook.reflection}
        lies = {
            each.question: when_words(self._place, each.since_ms)
            for each in self._place.desk.handover.shared_since(reflection.id)
        }
        rows: list[QWidget] = []
        for answer in reflection.answers:
            if answer.choice or answer.text:
                said = " ".join(part for part in (self._choice(answer), answer.text) if part)
                question = titles.get(answer.question, answer.question)
                rows.append(self._box(entry, answer.question, question, said, answer.shared))
                rows += self._since(lies.get(answer.question), shared=answer.shared)
        if reflection.next_time:
            title = titles.get(NEXT_TIME, self.tr("Next time I will"))
            shared = reflection.next_time_shared
            rows.append(self._box(entry, NEXT_TIME, title, reflection.next_time, shared))
            rows += self._since(lies.get(NEXT_TIME), shared=shared)
        if not rows:
            return
        when = when_words(self._place, entry.call.started.utc_ms)
        head = self.tr("{when} · {who}").format(when=when, who=caller_name(entry.call))
        for row in (Label(head, "strong"), *rows):
            self._list.addWidget(row)

    def _box(self, entry: NextTime, key: str, question: str, said: str, shared: bool) -> CheckBox:
        short = " ".join(said.split())[:_LONGEST]
        box = CheckBox(self.tr("{question} {answer}").format(question=question, answer=short))
        box.setAccessibleName(self.tr("Share: {what}").format(what=box.text()))
        box.setChecked(shared)
        box.toggled.connect(lambda on: self._share(entry.reflection, key, shared=on))
        self._boxes.append(box)
        return box

    def _since(self, when: str | None, *, shared: bool) -> list[QWidget]:
        enrolment = self._place.desk.handover.enrolment()
        if when is None or enrolment is None:
            return []
        told = (
            self.tr("Shared with {who} on {when}.")
            if shared
            else self.tr("Shared with {who} on {when}; your next bundle takes it back.")
        )
        return [Label(told.format(who=enrolment.team.supervisor, when=when), "small")]

    def _choice(self, answer: Answer) -> str:
        return {"yes": self.tr("Yes"), "no": self.tr("No")}.get(answer.choice, "")

    def _share(self, former: Reflection, key: str, *, shared: bool) -> None:
        reflections = self._place.desk.reflections
        # The disk may lag behind the box that was ticked just before.
        now = self._held.get(former.id, former)
        if key == NEXT_TIME:
            told = reflections.write(now.call, next_time_shared=shared, former=now, asker=self)
        else:
            answers = tuple(
                replace(each, shared=shared) if each.question == key else each
                for each in now.answers
            )
            told = reflections.write(now.call, answers=answers, former=now, asker=self)
        self._held[former.id] = told

    def _show_more(self) -> None:
        self._most += A_FEW
        self.renew()
