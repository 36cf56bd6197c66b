"""Which phrases come first, and why: by step, style, tension and fault, as the playbook rules."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from msgspec import Struct

from app.playbook.shape import Phrase, PhraseKind, Playbook, Style
from app.situation import Situation, fits

STEP_POINTS = 10
STYLE_POINTS = 3
"""Points of a phrase of the step that matters now and of a chosen style; a rule gives its weight.

docs/playbook.md tells them to whoever writes the rules.
"""

FIRST_GLANCE = 3
"""As many phrases are seen at a glance; no last resort is among them unless a rule names it."""


class Suggestion(Struct, frozen=True):
    """A phrase to say now. `because`: the words of the rules that brought it to the front."""

    phrase: Phrase
    because: tuple[str, ...] = ()


class _Candidate(Struct):
    """A phrase on the way to be suggested."""

    phrase: Phrase
    place: int
    points: int = 0
    because: tuple[str, ...] = ()
    named: bool = False

    def add(self, points: int, because: str = "", *, named: bool = False) -> None:
        self.points += points
        self.named = self.named or named
        if because and because not in self.because:
            self.because = (*self.because, because)

    def is_last_resort(self) -> bool:
        """True for a concession that no rule has named as right in this situation."""
        return self.phrase.last_resort and not self.named


def suggest(
    playbook: Playbook,
    situation: Situation,
    used: Collection[str] = (),
    limit: int = FIRST_GLANCE,
) -> list[Suggestion]:
    """The phrases that fit best, the best first.

    The phrases of the step that matters now come first, in its order; a chosen style adds some
    and rules lift theirs by their weight. Those in `used` (said in this call before) sink, and so
    do questions of the form that the style does not want. An apology for a fault that is known to
    lie elsewhere is left out (002-16).
    """
    kinds = {kind.id: kind for kind in playbook.kinds}
    styles = _styles(playbook, situation)
    form = "closed" if any(style.questions == "closed" for style in styles) else "open"
    ranked = sorted(
        (each for each in _candidates(playbook, situation, styles) if each.points),
        key=lambda each: (
            each.phrase.id in used,
            _is_out_of_place(kinds[each.phrase.kind], situation, form),
            -each.points,
            each.place,
        ),
    )
    fitting = [each for each in ranked if not _contradicts(kinds[each.phrase.kind], situation)]
    ordinary = [each for each in fitting if not each.is_last_resort()]
    # A last resort may follow what is seen at a glance, never stand in it (001-31).
    if len(ordinary) >= FIRST_GLANCE:
        ordinary += [each for each in fitting if each.is_last_resort()]
    return [Suggestion(each.phrase, each.because) for each in ordinary[:limit]]


def _candidates(
    playbook: Playbook, situation: Situation, styles: tuple[Style, ...]
) -> Iterator[_Candidate]:
    """Every phrase with its points; `place` keeps the step's order, then the playbook's."""
    own = next((step.phrases for step in playbook.steps if step.id == situation.step), ())
    rules = [rule for rule in playbook.phrase_rules if fits(rule.when, situation)]
    for place, phrase in enumerate(playbook.phrases, start=len(own)):
        candidate = _Candidate(phrase, place)
        if phrase.id in own:
            candidate.place = own.index(phrase.id)
            candidate.add(STEP_POINTS)
        for style in styles:
            if phrase.id in style.phrases:
                candidate.add(STYLE_POINTS, style.title.lower())
        for rule in rules:
            if phrase.id in rule.phrases:
                candidate.add(rule.weight, rule.because, named=True)
            elif phrase.kind in rule.kinds:
                candidate.add(rule.weight, rule.because)
        yield candidate


def _styles(playbook: Playbook, situation: Situation) -> tuple[Style, ...]:
    chosen = (situation.manner, situation.difficulty)
    return tuple(style for style in playbook.styles if style.id in chosen)


def _contradicts(kind: PhraseKind, situation: Situation) -> bool:
    """True for the wording of a fault that lies elsewhere, as far as that is known."""
    return bool(kind.fault) and situation.fault not in ("unknown", kind.fault)


def _is_out_of_place(kind: PhraseKind, situation: Situation, form: str) -> bool:
    """True for questions of the other form, and for owning up while the fault is not known."""
    if kind.form:
        return kind.form != form
    return kind.fault == "ours" and situation.fault == "unknown"
