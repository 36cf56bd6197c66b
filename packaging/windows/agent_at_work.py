"""What an agent does with the installed program under Wine, and what is seen of it on the disk."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installation import WINDOW_S, Installation, within
from screen import Screen
from wine import Running, windows_path

CALLER, LINKED, INTERRUPTED = "+4930123456", "+4930654321", "+4930777777"
LINK = "callside:call?number=%2B4930654321&name=Ann%20Example&id=7f-1"
EVIL = "callside:call?number=1"
TIMED = 10
ENDING = Path(__file__).with_name("session_end.py")


class Agent:
    """Somebody who works with what is installed: a window, calls, and the files that they leave.

    `python` is one of Windows, for what only a program there can say to another; pictures of the
    `screen` go into the folder `pictures`.
    """

    def __init__(
        self, installed: Installation, python: Path, screen: Screen | None, pictures: Path
    ) -> None:
        self._installed = installed
        self._python = python
        self._screen = screen
        self._pictures = pictures

    @contextmanager
    def window(self) -> Iterator[Running]:
        """The installed window, open and listening until the block ends."""
        channel = self._installed.profile / "phone" / "channel"
        # One that was killed could not take its address along.
        channel.unlink(missing_ok=True)
        with self._installed.start("callside-window") as running:
            assert within(WINDOW_S, channel.exists), f"the window does not listen: {running.said}"
            yield running

    def calls(self) -> list[dict[str, object]]:
        """The calls in the log, by the installed command."""
        code, said = self._installed.run("callside", "log", "list", "--json")
        assert code == 0, said
        found: list[dict[str, object]] = json.loads(said)
        return found

    def is_in_log(self, number: str) -> bool:
        """Whether a call of this number was written."""
        return any(call["number"] == number for call in self.calls())

    def files(self) -> dict[str, str]:
        """Every file of the agent's, with its sum."""
        found = self._installed.sums(self._installed.profile)
        assert any(name.startswith("log/") for name in found)
        return found

    def phone(self, kind: str, number: str, *more: str) -> float:
        """Let the telephone's command tell something; gives how long it took, in seconds."""
        began = time.monotonic()
        told = (kind, "--id", f"cycle-{number}", *more, "--from", number)
        code, said = self._installed.run("callside-hook", *told)
        assert (code, said) == (0, ""), (kind, code, said)
        return time.monotonic() - began

    def work(self) -> str:
        """The telephone rings through the pipe, a link of a web page comes, one that is evil."""
        spool = self._installed.profile / "phone" / "spool"
        with self.window():
            if spool.is_dir():
                spool.rmdir()
            # A file where the folder would be: nothing can wait there, all goes through the pipe.
            spool.write_text("", "utf-8")
            self.phone("ring", CALLER, "--name", "Ann")
            self.phone("answer", CALLER)
            self.phone("end", CALLER)
            assert within(WINDOW_S, lambda: self.is_in_log(CALLER)), self.calls()
            # As the system starts it for a browser, by what the installer wrote.
            done = self._installed.windows.run("start", "/wait", LINK, timeout_s=WINDOW_S)
            assert done.returncode == 0, done.stdout
            more = ("--profile", r"C:\evil")
            code, said = self._installed.run("callside-window", "--", EVIL, *more)
            assert code == 2, (code, said)
            assert not (self._installed.windows.drive_c / "evil").exists()
            assert not self.is_in_log(LINKED), "a link writes nothing into the log"
            taken = self._take_the_card()
        spool.unlink()
        return f"a call written through the named pipe; {taken}; a link with more in it refused"

    def _take_the_card(self) -> str:
        """Press the key that takes what a link has filled in, and find it in the log."""
        if not self._screen:
            return "a link handed over (there is no Xvfb here: its card was not looked at)"
        self._screen.picture(self._pictures / "cycle-link.png")
        self._screen.press("^Callside$", "ctrl+g")
        assert within(WINDOW_S, lambda: self.is_in_log(LINKED)), self.calls()
        call = next(call for call in self.calls() if call["number"] == LINKED)
        assert call["name"] == "Ann Example", call
        return "a link's card taken by a key: name and number as filled in, and not before"

    def phone_times(self) -> str:
        """How long a telephone waits, beside a program of Wine's own that does nothing."""
        empty, waits = [], []
        with self.window():
            for _ in range(TIMED):
                began = time.monotonic()
                self._installed.windows.must("cmd", "/c", "exit", timeout_s=WINDOW_S)
                empty.append(time.monotonic() - began)
                # No telephone's word: the program starts, and ends before it tells anybody.
                began = time.monotonic()
                assert self._installed.run("callside-hook") == (0, "")
                waits.append((self.phone("hold", CALLER), time.monotonic() - began))
        told, both = (statistics.median(times) for times in zip(*waits, strict=True))
        return (
            f"median of {TIMED}: {told:.2f} s, of that {both - told:.2f} s without a word to tell; "
            f"a program that does nothing {statistics.median(empty):.2f} s"
        )

    def interrupted(self) -> str:
        """Windows ends the window in the middle of a call, as for an upgrade: the call stays."""
        if not self._screen:
            return "not tried: without a screen there is no window that could be told"
        with self.window() as running:
            self.phone("ring", INTERRUPTED)
            self.phone("answer", INTERRUPTED)
            assert within(WINDOW_S, lambda: self.is_in_log(INTERRUPTED)), self.calls()
            said = self._installed.windows.must(
                self._python, windows_path(ENDING), "Callside", timeout_s=WINDOW_S
            )
            code = running.done(WINDOW_S).returncode
        assert self.is_in_log(INTERRUPTED)
        return f"it agreed ({said.strip()}) and ended with {code}; the call is in the log"
