"""The playbook desk: what is typed is kept, what is wrong is said at its field, versions go out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bundle.identity import new_keys
from app.bundle.letter import open_letter
from app.bundle.terms import TeamFile, Terms
from app.playbook.load import playbook_from, tables_from
from app.playbook.places import builtin_playbook
from tests.support.look import applied_theme
from tests.support.supervisor import TestTeamPlace, make_team_place
from ui.controls.button import Button
from ui.controls.expanding_text import ExpandingText
from ui.supervisor.playbook.playbook_page import PlaybookPage


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[TestTeamPlace]:
    with applied_theme(qapp):
        yield make_team_place(qtbot, tmp_path)


@pytest.fixture
def page(desk: TestTeamPlace) -> PlaybookPage:
    return shown(desk)


def shown(desk: TestTeamPlace) -> PlaybookPage:
    page = PlaybookPage(desk.place, desk.window)
    page.resize(900, 700)
    page.show_subject(None)
    desk.window.resize(900, 700)
    desk.window.show()
    page.show()
    return page


def field(page: PlaybookPage, path: str) -> QLineEdit | ExpandingText:
    assert page.editor.form is not None
    control = page.editor.form.fields[path].labelled.control
    assert isinstance(control, QLineEdit | ExpandingText)
    return control


def write(control: QLineEdit | ExpandingText, text: str) -> None:
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)


def begin_with_step(page: PlaybookPage, index: int) -> None:
    page.begin_draft()
    page.editor.show_entry(f"steps[{index}]")


def test_a_house_without_a_playbook_is_told_what_to_do(page: PlaybookPage) -> None:
    buttons = [each.text() for each in page.findChildren(Button) if each.isVisible()]
    assert "Write one" in buttons


def test_a_draft_begins_as_the_next_version(page: PlaybookPage) -> None:
    page.begin_draft()
    assert page.draft is not None
    assert page.draft.playbook == replace(builtin_playbook(), version="1.1")
    assert "1 change" in page.bar.words


def test_the_preview_follows_each_letter(page: PlaybookPage) -> None:
    begin_with_step(page, 2)
    write(field(page, "steps[2].cue"), "One breath. Then the name.")
    assert "One breath. Then the name." in page.editor.preview.words
    bodies = {phrase.id: phrase.body for phrase in builtin_playbook().phrases}
    assert bodies[builtin_playbook().steps[2].phrases[0]] in page.editor.preview.words


def test_what_is_wrong_is_said_at_its_field_and_in_the_outline(
    page: PlaybookPage, qtbot: QtBot
) -> None:
    begin_with_step(page, 2)
    write(field(page, "steps[2].cue"), "x" * 61)
    assert page.editor.form is not None
    told = page.editor.form.fields["steps[2].cue"].labelled
    qtbot.waitUntil(lambda: told.problem == "61 characters, at most 60")
    assert page.editor.outline.titles[2].endswith("(to mend)")
    qtbot.waitUntil(lambda: "1 place" in page.bar.words)
    assert not page.bar.button("Make version …").isEnabled()
    write(field(page, "steps[2].cue"), "Short.")
    qtbot.waitUntil(lambda: told.problem == "")
    qtbot.waitUntil(lambda: page.bar.button("Make version …").isEnabled())


def test_what_is_typed_is_kept_and_there_again(
    page: PlaybookPage, desk: TestTeamPlace, qtbot: QtBot
) -> None:
    begin_with_step(page, 0)
    write(field(page, "steps[0].title"), "Breathe in")

    def kept() -> bool:
        draft = desk.team.playbooks.draft()
        return draft is not None and draft.steps[0].title == "Breathe in"

    qtbot.waitUntil(kept)
    again = shown(desk)
    assert again.draft is not None
    assert again.draft.playbook.steps[0].title == "Breathe in"
    assert "2 change" in again.bar.words


def test_leaving_the_page_keeps_what_was_typed_just_now(
    page: PlaybookPage, desk: TestTeamPlace
) -> None:
    begin_with_step(page, 0)
    write(field(page, "steps[0].title"), "Just now")
    page.hide()
    draft = desk.team.playbooks.draft()
    assert draft is not None
    assert draft.steps[0].title == "Just now"


def test_typing_in_one_field_is_taken_back_at_once(page: PlaybookPage) -> None:
    begin_with_step(page, 0)
    before = builtin_playbook().steps[0].title
    write(field(page, "steps[0].title"), "Another title")
    page.bar.button("Undo").click()
    control = field(page, "steps[0].title")
    assert isinstance(control, QLineEdit)
    assert control.text() == before
    page.bar.button("Redo").click()
    assert control.text() == "Another title"


def test_entries_are_added_moved_and_archived(page: PlaybookPage, desk: TestTeamPlace) -> None:
    page.begin_draft()
    page.editor.show_entry("causes[0]")
    outline = page.editor.outline
    first, second = outline.titles[:2]
    outline.move_asked.emit("causes", 0, 1)
    assert outline.titles[:2] == (second, first)
    assert outline.path == "causes[1]"
    outline.add_asked.emit("causes")
    assert outline.titles[-1] == "New entry"
    write(field(page, outline.path + ".title"), "A strike")
    page.editor.refresh()
    assert outline.titles[-1] == "A strike"
    outline.archive_asked.emit("causes", len(outline.titles) - 1)
    assert "A strike" not in outline.titles
    assert page.draft is not None
    assert [each.title for each in page.draft.playbook.archive.causes] == ["A strike"]
    outcome = builtin_playbook().follow_ups[0].when.outcomes[0]
    place = [each.id for each in builtin_playbook().outcomes].index(outcome)
    page.editor.show_entry(f"outcomes[{place}]")
    outline.archive_asked.emit("outcomes", place)
    assert [problem.code for problem in desk.seen.problems] == ["playbook_entry_in_use"]


def test_further_lines_of_a_step_are_added_and_removed(page: PlaybookPage) -> None:
    begin_with_step(page, 0)
    assert page.draft is not None
    hints = len(page.draft.playbook.steps[0].hints)
    assert page.editor.form is not None
    page.editor.form.entry_asked.emit("steps[0].hints")
    assert len(page.draft.playbook.steps[0].hints) == hints + 1
    write(field(page, f"steps[0].hints[{hints}].text"), "Feet on the floor.")
    assert page.draft.playbook.steps[0].hints[-1].text == "Feet on the floor."
    page.editor.form.entry_refused.emit("steps[0].hints", 0)
    assert len(page.draft.playbook.steps[0].hints) == hints


def test_every_section_has_a_form(page: PlaybookPage) -> None:
    from ui.supervisor.playbook.part_words import SECTIONS

    page.begin_draft()
    for section in SECTIONS:
        page.editor.outline.go_to(section)
        path = page.editor.outline.path
        page.editor.show_entry(path)
        assert page.editor.form is not None, section
        assert page.editor.form.fields, section


def test_a_version_is_made_read_and_handed_out(
    page: PlaybookPage, desk: TestTeamPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    own = desk.team.shelf.own_keys()
    team = uuid4()
    desk.team.records.keep_team_file(
        TeamFile(
            team=team,
            name="North",
            supervisor="Sam",
            keys=own.public(),
            caller_key="0" * 64,
            terms=Terms(),
            made_ms=0,
        )
    )
    begin_with_step(page, 0)
    write(field(page, "steps[0].title"), "Breathe in")
    page.bar.button("Make version …").click()
    page.bar.note.setText("A calmer beginning")
    page.bar.version_asked.emit("A calmer beginning")
    assert page.draft is None
    assert "A calmer beginning" in page.words
    version = desk.team.playbooks.versions()[0]
    path = tmp_path / "house.callside-playbook"
    page.hand_out(version, path)
    qtbot.waitUntil(
        lambda: (
            desk.seen.said[-1:]
            == [f"{path.name} is written. Agents open it under Share with my supervisor."]
        )
    )
    letter, signer = open_letter("playbook", path, new_keys())
    assert signer.keys == own.public()
    assert letter.team == team
    handed = playbook_from(tables_from(letter.text.encode()))
    assert handed.steps[0].title == "Breathe in"
    assert "Handed out on" in page.words


def test_a_table_is_tried_out_before_it_changes_anything(
    page: PlaybookPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.begin_draft()
    page.editor.show_entry("outcomes[0]")
    assert page.draft is not None
    before = page.draft.playbook
    table = tmp_path / "outcomes.csv"
    table.write_text("title,settled\nSent a voucher,yes\nGone,perhaps\n", "utf-8")
    page.try_file(table)
    qtbot.waitUntil(lambda: "1 new" in page.words)
    assert "1 left out" in page.words
    assert "Line 3: Left out" in page.words
    assert page.draft.playbook == before
    next(each for each in page.findChildren(Button) if each.text() == "Take into the draft").click()
    assert page.draft.playbook.outcomes[-1].title == "Sent a voucher"
    page.bar.button("Undo").click()
    assert page.draft.playbook == before


def test_a_table_that_is_none_is_told_and_changes_nothing(
    page: PlaybookPage, desk: TestTeamPlace, qtbot: QtBot, tmp_path: Path
) -> None:
    page.begin_draft()
    page.try_file(tmp_path / "missing.csv")
    qtbot.waitUntil(lambda: [each.code for each in desk.seen.problems] == ["file_unreadable"])


def test_a_draft_that_was_let_go_comes_back(page: PlaybookPage, desk: TestTeamPlace) -> None:
    begin_with_step(page, 0)
    write(field(page, "steps[0].title"), "Mine")
    page.bar.button("Let it go").click()
    assert page.draft is None
    assert desk.team.playbooks.draft() is None
    words, take_back = desk.seen.undos[-1]
    assert words == "The draft was let go."
    take_back()
    assert page.draft is not None
    assert page.draft.playbook.steps[0].title == "Mine"


def test_the_difference_leads_to_the_entry(page: PlaybookPage) -> None:
    begin_with_step(page, 3)
    write(field(page, "steps[3].cue"), "Say sorry first.")
    page.bar.button("Difference").click()
    assert "Now: Say sorry first." in page.words
    edit = next(
        each
        for each in page.findChildren(Button)
        if each.accessibleName() == f"Edit {builtin_playbook().steps[3].title}"
    )
    edit.click()
    assert page.editor.outline.path == "steps[3]"
    page.bar.button("Difference").click()
    assert page.went_back()
    assert not page.went_back()


def test_the_coverage_of_a_draft_is_told(page: PlaybookPage) -> None:
    page.begin_draft()
    page.bar.button("Coverage").click()
    assert "212 of 212 practices" in page.words


def test_a_draft_can_be_edited_in_a_narrow_window(page: PlaybookPage, desk: TestTeamPlace) -> None:
    """A scroll bar that came and went in a field once resized it until the stack ended."""
    begin_with_step(page, 2)
    for width in (900, 320, 640):
        page.resize(width, 480)
        QApplication.processEvents()
        assert field(page, "steps[2].cue").isVisibleTo(page)
        assert page.editor.width() <= width
