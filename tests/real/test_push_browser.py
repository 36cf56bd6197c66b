"""Web pages in a real Chromium try to make a card appear; a person's own navigation may.

The pages know the token: what stops them is what a browser says of them, not what they cannot
guess. They come from 127.0.0.1 under names of their own, so no rule of the browser's about private
networks is in their way; Callside's own rules have to be enough.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.push import TOKEN, Heard, listening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = [
    pytest.mark.real,
    pytest.mark.timeout(300),
    pytest.mark.skipif(CHROMIUM is None, reason="not installed: chromium"),
]

PATIENCE_MS = 60_000
FORM = "event=newCall&from=666&callId=6&direction=in"
POP = "/pop?number=666"


class Attacker:
    """A web server with one page; `asked` is every path that a browser asked for."""

    def __init__(self) -> None:
        self.page = ""
        self.asked: list[str] = []
        attacker = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                attacker.asked.append(self.path)
                told = attacker.page.encode() if self.path == "/" else b""
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", str(len(told)))
                self.end_headers()
                self.wfile.write(told)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def is_done(self) -> bool:
        """Whether the page has done all that it set out to do."""
        return "/done" in self.asked

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def attacker() -> Iterator[Attacker]:
    there = Attacker()
    yield there
    there.close()


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[Heard]:
    with listening() as there:
        yield there


@contextmanager
def browser(folder: Path, address: str) -> Iterator[None]:
    """Chromium without a window at an address, in a profile of its own, on no network."""
    assert CHROMIUM is not None
    command = [
        CHROMIUM,
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-popup-blocking",
        "--no-first-run",
        "--no-proxy-server",
        f"--user-data-dir={folder / 'chromium'}",
        # Every name is this machine: also the one that an attacker turned at it.
        "--host-resolver-rules=MAP *.example 127.0.0.1, EXCLUDE 127.0.0.1",
        address,
    ]
    person = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    with subprocess.Popen(
        command, env=person, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as program:
        try:
            yield
        finally:
            program.terminate()


def page_of(script: str) -> str:
    """A page that attacks, and then tells its own server that it has."""
    return f"""<!doctype html><body><script type="module">
const wait = () => new Promise(go => setTimeout(go, 700));
const loaded = (what) => new Promise(go => {{
    what.onload = what.onerror = go; setTimeout(go, 4000); document.body.append(what);
}});
try {{ {script} }} catch (refused) {{ await fetch('/refused'); }}
await wait();
await fetch('/done');
</script>"""


def form_script(address: str, encoding: str) -> str:
    return f"""
const frame = document.createElement('iframe'); frame.name = 'sink';
document.body.append(frame);
const form = document.createElement('form');
form.method = 'POST'; form.action = '{address}'; form.target = 'sink'; form.enctype = '{encoding}';
for (const [name, value] of new URLSearchParams('{FORM}')) {{
    const field = document.createElement('input');
    field.name = name; field.value = value; form.append(field);
}}
document.body.append(form);
const sent = new Promise(go => {{ frame.onload = go; setTimeout(go, 4000); }});
form.submit();
await sent;
"""


def attacks(address: str) -> dict[str, str]:
    """What pages can send by themselves, by name."""
    pop = address + POP

    def posting(mode: str, body: str, more: str = "") -> str:
        how = f"{{method: 'POST', mode: '{mode}', body: {body}{more}}}"
        return f"await fetch('{address}', {how});"

    def loading(tag: str, source: str) -> str:
        made = f"const made = document.createElement('{tag}'); made.{source} = '{pop}';"
        return f"{made} await loaded(made);"

    json_type = ", headers: {'Content-Type': 'application/json'}"
    return {
        "a blind GET": f"await fetch('{pop}', {{mode: 'no-cors'}});",
        "a GET that wants to read": f"await fetch('{pop}', {{mode: 'cors'}});",
        "an image": loading("img", "src"),
        "a script": loading("script", "src"),
        "a style": loading("link", "rel = 'stylesheet'; made.href"),
        "a frame": loading("iframe", "src"),
        "an object": loading("object", "data"),
        "a form": form_script(address, "application/x-www-form-urlencoded"),
        "a multipart form": form_script(address, "multipart/form-data"),
        "a text form": form_script(address, "text/plain"),
        "a blind form": posting("no-cors", f"new URLSearchParams('{FORM}')"),
        "a blind text": posting("no-cors", f"'{FORM}'"),
        "a beacon": f"navigator.sendBeacon('{address}', new URLSearchParams('{FORM}'));",
        "JSON with a preflight": posting("cors", "JSON.stringify({event: 'newCall'})", json_type),
    }


NAMES = list(attacks(""))


@pytest.mark.parametrize("name", NAMES)
def test_a_page_makes_no_card_appear(
    qtbot: QtBot, tmp_path: Path, heard: Heard, attacker: Attacker, name: str
) -> None:
    attacker.page = page_of(attacks(heard.address)[name])
    with browser(tmp_path, f"http://attacker.example:{attacker.port}/"):
        qtbot.waitUntil(attacker.is_done, timeout=PATIENCE_MS)
        # It did reach us: a browser that stopped it by itself would prove nothing.
        qtbot.waitUntil(lambda: bool(heard.receiver.refusals), timeout=PATIENCE_MS)
    assert set(heard.receiver.refusals) == {"browser"}
    assert heard.events == []


def test_json_is_stopped_at_its_preflight(
    qtbot: QtBot, tmp_path: Path, heard: Heard, attacker: Attacker
) -> None:
    attacker.page = page_of(attacks(heard.address)["JSON with a preflight"])
    with browser(tmp_path, f"http://attacker.example:{attacker.port}/"):
        qtbot.waitUntil(attacker.is_done, timeout=PATIENCE_MS)
    assert "/refused" in attacker.asked
    assert heard.events == []


def test_a_name_turned_at_this_machine_is_refused_by_its_name(
    qtbot: QtBot, tmp_path: Path, heard: Heard
) -> None:
    """DNS rebinding: for the browser it is the page's own server, so it says nothing of a page."""
    address = heard.address.replace("127.0.0.1", "rebound.example") + POP
    with browser(tmp_path, address):
        qtbot.waitUntil(lambda: bool(heard.receiver.refusals), timeout=PATIENCE_MS)
    assert set(heard.receiver.refusals) == {"host"}
    assert heard.events == []


def test_a_page_that_has_to_guess_the_token_gets_nowhere_by_navigating(
    qtbot: QtBot, tmp_path: Path, heard: Heard, attacker: Attacker
) -> None:
    guess = heard.address.replace(TOKEN, "guess") + POP
    attacker.page = f"<!doctype html><script>location = '{guess}'</script>"
    with browser(tmp_path, f"http://attacker.example:{attacker.port}/"):
        qtbot.waitUntil(lambda: bool(heard.receiver.refusals), timeout=PATIENCE_MS)
    assert set(heard.receiver.refusals) <= {"token", "browser"}  # it may ask for an icon as well
    assert "token" in heard.receiver.refusals
    assert heard.events == []


def test_a_navigation_with_the_token_shows_the_card(
    qtbot: QtBot, tmp_path: Path, heard: Heard
) -> None:
    address = f"{heard.address}/pop?number=+15551230001&name=Ann%20Example"
    with browser(tmp_path, address):
        qtbot.waitUntil(lambda: bool(heard.events), timeout=PATIENCE_MS)
    (event,) = heard.events
    assert (event.number, event.name) == ("+15551230001", "Ann Example")


def test_a_web_client_opens_the_address_from_its_own_site(
    qtbot: QtBot, tmp_path: Path, heard: Heard, attacker: Attacker
) -> None:
    """The page of a telephone system, which was given the address, opens it in a new tab."""
    attacker.page = page_of(f"window.open('{heard.address}/pop?number=1001');")
    with browser(tmp_path, f"http://telephone.example:{attacker.port}/"):
        qtbot.waitUntil(lambda: bool(heard.events), timeout=PATIENCE_MS)
    (event,) = heard.events
    assert event.number == "1001"
