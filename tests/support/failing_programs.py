"""Programs on a failing disk, many a second: each is a fork of one that has imported everything.

with FailingPrograms(stderr) as programs:
    code = programs.run("tests.support.scripted_call:play", [folder, …], faults(…))

python -m tests.support.failing_programs      reads the orders, a JSON line each
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.support.fault_library import begin, fault_library, faults

STUCK_S = 60
WORKS = (
    "tests.support.scripted_call:play",
    "tests.support.store_works:first_start",
    "tests.support.store_works:upgrade",
    "tests.support.store_works:write_together",
    "tests.support.store_works:back_up",
    "tests.support.store_works:restore",
    "tests.support.import_works:import_second",
)


class FailingPrograms:
    """Starts one program after the other, each with a disk of its own making.

    `stderr` is the file that gets what all of them say.
    """

    def __init__(self, stderr: Path) -> None:
        self._stderr = stderr

    def __enter__(self) -> FailingPrograms:
        self._said = self._stderr.open("ab")
        self._mother = subprocess.Popen(
            [sys.executable, "-m", "tests.support.failing_programs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            text=True,
            bufsize=1,
            env={**os.environ, "LD_PRELOAD": str(fault_library())},
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._mother.communicate(timeout=STUCK_S)
        self._said.close()

    def run(self, work: str, arguments: list[Any], plan: dict[str, str]) -> int:
        """Do a piece of work to its end; gives the exit code, or minus the signal that ended it."""
        stdin, stdout = self._mother.stdin, self._mother.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(json.dumps({"work": work, "arguments": arguments, "plan": plan}) + "\n")
        answer = stdout.readline()
        assert answer, self._stderr.read_text()[-3000:]
        code = int(answer)
        assert code != -signal.SIGALRM, f"{work} got stuck: {plan}"
        assert code != 1, f"{plan}\n{self._stderr.read_text()[-3000:]}"
        return code

    def count(self, work: str, arguments: list[Any], below: Path, op: str, count: Path) -> int:
        """How many operations of a kind a piece of work does, when all goes well."""
        assert self.run(work, arguments, faults(below, op=op, count=count)) == 0
        return len(count.read_text().splitlines())


def found(work: str) -> Any:
    """The function behind "module:name"."""
    module, _, name = work.partition(":")
    return getattr(import_module(module), name)


def answer(order: dict[str, Any]) -> int:
    """Do one piece of work in a child; gives how it ended."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)
    code = 1
    try:
        signal.alarm(STUCK_S)
        begin(order["plan"])
        found(order["work"])(*order["arguments"])
        code = 0
    except BaseException:
        traceback.print_exc()
        raise
    finally:
        sys.stderr.flush()
        os._exit(code)


def main() -> None:
    """Import what the works need, then do as told until there is no more."""
    import db.backup_shelf
    import db.connection
    import db.opening
    import ui.start  # noqa: F401
    from tests.support.scripted_call import rehearse

    db.connection.database(db.connection.sqlcipher.connect(":memory:"))
    for work in WORKS:
        found(work)
    rehearse()
    for line in sys.stdin:
        print(answer(json.loads(line)), flush=True)


if __name__ == "__main__":
    main()
