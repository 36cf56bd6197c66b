"""What happened in a call, to stand beside the questions: facts only, no judgement."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.playbook.shape import Playbook
from app.records import CallSheet
from app.reflection import Facts, facts_of
from ui.controls.card import Card
from ui.controls.label import Label
from ui.controls.tension_curve import CurveMark, TensionCurve, TensionPoint


class WhatHappened(Card):
    """The tension over the call, the steps, phrases and warnings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What happened"))
        self._curve = TensionCurve()
        self._facts = Label("", "muted")
        self.add(self._curve)
        self.add(self._facts)

    @property
    def facts(self) -> str:
        """The facts as one text."""
        return self._facts.text()

    @property
    def curve(self) -> TensionCurve:
        """The tension over the call."""
        return self._curve

    def show_sheet(self, playbook: Playbook, sheet: CallSheet) -> None:
        """Show a call."""
        facts = facts_of(playbook, sheet)
        end = (facts.talk_ms + facts.held_ms) / 1000
        points = [TensionPoint(each.elapsed_ms / 1000, each.level) for each in sheet.tension]
        marks = [CurveMark(each.elapsed_ms / 1000, self.tr("warned")) for each in sheet.boundary]
        marks += [
            CurveMark(each.elapsed_ms / 1000, self.tr("manager")) for each in sheet.escalations
        ]
        self._curve.set_curve(points, end, marks)
        self._curve.setVisible(bool(points))
        titles = {step.id: step.title for step in playbook.steps}
        self._facts.setText(self._in_words(facts, titles))

    def _in_words(self, facts: Facts, titles: dict[str, str]) -> str:
        count = len(facts.done) + len(facts.skipped)
        parts = [self.tr("{done} of {all} steps").format(done=len(facts.done), all=count)]
        if facts.done and facts.skipped:
            named = self.tr(", ").join(titles[step] for step in facts.skipped)
            parts.append(self.tr("skipped: {steps}").format(steps=named))
        parts.append(self.tr("%n phrase(s)", "", facts.phrases))
        if facts.rungs:
            parts.append(self.tr("%n warning(s)", "", facts.rungs))
        if facts.first_tension:
            levels = [facts.first_tension, facts.peak, facts.last_tension]
            parts.append(
                self.tr("tension {levels}").format(levels=" → ".join(str(n) for n in levels))
            )
        return self.tr(" · ").join(parts)
