"""D07, harder: calls calm down by themselves, and phrases have their usual place in a call."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.insight.patterns.phrases import LATE
from app.insight.statistics.difference import Stratum
from app.insight.statistics.evidence import Compared, Evidence, evidence
from tests.simulations.chance import Chance
from tests.simulations.finding import Finding

PHRASES, AGENTS, CALLS, MOMENTS = 24, 15, 1_500, 6


@dataclass
class Course:
    """A house whose calls calm by chance at every moment, whatever is said.

    `gain` is what phrase 0 really adds to the chance that tension falls next.
    """

    chance: Chance
    gain: float = 0.0
    skill: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self.skill = [self.chance.gauss(0, 0.05) for _ in range(AGENTS)]

    def uses(self) -> Iterator[tuple[int, int, int, int, int]]:
        """The first uses of all calls: agent, phrase, moment, tension before and at the end."""
        chance = self.chance
        for _ in range(CALLS):
            agent, level = int(chance.random() * AGENTS), chance.choice((2, 3, 3, 4, 4, 5))
            said: list[tuple[int, int, int]] = []
            for moment in range(MOMENTS):
                # Four phrases are usual at each moment, and any other may come instead.
                usual = chance.random() < 0.7
                phrase = moment * 4 + int(chance.random() * 4)
                if not usual:
                    phrase = int(chance.random() * PHRASES)
                if all(phrase != each[0] for each in said):
                    said.append((phrase, len(said), level))
                falls = 0.25 + self.skill[agent] + (self.gain if phrase == 0 else 0.0)
                # They let off steam first, and are calmer towards the end.
                draw = chance.random()
                if draw < falls + 0.06 * moment:
                    level = max(1, level - 1)
                elif draw > 0.92 + 0.015 * moment:
                    level = min(5, level + 1)
                if chance.random() < 0.12:
                    break
            for phrase, place, before in said:
                yield agent, phrase, place, before, level


def seen(course: Course, *, by_moment: bool) -> list[Evidence]:
    """What the desk would say of each phrase; by the moment, or by the calls' first phrase."""
    own: list[dict[tuple[int, ...], list[int]]] = [
        defaultdict(lambda: [0, 0]) for _ in range(PHRASES)
    ]
    every: dict[tuple[int, ...], list[int]] = defaultdict(lambda: [0, 0])
    users: list[set[int]] = [set() for _ in range(PHRASES)]
    for agent, phrase, place, before, after in course.uses():
        if before == 1:
            continue
        cell = (agent, before, min(place, LATE)) if by_moment else (agent, before)
        told = (own[phrase], every) if by_moment or place == 0 else (own[phrase],)
        for counts in told:
            counts[cell][0] += after < before
            counts[cell][1] += 1
        users[phrase].add(agent)
    return evidence([_compared(mine, every, users[at], by_moment) for at, mine in enumerate(own)])


def _compared(
    mine: dict[tuple[int, ...], list[int]],
    every: dict[tuple[int, ...], list[int]],
    users: set[int],
    less_own: bool,
) -> Compared:
    strata = []
    for cell, (k, n) in mine.items():
        k0, n0 = every[cell]
        strata.append(Stratum(k=k, n=n, k0=k0 - k * less_own, n0=n0 - n * less_own))
    return Compared(strata=tuple(strata), agents_with=len(users), agents_without=AGENTS)


def findings(seed: int, size: float) -> Iterator[Finding]:
    """Runs in which any of 24 phrases that do nothing is named, either way of comparing."""
    chance = Chance(seed)
    runs = max(12, round(300 * size))
    for by_moment, what in ((True, "at the same moment"), (False, "by the calls' first phrase")):
        named = sum(
            any(one.finding == "more_often" for one in seen(Course(chance), by_moment=by_moment))
            for _ in range(runs)
        )
        yield Finding(
            goal="D07",
            what=f"24 equal phrases in calls that calm, {what}: any named",
            k=named,
            n=runs,
            at_most=0.05 if by_moment else None,
        )
    found = [
        seen(Course(chance, gain=0.25), by_moment=True)[0].finding == "more_often"
        for _ in range(runs // 3)
    ]
    yield Finding(
        goal="D07",
        what="a phrase that makes the next fall likelier by 25 points: named",
        k=sum(found),
        n=len(found),
    )
