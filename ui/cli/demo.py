"""`callside demo`: fills a throw-away profile by the same rules as the window."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from app.conversation import Conversation, read_conversations
from app.demonstration import Actor, StoryClock, story_start
from app.moment import SystemClock
from app.paths import Profile
from app.problems import Problem
from app.rehearsal import built_in_conversations
from ui.cli.program import Chosen
from ui.cli.progress import Progress

CALLS = 40


@click.command()
@click.option("--agents", default=1, show_default=True, type=click.IntRange(1, 500))
@click.option("--calls", type=click.IntRange(1, 1_000_000), help="For each agent.")
@click.option("--days", default=14, show_default=True, type=click.IntRange(1, 3650))
@click.option("--seed", default=1, show_default=True, type=int)
@click.option(
    "--conversations",
    metavar="FILE",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="One call for each conversation of FILE; in a team, by an agent of its own.",
)
@click.pass_obj
def demo(
    chosen: Chosen,
    agents: int,
    calls: int | None,
    days: int,
    seed: int,
    conversations: tuple[Path, ...],
) -> None:
    """Fill a throw-away profile with believable calls, or make a whole team.

    Without --profile it is made in a new temporary folder. The profile must hold no log yet.
    One agent has 40 calls, each of several has 40 a day. Several make a team: the folders agent-1,
    agent-2 … and supervisor, and bundles in handed-over, ready to be imported.
    The key lies beside the log in a file: never put real calls there.
    """
    folder = chosen.profile.folder
    if not _was_chosen():
        folder = Path(tempfile.mkdtemp(prefix="callside-demo-"))
    if agents > 1:
        _fill_team(folder, agents, calls, days, seed, conversations)
        return
    if (folder / "log").exists():
        raise Problem("demo_profile_used", path=folder)
    scripts = [each for file in conversations for each in read_conversations(file)]
    _fill(folder, scripts, calls=calls or CALLS, days=days, seed=seed)
    print(f"callside --profile {folder} --key-file {folder / 'demo.key'}")


def _fill_team(
    folder: Path, agents: int, calls: int | None, days: int, seed: int, files: tuple[Path, ...]
) -> None:
    from ui.cli.demo_team import CALLS_A_DAY, Story, make_team

    if folder.exists() and any(folder.iterdir()):
        raise Problem("demo_profile_used", path=folder)
    folder.mkdir(parents=True, exist_ok=True)
    story = Story(
        folder=folder,
        calls=calls or CALLS_A_DAY * days,
        days=days,
        seed=seed,
        scripts=tuple(built_in_conversations()),
    )
    make_team(story, agents, files)


def _was_chosen() -> bool:
    import os

    from app.paths import ENVIRONMENT

    ctx = click.get_current_context()
    parent = ctx.parent
    given = parent is not None and parent.params.get("folder") is not None
    return given or bool(os.environ.get(ENVIRONMENT))


def _fill(folder: Path, told: list[Conversation], *, calls: int, days: int, seed: int) -> None:
    from ui.start import open_desk

    scripts = tuple(told) or tuple(built_in_conversations())
    total = len(told) or calls
    clock = StoryClock(story_start(SystemClock().now(), days))
    profile = Profile(folder=folder)
    progress = Progress("calls", total)
    with open_desk(profile, key_file=str(folder / "demo.key"), writing=True, clock=clock) as desk:
        actor = Actor(desk, clock, seed)
        if told:
            for done, conversation in enumerate(told, start=1):
                actor.act(conversation)
                progress.show(done)
        else:
            actor.act_days(scripts, calls=calls, days=days, report=progress.show)
    progress.close()
    print(f"{total} calls in {folder}", file=sys.stderr)
