"""`callside team join`: an agent joins a team by its file, and gets the answer to hand back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.problems import Problem
from ui.cli.opened import opened_desk
from ui.cli.program import Chosen
from ui.whole_file import whole_file

if TYPE_CHECKING:
    from app.bundle.terms import Terms


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--name", required=True, help="What your supervisor calls you.")
@click.option(
    "--out",
    "target",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the answer here; beside the team file without it.",
)
@click.pass_obj
def join(chosen: Chosen, file: Path, name: str, target: Path | None) -> None:
    """Join the team of FILE as an agent: agree to its terms, and write the answer."""
    from app.handover.house_playbook import take_playbook_of_team
    from app.handover.joining import join as join_team
    from app.handover.joining import read_invitation

    if target is not None and target.exists():
        raise Problem("file_exists", path=target)
    with opened_desk(chosen) as desk:
        invitation = desk.handover.on_errand(lambda errand: read_invitation(errand, file))
        joined = desk.handover.on_errand(lambda errand: join_team(errand, invitation, name))
        desk.handover.on_errand(take_playbook_of_team)
        desk.handover.renew()
    team = invitation.team
    print(f"Team {team.name}, supervisor {team.supervisor}")
    print(f"The supervisor's six words: {' '.join(invitation.words)}")
    print(f"Your six words: {' '.join(joined.words)}")
    for line in terms_told(team.terms):
        print(line)
    if joined.answer is None:
        print("IT's roster names you: there is nothing to hand back.")
        return
    answer = target or file.with_name(joined.file)
    with whole_file(answer) as part:
        part.write_bytes(joined.answer)
    print(f"Hand this answer back: {answer}")


def terms_told(terms: Terms) -> list[str]:
    """The terms, one a line."""
    named = "names and numbers" if terms.callers == "named" else "a pseudonym alone"
    seen = "your calls and numbers" if terms.individual_view else "no one agent's numbers"
    kept = f"{terms.keep_days} days" if terms.keep_days else "no limit"
    return [
        f"Callers travel with {named}.",
        f"Notes travel: {'yes' if terms.notes else 'no'}.",
        f"Callers' own words travel: {'yes' if terms.quotes else 'no'}.",
        f"Your supervisor sees {seen}; no group under {terms.group_size} is shown.",
        f"Kept there for: {kept}.",
    ]
