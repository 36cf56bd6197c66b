"""Lines of the corpus typed into the notes become on the disk what the corpus says (A14)."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.moment import Moment
from app.records import FollowUp, Promise
from tests.support.desk import FakeClock, make_desk
from tests.support.place import make_workplace
from tests.support.typing import type_into
from ui.desk.notes.notes_panel import NotesPanel

CORPUS = Path(__file__).parents[2] / "app" / "quick_add"


def table(name: str) -> list[dict[str, str]]:
    with (CORPUS / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def moment(text: str) -> Moment:
    stamp, _, zone = text.removesuffix("]").partition("[")
    return Moment.of(datetime.fromisoformat(stamp).astimezone(ZoneInfo(zone)))


@pytest.mark.parametrize("row", table("english.tsv")[::9], ids=lambda row: row["line"])
def test_a_line_becomes_what_it_says(qtbot, tmp_path, row):
    now = moment(row["now"])
    there = make_workplace(qtbot, tmp_path, desk=make_desk(clock=FakeClock(now)))
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.show()
    type_into(panel.editor, f"! {row['line']}\n")
    panel.flush()
    kept = there.desk.kept.records.values()
    (made,) = [each for each in kept if isinstance(each, (Promise, FollowUp))]
    due = made.due.local().isoformat(timespec="minutes") if made.due else ""
    kind = "promise" if isinstance(made, Promise) else made.kind
    assert (due, kind, made.channel) == (row["due"], row["kind"], row["channel"])
    what = row["what"]
    assert made.what.startswith(what[:1].upper() + what[1:])
    assert all(word in made.what for word in (row["person"], *row["topics"].split(",")))


@pytest.mark.parametrize("row", table("english_negative.tsv")[::15], ids=lambda row: row["line"])
def test_numbers_and_talk_are_given_no_date(qtbot, tmp_path, row):
    there = make_workplace(qtbot, tmp_path)
    panel = NotesPanel(there.place)
    qtbot.addWidget(panel)
    panel.show()
    type_into(panel.editor, f"! {row['line']}\n")
    panel.flush()
    kept = there.desk.kept.records.values()
    (made,) = [each for each in kept if isinstance(each, (Promise, FollowUp))]
    assert made.due is None
    assert made.kind == "other"
