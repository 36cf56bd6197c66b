"""No text comes past the catalogue, and longer words have room: the window in a language of none.

Every page, panel and state that the pictures show is walked. What stands without brackets must be
the playbook's, somebody's own data, a key, a date, or in `ALLOWED` with its reason.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QLocale, QModelIndex, Qt, qVersion
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app import business_days
from app.playbook.places import resource
from app.playbook.practices import all_practices
from app.ports import CallQuery
from app.rehearsal import built_in_conversations
from tests.support import pseudo
from tests.support.access import clipped, cut_sideways
from ui.catalogue import speak
from ui.desk_session import DeskSession
from ui.look.text_block import TextBlock
from ui.look.theme import current_theme
from ui.rehearsal import handover_scenes, scenes, story, telephone_scenes
from ui.rehearsal.screenshots import ShutDoor, new_profile, session_over
from ui.self_test.store import encryption_library
from ui.settings.telephone.paste_line import PasteLine
from ui.shortcuts import TABLE

ROOT = Path(business_days.__file__).resolve().parents[1]
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
ALLOWED = {
    "Callside": "the program's name",
    "English": "a language is named in itself",
    "Deutsch": "a language is named in itself",
    "Español": "a language is named in itself",
    "mon tue wed thu fri": "what the setting holds, as it is typed",
    "https://crm.example.org/?account={account}": "an address, as it is typed",
    "7K3QD": "the shape of a recovery code",
    "CEST": "a time zone",
    "UTC": "a time zone",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if sys.platform == "win32":
        pytest.skip("the tests under Wine have no command that compiles a catalogue")
    return pseudo.make_catalogue(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[None]:
    current_theme().apply(qapp)
    yield
    speak(qapp, "en")


def speak_pseudo(session: DeskSession, folder: Path) -> None:
    """Put the window, its dates and its playbook into the language."""
    app = QApplication.instance()
    assert app is not None
    session.desk.use_playbook(pseudo.marked_playbook())
    session.window.build_anew(lambda: speak(app, pseudo.LANGUAGE, folder))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(window: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that is shown or read out: where it stands, and the text."""
    for widget in (window, *window.findChildren(QWidget)):
        if not (widget.isVisible() or widget is window):
            continue
        name = type(widget).__name__
        texts = [widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle()]
        texts += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            texts.append(widget.placeholderText())
        if isinstance(widget, QAbstractSpinBox):
            texts += [widget.specialValueText()] if hasattr(widget, "specialValueText") else []
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(at) for at in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts += model_texts(widget.model())
        yield from ((name, text) for text in texts if text)
    for action in window.findChildren(QAction):
        yield from (("QAction", t) for t in (action.text(), action.toolTip()) if t)


def model_texts(model: QAbstractItemModel) -> list[str]:
    """The texts of the first rows of a list."""
    texts = []
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for role in ROLES:
            held = model.index(row, 0).data(role)
            texts.append(held if isinstance(held, str) else "")
    return texts


def somebodys_data() -> str:
    """What people of the story said and wrote: constants of the story, and what was rehearsed."""
    found = []
    for file in ("ui/rehearsal/story.py", "app/demonstration.py"):
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        found += [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
    for talk in built_in_conversations():
        found += [talk.title, talk.about, *(turn.text for turn in talk.turns)]
    found += [practice.text for practice in all_practices()]
    locale = QLocale("qps")
    found += [locale.dayName(day) for day in range(1, 8)]
    found += [locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)]
    found += [locale.monthName(month) for month in range(1, 13)]
    found += [locale.monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
    # Names and versions of what Callside is made with.
    found += [f"Qt {qVersion()}", encryption_library()]
    found += [key for row in TABLE for key in (row.keys, *row.keys.split("+"))]
    return flat("\n".join(found))


def flat(text: str) -> str:
    """In one line, as lists and names show it."""
    return " ".join(text.split()).casefold()


def kept_data(session: DeskSession) -> str:
    """What is kept of calls: names, words, and tasks as the rules put them at their time."""
    log = session.desk.log
    sheets = [log.sheet(row.call.id) for row in log.calls(CallQuery(), limit=200)]
    sheets += session.desk.calls.open()
    now, groups = session.desk.clock.now(), ("overdue", "today", "coming", "done")
    tasks = [task for group in groups for task in log.follow_ups(group, now=now)]
    held = [texts_in(msgspec.to_builtins(each)) for each in (*sheets, *tasks)]
    return flat("\n".join(text for texts in held for text in texts))


def texts_in(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    for each in held.values() if isinstance(held, dict) else ():
        yield from texts_in(each)
    for each in held if isinstance(held, list | tuple) else ():
        yield from texts_in(each)


def is_allowed(run: str, data: str) -> bool:
    """A run may be put together of several: a task and a name, a day and an hour."""

    def is_known(part: str) -> bool:
        bare = re.sub(r"\d+[.:]?", "", part).strip()
        return any(each in ALLOWED or flat(each) in data for each in (part, bare))

    return is_known(run) or all(is_known(part) for part in run.split(", "))


def untranslated(session: DeskSession, data: str) -> set[str]:
    found = set()
    for where, text in seen(session.window):
        for run in pseudo.words_of(pseudo.unmarked(text)):
            if not is_allowed(run, data):
                found.add(f"{where}: {run!r} in {text!r}")
    return found


def walk(session: DeskSession, shown: list[scenes.Scene], data: str) -> dict[str, str]:
    """Show each scene; what is wrong on it, by what it is, with the scene's name."""
    found: dict[str, str] = {}
    data += kept_data(session)
    for scene in shown:
        scene.show(session)
        settle()
        cut = (*clipped(session.window), *cut_sideways(session.window))
        for each in (*untranslated(session, data), *cut):
            found.setdefault(each, scene.name)
        scene.leave(session)
    return found


def settle() -> None:
    """Let sizes that follow from each other come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def told(found: dict[str, str]) -> str:
    return "\n".join(f"{scene}: {text}" for text, scene in sorted(found.items()))


def test_no_text_comes_past_the_catalogue_and_longer_ones_have_room(
    speaks: None, folder: Path, tmp_path: Path
) -> None:
    data = somebodys_data()
    clock = story.fill(new_profile(tmp_path), tmp_path / "story.key")
    with session_over(tmp_path, clock) as session:
        session.window.resize(1000, 700)
        speak_pseudo(session, folder)
        found = walk(session, scenes.pages()[:1], data)
        session.window.resize(320, 480)
        found |= walk(session, scenes.pages(), data)
        call = story.begin_call(session, clock)
        found |= walk(session, scenes.desk(), data)
        session.desk.calls.end(call)
        found |= walk(session, scenes.after_call(), data)
        story.begin_second_call(session.desk, clock)
        found |= walk(session, scenes.second_call(), data)
    assert not found, told(found)


def test_no_text_of_the_telephone_comes_past_the_catalogue(
    speaks: None, folder: Path, tmp_path: Path
) -> None:
    new_profile(tmp_path)
    with session_over(tmp_path, story.StoryClock(story.TODAY)) as session:
        speak_pseudo(session, folder)
        data = somebodys_data() + words_of_phones(session)
        found: dict[str, str] = {}
        for size in ((1000, 700), (320, 480)):
            session.window.resize(*size)
            found |= walk(session, telephone_scenes.telephone(), data)
    assert not found, told(found)


def words_of_phones(session: DeskSession) -> str:
    """What phones and exchanges call their things, and what is pasted into their settings."""
    texts = [resource("phone", "recipes.toml").read_text("utf-8")]
    texts += ["Linphone", "Exchange", "module_app", "ctrl_tcp_listen"]
    for scene in telephone_scenes.telephone():
        scene.show(session)
        texts += [pasted.line for pasted in session.window.findChildren(PasteLine)]
        scene.leave(session)
    return flat("\n".join(texts))


def test_what_lists_paint_by_themselves_is_translated_too(
    speaks: None, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A delegate draws words that no widget and no model tells."""
    painted: set[str] = set()
    set_text = TextBlock.set_text

    def heard(block: TextBlock, text: str, *rest: Any) -> None:
        painted.add(text)
        set_text(block, text, *rest)

    monkeypatch.setattr(TextBlock, "set_text", heard)
    data = somebodys_data()
    clock = story.fill(new_profile(tmp_path), tmp_path / "story.key")
    with session_over(tmp_path, clock) as session:
        session.window.resize(400, 700)
        speak_pseudo(session, folder)
        data += kept_data(session)
        story.begin_call(session, clock)
        painted.clear()
        shown = [each for each in scenes.pages() if each.name in ("calls", "call_detail")]
        shown += [each for each in scenes.desk() if each.name.startswith("desk-palette")]
        for scene in shown:
            scene.show(session)
            settle()
            session.window.grab()
            scene.leave(session)
    found = {
        f"{run!r} in {text!r}"
        for text in painted
        for run in pseudo.words_of(pseudo.unmarked(text))
        if not is_allowed(run, data)
    }
    assert any(pseudo.OPEN in text for text in painted)
    assert not found, "\n".join(sorted(found))


def test_no_text_of_the_gate_comes_past_the_catalogue(
    speaks: None, folder: Path, tmp_path: Path
) -> None:
    data = somebodys_data()
    clock = story.StoryClock(story.TODAY)
    profile = new_profile(tmp_path)
    with session_over(tmp_path, clock, ShutDoor(profile)) as session:
        speak_pseudo(session, folder)
        found = walk(session, scenes.gate(), data)
    assert not found, told(found)


def test_no_text_of_handing_over_comes_past_the_catalogue(
    speaks: None, folder: Path, tmp_path: Path
) -> None:
    """What goes out is shown as it goes out, in nobody's words; so are the names of files."""
    clock = story.fill(new_profile(tmp_path), tmp_path / "story.key")
    with session_over(tmp_path, clock) as session:
        speak_pseudo(session, folder)
        told_words = handover_scenes.words(session)
        data = somebodys_data() + flat("\n".join((*told_words, str(tmp_path))))
        shown = [
            each
            for each in handover_scenes.handover()
            if each.name not in ("share-lines", "share-fields", "share-done")
        ]
        session.window.resize(320, 480)
        found = walk(session, shown, data)
    assert not found, told(found)
