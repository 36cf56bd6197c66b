"""From the agent's call to the supervisor's picture of it, with the built programs alone.

The windows are worked over the accessibility bus, on a screen of their own; nothing may be printed
that nobody asked for.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.support.built import PATH, Built
from tests.support.call_by_ear import NOTE, expect_the_whole_call, work_a_whole_call
from tests.support.listener import listening, missing_programs, screen_for_listeners

MISSING = missing_programs()

pytestmark = [
    pytest.mark.package,
    pytest.mark.timeout(900),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


def test_a_call_travels_from_the_agents_program_to_the_supervisors(
    agent: Built, supervisor: Built, tmp_path: Path
) -> None:
    printed = tmp_path / "printed"
    with screen_for_listeners(tmp_path) as screen, printed.open("wb") as output:
        around = {**screen, "PATH": PATH, "LANG": "C.UTF-8"}
        around.pop("PYTHONPATH", None)
        # Qt tells when we ask for a control that has gone in the meantime: that is of our asking.
        around["QT_LOGGING_RULES"] = "qt.accessibility.atspi=false"
        with listening(
            agent.window, environment=around, folder=agent.home, output=output
        ) as listener:
            listener.reader.hear("Keep your recovery code")
            assert work_a_whole_call(listener) == {}
            # The commands read the same log.
            listener.command = agent.command
            expect_the_whole_call(listener)

        _join(agent, supervisor, tmp_path)
        share = tmp_path / "share"
        share.mkdir()
        agent.run("bundle", "create", "--out", share)
        (bundle,) = share.iterdir()
        assert NOTE.encode() not in bundle.read_bytes()
        (told,) = map(json.loads, supervisor.run("import", "--json", bundle).out.splitlines())
        assert (told["result"], told["calls"], told["agent_name"]) == ("new", 1, "Anna Berg")

        with listening(
            supervisor.command,
            "supervisor",
            environment=around,
            folder=supervisor.home,
            output=output,
        ) as listener:
            listener.press("Imports")
            listener.finds("Anna Berg")
            listener.press("Search")
            listener.write("Search everything shared", "parcel")
            # The list names the agent; the call's own words tell which it is.
            listener.finds(NOTE)
    assert printed.read_text("utf-8") == ""
    report = tmp_path / "report.html"
    supervisor.run("report", "--out", report)
    assert "<svg" in report.read_text("utf-8")


def _join(agent: Built, supervisor: Built, folder: Path) -> None:
    """The agent joins the team, and both have compared their six words."""
    team, answer = folder / "returns.callside-team", folder / "anna.callside-answer"
    made = supervisor.run(
        *("team", "make-file", "--name", "Returns", "--supervisor", "Kim", "--out", team)
    )
    assert made.code == 0, made
    joined = agent.says("team", "join", team, "--name", "Anna Berg", "--out", answer)
    (words,) = re.findall("Your six words: (.*)", joined)
    supervisor.says("team", "take", answer)
    assert supervisor.says("team", "verify", "Anna Berg", "--words", words) == (
        "Anna Berg: verified\n"
    )
