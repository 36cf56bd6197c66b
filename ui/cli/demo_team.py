"""A whole team for `callside demo`: agents who work, join and hand over, and their supervisor.

Everything goes the way that it goes in a house: the supervisor makes a team file, each agent joins
with it and hands bundles over, the answers are pinned. Of the many calls of a long time some are
acted out at the desk; the others are copies of these with times, numbers and ids of their own.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.bundle.terms import SUFFIX, Terms
from app.conversation import Conversation, read_conversations
from app.demonstration import Actor, StoryClock, story_start
from app.moment import SystemClock
from app.paths import Profile
from app.ports import CallJournal, Keeper, Unwatched
from ui.cli.progress import Progress
from ui.start import open_desk
from ui.team_start import copy_calls, open_team

CALLS_A_DAY = 40
_DAY_MS = 86_400_000
_DAYS_ACTED = 7
"""Days that are acted out before they are copied: whole weeks, so that weekends stay so."""

_NAMES = (
    "Ada Brook",
    "Ben Castle",
    "Carla Dorn",
    "Dan Evers",
    "Eva Frost",
    "Finn Gale",
    "Greta Holt",
    "Hugo Ives",
)


class Story(Struct, frozen=True, kw_only=True):
    """What is to be told: where, how long, how many calls for each agent, and from which texts."""

    folder: Path
    calls: int
    days: int
    seed: int
    scripts: tuple[Conversation, ...]


def make_team(story: Story, agents: int, files: Sequence[Path]) -> None:
    """Make the profiles `supervisor` and `agent-1` …, and put bundles into `handed-over`.

    Each of `files` makes one agent more, who has one call for each conversation of the file.
    """
    team_file = _make_supervisor(story.folder)
    handed_over = story.folder / "handed-over"
    handed_over.mkdir()
    for number in range(agents):
        name = f"agent-{number + 1}"
        profile = Profile(folder=story.folder / name)
        _work(profile, story, story.seed + number, name)
        _hand_over(profile, _name(number), team_file, story.folder)
    for number, file in enumerate(files, start=agents):
        profile = Profile(folder=story.folder / f"agent-{number + 1}")
        _replay(profile, tuple(read_conversations(file)), story, story.seed + number)
        _hand_over(profile, _name(number), team_file, story.folder)
    print(f"callside --profile {_supervisor(story.folder)} --key-file {_key(story.folder)} \\")
    print(f"    import --folder {handed_over}")


def _make_supervisor(folder: Path) -> Path:
    profile = Profile(folder=_supervisor(folder))
    profile.folder.mkdir(parents=True)
    with open_team(profile, key_file=_key(folder)) as team:
        team.people.make_team_file("Team North", "Sam Winter", Terms(keep_days=0))
        letter = team.people.team_letter()
    team_file = folder / f"north{SUFFIX['team']}"
    team_file.write_bytes(letter)
    return team_file


def _work(profile: Profile, story: Story, seed: int, name: str) -> None:
    """Some weeks at the desk, acted out; the other weeks are copies of them."""
    weeks = max(1, story.days // _DAYS_ACTED)
    acted = -(-story.calls // weeks)
    clock = StoryClock(story_start(SystemClock().now(), story.days))
    key_file = profile.folder / "demo.key"
    profile.folder.mkdir(parents=True)
    progress = Progress(f"{name}: calls", weeks * acted)
    journal: list[CallJournal] = []

    def make_journal(keeper: Keeper) -> CallJournal:
        journal.append(CallJournal(keeper))
        return journal[0]

    def told(done: int) -> None:
        journal[0].write()
        progress.show(done)

    with open_desk(
        profile, key_file=key_file, writing=True, clock=clock, journal_for=make_journal
    ) as desk:
        actor = Actor(desk, clock, seed)
        actor.act_days(story.scripts, calls=acted, days=min(story.days, _DAYS_ACTED), report=told)
        journal[0].write()
    if weeks > 1:
        copy_calls(
            profile,
            key_file,
            weeks - 1,
            _DAYS_ACTED * _DAY_MS,
            lambda done: progress.show((done + 1) * acted),
        )
    progress.close()
    print(f"{weeks * acted} calls in {profile.folder}", file=sys.stderr)


def _replay(profile: Profile, scripts: tuple[Conversation, ...], story: Story, seed: int) -> None:
    clock = StoryClock(story_start(SystemClock().now(), min(story.days, 30)))
    profile.folder.mkdir(parents=True)
    progress = Progress(f"{profile.folder.name}: conversations", len(scripts))
    key_file = profile.folder / "demo.key"
    with open_desk(profile, key_file=key_file, writing=True, clock=clock) as desk:
        actor = Actor(desk, clock, seed)
        for done, conversation in enumerate(scripts, start=1):
            actor.act(conversation)
            progress.show(done)
    progress.close()
    print(f"{len(scripts)} calls in {profile.folder}", file=sys.stderr)


def _hand_over(profile: Profile, name: str, team_file: Path, folder: Path) -> None:
    """Join, answer, be pinned, and give everything over."""
    from app.handover.hand_over import hand_over
    from app.handover.joining import join, read_invitation

    with open_desk(profile, key_file=profile.folder / "demo.key") as desk:
        joined = desk.handover.on_errand(
            lambda errand: join(errand, read_invitation(errand, team_file), name)
        )
        assert joined.answer is not None
        supervisor = Profile(folder=_supervisor(folder))
        with open_team(supervisor, key_file=_key(folder)) as team:
            taken = team.people.take(joined.answer, joined.file)
            if taken.agent is not None:
                team.people.verify(taken.agent.agent)
        desk.handover.renew()
        desk.handover.on_errand(
            lambda errand: hand_over(errand, folder / "handed-over", Unwatched(), full=True)
        )


def _supervisor(folder: Path) -> Path:
    return folder / "supervisor"


def _key(folder: Path) -> Path:
    return _supervisor(folder) / "demo.key"


def _name(number: int) -> str:
    """A name for an agent; past the list they are counted on."""
    rounds, place = divmod(number, len(_NAMES))
    return _NAMES[place] if not rounds else f"{_NAMES[place]} {rounds + 1}"
