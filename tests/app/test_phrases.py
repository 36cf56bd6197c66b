"""Which phrases come first, by the rules of either house, and why."""

import pytest
from msgspec.structs import replace

from app.palette import Palette
from app.phrases import FIRST_GLANCE, Suggestion, suggest
from app.playbook.places import builtin_playbook
from app.playbook.shape import PhraseRule, When
from app.situation import Situation

OURS = builtin_playbook()
THEIRS = builtin_playbook("utility")
HOUSES = {"callside": OURS, "utility": THEIRS}
MINUTE = 60_000


def ids(found: list[Suggestion]) -> list[str]:
    return [suggestion.phrase.id for suggestion in found]


def reasons(found: list[Suggestion]) -> dict[str, tuple[str, ...]]:
    return {suggestion.phrase.id: suggestion.because for suggestion in found}


@pytest.mark.parametrize("house", HOUSES)
def test_without_more_known_a_step_offers_its_own_first_phrases(house: str):
    book = HOUSES[house]
    kinds = {kind.id: kind for kind in book.kinds}
    kind_of = {phrase.id: kinds[phrase.kind] for phrase in book.phrases}
    for step in book.steps:
        found = suggest(book, Situation(step=step.id))
        sunk = [
            p for p in step.phrases if kind_of[p].form == "closed" or kind_of[p].fault == "ours"
        ]
        expected = [p for p in step.phrases if p not in sunk] + sunk
        assert ids(found) == expected[:3], step.id
        assert all(suggestion.because == () for suggestion in found)


@pytest.mark.parametrize("house", HOUSES)
def test_every_step_has_three_phrases_in_every_situation_of_its_house(house: str):
    book = HOUSES[house]
    manners = ["", *(style.id for style in book.styles if style.sort == "manner")]
    for step in book.steps:
        for manner in manners:
            for fault in ("ours", "not_ours", "unknown"):
                for tension in (0, 3, 5):
                    situation = Situation(step=step.id, manner=manner, fault=fault, tension=tension)
                    assert len(suggest(book, situation)) == FIRST_GLANCE, situation


def test_a_fault_of_ours_brings_owning_up_first_and_says_why():
    found = suggest(OURS, Situation(step="apologise", fault="ours", tension=4, peak=4))
    assert ids(found)[0] == "our_fault_put_right"
    assert reasons(found)["our_fault_put_right"] == ("angry", "fault ours")
    assert {suggestion.phrase.kind for suggestion in found} == {"apology_ours"}


def test_a_fault_that_is_not_ours_never_brings_owning_up():
    found = suggest(OURS, Situation(step="apologise", fault="not_ours"), limit=100)
    assert found
    assert "apology_ours" not in {suggestion.phrase.kind for suggestion in found}
    assert reasons(found)["sorry_upset"] == ("not our fault",)


def test_while_the_fault_is_not_known_regret_comes_before_owning_up():
    found = [each.phrase.kind for each in suggest(OURS, Situation(step="apologise"), limit=7)]
    assert found[:4] == ["apology_not_ours"] * 4
    assert set(found[4:]) == {"apology_ours"}


def test_the_cause_brings_the_words_for_it():
    found = suggest(OURS, Situation(step="name_feeling", cause="lost_business", tension=4))
    assert ids(found)[0] == "cost_you_business"
    assert reasons(found)["cost_you_business"] == ("cost them business",)
    assert reasons(found)["see_why_upset"] == ("angry",)


def test_the_style_brings_its_words():
    found = suggest(OURS, Situation(step="name_feeling", manner="reassurance"))
    assert ids(found)[0] == "not_alone"
    assert reasons(found)["not_alone"] == ("needs reassurance",)


def test_a_talkative_caller_is_asked_closed_questions():
    usual = suggest(OURS, Situation(step="find_cause"))
    talkative = suggest(OURS, Situation(step="find_cause", manner="talkative"))
    assert {each.phrase.kind for each in usual} == {"clarifying_open"}
    assert {each.phrase.kind for each in talkative} == {"clarifying_closed"}
    assert reasons(talkative)["until_then"] == ("talkative",)


def test_the_other_house_asks_closed_questions_of_its_own_storyteller():
    usual = suggest(THEIRS, Situation(step="find_address"))
    closed = suggest(THEIRS, Situation(step="find_address", manner="storyteller"))
    assert ids(usual) == ["which_address", "read_me_the_meter", "since_when"]
    assert ids(closed)[0] == "neighbours_too"


@pytest.mark.parametrize("house", HOUSES)
def test_phrases_said_before_sink(house: str):
    book = HOUSES[house]
    situation = Situation(step=book.steps[1].id)
    first = ids(suggest(book, situation))
    again = ids(suggest(book, situation, used={first[0]}))
    assert first[0] not in again or again.index(first[0]) == len(again) - 1
    assert again[0] == first[1]


def test_when_everything_was_said_the_best_still_comes_first():
    situation = Situation(step="let_finish")
    everything = {phrase.id for phrase in OURS.phrases}
    assert ids(suggest(OURS, situation, everything)) == ids(suggest(OURS, situation))


def test_conceding_is_never_offered_at_a_glance():
    resorts = {phrase.id for phrase in OURS.phrases if phrase.last_resort}
    lifting = PhraseRule(when=When(), because="agree", kinds=("agreement",), weight=99)
    book = replace(OURS, phrase_rules=(lifting,))
    found = ids(suggest(book, Situation(step="agree"), limit=100))
    assert not resorts & set(found[:FIRST_GLANCE])
    assert resorts <= set(found)
    for limit in (1, 2, 3):
        assert not resorts & set(ids(suggest(book, Situation(step="agree"), limit=limit)))


def test_conceding_is_not_offered_even_where_there_is_little_else():
    resort = next(phrase for phrase in OURS.phrases if phrase.last_resort)
    steps = tuple(replace(step, phrases=(resort.id,)) for step in OURS.steps)
    book = replace(OURS, steps=steps, phrase_rules=())
    assert suggest(book, Situation(step="agree"), limit=100) == []


def test_a_rule_may_name_a_last_resort():
    calm = (9 * MINUTE,) * 4
    high = Situation(step="name_feeling", tension=5, peak=5, high_ms=(*calm, 9 * MINUTE))
    found = suggest(OURS, high)
    assert "you_are_right" in ids(found)
    assert reasons(found)["you_are_right"] == ("nothing else has helped",)
    early = replace(high, high_ms=(*calm, 7 * MINUTE))
    assert "you_are_right" not in ids(suggest(OURS, early))


def test_the_other_house_has_its_own_last_resort():
    high = Situation(step="offer_help", tension=5, cause="bill", high_ms=(600_000,) * 5)
    assert ids(suggest(THEIRS, high))[0] == "waive_the_fee"
    assert "waive_the_fee" not in ids(suggest(THEIRS, replace(high, cause="meter")))


def test_two_rules_of_the_same_word_say_it_once():
    rule = PhraseRule(when=When(), because="angry", phrases=("small_sounds",), weight=2)
    book = replace(OURS, phrase_rules=(rule, rule))
    found = suggest(book, Situation(step="let_finish", difficulty="angry"))
    assert reasons(found)["small_sounds"] == ("angry",)


def test_the_weight_of_a_rule_decides_against_the_step():
    """docs/playbook.md promises: 10 points for the step's own, a rule's weight for its phrases."""

    def first(weight: int) -> str:
        rule = PhraseRule(when=When(), because="x", phrases=("got_a_pen",), weight=weight)
        book = replace(OURS, phrase_rules=(rule,))
        return ids(suggest(book, Situation(step="let_finish")))[0]

    assert first(10) == "please_go_on"
    assert first(11) == "got_a_pen"


def test_without_a_step_the_rules_alone_speak():
    assert suggest(OURS, Situation()) == []
    assert ids(suggest(THEIRS, Situation(difficulty="threatening")))[0] == "keep_it_civil"


def test_a_step_of_another_playbook_offers_nothing_wrong():
    """A call begun before the playbook was changed keeps the ids it was given."""
    assert suggest(THEIRS, Situation(step="name_feeling", cause="unheard")) == []


def test_no_more_than_asked_for():
    assert len(suggest(OURS, Situation(step="find_cause"), limit=5)) == 5
    assert suggest(OURS, Situation(step="find_cause"), limit=0) == []


def test_every_suggestion_can_be_found_in_the_palette():
    palette = Palette(OURS)
    for step in OURS.steps:
        for phrase in ids(suggest(OURS, Situation(step=step.id), limit=20)):
            assert palette.entry(phrase) is not None
