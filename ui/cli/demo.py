"""`callside demo`: fills a throw-away profile by the same rules as the window."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from app.conversation import read_conversations
from app.demonstration import Actor, StoryClock, story_start
from app.moment import SystemClock
from app.paths import Profile
from app.problems import Problem
from app.rehearsal import built_in_conversations
from ui.cli.program import Chosen
from ui.cli.progress import Progress


@click.command()
@click.option("--agents", default=1, show_default=True, type=click.IntRange(1, 500))
@click.option("--calls", default=40, show_default=True, type=click.IntRange(1, 1_000_000))
@click.option("--days", default=14, show_default=True, type=click.IntRange(1, 3650))
@click.option("--seed", default=1, show_default=True, type=int)
@click.option("--conversations", metavar="FILE", help="One call for each conversation of FILE.")
@click.pass_obj
def demo(
    chosen: Chosen, agents: int, calls: int, days: int, seed: int, conversations: str | None
) -> None:
    """Fill a throw-away profile with believable calls.

    Without --profile it is made in a new temporary folder. The profile must hold no log yet.
    CALLS is the number for each agent; more than one agent make folders agent-1, agent-2 ….
    The key lies beside the log in a file: never put real calls there.
    """
    folder = chosen.profile.folder
    if not _was_chosen():
        folder = Path(tempfile.mkdtemp(prefix="callside-demo-"))
    folders = [folder] if agents == 1 else [folder / f"agent-{n + 1}" for n in range(agents)]
    for each in folders:
        if (each / "log").exists():
            raise Problem("demo_profile_used", path=each)
    file = None if conversations is None else Path(conversations)
    for number, each in enumerate(folders):
        _fill(each, file, calls=calls, days=days, seed=seed + number, name=each.name)
    print(f"callside --profile {folders[0]} --key-file {folders[0] / 'demo.key'}")


def _was_chosen() -> bool:
    import os

    from app.paths import ENVIRONMENT

    ctx = click.get_current_context()
    parent = ctx.parent
    given = parent is not None and parent.params.get("folder") is not None
    return given or bool(os.environ.get(ENVIRONMENT))


def _fill(folder: Path, file: Path | None, *, calls: int, days: int, seed: int, name: str) -> None:
    from ui.start import open_desk

    scripts = tuple(built_in_conversations() if file is None else read_conversations(file))
    total = calls if file is None else len(scripts)
    clock = StoryClock(story_start(SystemClock().now(), days))
    profile = Profile(folder=folder)
    progress = Progress(f"{name}: calls", total)
    with open_desk(profile, key_file=str(folder / "demo.key"), writing=True, clock=clock) as desk:
        actor = Actor(desk, clock, seed)
        if file is None:
            actor.act_days(scripts, calls=calls, days=days, report=progress.show)
        else:
            for done, conversation in enumerate(scripts, start=1):
                actor.act(conversation)
                progress.show(done)
    progress.close()
    print(f"{total} calls in {folder}", file=sys.stderr)
