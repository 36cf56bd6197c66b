"""Hints on IBANs, identity documents and health: what is found, and with how much work (C06)."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable
from typing import get_args

import pytest

from app import warners
from app.playbook.places import resource
from app.settings import WARNERS
from app.warners import MOST, Warners
from tests.app.card_guard import made_numbers as made

ALL = Warners(WARNERS)
NOTHING: frozenset[str] = frozenset()
A_SPELLING = 200
NEGATIVES = 12_000

IBAN_SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.lower,
    made.joined(" ", 4),
    made.joined("\u00a0", 4),
    made.joined("-", 4),
    made.joined(".", 4),
    made.joined("  ", 4),
    made.joined(" ", 2, 2, 4, 3, 5),
    made.joined("\n", 12),
    lambda number: f"IBAN: {number}",
    lambda number: f"iban{number}",
    lambda number: f"({made.joined(' ', 4)(number)}).",
    lambda number: f"He wants 42.50 on {made.joined(' ', 4)(number)} by Friday, order 4711.",
    lambda number: "".join(chr(ord(char) + 0xFEE0) for char in number),
)
"""The last is in the wide letters of Asian keyboards."""


@pytest.mark.parametrize("spelled", IBAN_SPELLINGS)
def test_every_iban_is_found_in_every_spelling(spelled: Callable[[str], str]) -> None:
    chance = random.Random(6)
    numbers = [made.iban(chance) for _ in range(A_SPELLING)]
    missed = [number for number in numbers if "iban" not in ALL.kinds_in(spelled(number))]
    assert missed == []


def test_an_iban_with_a_wrong_digit_is_none() -> None:
    chance = random.Random(7)
    for _ in range(A_SPELLING):
        number = made.iban(chance)
        place = chance.randrange(4, len(number))
        if number[place].isdigit():
            number = f"{number[:place]}{(int(number[place]) + 1) % 10}{number[place + 1 :]}"
            assert ALL.kinds_in(number) == NOTHING, number


def test_telephones_orders_and_times_are_none_of_it() -> None:
    chance = random.Random(8)
    told: Counter[str] = Counter()
    found: list[str] = []
    while told.total() < NEGATIVES:
        sort, text = made.a_number_that_is_no_card(chance)
        if sort == "account":
            continue
        told[sort] += 1
        if ALL.kinds_in(text):
            found.append(text)
    assert len(found) <= NEGATIVES // 1000, found
    assert min(told.values()) > 3_000


DOCUMENTS = (
    "passport C01X00T47",
    "Passport no. 123456789",
    "his passport number: L898902C3, he says",
    "passport:\nA1234567",
    "travel document AB1234567",
    "driver's license no D1234567",
    "Driver’s License: D1234567",
    "Reisepass C01X00T47",
    "Reisepassnummer C01X00T47",
    "Pass-Nr. C01X00T47",
    "L01X00T471 (Personalausweis)",
    "AUSWEIS NR: L01X00T47",
    "Führerschein B072RRE2I55",
    "Fuehrerscheinnummer steht auf dem Ausweis: B072RRE2I55",
    "pasaporte AAA123456",
    "DNI 12345678Z",
    "dni: 12345678-Z",
    "DNI 12.345.678",
    "Cédula 1234567890",
    "CEDULA DE IDENTIDAD 1.234.567-8",
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
)
"""The last four are the specimens of ICAO Doc 9303, parts 4 to 6."""

NO_DOCUMENTS = (
    "C01X00T47",
    "order C01X00T47",
    "She lost her passport and calls again",
    "passport cover, 24.99 euro, order of 2024-05-01",
    "passport ran out on 12.05.2024",
    "passport valid until 20310501",
    "lost the passport, call +49 151 2345678",
    "lost the passport, call 030 1234567 or 0151 23456789",
    "lost the passport, call 015123456789",
    "lost the passport, call 772.933.6361",
    "passport, ticket 32BAE047-E16D-4DE7-B6FF-A079C0E47190",
    "Reisepass verloren, Rückruf unter +4915112345678",
    "passport of the caller who has waited for an answer since the order C01X00T47 came",
    "der Anpassung 12345678 zugestimmt",
    "he did not pass 12345678",
    "if a<b and b<c then it is fine to go on",
)


@pytest.mark.parametrize("text", DOCUMENTS)
def test_a_document_is_known_by_its_name_and_number(text: str) -> None:
    assert ALL.kinds_in(text) == {"passport"}


@pytest.mark.parametrize("text", NO_DOCUMENTS)
def test_a_name_or_a_number_alone_is_no_document(text: str) -> None:
    assert ALL.kinds_in(text) == NOTHING


@pytest.mark.parametrize("frame", ["{}", "({}),", "«{}»", "so {} that", "a\n{}\nb", "{}-related"])
def test_each_word_about_health_is_found_whole_whatever_its_capitals(frame: str) -> None:
    for word in sorted(warners._health_words()):
        for spelled in (word, word.upper(), word.title()):
            assert ALL.kinds_in(frame.format(spelled)) == {"health"}, spelled


def test_a_word_within_another_is_not_found() -> None:
    known = warners._health_words()
    for word in sorted(known):
        for grown in (f"x{word}", f"{word}x", f"{word}_1", f"{word}9"):
            if grown not in known:
                assert ALL.kinds_in(grown) == NOTHING, grown


@pytest.mark.parametrize("text", ["cáncer", "CANCER", "ca\u0301ncer", "Migrane", "MIGRÄNE"])
def test_accents_make_no_difference(text: str) -> None:
    assert ALL.kinds_in(text) == {"health"}


def test_a_house_adds_words_and_takes_some_away() -> None:
    own = Warners(["health"], ["Gewerkschaft", "hospital", "-Cancer", "-no-such"])
    assert own.kinds_in("die GEWERKSCHAFT ruft an") == {"word"}
    assert own.kinds_in("cáncer") == NOTHING
    assert own.kinds_in("in hospital") == {"health", "word"}
    assert own.kinds_in("Gewerkschaften") == NOTHING
    assert own.kinds_in("pregnant") == {"health"}


def test_words_of_a_house_need_no_kind_and_bring_none() -> None:
    own = Warners([], ["union"])
    assert own
    assert own.kinds_in("union, pregnant, DE89370400440532013000") == {"word"}
    assert not Warners([], ["-union"])
    assert not Warners()


def test_what_is_not_switched_on_is_not_found() -> None:
    text = "pregnant, passport C01X00T47, DE89370400440532013000"
    for kind in WARNERS:
        assert Warners([kind]).kinds_in(text) == {kind}
    assert Warners().kinds_in(text) == NOTHING
    assert set(WARNERS) < set(get_args(warners.Kind))


def test_what_people_say_on_the_phone_all_day_is_mostly_left_alone() -> None:
    """The rehearsals are talks about late parcels and broken software, not about health."""
    lines = resource("rehearsals", "conversations.jsonl").read_text("utf-8").splitlines()
    said = [turn["text"] for line in lines for turn in json.loads(line)["turns"]]
    assert len(said) > 50
    found = [text for text in said if ALL.kinds_in(text)]
    assert len(found) <= len(said) // 100, found


def test_of_a_long_text_only_the_part_around_the_caret_is_examined() -> None:
    filler = "so it goes on. " * 2_000
    text = f"pregnant {filler} DE89370400440532013000 {filler} insulin"
    assert ALL.kinds_in(text) == {"health"}
    assert ALL.kinds_in(text, 0) == {"health"}
    middle = text.index("DE89")
    for at in (middle - MOST // 2 + 100, middle, middle + MOST // 2 - 100):
        assert ALL.kinds_in(text, at) == {"iban"}, at
    assert ALL.kinds_in(text, middle + MOST) == NOTHING


HOSTILE = (
    "DE12 " * 800,
    "iban12" * 660,
    "passport " * 440,
    "1234567 " * 500,
    "a1" * 2_000,
    "a<" * 2_000,
    "hi-" * 1_300,
    "<" * 4_000,
    "passport 1 2 3 4 5 " * 210,
    "DE89 3704 0044 0532 0130 0" * 150,
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_no_text_makes_a_pass_look_twice_at_more_than_a_bounded_stretch(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Work is counted in characters, so that a slow machine changes nothing."""
    seen = Reach()
    monkeypatch.setattr(warners, "_IBAN", seen.of(warners._IBAN))
    monkeypatch.setattr(warners, "_NUMBER", seen.of(warners._NUMBER))
    monkeypatch.setattr(warners, "_WORD", seen.of(warners._WORD))
    monkeypatch.setattr(warners, "_MACHINE_READ", seen.of(warners._MACHINE_READ))
    of_length = warners._of_length
    monkeypatch.setattr(warners, "_of_length", lambda length: seen.of(of_length(length), 34 * 3))
    ALL.kinds_in(text)
    assert len(text) <= seen.characters <= 60 * MOST


class Reach:
    """Counts the characters that patterns were given to look through, at the most."""

    def __init__(self) -> None:
        self.characters = 0

    def of(self, pattern: re.Pattern[str], most: int = MOST) -> Counted:
        return Counted(pattern, self, most)


class Counted:
    """A pattern that counts; `most` is how far one of its matches can go."""

    def __init__(self, pattern: re.Pattern[str], reach: Reach, most: int) -> None:
        self._pattern, self._reach, self._most = pattern, reach, most

    def _count(self, text: str, start: int, end: int) -> None:
        self._reach.characters += min(self._most, max(0, min(end, len(text)) - start))

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        self._count(text, start, len(text))
        return self._pattern.match(text, start)

    def search(self, text: str, start: int = 0, end: int = MOST) -> re.Match[str] | None:
        self._count(text, start, end)
        return self._pattern.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = MOST) -> list[re.Match[str]]:
        self._count(text, start, end)
        return list(self._pattern.finditer(text, start, end))

    def findall(self, text: str) -> list[str]:
        self._count(text, 0, len(text))
        return self._pattern.findall(text)
