"""Only digits reach the telephone program, whatever a caller sent as a number (C22)."""

from __future__ import annotations

import pytest

from app.phone.identity import identity_of
from ui.desk.phone.dialling import dial_address


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("+49 30 1234567", "tel:+49301234567"),
        ("030 1234567", "tel:+49301234567"),
        ("203", "tel:203"),
        ("+49 30 1234567;ext=12", "tel:+49301234567"),
        ("*21*0900123456#", ""),
        ("*#06#", ""),
        ("sip:anna@example.com", ""),
        ("tel:+49301234567;phone-context=evil.example", "tel:+49301234567"),
        ("anonymous", ""),
        ("%CallerNumber%", ""),
        ("-platformpluginpath /tmp", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_an_address_is_made_of_digits_alone(number: str, address: str) -> None:
    assert dial_address(identity_of(number, "DE")) == address
