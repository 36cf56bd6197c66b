"""The checklist: each step done, now or later, in any order; every mark keeps its time."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from msgspec import Struct

from app.ledger import Ledger
from app.playbook.shape import Playbook, Step, Style
from app.records import CallSheet, StepMark, StepState, new_id
from app.sheet import step_states


class StepLine(Struct, frozen=True, kw_only=True):
    """One line of the checklist as it is shown: the step, its place, its state and its cue."""

    step: Step
    place: int
    state: StepState
    cue: str


def styles_of(playbook: Playbook, sheet: CallSheet) -> tuple[Style, ...]:
    """The chosen styles, the degree of difficulty before the manner of talking."""
    chosen = (sheet.call.difficulty, sheet.call.manner)
    found = (next((s for s in playbook.styles if s.id == each), None) for each in chosen if each)
    return tuple(style for style in found if style is not None)


class Checklist:
    """Marks steps and says which one matters now."""

    def __init__(self, ledger: Ledger, playbook: Callable[[], Playbook]) -> None:
        self._ledger = ledger
        self._playbook = playbook

    def lines(self, call: UUID) -> tuple[StepLine, ...]:
        """Every step in the suggested order of the chosen styles, with its state."""
        playbook, sheet = self._playbook(), self._ledger.sheet(call)
        states = step_states(sheet)
        styles = styles_of(playbook, sheet)
        order = [step for style in styles for step in style.order]
        ranked = sorted(
            playbook.steps,
            key=lambda step: order.index(step.id) if step.id in order else len(order),
        )
        steps = ranked if order else list(playbook.steps)
        now = _step_now(steps, states)
        lines = []
        for place, step in enumerate(steps, start=1):
            state: StepState = states.get(step.id, "open")
            if step.id == now:
                state = "now"
            elif state == "now":
                state = "open"
            cue = next((s.cues[step.id] for s in styles if step.id in s.cues), step.cue)
            lines.append(StepLine(step=step, place=place, state=state, cue=cue))
        return tuple(lines)

    def now(self, call: UUID) -> StepLine | None:
        """The step that matters now: the one chosen, else the first open, else one put off."""
        return next((line for line in self.lines(call) if line.state == "now"), None)

    def open_steps(self, call: UUID) -> tuple[Step, ...]:
        """The steps that are not done."""
        return tuple(line.step for line in self.lines(call) if line.state != "done")

    def mark(self, call: UUID, step: str, state: StepState, asker: object = None) -> None:
        """Set the state of a step; ticking and unticking are both logged with their time."""
        if all(each.id != step for each in self._playbook().steps):
            raise KeyError(step)
        record = StepMark(
            id=new_id(),
            call=call,
            step=step,
            state=state,
            at=self._ledger.clock.now(),
            elapsed_ms=self._ledger.elapsed_ms(call),
        )
        self._ledger.keep("step_marked", ("steps",), record, call=call, asker=asker)

    def tick(self, call: UUID, step: str | None = None, asker: object = None) -> str | None:
        """Mark a step done, the one that matters now unless told; returns its id."""
        if step is None:
            line = self.now(call)
            if line is None:
                return None
            step = line.step.id
        self.mark(call, step, "done", asker)
        return step

    def toggle(self, call: UUID, step: str, asker: object = None) -> StepState:
        """Done becomes open, anything else becomes done."""
        was = step_states(self._ledger.sheet(call)).get(step, "open")
        state: StepState = "open" if was == "done" else "done"
        self.mark(call, step, state, asker)
        return state


def _step_now(steps: list[Step], states: dict[str, StepState]) -> str | None:
    chosen = [step.id for step in steps if states.get(step.id) == "now"]
    if chosen:
        return chosen[-1]
    for wanted in ("open", "later"):
        for step in steps:
            if states.get(step.id, "open") == wanted:
                return step.id
    return None
