"""What happened in a call, in words."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.playbook.shape import Playbook
from app.records import (
    BoundaryMark,
    Escalation,
    FollowUp,
    PhoneMark,
    PhraseUse,
    Promise,
    StepMark,
    TensionSample,
)
from app.timeline import Event
from ui.desk.calls.call_facts import tension_words, title_of

translate = QCoreApplication.translate


class EventWords(NamedTuple):
    """An event: its icon, what happened, and more about it; a tension has its level."""

    icon: str
    words: str
    more: str = ""
    level: int = 0


class EventWriter:
    """Puts events into words by the playbook; `own` names the agent's own phrases by id."""

    def __init__(self, playbook: Playbook, own: dict[str, str]) -> None:
        self._playbook = playbook
        self._phrases = {each.id: each.title for each in playbook.phrases} | own

    def words(self, event: Event) -> EventWords:
        """What happened."""
        record = event.record
        if isinstance(record, StepMark):
            return self._step(record)
        if isinstance(record, PhraseUse):
            return self._phrase(record)
        if isinstance(record, TensionSample):
            words = translate("EventWords", "Tension {level}").format(
                level=tension_words(self._playbook, record.level)
            )
            return EventWords("", words, record.remark, record.level)
        if isinstance(record, BoundaryMark):
            return self._boundary(record)
        if isinstance(record, Escalation):
            return self._escalation(record)
        if isinstance(record, Promise | FollowUp):
            return self._task(record)
        if event.kind == "note":
            return EventWords("pencil", event.text)
        return self._phone(record) if isinstance(record, PhoneMark) else self._phase(event)

    @staticmethod
    def _task(task: Promise | FollowUp) -> EventWords:
        if isinstance(task, Promise):
            words = translate("EventWords", "Promised: {what}")
            return EventWords("handshake", words.format(what=task.what))
        words = translate("EventWords", "Follow-up: {what}")
        return EventWords("list-checks", words.format(what=task.what))

    def _step(self, mark: StepMark) -> EventWords:
        words = {
            "done": translate("EventWords", "Ticked: {step}"),
            "open": translate("EventWords", "Unticked: {step}"),
            "now": translate("EventWords", "Turned to: {step}"),
            "later": translate("EventWords", "Put off: {step}"),
        }[mark.state]
        title = title_of(self._playbook.steps, mark.step)
        icon = "check" if mark.state == "done" else "list-checks"
        return EventWords(icon, words.format(step=title))

    def _phrase(self, use: PhraseUse) -> EventWords:
        words = {
            "shown": translate("EventWords", "Said: {phrase}"),
            "copied": translate("EventWords", "Copied: {phrase}"),
            "inserted": translate("EventWords", "Put into the notes: {phrase}"),
        }[use.way]
        title = self._phrases.get(use.phrase, use.phrase)
        why = (
            translate("EventWords", "because: {why}").format(why=", ".join(use.because))
            if use.because
            else ""
        )
        return EventWords("message-circle", words.format(phrase=title), why)

    def _boundary(self, mark: BoundaryMark) -> EventWords:
        rungs = [rung for track in self._playbook.boundary.tracks for rung in track.rungs]
        told = [translate("EventWords", "“{sentence}”").format(sentence=mark.sentence)]
        if mark.quoted:
            told.append(
                translate("EventWords", "They had said: “{quote}”").format(quote=mark.quoted)
            )
        words = translate("EventWords", "Boundary: {rung}").format(rung=title_of(rungs, mark.rung))
        return EventWords("shield", words, "\n".join(told))

    @staticmethod
    def _escalation(escalation: Escalation) -> EventWords:
        words = {
            "agent": translate("EventWords", "Manager offered by me"),
            "customer": translate("EventWords", "Manager asked for by the customer"),
        }[escalation.asked_by]
        return EventWords("user-check", words, escalation.reason)

    @staticmethod
    def _phone(mark: PhoneMark) -> EventWords:
        """What the telephone said, and of whom: text of strangers, shown as it stands."""
        words = {
            "ring": translate("EventWords", "Dialled")
            if mark.direction == "out"
            else translate("EventWords", "The telephone rang"),
            "answer": translate("EventWords", "Answered at the telephone"),
            "hold": translate("EventWords", "Put on hold at the telephone"),
            "resume": translate("EventWords", "Resumed at the telephone"),
            "end": translate("EventWords", "The telephone says: over"),
        }[mark.kind]
        icon = {"end": "phone-off", "hold": "pause", "resume": "play"}.get(mark.kind, "phone")
        causes = {
            "cancelled": translate("EventWords", "the caller hung up first"),
            "no_answer": translate("EventWords", "nobody answered"),
            "busy": translate("EventWords", "busy"),
            "declined": translate("EventWords", "declined"),
            "elsewhere": translate("EventWords", "taken at another telephone"),
            "forwarded": translate("EventWords", "forwarded"),
            "congestion": translate("EventWords", "the network was congested"),
            "not_found": translate("EventWords", "no such number"),
            "failed": translate("EventWords", "the call failed"),
            "lost": translate("EventWords", "the phone program went away"),
        }
        told = (mark.name, mark.number, causes.get(mark.cause, ""))
        return EventWords(icon, words, " · ".join(each for each in told if each))

    @staticmethod
    def _phase(event: Event) -> EventWords:
        words = {
            "started": EventWords("phone", translate("EventWords", "The call began")),
            "held": EventWords("pause", translate("EventWords", "On hold")),
            "resumed": EventWords("play", translate("EventWords", "Resumed")),
            "ended": EventWords("phone-off", translate("EventWords", "The call ended")),
            "closed": EventWords("circle-check", translate("EventWords", "Closed")),
            "reopened": EventWords("history", translate("EventWords", "Opened again to add to it")),
        }
        return words[event.kind]
