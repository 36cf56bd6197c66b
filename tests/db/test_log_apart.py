"""The log read on another thread, over a connection of its own."""

from __future__ import annotations

import threading
from pathlib import Path

from app.ports import CallQuery
from tests.support.store import a_call, change, open_store


def test_a_worker_reads_apart_and_the_window_reads_on(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        call = a_call()
        store.keeper().write(change(call))
        log = store.log()
        found: list[int] = []

        def work() -> None:
            with log.apart() as own:
                found.extend(1 for _ in own.every_sheet(CallQuery()))

        worker = threading.Thread(target=work)
        worker.start()
        worker.join(10)
        assert found == [1]
        assert log.sheet(call.id) is not None
