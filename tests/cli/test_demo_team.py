"""`callside demo` with several agents: a team that worked, joined, and handed its bundles over."""

from __future__ import annotations

import json
from pathlib import Path

from app.bundle.envelope import open_bundle
from app.paths import Profile
from app.ports import CallQuery
from ui.cli.program import main
from ui.start import open_desk
from ui.team_start import open_team

COMPLAINT = {"id": "c1", "product": "Loan", "text": "They lost it. Nobody calls back!\nNever."}


def test_a_team_is_made_by_the_agents_own_path(tmp_path: Path) -> None:
    folder, complaints = tmp_path / "team", tmp_path / "complaints.jsonl"
    complaints.write_text(json.dumps(COMPLAINT) + "\n", "utf-8")
    told = ["demo", "--agents", "2", "--calls", "9", "--days", "21"]
    more = ["--conversations", str(complaints)]
    assert main(["--profile", str(folder), *told, *more]) == 0
    supervisor = Profile(folder=folder / "supervisor")
    with open_team(supervisor, key_file=folder / "supervisor" / "demo.key") as team:
        own = team.shelf.own_keys()
        agents = {each.agent: each for each in team.records.agents()}
        assert [each.trust for each in agents.values()] == ["verified"] * 3
        opened = [
            open_bundle(path, own, team.people.signer_of)
            for path in sorted((folder / "handed-over").iterdir())
        ]
        calls: dict[str, list[int]] = {}
        for bundle in opened:
            sheets = [sheet for batch in bundle.batches for sheet in batch]
            began = [sheet.call.started.utc_ms for sheet in sheets if sheet.call is not None]
            calls[agents[bundle.manifest.agent].name] = sorted(began)
    assert {name: len(began) for name, began in calls.items()} == {
        "Ada Brook": 9,
        "Ben Castle": 9,
        "Carla Dorn": 1,
    }
    week = 7 * 86_400_000
    began = calls["Ada Brook"]
    assert [each + week for each in began[:6]] == began[3:], "weeks are copies of the first one"


def test_copies_are_searched_and_listed_as_other_calls(tmp_path: Path) -> None:
    folder = tmp_path / "team"
    assert main(["--profile", str(folder), "demo", "--agents", "2", "--calls", "4"]) == 0
    agent = folder / "agent-1"
    with open_desk(Profile(folder=agent), key_file=agent / "demo.key") as desk:
        assert desk.log.count_calls(CallQuery()) == 4
        newest = desk.log.calls(CallQuery())[0].call
        assert newest.id.version == 7
        found = desk.log.calls(CallQuery(text=newest.name.split()[0]))
        assert newest.id in {line.call.id for line in found}
