"""Pause, emergency, source and mindset: what helps the one who takes the call."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt

from tests.support.call_page import SHIFT, CallBench, keyboard, settle
from tests.support.desk import renamed
from ui.desk.call.desk_view import View
from ui.desk.call.emergency_panel import EmergencyPanel
from ui.desk.call.mindset_page import MindsetPage
from ui.desk.call.pause_panel import PausePanel
from ui.desk.call.source_panel import SourcePanel
from ui.workplace import Page


def pause(bench: CallBench) -> PausePanel:
    panel = bench.panel(View.PAUSE)
    assert isinstance(panel, PausePanel)
    return panel


class TestPause:
    def test_a_sentence_that_buys_time_silence_and_breath(self, either: CallBench):
        either.press(Qt.Key.Key_F6)
        panel, words = pause(either), either.desk.playbook.pause
        assert (panel.title, panel.cue) == ("Pause", words.cue)
        assert panel.phrases.cards[0].phrase_id == words.phrases[0]
        assert str(words.silence_s) in panel.silence.button.text()
        either.click(panel.phrases.cards[0])
        assert either.kept.phrases[-1].phrase == words.phrases[0]

    def test_the_silence_counts_down_and_stops_when_nobody_looks(self, bench: CallBench, qtbot):
        bench.press(Qt.Key.Key_F6)
        silence = pause(bench).silence
        silence.set_silence(1, "Say nothing.")
        with qtbot.waitSignal(silence.over, timeout=5_000):
            bench.click(silence.button)
            assert silence.is_running
        assert not silence.is_running
        bench.click(silence.button)
        bench.press(Qt.Key.Key_Escape)
        assert not silence.is_running

    def test_space_breathes_and_space_stops(self, bench: CallBench):
        bench.press(Qt.Key.Key_F6)
        panel = pause(bench)
        assert panel.breath_button.hasFocus()
        bench.press(Qt.Key.Key_Space)
        assert panel.breath.is_running
        assert panel.breath_button.text() == "Enough"
        bench.press(Qt.Key.Key_Space)
        assert not panel.breath.is_running

    def test_it_breathes_in_the_rhythm_of_the_playbook(self, bench: CallBench):
        rhythm = replace(bench.desk.playbook.pause.breath, inhale_s=3, hold_s=2, exhale_s=5)
        words = replace(bench.desk.playbook.pause, breath=rhythm)
        bench.desk.use_playbook(renamed(bench.desk.playbook, pause=words))
        bench.press(Qt.Key.Key_F6)
        breath = pause(bench).breath
        told = [breath.phase_at(second)[:2] for second in (0.5, 3.5, 5.5, 10.5)]
        assert told == [("Breathe in", 3), ("Hold", 2), ("Breathe out", 5), ("Breathe in", 3)]

    def test_it_ends_after_its_rounds(self, bench: CallBench):
        bench.press(Qt.Key.Key_F6)
        panel = pause(bench)
        bench.press(Qt.Key.Key_Space)
        panel.breath.breath_taken.emit(bench.desk.playbook.pause.breath.rounds)
        settle()
        assert not panel.breath.is_running


class TestMinute:
    """After a hard call, a minute for the one who took it."""

    def banner(self, bench: CallBench):
        return bench.page.minute_banner

    def test_a_hard_call_offers_one_quietly(self, bench: CallBench):
        bench.desk.tension.set(bench.call, 5)
        bench.desk.tension.set(bench.call, 1)
        assert not self.banner(bench).isVisible()
        bench.desk.calls.end(bench.call)
        settle()
        assert self.banner(bench).isVisible()
        assert self.banner(bench).text == bench.desk.playbook.pause.after_call
        assert keyboard() is bench.page.surface.notes.editor
        bench.click(self.banner(bench).action_button)
        assert pause(bench).title == "A minute for you"
        assert not pause(bench).phrases.isVisible()

    def test_a_calm_call_offers_none(self, bench: CallBench):
        bench.desk.tension.set(bench.call, 2)
        bench.desk.calls.end(bench.call)
        settle()
        assert not self.banner(bench).isVisible()

    def test_a_warning_makes_a_call_hard_whatever_the_tension(self, bench: CallBench):
        track = bench.desk.playbook.boundary.tracks[0]
        bench.desk.boundary.say(bench.call, track.id, track.rungs[0].id)
        bench.desk.calls.end(bench.call)
        settle()
        assert self.banner(bench).isVisible()

    def test_declined_it_stays_away(self, bench: CallBench):
        bench.desk.tension.set(bench.call, 5)
        bench.desk.calls.end(bench.call)
        self.banner(bench)._dismiss()
        bench.desk.calls.set_field(bench.call, "outcome", bench.desk.playbook.outcomes[0].id)
        bench.desk.calls.show(bench.call)
        settle()
        assert not self.banner(bench).isVisible()


class TestEmergency:
    def test_until_the_site_has_filled_it_in_it_says_where(self, bench: CallBench):
        bench.page.open_view(View.EMERGENCY)
        panel = bench.panel(View.EMERGENCY)
        assert isinstance(panel, EmergencyPanel)
        assert panel.text == bench.desk.playbook.emergency.reminder
        bench.click(panel.settings_button)
        assert bench.there.seen.pages[-1][0] is Page.SETTINGS

    def test_the_sites_own_words(self, bench: CallBench):
        card = replace(bench.desk.playbook.emergency, body="Dial 7777.\nStay on the line.")
        bench.desk.use_playbook(renamed(bench.desk.playbook, emergency=card))
        bench.press(Qt.Key.Key_F7, Qt.KeyboardModifier.ControlModifier)
        panel = bench.panel(View.EMERGENCY)
        assert isinstance(panel, EmergencyPanel)
        assert panel.text == "Dial 7777.\nStay on the line."
        assert not panel.settings_button.isVisible()


class TestSource:
    def test_a_step_names_its_practices_and_their_guides(self, bench: CallBench):
        bench.press(Qt.Key.Key_F5, SHIFT)
        panel = bench.panel(View.SOURCE)
        assert isinstance(panel, SourcePanel)
        assert "Prepare yourself" in panel.text
        assert "Guide 002, practice 002-01" in panel.text

    def test_a_phrase_that_is_shown_goes_before_the_step(self, bench: CallBench):
        offered = bench.page.surface.now.offered(2)
        assert offered is not None
        bench.page.say_offered(2)
        bench.press(Qt.Key.Key_F5, SHIFT)
        panel = bench.panel(View.SOURCE)
        assert isinstance(panel, SourcePanel)
        assert panel.text.splitlines()[1] == offered.phrase.title
        for practice in offered.phrase.practices:
            assert f"practice {practice}" in panel.text

    def test_the_houses_own_says_so(self, bench: CallBench):
        first, *rest = bench.desk.playbook.steps
        own = replace(first, id="own", practices=(), hints=())
        bench.desk.use_playbook(renamed(bench.desk.playbook, steps=(own, *rest)))
        bench.press(Qt.Key.Key_F5, SHIFT)
        panel = bench.panel(View.SOURCE)
        assert isinstance(panel, SourcePanel)
        assert "the house's own" in panel.text

    def test_it_opens_from_the_unfolded_step_and_closes_again(self, bench: CallBench):
        bench.press(Qt.Key.Key_F5)
        bench.page.surface.now.source_button.click()
        settle()
        assert bench.page.surface.view is View.SOURCE
        bench.press(Qt.Key.Key_Space)
        assert bench.page.surface.view is View.NOW


class TestMindset:
    def page(self, bench: CallBench, qtbot) -> MindsetPage:
        page = MindsetPage(bench.there.place)
        qtbot.addWidget(page)
        page.resize(360, 600)
        page.show()
        page.show_call(bench.call)
        settle()
        return page

    def test_during_a_call_it_begins_with_what_helps_now(self, either: CallBench, qtbot):
        page = self.page(either, qtbot)
        cards = [card for card in either.desk.playbook.mindset if "during" in card.at]
        assert page.moments.value == "during"
        assert (page.title, page.body) == (cards[0].title, cards[0].body)
        assert page.count_text == f"1 of {len(cards)}"
        assert [entry.text() for entry in page.entries] == [card.title for card in cards]

    def test_one_after_the_other_and_round(self, bench: CallBench, qtbot):
        page = self.page(bench, qtbot)
        cards = [card for card in bench.desk.playbook.mindset if "during" in card.at]
        bench.click(page.next_button)
        assert page.title == cards[1].title
        bench.click(page.former_button)
        bench.click(page.former_button)
        assert page.title == cards[-1].title

    def test_a_title_of_the_list_shows_its_card(self, bench: CallBench, qtbot):
        page = self.page(bench, qtbot)
        page.entries[3].click()
        assert page.title == page.entries[3].text()
        assert page.count_text.startswith("4 of ")

    def test_another_moment_has_other_cards(self, bench: CallBench, qtbot):
        page = self.page(bench, qtbot)
        after = next(button for button in page.moments.buttons if button.value == "after")
        bench.click(after)
        first = next(card for card in bench.desk.playbook.mindset if "after" in card.at)
        assert page.title == first.title

    def test_after_the_call_it_begins_with_what_helps_then(self, bench: CallBench, qtbot):
        bench.desk.calls.end(bench.call)
        assert self.page(bench, qtbot).moments.value == "after"
