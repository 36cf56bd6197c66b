"""Which modules know the network, and why, stands in docs/network.md (C23)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.support.imports import imports

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "network.md").read_text("utf-8")
LIBRARIES = frozenset(
    {
        *(
            "socket",
            "ssl",
            "http.client",
            "http.server",
            "urllib",
            "urllib3",
            "requests",
            "httpx",
            "aiohttp",
            "asyncio",
        ),
        *("smtplib", "ftplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "socketserver"),
        *("websockets", "websocket", "paramiko", "psycopg", "psycopg2", "pyspark", "trino", "grpc"),
        *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "select"),
        "PySide6.QtNetworkAuth",
    }
)
HARMLESS = "urllib.parse"

LOADED = """
import importlib, pkgutil, sys

LEFT_OUT = ("ui.supervisor", "ui.report", "ui.cli.report", "ui.cli.publish", "ui.rehearsal",
            "db.team", "db.engines", "db.publish", "ui.__main__", "ui.pattern_words")
for package in ("app", "db", "ui"):
    root = importlib.import_module(package)
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not found.name.startswith(LEFT_OUT):
            importlib.import_module(found.name)
print(*sorted({"socket", "ssl", "http.client", "urllib.request", "urllib3", "requests", "asyncio",
               "httpx", "PySide6.QtNetwork", "psycopg"} & set(sys.modules)))
"""


def network_of(path: str) -> set[str]:
    """The libraries of the network that a file imports."""
    named = {name for name in imports()[path] if not name.startswith(HARMLESS)}
    return {
        library
        for library in LIBRARIES
        if any(f"{name}.".startswith(f"{library}.") for name in named)
    }


def test_every_module_that_knows_the_network_stands_there_with_its_reason() -> None:
    known = {(path, library) for path in imports() for library in network_of(path)}
    rows = re.findall(r"^\| `([\w/]+\.py)` \| `([\w.]+)` \| (.+) \|$", PAGE, re.M)
    assert {(module, library) for module, library, _ in rows} == known
    assert all(reason.strip() for _, _, reason in rows)


def test_no_rule_and_no_store_of_an_agent_knows_the_network() -> None:
    ours = [path for path in imports() if re.match(r"app/|db/\w+\.py", path)]
    assert len(ours) > 200
    assert not [path for path in ours if network_of(path)]


def test_the_whole_of_an_agents_program_loads_no_more_than_is_told() -> None:
    """Every module that an agent's windows and commands may ever import, in one interpreter."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) <= {"socket", "PySide6.QtNetwork"}
