"""Real phone programs beside the real window, in a network of its own; how long a card took."""

from __future__ import annotations

import statistics
import sys
from collections import defaultdict

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.own_network import is_own
from ui.catalogue import speak

TOOK = pytest.StashKey[dict[str, list[float]]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[TOOK] = defaultdict(list)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print how long each card took from the caller's INVITE, in milliseconds."""
    told = {what: seconds for what, seconds in config.stash[TOOK].items() if seconds}
    if not told:
        return
    every = [each for seconds in told.values() for each in seconds]
    terminalreporter.section("from the INVITE to the card, in milliseconds")
    for what, seconds in (*told.items(), ("all", every)):
        middle, most = (1000 * of(seconds) for of in (statistics.median, max))
        line = f"{what:46} {len(seconds):3} calls   p50 {middle:6.0f}   max {most:6.0f}"
        terminalreporter.write_line(line)


@pytest.fixture(scope="session", autouse=True)
def spoken_words(qapp: QApplication) -> None:
    """Speak English as the program does."""
    assert speak(qapp, "en")


@pytest.fixture
def took(request: pytest.FixtureRequest) -> list[float]:
    """How many seconds each card of this test took: what is added is printed at the end."""
    name = request.node.name.removeprefix("test_").replace("_", " ")
    times: list[float] = request.config.stash[TOOK][name]
    return times


@pytest.fixture
def own_network() -> None:
    """Keep the telephones, which listen on every address, out of the network of this machine."""
    if sys.platform != "linux" or not is_own():
        pytest.skip("telephones run in a network of their own: `python3 dev.py phone-test`")
