"""Where a step, a phrase or any other place of a playbook comes from."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from app.playbook.practices import Practice, all_practices
from app.playbook.shape import Phrase, Playbook, Reason, Step
from app.playbook.walk import places


class Source(Struct, frozen=True, kw_only=True):
    """The answer to "where does this come from?".

    `place` is the path asked for; `reasons` tell why; `note` says where a guide breaks off. A
    place of the house's own may have neither practices nor reasons.
    """

    place: str
    practices: tuple[Practice, ...] = ()
    reasons: tuple[Reason, ...] = ()
    note: str = ""

    @property
    def guides(self) -> tuple[str, ...]:
        """The numbers of the guides, each once."""
        return tuple(dict.fromkeys(practice.guide for practice in self.practices))


def source_of(playbook: Playbook, path: str, practices: Iterable[Practice] | None = None) -> Source:
    """The source of a place, such as "steps.apologise", with the places within it (its hints).

    Practices are told in the playbook's language unless they are given.
    Raises KeyError for a place that the playbook does not have.
    """
    inside = [
        place
        for place in places(playbook)
        if path and (place.path == path or place.path.startswith((f"{path}.", f"{path}[")))
    ]
    if not inside:
        raise KeyError(path)
    cited = {practice for place in inside for practice in place.practices()}
    reasons = tuple(reason for reason in playbook.reasons if path in reason.about)
    cited.update(practice for reason in reasons for practice in reason.practices)
    known = all_practices(playbook.language) if practices is None else practices
    return Source(
        place=path,
        practices=tuple(practice for practice in known if practice.id in cited),
        reasons=reasons,
        note=getattr(inside[0].entry, "source_note", ""),
    )


def source_of_step(playbook: Playbook, step: Step) -> Source:
    """The source of a step and of its hints."""
    return source_of(playbook, f"steps.{step.id}")


def source_of_phrase(playbook: Playbook, phrase: Phrase) -> Source:
    """The source of a phrase."""
    return source_of(playbook, f"phrases.{phrase.id}")
