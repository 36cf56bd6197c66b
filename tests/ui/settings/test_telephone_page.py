"""The page of the telephone: every receiver in words, set up and tried out without leaving it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.paths import Profile
from app.phone.event import EventKind, phone_event
from app.phone.push_request import Refusal
from app.phone.recipes import recipes
from app.settings import TABLE
from tests.support.access import focusable, nameless
from tests.support.exchange import FakeExchange
from tests.support.hook import Hook
from tests.support.pages import click
from tests.support.place import Seen, make_workplace
from tests.support.push import Line, free_port, post
from tests.support.secrets import LockedSecrets, MemorySecrets
from tests.support.window import begun, session_of
from ui.phone.receiver import ReceiverStatus, Standing
from ui.phone.telephones import Telephones
from ui.settings.number_setting import NumberSetting
from ui.settings.telephone.page import TelephonePage
from ui.settings.telephone.sender_row import SenderRow
from ui.settings.telephone.words import (
    SOURCES,
    event_words,
    refused_words,
    said_of,
    standing_words,
)
from ui.settings.text_setting import TextSetting
from ui.settings.words import ON_OTHER_PAGES
from ui.workplace import Page, Workplace

HOOK = "/opt/call side/callside-hook"


@dataclass
class Bench:
    """The page over telephones of its own, on a keyring in memory."""

    page: TelephonePage
    telephones: Telephones
    secrets: MemorySecrets
    place: Workplace
    seen: Seen

    def switch(self, key: str) -> None:
        """Press the box of a receiver."""
        box = self.page.row(key).control
        assert isinstance(box, QCheckBox)
        box.click()

    def write(self, key: str, text: str) -> None:
        """Write into the line of a setting, and leave it by Return."""
        row = self.page.row(key)
        assert isinstance(row, TextSetting)
        write(row.line, text)


def write(line: QLineEdit, text: str) -> None:
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    exchange = FakeExchange("s3cret")
    yield exchange
    exchange.close()


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def bench(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secrets: MemorySecrets
) -> Iterator[Bench]:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr("ui.settings.telephone.hook_card.hook_command", lambda: HOOK)
    there = make_workplace(qtbot, tmp_path)
    place = there.place
    place.settings.set("push_port", free_port())
    place.settings.set("region", "DE")
    telephones = Telephones(there.desk, Profile(folder=tmp_path), there.desk.clock, lambda: secrets)
    page = TelephonePage(place, telephones, lambda: secrets, there.window)
    there.window.resize(400, 700)
    page.resize(400, 700)
    telephones.begin()
    page.show_call(None)
    there.window.show()
    yield Bench(page, telephones, secrets, place, there.seen)
    telephones.end()
    telephones.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def sender(bench: Bench, qtbot: QtBot) -> SenderRow:
    """A phone system that may push, and is listened to."""
    bench.switch("push")
    write(bench.page.push.name_field, "Exchange")
    qtbot.waitUntil(lambda: bench.telephones.receiver("push") is not None)
    return bench.page.push.senders[0]


def test_it_is_reached_from_the_menu_and_from_the_settings(qtbot: QtBot, profile: Path) -> None:
    with session_of(profile) as session:
        begun(qtbot, session)
        session.window.menu.entry(Page.TELEPHONE).trigger()
        page = session.window.pages.currentWidget()
        assert isinstance(page, TelephonePage)
        assert session.window.header.title == "Telephone"
        session.telephones.begin()
        qtbot.waitUntil(lambda: page.summary.word("hook") == "Waiting")
        session.window.go(Page.SETTINGS)
        settings = session.window.pages.currentWidget()
        way = next(each for each in focusable(settings) if each.property("text") == "Telephone")
        click(way)
        assert session.window.page is Page.TELEPHONE


def test_on_the_first_day_only_the_command_is_listened_for(bench: Bench) -> None:
    page = bench.page
    words = {source: page.summary.word(source) for source in SOURCES}
    assert words == {"hook": "Waiting", "push": "Off", "ami": "Off", "baresip": "Off"}
    assert page.summary.sentence == "Callside waits to hear from your phone."
    assert page.hook.standing.text == "Waiting Callside listens. Nothing was heard yet."
    assert page.hook.trial.said.startswith("Waiting for a test call")
    assert not page.exchange.secret.isVisible()
    assert not page.push.name_field.isVisible()
    assert nameless(page) == []


def test_each_phone_has_its_lines_to_paste(bench: Bench) -> None:
    for recipe in recipes():
        bench.page.hook.choose(recipe.id)
        pasted = bench.page.hook.lines
        assert [each.line for each in pasted] == [each.filled(HOOK) for each in recipe.lines]
        assert recipe.where in bench.page.hook.text
        click(pasted[-1].copy_button)
        assert QGuiApplication.clipboard().text() == recipe.lines[-1].filled(HOOK)
    assert set(bench.seen.said) == {"Copied."}


def test_a_path_with_a_space_is_in_quotes(bench: Bench) -> None:
    bench.page.hook.choose("microsip")
    assert bench.page.hook.lines[0].line == f'"{HOOK}" ring --direction in --from'


def test_other_phones_are_told_what_works(bench: Bench) -> None:
    bench.page.hook.choose("linphone")
    assert bench.page.hook.lines == ()
    assert "nothing to paste" in bench.page.hook.text
    bench.page.hook.choose("other")
    told = (Path(__file__).parents[3] / "docs" / "phone" / "any-program.md").read_text("utf-8")
    for pasted in bench.page.hook.lines:
        assert pasted.line.replace(f'"{HOOK}"', "callside-hook") in told


def test_the_test_call_turns_by_itself(bench: Bench, qtbot: QtBot) -> None:
    """With the real command, as a telephone runs it; then with another phone's placeholder."""
    trial = bench.page.hook.trial
    folder = bench.place.profile.folder
    ring = Hook(folder, "ring", "--from", "+49301234567")
    qtbot.waitUntil(lambda: not trial.is_waiting, timeout=15_000)
    ring.end()
    assert re.fullmatch(r"Seen at .*\d\d:\d\d:\d\d.*: \+49 30 1234567 rang", trial.said)
    assert bench.page.hook.standing.word == "Connected"
    assert bench.page.summary.sentence == "Callside hears your phone."
    click(trial.again_button)
    assert trial.said.startswith("Waiting for a test call")
    ring = Hook(folder, "ring", "--from", "%CallerNumber%")
    qtbot.waitUntil(lambda: not trial.is_waiting, timeout=15_000)
    ring.end()
    assert "your phone sent %CallerNumber% as it stands" in trial.said
    assert "It is written so for 3CX." in trial.said


def test_a_link_is_no_test_call_of_the_command(bench: Bench, qtbot: QtBot) -> None:
    link = phone_event("ring", "link", number="+49301234567")
    bench.telephones.take(link)
    qtbot.waitUntil(lambda: not bench.page.links.trial.is_waiting)
    assert "+49 30 1234567 rang" in bench.page.links.trial.said
    assert bench.page.hook.trial.is_waiting


def test_what_was_heard_out_of_sight_is_there_when_one_comes_back(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.page.hide()
    with qtbot.waitSignal(bench.telephones.heard):
        bench.telephones.take(phone_event("ring", "hook", number="anonymous", sent_ms=0))
    assert bench.page.hook.trial.is_waiting
    bench.page.show()
    assert "somebody who is not shown rang" in bench.page.hook.trial.said


def test_a_phone_system_is_added_and_its_address_shown_on_demand(
    bench: Bench, qtbot: QtBot, sender: SenderRow
) -> None:
    assert bench.place.settings["push_senders"] == {"Exchange": ""}
    assert sender.lines == ()
    click(sender.show_button)
    token = bench.secrets.kept["push Exchange"]
    address = f"http://127.0.0.1:{bench.place.settings.number('push_port')}/{token}"
    post_line, pop_line = (each.line for each in sender.lines)
    assert post_line == address
    assert pop_line == f"{address}/pop?number=%CallerNumber%&name=%CallerDisplayName%"
    click(sender.lines[0].copy_button)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == address
    bench.place.clipboard.give_back()
    assert clipboard.text() == ""
    bench.page.hide()
    bench.page.show()
    assert sender.lines == ()


def test_a_new_address_voids_the_former(bench: Bench, qtbot: QtBot, sender: SenderRow) -> None:
    click(sender.show_button)
    before = sender.lines[0].line
    click(sender.new_button)
    assert bench.secrets.kept["push Exchange"] in before, "nothing is done before it is confirmed"
    click(sender.yes_button)
    qtbot.waitUntil(lambda: bool(sender.lines) and sender.lines[0].line != before)
    assert sender.lines[0].line.endswith(bench.secrets.kept["push Exchange"])
    port = bench.place.settings.number("push_port")
    line = Line(qtbot, port)
    line.say(post(port, token=before.rpartition("/")[2]))
    assert b"404" in line.hear_out()


def test_a_phone_system_is_removed_with_its_token(
    bench: Bench, qtbot: QtBot, sender: SenderRow
) -> None:
    click(sender.remove_button)
    click(sender.no_button)
    assert bench.page.push.senders == (sender,)
    click(sender.remove_button)
    click(sender.yes_button)
    qtbot.waitUntil(lambda: bench.secrets.kept == {})
    assert bench.place.settings["push_senders"] == {}
    assert bench.page.push.senders == ()
    qtbot.waitUntil(lambda: "No phone system may push" in bench.page.push.standing.text)


def test_two_phone_systems_cannot_have_one_name(bench: Bench, sender: SenderRow) -> None:
    write(bench.page.push.name_field, " Exchange ")
    assert bench.page.push.problem == "There is one of this name already."
    assert bench.page.push.senders == (sender,)


def test_own_numbers_reach_the_receiver(bench: Bench, qtbot: QtBot, sender: SenderRow) -> None:
    write(sender.own, "42, Ann")
    assert bench.place.settings["push_senders"] == {"Exchange": "42, Ann"}


def test_what_a_phone_system_pushes_and_what_is_refused_is_told(
    bench: Bench, qtbot: QtBot, sender: SenderRow
) -> None:
    port = bench.place.settings.number("push_port")
    for token in (bench.secrets.kept["push Exchange"], "wrong"):
        line = Line(qtbot, port)
        line.say(post(port, token=token))
        line.hear_out()
    page = bench.page
    qtbot.waitUntil(lambda: not page.push.trial.is_waiting and bool(page.push.refused))
    assert "Ann Example, +1 555-123-0001 rang" in page.push.trial.said
    assert page.push.refused == (
        "Requests refused: 1\n1 × no phone system has this address, or not any more"
    )
    assert page.push.standing.word == "Connected"


def test_the_password_goes_into_the_keyring_and_never_comes_back(
    bench: Bench, qtbot: QtBot, exchange: FakeExchange
) -> None:
    bench.switch("ami")
    qtbot.waitUntil(lambda: bench.page.exchange.standing.word == "Trouble")
    assert "not set up" in bench.page.exchange.standing.text
    bench.switch("ami_tls")
    assert bench.place.settings.number("ami_port") == 5038, "the usual port goes along"
    port = bench.page.row("ami_port")
    assert isinstance(port, NumberSetting)
    port.field.setValue(exchange.port)
    for key, text in (("ami_host", "127.0.0.1"), ("ami_user", "callside"), ("ami_devices", "1001")):
        bench.write(key, text)
    qtbot.waitUntil(lambda: "no password" in bench.page.exchange.standing.text)
    secret = bench.page.exchange.secret
    write(secret.field, "s3cret")
    assert secret.field.text() == ""
    assert secret.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.waitUntil(lambda: secret.told == "Kept in your keyring.")
    assert bench.secrets.kept == {"ami": "s3cret"}
    qtbot.waitUntil(lambda: bench.page.exchange.standing.word == "Connected")
    assert "Connected to 127.0.0.1; follows 1001." in bench.page.exchange.standing.text
    click(secret.forget_button)
    qtbot.waitUntil(lambda: bench.secrets.kept == {})
    qtbot.waitUntil(lambda: "no password" in bench.page.exchange.standing.text)


def test_a_pin_that_is_none_is_refused_at_its_line(bench: Bench) -> None:
    bench.switch("ami")
    bench.write("ami_pin", "abc")
    assert bench.page.row("ami_pin").problem.startswith("The pin of the certificate is no")
    assert bench.place.settings.text("ami_pin") == ""


def test_a_phone_that_is_not_there_is_told_here_and_nowhere_else(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.place.settings.set("baresip_port", free_port())
    bench.switch("baresip")
    qtbot.waitUntil(lambda: bench.page.baresip.standing.word == "Trouble")
    assert "Start baresip with ctrl_tcp switched on." in bench.page.baresip.standing.text
    assert bench.page.summary.sentence.startswith("Something does not work yet.")
    port = bench.place.settings.number("baresip_port")
    assert bench.page.baresip.line.line == f"ctrl_tcp_listen 127.0.0.1:{port}"
    assert bench.seen.said == []
    bench.switch("baresip")
    qtbot.waitUntil(lambda: bench.page.baresip.standing.text == "Off")


class TestLockedKeyring:
    """Nobody unlocks it: the page says so, and nothing else is touched (F13)."""

    @pytest.fixture
    def secrets(self) -> MemorySecrets:
        return LockedSecrets()

    def test_an_address_cannot_be_shown(self, bench: Bench, qtbot: QtBot) -> None:
        bench.switch("push")
        write(bench.page.push.name_field, "Exchange")
        qtbot.waitUntil(lambda: bench.page.push.standing.word == "Trouble")
        row = bench.page.push.senders[0]
        click(row.show_button)
        qtbot.waitUntil(lambda: "keyring" in row.problem)
        assert row.lines == ()
        assert bench.page.summary.word("hook") == "Waiting"

    def test_a_password_is_kept_nowhere(self, bench: Bench, qtbot: QtBot) -> None:
        bench.switch("ami")
        secret = bench.page.exchange.secret
        write(secret.field, "s3cret")
        qtbot.waitUntil(lambda: "keyring" in secret.told and "Asking" not in secret.told)
        assert secret.field.text() == ""
        files = [each for each in bench.place.profile.folder.rglob("*") if each.is_file()]
        assert not any(b"s3cret" in each.read_bytes() for each in files)


def test_there_are_words_for_everything_that_can_be() -> None:
    for standing in get_args(Standing):
        assert standing_words(standing).word
        for source in SOURCES:
            said = said_of(source, ReceiverStatus(standing))
            assert bool(said) == (standing in ("waiting", "connected"))
    for kind in get_args(EventKind):
        assert "+49 30 1234567" in event_words(
            phone_event(kind, "hook", number="030 1234567"), "DE", 5
        )
    refused = refused_words(dict.fromkeys(get_args(Refusal), 2))
    assert refused.startswith("Requests refused: 20\n2 × ")
    assert len(refused.splitlines()) == 1 + len(get_args(Refusal))


def test_every_setting_of_the_phone_has_its_words_here() -> None:
    kept = {setting.key for setting in TABLE if setting.group == "phone" and not setting.shown}
    here = {key for key in ON_OTHER_PAGES if not key.startswith("keep_")}
    assert here == kept - {"push_senders"}
