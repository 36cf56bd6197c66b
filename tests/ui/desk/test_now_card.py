"""The step that matters now: one glance, one key."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt

from tests.support.call_page import SHIFT, CallBench, keyboard
from tests.support.desk import renamed
from ui.controls.icon_button import IconButton

MINUTE_MS = 60_000


def test_it_shows_step_cue_three_phrases_and_what_to_avoid(either: CallBench) -> None:
    now, playbook = either.page.surface.now, either.desk.playbook
    step = playbook.steps[0]
    group = next(g.title for g in playbook.groups if g.id == step.group)
    assert now.caption == f"Now · 1 of {len(playbook.steps)} · {group}"
    assert now.title == step.title
    assert now.cue == step.cue
    assert len(now.cards) == 3
    assert all(card.isVisible() for card in now.cards)
    assert all("{" not in card.sentence for card in now.cards)


def test_what_not_to_say_stands_with_what_to_say_instead(bench: CallBench) -> None:
    for step in ("prepare", "let_finish"):
        bench.desk.checklist.mark(bench.call, step, "done")
    avoid = bench.page.surface.now.avoid_line
    assert avoid.isVisible()
    assert avoid.text == 'Not "calm down". Say: “I hear you. Please go on.”'


def test_ticking_is_one_key_and_leaves_the_notes_alone(either: CallBench) -> None:
    editor = either.page.surface.notes.editor
    either.type("note")
    either.press(Qt.Key.Key_F9)
    steps = either.desk.playbook.steps
    assert either.page.surface.now.title == steps[1].title
    assert [(mark.step, mark.state) for mark in either.kept.steps] == [(steps[0].id, "done")]
    assert keyboard() is editor
    either.type("s")
    assert editor.note_document().text() == "notes"


def test_a_click_ticks_too(bench: CallBench) -> None:
    bench.click(bench.page.surface.now.done_button)
    assert bench.kept.steps[-1].state == "done"


def test_a_step_put_off_makes_room_for_the_next(bench: CallBench) -> None:
    first = bench.desk.playbook.steps[0]
    bench.press(Qt.Key.Key_F9, SHIFT)
    assert bench.kept.steps[-1].state == "later"
    assert bench.page.surface.now.title != first.title


def test_when_everything_is_done_it_says_so(bench: CallBench) -> None:
    for step in bench.desk.playbook.steps:
        bench.desk.checklist.mark(bench.call, step.id, "done")
    now = bench.page.surface.now
    assert now.title == "Nothing is left open"
    assert not now.done_button.isVisible()
    assert not now.avoid_line.isVisible()


def test_phrases_say_why_they_are_offered(bench: CallBench) -> None:
    for step in ("prepare", "let_finish", "name_feeling"):
        bench.desk.checklist.mark(bench.call, step, "done")
    bench.desk.calls.set_field(bench.call, "fault", "ours")
    bench.desk.tension.set(bench.call, 4)
    whys = [card.accessibleDescription() for card in bench.page.surface.now.cards]
    assert "because: angry · fault ours" in whys


def test_a_style_changes_the_cue_and_says_so(bench: CallBench) -> None:
    for step in ("prepare", "let_finish"):
        bench.desk.checklist.mark(bench.call, step, "done")
    now = bench.page.surface.now
    assert now.cue == "Before any fact. One short sentence, then wait."
    bench.desk.calls.set_field(bench.call, "manner", "technical")
    assert now.cue == "One short sentence, then straight to the facts. (Technical)"


def test_hints_are_one_key_away(bench: CallBench) -> None:
    now, hints = bench.page.surface.now, bench.desk.playbook.steps[0].hints
    assert now.hints == ()
    bench.press(Qt.Key.Key_F5)
    assert now.hints == tuple(f"· {hint.text}" for hint in hints)
    bench.press(Qt.Key.Key_F5)
    assert now.hints == ()
    bench.click(now.more_button)
    assert now.hints
    bench.press(Qt.Key.Key_F9)
    assert now.hints == (), "the hints of the next step wait until they are asked for"


class TestRefocus:
    """The quiet cue after minutes of high tension with only listening done."""

    def after(self, bench: CallBench, minutes: int) -> None:
        bench.desk.checklist.mark(bench.call, "let_finish", "done")
        bench.desk.tension.set(bench.call, 4)
        bench.pass_ms(minutes * MINUTE_MS)

    def test_it_appears_after_four_minutes_and_takes_no_keyboard(self, bench: CallBench) -> None:
        banner = bench.page.surface.now.refocus_banner
        self.after(bench, 3)
        assert not banner.isVisible()
        bench.type("typing on")
        bench.pass_ms(MINUTE_MS)
        assert banner.isVisible()
        assert banner.text == bench.desk.playbook.refocus.cue
        assert keyboard() is bench.page.surface.notes.editor

    def test_it_goes_once_something_else_was_done(self, bench: CallBench) -> None:
        self.after(bench, 4)
        bench.desk.checklist.mark(bench.call, "name_feeling", "done")
        bench.pass_ms(1_000)
        assert not bench.page.surface.now.refocus_banner.isVisible()

    def test_dismissed_it_stays_away_until_the_tension_was_low(self, bench: CallBench) -> None:
        self.after(bench, 4)
        banner = bench.page.surface.now.refocus_banner
        bench.click(banner.findChildren(IconButton)[0])
        bench.pass_ms(MINUTE_MS)
        assert not banner.isVisible()
        bench.desk.tension.set(bench.call, 2)
        bench.pass_ms(1_000)
        bench.desk.tension.set(bench.call, 5)
        bench.pass_ms(4 * MINUTE_MS)
        assert banner.isVisible()

    def test_it_can_be_switched_off(self, bench: CallBench) -> None:
        bench.there.place.settings.set("refocus_cue", False)
        self.after(bench, 6)
        assert not bench.page.surface.now.refocus_banner.isVisible()


def test_another_playbook_is_shown_at_once(bench: CallBench) -> None:
    playbook = bench.desk.playbook
    first, *rest = playbook.steps
    steps = (replace(first, title="Sit up"), *rest)
    bench.desk.use_playbook(renamed(playbook, steps=steps))
    assert bench.page.surface.now.title == "Sit up"
