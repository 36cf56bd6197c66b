"""Tension: 1 calm … 5 furious, set by hand, a time series (004-13)."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from app.ledger import Ledger
from app.playbook.shape import Playbook, Refocus
from app.records import CallSheet, TensionSample, new_id
from app.sheet import step_states, tension_now


class Tension:
    """Takes samples and says when it is time to refocus."""

    def __init__(self, ledger: Ledger, playbook: Callable[[], Playbook]) -> None:
        self._ledger = ledger
        self._playbook = playbook

    def set(self, call: UUID, level: int, *, remark: str = "", asker: object = None) -> None:
        """Note the tension as it is now. Raises ValueError outside 1 … 5."""
        if not 1 <= level <= 5:
            raise ValueError(level)
        sample = TensionSample(
            id=new_id(),
            call=call,
            level=level,
            remark=remark,
            at=self._ledger.clock.now(),
            elapsed_ms=self._ledger.elapsed_ms(call),
        )
        self._ledger.keep("tension_set", ("tension",), sample, call=call, asker=asker)

    def high_since_ms(self, call: UUID, level: int) -> int | None:
        """How long it has been at `level` or above without a break; None when it is not."""
        sheet = self._ledger.sheet(call)
        if tension_now(sheet) < level:
            return None
        since = 0
        for sample in reversed(sheet.tension):
            if sample.level < level:
                break
            since = sample.elapsed_ms
        return self._ledger.elapsed_ms(call) - since

    def refocus(self, call: UUID) -> Refocus | None:
        """The quiet cue, once tension stayed high for its minutes with only listening done."""
        rule = self._playbook().refocus
        high = self.high_since_ms(call, rule.level)
        if high is None or high < rule.minutes * 60_000:
            return None
        sheet = self._ledger.sheet(call)
        if sheet.call.phase not in ("active", "held"):
            return None
        return rule if self._only_listened(sheet, rule) else None

    def _only_listened(self, sheet: CallSheet, rule: Refocus) -> bool:
        group_of = {step.id: step.group for step in self._playbook().steps}
        done = [step for step, state in step_states(sheet).items() if state == "done"]
        return all(group_of.get(step) in rule.groups for step in done)
