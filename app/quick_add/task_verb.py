"""Finds the verb that says what is to be done: where a quick line begins, or where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from app.quick_add.found_times import Span, touches
from app.quick_add.grammar import Grammar, Verb

EDGE = " \t,;:-–—"
"""Marks that do not belong to a line once its chips are taken out."""


def find_verb(
    grammar: Grammar, line: str, chips: Sequence[Span], dismissed: frozenset[Span]
) -> tuple[Verb, Span] | None:
    """The verb and its place; `chips` are the places of all that is no part of the task's words.

    A line that begins with such a word used as a noun ("call centre was rude") has no verb.
    """
    spans = sorted(chips)
    start = _first_word(line, spans)
    for verb in grammar.verbs:
        match = verb.pattern.match(line, start)
        if match and not touches(match.span(), dismissed):
            return (verb, match.span()) if _is_task(verb, line, match.end(), spans) else None
    if grammar.verb_spoilers is None or grammar.verb_spoilers.search(line):
        return None
    end = _last_word_end(line, spans)
    for verb in grammar.last_verbs:
        for match in verb.pattern.finditer(line[:end]):
            if match.end() == end and not touches(match.span(), dismissed):
                return verb, match.span()
    return None


def _is_task(verb: Verb, line: str, end: int, spans: list[Span]) -> bool:
    """Whether what follows the verb leaves it a verb: nothing, a chip, or the right words."""
    ends_the_line = not line[end:].strip(EDGE + ".")
    meets_a_chip = any(start >= end and not line[end:start].strip(EDGE) for start, _ in spans)
    if ends_the_line or meets_a_chip:
        return True
    if verb.not_before is not None and verb.not_before.match(line, end):
        return False
    return verb.only_before is None or verb.only_before.match(line, end) is not None


def _first_word(line: str, spans: list[Span]) -> int:
    """Where the first word stands that is no part of a chip."""
    place = 0
    for start, end in (*spans, (len(line), len(line))):
        if line[place:start].strip(EDGE):
            break
        place = max(place, end)
    while place < len(line) and line[place] in EDGE:
        place += 1
    return place


def _last_word_end(line: str, spans: list[Span]) -> int:
    """Where the last word ends that is no part of a chip."""
    place = len(line)
    for start, end in (*reversed(spans), (0, 0)):
        if line[end:place].strip(EDGE + ".!"):
            break
        place = min(place, start)
    return len(line[:place].rstrip(EDGE + ".!"))
