"""The phrase palette with a thousand phrases, a key at a time."""

from __future__ import annotations

from itertools import cycle

from app.palette import Palette
from app.playbook.places import builtin_playbook
from app.records import PersonalPhrase, new_id
from tests.bench.figures import Figure, timed

TYPED = ("s", "so", "sor", "sorr", "sorry", "sorry t", "wath happend", "ref", "your manager")


def palette_figures() -> list[Figure]:
    """A key in the search field, beside a plain scan of the same texts."""
    playbook = builtin_playbook()
    bodies = [phrase.body for phrase in playbook.phrases]
    personal = tuple(
        PersonalPhrase(id=new_id(), title=f"Mine {n}", kind="empathy", body=bodies[n % len(bodies)])
        for n in range(1000 - len(bodies))
    )
    palette = Palette(playbook, personal)
    words = cycle(TYPED)
    texts = [f"{each.title} {each.body}".casefold() for each in personal]
    found = timed(lambda: palette.search(next(words), limit=20), 300)
    scan = timed(lambda: [text for text in texts if next(words) in text], 300)
    name = "a key in the palette, 1,000 phrases"
    against = "a scan for a substring"
    return [Figure(name, found.waited, against, scan.waited, bar=10, worked=found.worked)]
