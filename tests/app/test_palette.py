"""Finding a phrase: all words, small slips, last used first, favourites by digit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.moment import Moment
from app.palette import Palette, PaletteHit, folded_words
from app.playbook.places import builtin_playbook
from app.records import PersonalPhrase, new_id

BOOK = builtin_playbook()
PALETTE = Palette(BOOK)


def own(title: str, body: str, *keywords: str, kind: str = "empathy") -> PersonalPhrase:
    return PersonalPhrase(id=new_id(), title=title, kind=kind, body=body, keywords=keywords)


def ids(hits: list[PaletteHit]) -> list[str]:
    return [hit.entry.id for hit in hits]


def test_without_text_everything_is_there_in_the_playbooks_order():
    assert ids(PALETTE.search()) == [phrase.id for phrase in BOOK.phrases]


def test_title_body_and_keywords_are_searched():
    assert "manager_can_decide" in ids(PALETTE.search("can decide"))  # title
    assert "no_excuse" in ids(PALETTE.search("excuse"))
    assert "sorry_for_loss" in ids(PALETTE.search("trust"))  # body only
    assert "right_now_on_the_line" in ids(PALETTE.search("spot"))  # keyword only


def test_every_typed_word_must_hit():
    both = PALETTE.search("sorry loss")
    assert ids(both) == ["sorry_for_loss"]
    assert PALETTE.search("sorry helicopter") == []


def test_the_beginning_of_a_word_is_enough_and_order_does_not_matter():
    assert ids(PALETTE.search("frus")) == ids(PALETTE.search("frustration"))
    assert ids(PALETTE.search("loss sor")) == ["sorry_for_loss"]


def test_case_accents_and_apostrophes_do_not_matter():
    cafe = own("Café", "Der Kaffee ist weg, schade für Sie.")
    palette = Palette(BOOK, [cafe])
    assert ids(palette.search("CAFE"))[0] == str(cafe.id)
    assert ids(palette.search("fur"))[0] == str(cafe.id)
    assert "did_not_keep_date" in ids(PALETTE.search("didnt keep"))
    assert "did_not_keep_date" in ids(PALETTE.search("didn\u2019t keep"))


@pytest.mark.parametrize(
    "typed",
    [
        "frustartion",  # two letters swapped
        "frustraton",  # one left out
        "frusttration",  # one doubled
        "frusdration",  # one wrong
        "rfustration",  # the first two swapped
        "undrestand frusttration",  # a slip in each word
        "frusdr",  # while still typing
    ],
)
def test_small_slips_are_forgiven(typed: str):
    hits = PALETTE.search(typed)
    assert ids(hits)[0] == "understand_frustration"
    assert hits[0].slips


def test_short_words_must_be_right():
    assert all("fix" in hit.entry.body.lower() for hit in PALETTE.search("fix"))
    assert PALETTE.search("fxi") == []


def test_exact_hits_come_before_those_with_slips():
    exact = own("Parsel", "The parsel is on its way.")
    palette = Palette(BOOK, [own("Parcel", "The parcel is on its way."), exact])
    hits = palette.search("parsel")
    assert [hit.slips for hit in hits] == [False, True]
    assert ids(hits)[0] == str(exact.id)


def test_the_last_used_comes_first():
    used = {"sorry_for_time": 2_000, "no_excuse": 1_000}
    found = ids(PALETTE.search("sorry", last_used=used))
    assert found[:2] == ["sorry_for_time", "no_excuse"]
    assert ids(PALETTE.search(last_used=used))[:2] == ["sorry_for_time", "no_excuse"]


def test_a_hit_in_the_title_comes_before_others_of_the_same_age():
    titles = [hit.entry.title.lower() for hit in PALETTE.search("thank")]
    inside = ["thank" in title for title in titles]
    assert inside == sorted(inside, reverse=True)
    assert not all(inside)


def test_favourites_come_first_by_their_digit_and_carry_it():
    pinned = {2: "our_mistake", 1: "please_go_on", 9: "no_such_phrase"}
    hits = PALETTE.search(last_used={"no_excuse": 5}, favourites=pinned)
    assert ids(hits)[:3] == ["please_go_on", "our_mistake", "no_excuse"]
    assert [hit.digit for hit in hits[:3]] == [1, 2, 0]
    assert [hit.last_used for hit in hits[:3]] == [0, 0, 5]
    assert {digit: entry.id for digit, entry in PALETTE.pinned(pinned).items()} == {
        1: "please_go_on",
        2: "our_mistake",
    }


def test_typing_looks_for_words_and_not_for_digits_of_favourites():
    hits = PALETTE.search(
        "sorry", favourites={1: "sorry_going_through"}, last_used={"no_excuse": 1}
    )
    assert ids(hits)[0] == "no_excuse"
    assert {hit.digit for hit in hits if hit.entry.id == "sorry_going_through"} == {1}


def test_a_tab_shows_its_kind_alone():
    hits = PALETTE.search(kind="boundary")
    assert {hit.entry.kind for hit in hits} == {"boundary"}
    assert len(hits) == 5
    assert ids(PALETTE.search("polite", kind="boundary")) == ["best_with_respect"]
    assert PALETTE.search("polite", kind="apology_ours") == []


def test_the_tabs_are_the_kinds_that_have_phrases():
    assert PALETTE.kinds() == tuple(kind.id for kind in BOOK.kinds)
    house = builtin_playbook("utility")
    assert Palette(house).kinds() == tuple(kind.id for kind in house.kinds)
    assert not set(Palette(house).kinds()) & set(PALETTE.kinds())


def test_personal_phrases_stand_beside_the_playbooks():
    mine = own("The dog", "I've got a dog like that myself.", "smalltalk")
    deleted = own("Old", "Not any more.")
    palette = Palette(BOOK, [mine, PersonalPhrase(**_fields(deleted), deleted=Moment(1))])
    hit = palette.search("smalltalk")[0]
    assert hit.entry.personal
    assert hit.entry.body == mine.body
    assert palette.entry(str(mine.id)) == hit.entry
    assert palette.entry(str(deleted.id)) is None
    assert len(palette.entries) == len(BOOK.phrases) + 1


def _fields(phrase: PersonalPhrase) -> dict[str, object]:
    return {name: getattr(phrase, name) for name in ("id", "title", "kind", "body", "keywords")}


def test_a_last_resort_is_marked_with_its_limits():
    entry = PALETTE.entry("you_are_right")
    assert entry is not None
    assert entry.last_resort
    assert "money" in entry.never_on


def test_no_more_than_asked_for():
    assert len(PALETTE.search("i", limit=4)) == 4
    assert PALETTE.search("i", limit=4) == PALETTE.search("i")[:4]


def test_a_palette_answers_the_same_after_much_typing():
    """What single words hit is remembered, up to a number; it must never grow stale."""
    palette = Palette(BOOK)
    before = palette.search("sorry time")
    for number in range(300):
        palette.search(f"word{number}")
    assert palette.search("sorry time") == before


@given(st.data())
def test_every_phrase_is_found_by_words_out_of_it(data: st.DataObject):
    phrase = data.draw(st.sampled_from(BOOK.phrases))
    words = folded_words(" ".join((phrase.title, phrase.body, *phrase.keywords)))
    typed = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=4))
    cut = [word[: data.draw(st.integers(1, len(word)))] for word in typed]
    assert phrase.id in ids(PALETTE.search(" ".join(cut)))


@given(text=st.text(max_size=30), kind=st.sampled_from([None, "empathy", "no_such"]))
def test_whatever_is_typed_is_answered(text: str, kind: str | None):
    for hit in PALETTE.search(text, kind=kind):
        assert kind in (None, hit.entry.kind)
