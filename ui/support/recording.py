"""Which of what happens in a window is written down: nothing of calls, and no keys (C13, C19)."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from app.support.events import EventCode

if TYPE_CHECKING:
    from app.problems import Problem
    from app.retention import Purged
    from ui.desk_session import DeskSession
    from ui.last_resort import LastResort
    from ui.recovery.opening import LogOpening
    from ui.supervisor.session import SupervisorSession
    from ui.support.event_log import EventLog

_ANSWERS = frozenset({"passphrase_needed", "passphrase_wrong", "key_file_needed", "keyring_locked"})
"""A person was asked for something, or mistyped it: no fault, and nobody's business."""


def record_desk(session: DeskSession, log: EventLog) -> None:
    """Write down what the agent's window does with its log and its disk."""
    _record_opening(session.opening, log)
    writer, backups = session.writer, session.backups
    writer.failing.connect(lambda problem: log.note(EventCode.SAVING_FAILED, problem=problem))
    writer.recovered.connect(lambda: log.note(EventCode.SAVING_AGAIN))
    writer.slowed.connect(lambda: log.note(EventCode.SAVING_SLOW))
    backups.made.connect(lambda _made: log.note(EventCode.BACKED_UP))
    for failed in (backups.failed, backups.second_failed):
        failed.connect(lambda problem: log.note(EventCode.BACKUP_FAILED, problem=problem))
    session.purges.purged.connect(lambda purged: _purged(purged, log))
    session.purges.failed.connect(lambda problem: log.note(EventCode.PROBLEM, problem=problem))
    session.window.bridge.on({"clock"}, lambda _changed: log.note(EventCode.CLOCK_JUMPED))


def record_team(session: SupervisorSession, log: EventLog) -> None:
    """Write down what the supervisor's window does with its store."""
    _record_opening(session.opening, log)
    session.window.imports.ended.connect(lambda _series: _imported(session, log))


def record_faults(last_resort: LastResort, log: EventLog) -> None:
    """Write down faults by their kind and the lines of our code that they came by."""
    last_resort.traced.connect(
        lambda kind, places: log.note(EventCode.FAULT, kind=kind, places=places)
    )


def _record_opening(opening: LogOpening, log: EventLog) -> None:
    begun: float | None = monotonic()

    def opened(_opened: object) -> None:
        nonlocal begun
        # That of the start alone: a later one tells when somebody came back to the desk (C13).
        if begun is not None:
            log.note(EventCode.OPENED, ms=round((monotonic() - begun) * 1000))
        begun = None

    def shut(problem: Problem) -> None:
        nonlocal begun
        begun = None
        if problem.code not in _ANSWERS:
            log.note(EventCode.SHUT, problem=problem)

    opening.opened.connect(opened)
    opening.stopped.connect(shut)


def _purged(purged: Purged, log: EventLog) -> None:
    count = sum(purged.counts.values())
    if count:
        log.note(EventCode.PURGED, count=count)


def _imported(session: SupervisorSession, log: EventLog) -> None:
    problem = session.window.imports.problem
    code = EventCode.IMPORTED if problem is None else EventCode.IMPORT_FAILED
    log.note(code, problem=problem)
