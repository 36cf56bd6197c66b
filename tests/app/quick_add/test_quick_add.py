"""Quick lines by their corpora: what each language understands, and what it leaves alone (A14).

The expected values in the tables were worked out by hand and calendar, not by the grammar.
"""

from __future__ import annotations

import csv
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.problems import Problem
from app.quick_add import QuickAdd, parse

HERE = Path(__file__).parent
LANGUAGES = {"en": "english", "de": "german", "es": "spanish"}
WEDNESDAY = datetime(2026, 3, 4, 10, tzinfo=ZoneInfo("Europe/Berlin"))


def moment(text: str) -> datetime:
    """The moment of a text such as "2026-03-04T10:00+01:00[Europe/Berlin]"."""
    stamp, _, zone = text.removesuffix("]").partition("[")
    at = datetime.fromisoformat(stamp)
    local = at.astimezone(ZoneInfo(zone))
    assert local.isoformat() == at.isoformat(), f"{text}: no such offset there and then"
    return local


def table(name: str) -> list[dict[str, str]]:
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def shown(found: QuickAdd) -> dict[str, str]:
    """What was understood, in the words of the tables."""
    return {
        "what": found.what,
        "due": found.due.isoformat(timespec="minutes") if found.due else "",
        "kind": found.kind,
        "channel": found.channel or "",
        "priority": str(found.priority or ""),
        "person": found.person or "",
        "topics": ",".join(found.topics),
        "chips": "|".join(f"{chip.role}:{chip.text}" for chip in found.chips),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_the_corpus_is_understood_exactly(language: str) -> None:
    rows = table(LANGUAGES[language])
    assert len({(row["now"], row["line"]) for row in rows}) == len(rows) >= 300
    wrong = []
    for row in rows:
        found = shown(parse(row["line"], moment(row["now"]), language))
        expected = {name: row[name] for name in found}
        if found != expected:
            wrong.append((row["now"], row["line"], expected, found))
    for each in wrong:
        print(*each, sep="\n  ")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_read_into_words_that_say_no_such_thing(language: str) -> None:
    lines = [row["line"] for row in table(f"{LANGUAGES[language]}_negative")]
    assert len(set(lines)) == len(lines) >= 300
    wrong = []
    for line in lines:
        found = parse(line, WEDNESDAY, language)
        if found.chips or found.due or found.kind != "other" or found.what != line:
            wrong.append((line, shown(found)))
    for each in wrong:
        print(*each, sep="\n  ")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chip_stands_where_it_says(language: str) -> None:
    for row in table(LANGUAGES[language]):
        chips = parse(row["line"], moment(row["now"]), language).chips
        assert all(row["line"][chip.start : chip.end] == chip.text for chip in chips)
        ends = [0, *(chip.end for chip in chips)]
        assert all(chip.start >= end for chip, end in zip(chips, ends, strict=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chip_can_be_turned_back_into_text(language: str) -> None:
    for row in table(LANGUAGES[language]):
        now = moment(row["now"])
        for chip in parse(row["line"], now, language).chips:
            span = (chip.start, chip.end)
            kept = parse(row["line"], now, language, dismissed=frozenset((span,)))
            assert not any(other.start < span[1] and span[0] < other.end for other in kept.chips)
            assert " ".join(chip.text.split()) in kept.what
        plain = parse(row["line"], now, language)
        spans: frozenset[tuple[int, int]] = frozenset()
        while plain.chips:  # a second day in the line may now be understood
            spans |= {(chip.start, chip.end) for chip in plain.chips}
            plain = parse(row["line"], now, language, dismissed=spans)
        assert (plain.due, plain.kind, plain.channel) == (None, "other", None)
        assert (plain.priority, plain.person, plain.topics) == (None, None, ())
        assert plain.what.split() == row["line"].strip(" ,;:-").split()


@given(line=st.text(max_size=60), language=st.sampled_from(sorted(LANGUAGES)))
def test_any_text_can_be_read(line: str, language: str) -> None:
    found = parse(line, WEDNESDAY, language)
    assert found.due is None or found.due > WEDNESDAY
    assert all(line[chip.start : chip.end] == chip.text for chip in found.chips)
    if not found.chips:
        assert found.due is None


@given(
    row=st.sampled_from([row for name in LANGUAGES.values() for row in table(name)]),
    now=st.datetimes(
        datetime.fromisoformat("2024-01-01"),
        datetime.fromisoformat("2030-12-31"),
        timezones=st.sampled_from(
            [
                ZoneInfo(zone)
                for zone in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
            ]
        ),
    ),
)
def test_nothing_is_ever_due_in_the_past(row: dict[str, str], now: datetime) -> None:
    utc = ZoneInfo("UTC")
    for language in LANGUAGES:
        found = parse(row["line"], now, language)
        if found.due is not None:
            assert found.due.astimezone(utc) > now.astimezone(utc)
            assert found.due.tzinfo is now.tzinfo
            assert any(chip.role in {"date", "time"} for chip in found.chips)


def test_a_site_has_its_own_hours() -> None:
    hours = {"day_starts": time(7, 30), "day_closes": time(19)}
    assert shown(parse("call back friday", WEDNESDAY, **hours))["due"] == "2026-03-06T07:30+01:00"
    assert shown(parse("call back eod", WEDNESDAY, **hours))["due"] == "2026-03-04T19:00+01:00"
    assert shown(parse("call back today", WEDNESDAY, **hours))["due"] == "2026-03-04T19:00+01:00"


def test_a_language_with_a_country_is_that_language() -> None:
    assert parse("morgen anrufen", WEDNESDAY, "de_AT") == parse("morgen anrufen", WEDNESDAY, "de")


def test_a_language_without_a_grammar_is_a_problem_with_its_name() -> None:
    with pytest.raises(Problem) as caught:
        parse("rappeler demain", WEDNESDAY, "fr")
    assert (caught.value.code, caught.value.facts) == ("no_quick_grammar", {"language": "fr"})


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        parse("call back tomorrow", datetime(2026, 3, 4, 10))  # noqa: DTZ001 the fault under test
