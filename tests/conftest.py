"""What holds for every test: no screen, no network, nothing of the person who runs them.

Nothing here imports Qt: the tests of `app`, `db` and the command line run where it is missing.
"""

from __future__ import annotations

import gc
import ipaddress
import itertools
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis
import pytest

QT_SETTINGS = ("qt_api", "qt_log_level_fail", "qt_log_ignore")

# Both before Qt and keyring are imported, here and in the programs that tests start.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the words and dates of no country, whoever runs them
os.environ.pop("LANGUAGE", None)
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

# Hundreds of programs are started, and each test file is read by every worker: compiled once.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Programs that tests start find the project, and no policy of this machine's IT.
ROOT = Path(__file__).resolve().parents[1]
OWN_MACHINE = ROOT / "tests" / "support" / "own_machine"
os.environ["PYTHONPATH"] = os.pathsep.join(
    (str(OWN_MACHINE), str(ROOT), *filter(None, os.environ.get("PYTHONPATH", "").split(os.pathsep)))
)

TESTS = itertools.count(1)
COLLECTED_AFTER = 16
"""Tests after which garbage is collected, all of it: a window of an earlier test that lives on may
still hear of work of its own, over a store that is closed."""

PATIENCE_MS = 30_000
"""How long a test waits for what comes, unless it says so: no longer than it takes, and on a
machine with much else to do the five seconds of pytest-qt pass before a worker had its turn."""

hypothesis.settings.register_profile(
    "desk",
    deadline=None,  # the machine may be busy: speed is the business of tests/bench
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "ci", hypothesis.settings.get_profile("desk"), derandomize=True, print_blob=True
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know pytest-qt's settings where it is left out because there is no Qt."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in QT_SETTINGS:
            parser.addini(name, "Read by pytest-qt only.")


def pytest_configure(config: pytest.Config) -> None:
    """Shut the network for the whole run, and collect garbage by our own clock."""
    sys.addaudithook(refuse_the_network)
    gc.disable()
    if config.pluginmanager.hasplugin("pytest-qt"):
        from pytestqt.qtbot import QtBot

        for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
            wait.__kwdefaults__["timeout"] = PATIENCE_MS


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the tests that have a limit of time of their own: no worker is alone with one."""
    items.sort(key=lambda each: each.get_closest_marker("timeout") is None)


def pytest_collection_finish() -> None:
    """Look no more through what stays to the end: thousands of tests, and what they import."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, bool, bool]:
    """Collect garbage here: on the thread of a test's writer it would take windows along.

    Qt's objects must go on the thread that made them; a timer freed on another one crashes. What
    was imported stays to the end, and is not looked through.
    """
    ran = yield
    if next(TESTS) % COLLECTED_AFTER == 0:
        gc.collect()
    return ran


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen Qt keeps it until after Python is gone, and crashes."""
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    """Let a socket reach this machine only: Callside works without a network, so do its tests."""
    if event == "socket.connect":
        address = arguments[1]
        if isinstance(address, tuple) and not is_loopback(str(address[0])):
            raise OSError(f"a test reached for the network: {address}")


def is_loopback(host: str) -> bool:
    """Tell whether a host of a socket address is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@pytest.fixture(scope="session", autouse=True)
def strange_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep every test out of the folders of the person who runs them.

    What programs listen at, and leave when they are killed, is in a folder with a short name: the
    path of a profile is too long for the address of a socket.
    """
    home = tmp_path_factory.mktemp("home")
    with TemporaryDirectory(prefix="cs-") as runtime, pytest.MonkeyPatch.context() as patch:
        for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        patch.setenv("XDG_RUNTIME_DIR", runtime)
        yield


@pytest.fixture(scope="session", autouse=True)
def machine_without_policy() -> None:
    """Let no policy of this machine's IT reach a test; one of its own: `support.policy`."""
    from app.policy import in_force
    from tests.support.own_machine.sitecustomize import stand_apart

    stand_apart(in_force)
    in_force.policy_in_force.cache_clear()


@pytest.fixture(scope="session", autouse=True)
def cheap_passphrases() -> Iterator[None]:
    """Seal keys at the least cost that is read, in this process; what is usual takes half a second.

    Programs that tests start seal as ever (`tests/db/test_passphrase.py`).
    """
    from db.passphrase import PassphraseHolder

    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(PassphraseHolder.__init__.__kwdefaults__, "cost", 2**14)
        yield


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a test, and the programs that it starts, a profile folder of its own."""
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setenv("CALLSIDE_PROFILE", str(folder))
    return folder
