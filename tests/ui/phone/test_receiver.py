"""What all receivers share: how they stand is told when it changes, and only then."""

from __future__ import annotations

from app.problems import Problem
from ui.phone.receiver import Receiver, ReceiverStatus


class Trying(Receiver):
    """Tries, and fails in the ways that it is told."""

    def fail(self, code: str, **facts: int) -> None:
        self._stand(ReceiverStatus("trouble", Problem(code, **facts)))

    def succeed(self) -> None:
        self._stand(ReceiverStatus("connected"))


def test_the_same_problem_met_again_is_no_news() -> None:
    """A receiver that tries every few seconds makes a new problem each time, and no new row."""
    receiver, told = Trying(), list[str]()
    receiver.status_changed.connect(lambda: told.append(receiver.status.standing))
    for _ in range(3):
        receiver.fail("baresip_not_there", port=4444)
    assert told == ["trouble"]
    receiver.fail("baresip_not_there", port=4445)
    receiver.fail("baresip_garbled", port=4445)
    receiver.succeed()
    receiver.fail("baresip_garbled", port=4445)
    assert told == ["trouble", "trouble", "trouble", "connected", "trouble"]
