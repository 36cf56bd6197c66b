"""Blanks: found, filled, and never shown with their braces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.moment import Moment
from app.playbook.blanks import Filled, blanks, brace_fault, fill
from app.playbook.places import builtin_playbook
from app.playbook.values import BLANK_FIELDS, known_values
from app.playbook.walk import places
from app.records import Call, new_id

BOOK = builtin_playbook()


def test_blanks_are_told_in_order_each_once():
    assert blanks("{agent} calls {customer}, {agent} waits") == ("agent", "customer")


def test_known_values_are_put_in():
    filled = fill("Is it {product}, {customer}?", {"product": "the printer", "customer": "Jo"})
    assert filled == Filled("Is it the printer, Jo?", ())


def test_a_missing_value_is_shown_as_a_question_and_told():
    filled = fill("I see two ways: {offer}, or {other_offer}.", {"offer": "a refund"})
    assert filled == Filled("I see two ways: a refund, or [other offer?].", ("other_offer",))


def test_a_missing_value_is_called_as_the_playbook_calls_it():
    filled = fill("Gut. Dann: {option}, {customer}.", {}, {"option": "Lösung", "customer": ""})
    assert filled == Filled("Gut. Dann: [Lösung?], [customer?].", ("option", "customer"))


def test_an_empty_value_counts_as_missing():
    assert fill("{customer}!", {"customer": "  "}) == Filled("[customer?]!", ("customer",))


def test_a_blank_of_the_agents_own_making_is_read_as_a_blank():
    assert fill("About { Order  number }", {}) == Filled("About [order number?]", ("order_number",))
    assert fill("About {Order number}", {"order_number": "8841"}).text == "About 8841"


def test_values_stand_as_they_are():
    """A caller may be called anything; what stands in braces in a value is no blank."""
    assert fill("{customer}", {"customer": "{agent}"}) == Filled("{agent}", ())


@given(body=st.text(alphabet="{}ab _", max_size=30))
def test_no_brace_of_a_body_is_ever_shown(body: str):
    text = fill(body, {}).text
    assert "{" not in text
    assert "}" not in text


@given(body=st.text(alphabet="{}ab _", max_size=30))
def test_what_is_asked_for_is_what_was_missing(body: str):
    missing = fill(body, {}).missing
    assert missing == blanks(body)
    assert fill(body, dict.fromkeys(missing, "x")).missing == ()


@given(body=st.text(alphabet="{}ab _", max_size=30))
def test_a_body_without_fault_loses_nothing_but_its_blanks(body: str):
    if brace_fault(body):
        return
    values = {name: f"{{{name}}}" for name in blanks(body)}
    assert fill(body, values).text == body


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Hello {customer}.", ""),
        ("Hello {customer.", "a brace without its partner"),
        ("Hello customer}.", "a brace without its partner"),
        ("Hello {{customer}}.", "a brace without its partner"),
        ("Hello {}.", '"{}" is no placeholder: small letters, digits and _ only'),
        ("Hello {1st}.", '"{1st}" is no placeholder: small letters, digits and _ only'),
    ],
)
def test_faulty_braces_are_told_to_the_writer(body: str, fault: str):
    assert brace_fault(body) == fault


# --- What is known already ----------------------------------------------------------------------

CALL = Call(
    id=new_id(),
    phase="active",
    started=Moment(0),
    name="Ms Okafor",
    product="the printer",
    order=" ",
    option_chosen="refund",
    cause="late",
)


def test_the_call_and_the_settings_fill_the_blanks_they_know():
    values = known_values(BOOK, CALL, {"agent_name": "Sam", "company": "", "manager": "Ms Lind"})
    assert values == {
        "customer": "Ms Okafor",
        "product": "the printer",
        "option": "the refund",
        "agent": "Sam",
        "manager": "Ms Lind",
    }


def test_without_a_call_only_the_settings_are_known():
    assert known_values(BOOK, None, {"agent_phone": "555 0134"}) == {"agent_phone": "555 0134"}


def test_another_house_fills_its_own_blanks():
    house = builtin_playbook("utility")
    values = known_values(house, CALL, {"agent_name": "Noor"})
    assert values == {"resident": "Ms Okafor", "clerk": "Noor"}


def test_every_blank_of_the_playbooks_can_be_asked_for_in_words():
    for house in ("callside", "utility"):
        book = builtin_playbook(house)
        declared = {placeholder.id: placeholder for placeholder in book.placeholders}
        used = {
            name for place in places(book) for _, text in place.texts() for name in blanks(text)
        }
        assert used == set(declared), house
        assert all(each.title.endswith("?") for each in declared.values())
        assert all(each.field in ("", *BLANK_FIELDS) for each in declared.values())


def test_an_example_makes_a_sentence_of_every_phrase():
    examples = {each.id: each.example for each in BOOK.placeholders}
    for phrase in BOOK.phrases:
        filled = fill(phrase.body, examples)
        assert filled.missing == ()
        assert "[" not in filled.text
