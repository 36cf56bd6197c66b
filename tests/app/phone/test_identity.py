"""What phones show as the caller, case by case: numbers, extensions, addresses, nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.numbers import same_form
from app.phone.identity import identity_of, written_forms

BERLIN = "+49301234567"

CASES = [
    # withheld, in the words of networks and phones
    *(
        (word, "DE", "withheld", "")
        for word in (
            "", " ", "anonymous", "Anonymous", "ANONYMOUS", "restricted", "Private", "unknown",
            "<unknown>", "unavailable", "Withheld", "sip:anonymous@anonymous.invalid",
            "sip:Restricted@pbx.example.com", "sip:unknown@pbx.example.com", "0", "-", "+",
            '"Anonymous" <sip:anonymous@anonymous.invalid>', "sip:c0ffee@anonymous.invalid",
        )
    ),
    # blanks of the sender's settings that nobody filled in
    *(
        (blank, "DE", "unfilled", "")
        for blank in (
            "%CallerNumber%", "$remote", "{phone}", "{{number}}", "${CALLERID(num)}", "$(phone)",
            "[Number]", "<number>", "%s", "%n", "#{caller}", "sip:%25CallerNumber%25@pbx",
        )
    ),
    # one number, however it is written
    *(
        (text, "DE", "number", BERLIN)
        for text in (
            "+49301234567", "+49 30 1234567", "+49 (0)30 1234567", "0049301234567", "030 1234567",
            "030/12345-67", "(030) 1234567", "49301234567", "tel:+49-30-1234567",
            "tel:1234567;phone-context=+4930", "sip:+49301234567@pbx.example.com",
            "sip:0301234567@10.0.0.1:5060;transport=tcp", "sips:0301234567@pbx?Subject=hi",
            "sip:+49301234567@pbx;user=phone", "sip:%2B49301234567@pbx", '"Ann" <sip:0301234567@h>',
            "\u0660\u0663\u0660 \u0661\u0662\u0663\u0664\u0665\u0666\u0667",  # Arabic digits
            "\uff10\uff13\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17",  # full width
            "030 1234567 ext. 12", "030 1234567 x12", "tel:0301234567;ext=12", "+49301234567,,12",
            "sip:0301234567;phone-context=pbx.example.com@pbx;user=phone", "callto:030 1234567",
        )
    ),
    ("sip:0014155550100@pbx.example.com", "", "number", "+14155550100"),
    ("sips+15551234569@pbx.example.com;user=phone", "", "number", "+15551234569"),
    ("sip:5551234;phone-context=+1@pbx.example.com", "", "number", "+15551234"),
    ("sip:1001@pbx.example.com:5060;user=phone", "US", "internal", "1001"),
    ("0049301234567", "US", "number", BERLIN),
    ("0049301234567", "", "number", BERLIN),
    ("(555) 123-0001", "US", "number", "+15551230001"),
    ("030 1234567", "", "number", "0301234567"),
    ("tel:5551234", "", "number", "5551234"),
    # extensions of the house
    ("12", "DE", "internal", "12"),
    ("1001", "DE", "internal", "1001"),
    ("sip:1001@pbx.example.com", "", "internal", "1001"),
    ("tel:7042;phone-context=example.com", "DE", "internal", "7042"),
    ("99999", "", "internal", "99999"),
    # star codes
    ("*21#", "DE", "service", "*21#"),
    ("**61*11#", "DE", "service", "**61*11#"),
    ("*8", "", "service", "*8"),
    # SIP users with letters
    ("sip:anna@pbx.example.com", "DE", "address", "anna@pbx.example.com"),
    ("sip:Anna@PBX.example.com;x=1", "DE", "address", "anna@pbx.example.com"),
    ("sip:alice:secret@h:5060?x=y", "", "address", "alice@h"),
    ("anna@house", "", "address", "anna@house"),
    ("sip:10.0.0.1", "", "address", "10.0.0.1"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "region", "kind", "key"), CASES)
def test_what_a_phone_shows_means(text: str, region: str, kind: str, key: str) -> None:
    found = identity_of(text, region)
    assert (found.kind, found.key) == (kind, key)


@pytest.mark.parametrize(
    "text",
    [
        "--help",
        "-platformpluginpath",
        "'; DROP TABLE calls; --",
        "<img src=x onerror=alert(1)>",
        "$(rm -rf ~)",
        "`id`",
        "../../etc/passwd",
        "=HYPERLINK(1)",
        "\u202egpj.exe",
        "sip:\x00@\x00",
        "%%%%%",
        "tel:;phone-context=;ext=",
        "sip:@",
        "+",
        "9" * 5000,
        "sip:" + "a" * 5000 + "@h",
    ],
)
def test_hostile_text_stays_text(text: str) -> None:
    """It is shown as it stands, on one short line, and becomes no number that it is not."""
    found = identity_of(text, "DE")
    assert len(found.shown) <= 120
    assert len(found.key) <= 120
    assert found.shown.isprintable()
    assert not found.key.startswith("+")


@given(st.text(max_size=200), st.sampled_from(("", "DE", "US", "XX", "de")))
def test_any_text_means_something(text: str, region: str) -> None:
    found = identity_of(text, region)
    assert found.shown.isprintable()
    assert (found.kind in ("withheld", "unfilled")) == (found.key == "")
    assert identity_of(text, region) == found


def test_an_extension_that_was_dialled_behind_the_number_is_kept_apart() -> None:
    for text in ("030 1234567 ext. 12", "tel:0301234567;ext=12", "+49301234567,,12"):
        assert identity_of(text, "DE").extension == "12"


def test_how_long_an_extension_is_is_a_setting() -> None:
    assert identity_of("123456", "DE", 6).kind == "internal"
    assert identity_of("12345", "DE", 4).kind == "number"
    assert identity_of("12", "DE", 0).kind == "number"


def test_a_number_is_known_by_the_forms_in_which_it_was_written_down() -> None:
    forms = written_forms(identity_of(BERLIN, "DE"))
    assert {"0301234567", "301234567", "49301234567", "0049301234567"} == set(forms)


@pytest.mark.parametrize("text", ["call mother", "Maria", "%CallerNumber%", "unknown"])
def test_words_typed_by_hand_are_no_number(text: str) -> None:
    assert same_form(text, "DE") == ""


def test_digits_among_words_typed_by_hand_are_compared_as_digits() -> None:
    assert same_form("mobile 0171 2345", "") == "01712345"
