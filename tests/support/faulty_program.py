"""The real window, in whose own code something breaks all the time (F36).

    python -m tests.support.faulty_program PROFILE KEY_FILE REPORT SEED ROUNDS

First a round of work is done and watched: which of the window's slots, event handlers and
refreshes are called, and by whom. Then rounds are done in which each step breaks one of them, at
the moment when it is called. After each round one more word is typed, which has to reach the disk.
The report tells as JSON what broke, what was told, and what was lost.
"""

from __future__ import annotations

import ast
import gc
import inspect
import json
import random
import sys
from functools import cache
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

from PySide6.QtWidgets import QApplication

import ui.last_resort
from app.paths import Profile
from app.sheet import note_text
from tests.support.round_of_work import RoundOfWork
from ui.application import NAME
from ui.desk_session import DeskSession
from ui.last_resort import LastResort
from ui.look.theme import current_theme
from ui.rehearsal.hand import Hand
from ui.shortcuts import Act
from ui.start import build_window

ROOT = Path(__file__).resolve().parents[2]
WINDOW = str(ROOT / "ui") + "/"
LEFT_OUT = (str(ROOT / "ui" / "rehearsal"), str(ROOT / "ui" / "background.py"))
HANDLERS = frozenset({"event", "eventFilter", "data", "rowCount", "flags", "paint"})
CONNECTING = frozenset({"connect", "on", "listen", "singleShot", "on_leaving"})


class BrokenOnPurposeError(Exception):
    """What is raised; the text stands for a customer's words, and may be printed nowhere."""


@cache
def connected_names() -> frozenset[str]:
    """The names of everything that is connected to a signal or listens to the desk."""
    names = set()
    for path in Path(WINDOW).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr in CONNECTING:
                names |= {each.attr for each in node.args if isinstance(each, ast.Attribute)}
    return frozenset(names)


def is_called_by_qt(code: CodeType) -> bool:
    """Whether this is a slot, a listener, or a handler of an event, of painting or of a model.

    Left out are the writer's own count of what it kept, and the arithmetic of layouts: Qt asks for
    a size in the middle of its own work, and does not outlive every answer that fails.
    """
    if not code.co_filename.startswith(WINDOW) or code.co_filename.startswith(LEFT_OUT):
        return False
    name = code.co_name
    is_handler = name.endswith("Event") or name in HANDLERS
    return is_handler or name == "<lambda>" or name in connected_names()


class Breaker:
    """Lets chosen functions raise as they are called; at most one in each step.

    `broken` holds what broke, in order.
    """

    def __init__(self) -> None:
        self.seen: dict[CodeType, None] = {}
        self.armed: set[CodeType] = set()
        self.broken: list[str] = []
        self._may_break = False

    def watch(self) -> None:
        """Note down what is called from now on."""
        sys.settrace(self._note)

    def rest(self) -> None:
        """Break and note nothing."""
        sys.settrace(None)
        self._may_break = False

    def get_hold(self) -> None:
        """Take hold of every function that was seen: other code in the same function object.

        So it holds for what is connected already, too.
        """
        for each in gc.get_objects():
            if isinstance(each, FunctionType) and each.__code__ in self.seen:
                self._get_hold_of(each)

    def let_break(self) -> None:
        """Break the first armed function that is called from now on."""
        self._may_break = True

    def _note(self, frame: FrameType, _event: str, _argument: Any) -> None:
        if is_called_by_qt(frame.f_code):
            self.seen.setdefault(frame.f_code)

    def _get_hold_of(self, function: FunctionType) -> None:
        code = function.__code__
        whole = FunctionType(
            code,
            function.__globals__,
            function.__name__,
            function.__defaults__,
            function.__closure__,
        )
        whole.__kwdefaults__ = function.__kwdefaults__
        takes_all = bool(code.co_flags & inspect.CO_VARARGS)

        def called(args: tuple[Any, ...], named: dict[str, Any]) -> Any:
            if self._may_break and code in self.armed:
                self._may_break = False
                self.armed.discard(code)
                self.broken.append(_name(code))
                raise BrokenOnPurposeError("Jake Miller said")
            # Qt gives all that a signal carries to a function that takes any number.
            return whole(*(args if takes_all else args[: code.co_argcount]), **named)

        names: dict[str, Any] = {}
        exec("def stand_in(*args, **named): return (None)(args, named)", names)  # noqa: S102
        stand_in = names["stand_in"].__code__
        consts = tuple(called if each is None else each for each in stand_in.co_consts)
        function.__code__ = stand_in.replace(
            co_consts=consts, co_name=code.co_name, co_freevars=code.co_freevars
        )


def _name(code: CodeType) -> str:
    return f"{Path(code.co_filename).relative_to(ROOT)}:{code.co_firstlineno} {code.co_qualname}"


class Rounds:
    """Rounds of work with faults, and what came of them."""

    def __init__(self, session: DeskSession, seed: int) -> None:
        self.session = session
        self.hand = Hand(session.window)
        self.work = RoundOfWork(session.window, self.hand)
        self.breaker = Breaker()
        self.told: list[str] = []
        self.lost: list[str] = []
        self._chance = random.Random(seed)

    def learn(self) -> None:
        """Two rounds without a fault, to see what is called."""
        for number in (0, 1):
            self.breaker.watch()
            for step in self.work.steps(number):
                step()
            self.breaker.rest()
            self._all_saved()
        self.breaker.get_hold()

    def play(self, number: int) -> None:
        """One round in which each step breaks something, then a word that has to be kept."""
        known = [code for code in self.breaker.seen if _name(code) not in self.breaker.broken]
        self._chance.shuffle(known)
        self.breaker.armed = set(known)
        before = len(self.breaker.broken)
        for step in self.work.steps(number):
            self.breaker.let_break()
            try:
                step()
            except (LookupError, AssertionError, AttributeError, TypeError, BrokenOnPurposeError):
                # What broke may leave the hand without its button; the checks come after.
                pass
            finally:
                self.breaker.rest()
        self.hand.settle()
        self._check_the_word(number, self.breaker.broken[before:])

    def _check_the_word(self, number: int, broken: list[str]) -> None:
        desk = self.session.desk
        word = f"word-{number} "
        try:
            if desk.calls.current is None:
                self.hand.press(Act.START_CALL)
            self.work.write(word)
            shown = self.work.written
            self._all_saved()
            kept = [note_text(sheet) for sheet in desk.log.open_calls()]
            if word not in shown or shown not in kept:
                self.lost.append(f"{word}: shown {shown!r}, kept {kept!r}, after {broken}")
        except (LookupError, AssertionError, AttributeError, TimeoutError) as fault:
            self.lost.append(f"{word}: {fault!r} after {broken}")
        for _ in range(20):
            if desk.calls.current is None:
                break
            for act in (Act.END_CALL, Act.CLOSE_CALL, Act.CLOSE_CALL):
                self.hand.press(act)

    def _all_saved(self) -> None:
        self.hand.wait(
            lambda: not self.work.page.surface.notes.editor.waits and self.session.desk.is_saved(),
            "everything is saved",
        )


def main() -> int:
    """Learn, break, and report."""
    folder, key_file, report, seed, count = sys.argv[1:]
    app = QApplication([NAME])
    app.setQuitOnLastWindowClosed(False)
    current_theme().apply(app)
    session = build_window(Profile(folder=Path(folder)), key_file=key_file)
    ui.last_resort.MOST_TOLD = 1_000_000
    last_resort = LastResort()
    last_resort.install()
    last_resort.caught.connect(session.tell_fault)
    last_resort.watch(session.window)
    session.begin()
    rounds = Rounds(session, int(seed))
    last_resort.caught.connect(rounds.told.append)
    rounds.hand.wait(lambda: session.open_log is not None, "the log opens")
    rounds.learn()
    assert not rounds.told, rounds.told
    for number in range(1, int(count) + 1):
        rounds.play(number)
    banner = session.window.banners.banner("fault")
    told = list(rounds.told)
    # Nothing may stay broken: a round once more, whole.
    for step in rounds.work.steps(4):
        step()
    saved = session.end()
    result = {
        "known": len(rounds.breaker.seen),
        "broken": rounds.breaker.broken,
        "told": told,
        "told_after": rounds.told[len(told) :],
        "banner": "" if banner is None else banner.text,
        "lost": rounds.lost,
        "saved": saved,
    }
    Path(report).write_text(json.dumps(result, indent=1), "utf-8")
    last_resort.uninstall()
    return 0


if __name__ == "__main__":
    sys.exit(main())
