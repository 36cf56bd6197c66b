"""The playbook in other languages: the same in all but its words, and every word translated."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from app.playbook.blanks import blanks, fill
from app.playbook.check import CUE_CAP
from app.playbook.coverage import coverage
from app.playbook.places import builtin_playbook, resource
from app.playbook.practices import all_practices
from app.playbook.shape import Playbook
from app.playbook.source import source_of
from app.playbook.values import blank_names
from app.playbook.walk import places

ENGLISH = builtin_playbook()
LANGUAGES = sorted(
    file.stem.partition(".")[2] for file in resource("playbooks").glob("callside.*.toml")
)

PRACTICES = sorted(
    file.stem.partition(".")[2]
    for file in resource("practices.toml").parent.glob("practices.*.toml")
)

# Parts that hold a code, not words; lists of text are codes as well, but for those of words.
CODES = {
    *("id", "version", "group", "kind", "field", "template", "rehearsal", "practice"),
    *("sort", "questions", "form", "fault", "channel"),
}
LISTS_OF_WORDS = {"keywords", "fears", "reasons"}
# A blank's name may be left out where its id is a word of the language.
NOT_COMPARED = {"language", "name"}

# Texts that may stay as they are: numbers, names and words that other languages have taken over.
SAME_EVERYWHERE = {
    "555 0134",
    "8841",
    "Pause",
    "Sam",
    "sam@example.com",
}

languages = pytest.mark.parametrize("language", LANGUAGES)


def book_in(language: str) -> Playbook:
    return builtin_playbook(f"callside.{language}")


def structure(value: Any, part: str = "") -> Any:
    """What is left of a playbook without its words: codes, numbers, order, and where words are."""
    if isinstance(value, dict):
        return {
            name: structure(each, name) for name, each in value.items() if name not in NOT_COMPARED
        }
    if isinstance(value, list | tuple):
        if part in LISTS_OF_WORDS and all(isinstance(each, str) for each in value):
            # Another language may need more or fewer words to be searched by.
            return bool(value) if part == "keywords" else len(value)
        return [structure(each, "id" if isinstance(each, str) else "") for each in value]
    if isinstance(value, str) and part not in CODES:
        return "words" if value.strip() else ""
    return value


def words(book: Playbook) -> Iterator[tuple[str, str]]:
    """Every text that people read, with its path."""
    for place in places(book):
        for name, text in place.texts():
            if name not in CODES and name not in NOT_COMPARED and text:
                yield f"{place.path}.{name}".lstrip("."), text


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.?!\u2026])\s+", text)


def length(text: str) -> int:
    return len(re.findall(r"[\w'\u2019]+", text))


@languages
def test_all_but_the_words_is_the_same(language: str):
    book = book_in(language)
    english = structure(msgspec.to_builtins(ENGLISH))
    other = structure(msgspec.to_builtins(book))
    for part, entries in english.items():
        if isinstance(entries, list):
            for index, entry in enumerate(entries):
                assert other[part][index] == entry, f"{part}[{index}]"
        assert other[part] == entries, part


@languages
def test_it_says_which_language_it_is_in(language: str):
    assert book_in(language).language == language


@languages
def test_every_text_is_translated(language: str):
    english = dict(words(ENGLISH))
    same = [
        (path, text)
        for path, text in words(book_in(language))
        if ".keywords" not in path
        and english.get(path) == text
        and text not in SAME_EVERYWHERE
        and not re.fullmatch(r"[\d:]+", text)
    ]
    assert same == []


@languages
def test_the_same_blanks_are_filled(language: str):
    english = {path: sorted(blanks(text)) for path, text in words(ENGLISH)}
    for path, text in words(book_in(language)):
        if ".keywords" not in path:
            assert sorted(blanks(text)) == english[path], path


@languages
def test_it_serves_the_same_practices(language: str):
    known = all_practices()
    assert coverage(book_in(language), known) == coverage(ENGLISH, known)


@languages
def test_its_phrases_can_be_said_in_one_breath_or_two(language: str):
    for phrase in book_in(language).phrases:
        assert length(phrase.body) <= 24, phrase.id
        assert all(length(sentence) <= 16 for sentence in sentences(phrase.body)), phrase.id


@languages
def test_its_examples_make_sentences_without_gaps(language: str):
    book = book_in(language)
    examples = {each.id: each.example for each in book.placeholders}
    for phrase in book.phrases:
        assert fill(phrase.body, examples).missing == ()
    assert all(each.title.rstrip().endswith("?") for each in book.placeholders)


@languages
def test_its_blanks_are_not_called_by_their_english_ids(language: str):
    book = book_in(language)
    assert [each.id for each in book.placeholders if not each.name] == []
    filled = fill("{feeling}, {action}", {}, blank_names(book)).text
    assert filled != "[feeling?], [action?]"
    assert filled.count("?]") == 2


@languages
def test_it_does_not_say_what_it_warns_of(language: str):
    book = book_in(language)
    warned = [avoid.say_not.rstrip(". \u2026").lower() for avoid in book.avoid if avoid.spoken]
    said = {
        **{phrase.id: phrase.body.lower() for phrase in book.phrases if phrase.id != "not_all_but"},
        **{avoid.id: avoid.instead.lower() for avoid in book.avoid},
    }
    for wording in warned:
        for name, body in said.items():
            assert wording not in body, (name, wording)


@languages
def test_its_lines_fit_beside_a_phone(language: str):
    """Titles are read at a glance; no language may need a second line for most of them."""
    book = book_in(language)
    for step in book.steps:
        assert len(step.cue) <= CUE_CAP, step.id
        assert len(step.title) <= 28, step.id
    for kind in book.kinds:
        assert len(kind.title) <= 32, kind.id
    for level in book.tension:
        assert len(level.title) <= 14, level.level


@pytest.mark.parametrize("language", PRACTICES)
def test_every_practice_is_told_in_the_language(language: str):
    english, told = all_practices(), all_practices(language)
    assert [(each.id, each.kind) for each in told] == [(each.id, each.kind) for each in english]
    assert [
        one.id for one, other in zip(told, english, strict=True) if one.text == other.text
    ] == []


@pytest.mark.parametrize("language", PRACTICES)
def test_where_a_step_comes_from_is_told_in_the_playbooks_language(language: str):
    source = source_of(book_in(language), "steps.apologise")
    told = {each.id: each.text for each in all_practices(language)}
    assert source.practices
    assert all(each.text == told[each.id] for each in source.practices)


def test_practices_of_a_language_that_is_not_told_are_english():
    assert all_practices("xx") == all_practices()


def test_a_playbook_with_another_order_or_another_id_is_told_apart():
    """The comparison above has to see what it is for."""
    english = msgspec.to_builtins(ENGLISH)
    other = msgspec.to_builtins(ENGLISH)
    assert structure(other) == structure(english)
    other["steps"] = list(other["steps"])
    other["steps"][0] = {**other["steps"][0], "title": "Anders"}
    assert structure(other) == structure(english)
    other["steps"][0] = {**other["steps"][0], "phrases": ["glad_you_called", "im_listening"]}
    assert structure(other) != structure(english)
    other["steps"][0] = {**english["steps"][0], "cue": ""}
    assert structure(other) != structure(english)
